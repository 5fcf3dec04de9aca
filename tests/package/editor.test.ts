import { fileURLToPath } from "node:url";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { weifang } from "../../src/rules/jurisdictions/weifang";

// What an editor shows to who writes a host: asked of the language service, on the declarations that are built.
const root = fileURLToPath(new URL("../../", import.meta.url));
const file = `${root}tests/package/host-in-an-editor.ts`;

const source = `import { type CaseEvent, decide, type Day, follow, remedy } from "gongshu";
import { weifang, type WeifangFacts } from "gongshu/rules/weifang";

const on: Day = "2026-11-21";
const facts: WeifangFacts = { publicData: true, stateSecret: { value: "none", by: "定密责任人", on } };
const decision = decide(weifang, "opening", facts, { on });
if (decision.status === "decided") decision.answer.length;
const progress = follow(weifang, "sharingRequest", [{ on, step: "apply", outcome: "filed" }], { facts, today: on });
const anonymous = remedy(weifang, "opening", facts, "anonymize", { personalInfo: "none" }, { on });
`;

const options: ts.CompilerOptions = {
	module: ts.ModuleKind.NodeNext,
	moduleResolution: ts.ModuleResolutionKind.NodeNext,
	target: ts.ScriptTarget.ES2022,
	lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
	strict: true,
	exactOptionalPropertyTypes: true,
	noEmit: true,
	types: [],
};

/** An editor with one file open, whose text can be changed. */
const editor = (() => {
	let [text, version] = [source, 0];
	const snapshot = (name: string) => (name === file ? text : ts.sys.readFile(name));
	const service = ts.createLanguageService({
		getScriptFileNames: () => [file],
		getScriptVersion: (name) => (name === file ? String(version) : "0"),
		getScriptSnapshot: (name) => {
			const read = snapshot(name);
			return read === undefined ? undefined : ts.ScriptSnapshot.fromString(read);
		},
		getCurrentDirectory: () => root,
		getCompilationSettings: () => options,
		getDefaultLibFileName: ts.getDefaultLibFilePath,
		fileExists: (name) => name === file || ts.sys.fileExists(name),
		readFile: snapshot,
		readDirectory: ts.sys.readDirectory,
		directoryExists: ts.sys.directoryExists,
		getDirectories: ts.sys.getDirectories,
	});
	const written = (now: string) => {
		[text, version] = [now, version + 1];
		return service;
	};
	return { written };
})();

const at = (words: string, text = source): number => {
	const position = text.indexOf(words);
	expect(position).toBeGreaterThan(-1);
	return position;
};

/** What is shown when the pointer rests on the first letter of these words. */
const hover = (words: string): string => {
	const info = editor.written(source).getQuickInfoAtPosition(file, at(words));
	return `${ts.displayPartsToString(info?.displayParts)}\n${ts.displayPartsToString(info?.documentation)}`;
};

/** What is said to be wrong with one more line. */
const wrong = (line: string): string =>
	editor
		.written(`${source}${line}\n`)
		.getSemanticDiagnostics(file)
		.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))
		.join("\n");

beforeAll(() => {
	expect(wrong("")).toBe("");
}, 300_000);

describe("a hover is one line", () => {
	test.each([
		['weifang, "opening", facts, {', "const weifang: Weifang\n"],
		["facts: WeifangFacts", "const facts: WeifangFacts\n"],
		["decision = ", 'const decision: DecisionOf<Weifang, "opening">\n'],
		[
			'decide(weifang, "opening"',
			'decide<Weifang, "opening">(law: Weifang, question: "opening", facts: WeifangFacts, context: OnDay): DecisionOf<Weifang, "opening"> (+1 overload)',
		],
		["answer.length", '.answer: "none" | "conditional" | "unconditional"\n'],
		["Day = ", "type Day = `$"],
	])("over %s", (words, shown) => {
		expect(hover(words)).toContain(shown);
	});

	test("and has the law's Chinese as it is", () => {
		for (const words of ["decide(", "weifang,", "facts:", "decision =", "follow(", "remedy(", "progress =", "anonymous ="])
			expect(hover(words)).not.toMatch(/\\u[0-9A-Fa-f]{4}/);
	});
});

