import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { blocksThatAre } from "../docs/pages";

// What the pages show as TypeScript compiles in a host, on the declarations that are built.
const root = fileURLToPath(new URL("../../", import.meta.url));

const options: ts.CompilerOptions = {
	module: ts.ModuleKind.NodeNext,
	moduleResolution: ts.ModuleResolutionKind.NodeNext,
	target: ts.ScriptTarget.ES2022,
	lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
	strict: true,
	exactOptionalPropertyTypes: true,
	noEmit: true,
	skipLibCheck: true,
	types: ["node"],
};

/** The blocks as files of a host, each a module of its own. */
const files = new Map(
	blocksThatAre("code")
		.filter(([, { language }]) => language === "ts")
		.map(([name, { code }]) => [
			`${root}tests/package/${name.replace(/\W/g, "-")}.ts`,
			{ name, text: `${code}\nexport {};\n` },
		]),
);

const wrong = (more: ReadonlyMap<string, { readonly name: string; readonly text: string }>): readonly string[] => {
	const host = ts.createCompilerHost(options);
	const { readFile, fileExists, getSourceFile } = host;
	host.fileExists = (path) => more.has(path) || fileExists(path);
	host.readFile = (path) => more.get(path)?.text ?? readFile(path);
	host.getSourceFile = (path, ...rest) => {
		const shown = more.get(path);
		return shown ? ts.createSourceFile(path, shown.text, ts.ScriptTarget.ES2022, true) : getSourceFile(path, ...rest);
	};
	const program = ts.createProgram([...more.keys()], options, host);
	return [...more].flatMap(([path, { name }]) => {
		const source = program.getSourceFile(path);
		const said = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
		return said.map(({ messageText }) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`);
	});
};

test("every block of TypeScript on a page compiles", () => {
	expect(files.size).toBeGreaterThan(40);
	expect(wrong(files)).toEqual([]);
});

test("a block that misspells a question does not", () => {
	const text = 'import { decide } from "gongshu";\nimport { weifang } from "gongshu/rules/weifang";\n';
	const call = 'decide(weifang, "openning", {}, { on: "2026-11-21" });\n';
	expect(wrong(new Map([[`${root}tests/package/misspelt.ts`, { name: "misspelt", text: text + call }]])).join()).toContain(
		"openning",
	);
});
