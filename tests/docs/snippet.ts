import * as fs from "node:fs";
import Holidays from "date-holidays";
import fc from "fast-check";
import * as rulesEngine from "json-rules-engine";
import ts from "typescript";
import * as analysis from "../../src/analysis";
import * as author from "../../src/author";
import * as book from "../../src/book";
import * as calendar from "../../src/calendar";
import * as catalogue from "../../src/catalogue";
import * as contract from "../../src/contract";
import * as exporting from "../../src/export";
import * as engine from "../../src/index";
import * as places from "../../src/interop/date-holidays";
import * as adapter from "../../src/interop/json-rules-engine";
import * as parse from "../../src/parse";
import * as records from "../../src/records";
import * as rules from "../../src/rules";
import * as chongqing from "../../src/rules/jurisdictions/chongqing";
import * as weifang from "../../src/rules/jurisdictions/weifang";
import * as luoyuan2021 from "../../src/rules/luoyuan-2021";
import * as pipl2021 from "../../src/rules/pipl-2021";
import * as stateCouncil809 from "../../src/rules/state-council-809";
import * as tengzhou2024 from "../../src/rules/tengzhou-2024";
import * as weifang2021 from "../../src/rules/weifang-2021";
import * as service from "../../src/service";
import * as signing from "../../src/signing";
import * as testing from "../../src/testing";
import * as text from "../../src/text";
import * as texts from "../../src/texts";

const modules: Readonly<Record<string, object>> = {
	gongshu: engine,
	"gongshu/author": author,
	"gongshu/analysis": analysis,
	"gongshu/book": book,
	"gongshu/texts": texts,
	"gongshu/calendar": calendar,
	"gongshu/catalogue": catalogue,
	"gongshu/contract": contract,
	"gongshu/parse": parse,
	"gongshu/export": exporting,
	"gongshu/records": records,
	"gongshu/service": service,
	"gongshu/signing": signing,
	"gongshu/testing": testing,
	"gongshu/text": text,
	"gongshu/rules": rules,
	"gongshu/rules/chongqing": chongqing,
	"gongshu/rules/luoyuan-2021": luoyuan2021,
	"gongshu/rules/tengzhou-2024": tengzhou2024,
	"gongshu/rules/weifang": weifang,
	"gongshu/rules/weifang-2021": weifang2021,
	"gongshu/rules/pipl-2021": pipl2021,
	"gongshu/rules/state-council-809": stateCouncil809,
	"gongshu/json-rules-engine": adapter,
	"gongshu/date-holidays": places,
	"node:fs": fs,
	"json-rules-engine": rulesEngine,
	"date-holidays": { default: Holidays },
	"fast-check": { default: fc },
};

/** One line of a snippet that states its own value: `expression; // JSON`. */
export interface Claim {
	readonly line: string;
	readonly said: unknown;
	readonly value: unknown;
}

const claimed = /^(?!\s*(?:import|const|let|type)\b)(?<expression>.+); \/\/ (?<said>.+)$/;

/** The names that an import brings at run time, without types. */
const valuesIn = (names: string): string => names.replace(/\btype \w+,?/g, "").replaceAll(" as ", ": ");

/** Imports and `require` read from the modules of the library. */
const withModules = (code: string): string =>
	code
		.replace(
			/import \{([^}]+)\} from "([^"]+)";/g,
			(_, names: string, from: string) => `const {${valuesIn(names)}} = modules["${from}"];`,
		)
		.replace(
			/import (\w+) from "([^"]+)";/g,
			(_, name: string, from: string) => `const { default: ${name} } = modules["${from}"];`,
		);

/** Runs code with what it finds in its surroundings. */
export const runScript = async (code: string, surroundings: Readonly<Record<string, unknown>>): Promise<void> => {
	const names = ["modules", "require", ...Object.keys(surroundings)];
	const source = `const run = async (${names.join(", ")}) => {\n${withModules(code)}\n};`;
	const { outputText } = ts.transpileModule(source, {
		compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
	});
	const script = new Function(`${outputText}\nreturn run;`)() as (...values: unknown[]) => Promise<void>;
	await script(modules, (name: string) => modules[name], ...Object.values(surroundings));
};

/** Runs a snippet as its reader would, and returns every line that states its own value together with the value it has. */
export const runSnippet = async (code: string): Promise<readonly Claim[]> => {
	const body = code
		.split("\n")
		.map((line) => {
			const { expression, said } = claimed.exec(line)?.groups ?? {};
			return expression === undefined || said === undefined
				? line
				: `claims.push([${JSON.stringify(line)}, ${JSON.stringify(said)}, ${expression}]);`;
		})
		.join("\n");
	const claims: [string, string, unknown][] = [];
	await runScript(body, { claims });
	return claims.map(([line, said, value]) => ({
		line,
		said: JSON.parse(said),
		value: value === undefined ? null : JSON.parse(JSON.stringify(value)),
	}));
};