describe("every name is explained where it is written", () => {
	test("a fact, by its label, the question, and who finds it", () => {
		expect(hover("stateSecret")).toContain('Finding<"none" | "involved" | "determined">');
		expect(hover("stateSecret")).toContain("国家秘密：该数据是否涉及国家秘密");
		expect(hover("stateSecret")).toContain("（由定密责任人或者保密行政管理部门认定）");
	});

	test("each fact in the list of what may be written", () => {
		const service = editor.written(source);
		const here = at("publicData");
		const facts = [...new Set(weifang.layers.flatMap(({ regulation }) => Object.keys(regulation.vocabulary)))];
		const offered = service.getCompletionsAtPosition(file, here, {})?.entries.map(({ name }) => name) ?? [];
		expect(offered).toEqual(expect.arrayContaining(facts.filter((fact) => fact !== "stateSecret")));
		const silent = facts.filter((fact) => {
			const details = service.getCompletionEntryDetails(file, here, fact, {}, undefined, {}, undefined);
			return fact !== "stateSecret" && !ts.displayPartsToString(details?.documentation).includes("：");
		});
		expect(silent).toEqual([]);
	});

	test("and questions, levels, steps and remedies have their words in the declarations", () => {
		const text = editor.written(`${source}declare const q: import("gongshu/rules/weifang").WeifangQuestions; q.opening.none;
declare const p: import("gongshu/rules/weifang").WeifangProcedures; p.sharingRequest.negotiate;
declare const r: import("gongshu/rules/weifang").WeifangRemedies; r.anonymize;\n`);
		const open = text.getProgram()?.getSourceFile(file)?.text ?? "";
		const shown = (words: string) => ts.displayPartsToString(text.getQuickInfoAtPosition(file, at(words, open))?.documentation);
		expect(shown("opening.none")).toBe("开放属性：不予开放、有条件开放、无条件开放");
		expect(shown("none;")).toBe("不予开放");
		expect(shown("negotiate;")).toContain("协商（");
		expect(shown("anonymize;")).toContain("匿名化：");
	});
});

describe("what is misspelt is named, with the nearest name", () => {
	test.each([
		["const f: WeifangFacts = { publicDate: true };", "Did you mean to write 'publicData'?"],
		['decide(weifang, "openning", {}, { on });', '"openning"'],
		[
			'follow(weifang, "sharingRequest", [{ on, step: "aply", outcome: "filed" }], { facts, today: on });',
			"Did you mean '\"apply\"'?",
		],
		['follow(weifang, "sharingRequest", [{ on, step: "apply", outcome: "agree" }], { facts, today: on });', "'\"agree\"'"],
		['remedy(weifang, "opening", facts, "anonymize", { publicData: true }, { on });', "'publicData' does not exist"],
		['decide(weifang, "opening", {}, { on: "2026/11/21" });', "'\"2026/11/21\"'"],
		["const a: string = decision.answer;", "Type 'null' is not assignable to type 'string'"],
	])("%s", (line, said) => {
		expect(wrong(line)).toContain(said);
	});
});

test("what was read at run time goes on where what is written does", () => {
	expect(
		wrong(`import { parseEvents, parseFacts } from "gongshu/parse";
const known = parseFacts(weifang, {});
const happened = parseEvents(weifang, "sharingRequest", []);
if (known._tag === "Right" && happened._tag === "Right")
	follow(weifang, "sharingRequest", happened.right, { facts: known.right, today: on });
const events: readonly CaseEvent[] = happened._tag === "Right" ? happened.right : [];`),
	).toBe("");
});

test("a law costs the compiler little: fewer than 10,000 instantiations more than the same file without", () => {
	const count = (text: string): number => {
		const service = editor.written(text);
		service.getSemanticDiagnostics(file);
		return service.getProgram()?.getInstantiationCount() ?? Number.NaN;
	};
	const withLaw = count(source);
	const without = count("export {};");
	expect(withLaw).toBeGreaterThan(without);
	expect(withLaw - without).toBeLessThan(10_000);
});
