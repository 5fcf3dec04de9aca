import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkQuotes } from "../../src/author";
import { explain } from "../../src/index";
import { parseLawId } from "../../src/parse";
import { laws } from "../../src/rules";
import { signable, withSignatures } from "../../src/signing";
import { conclusion } from "../../src/text";

const { exports } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
	readonly exports: Readonly<Record<string, unknown>>;
};

/** Every public entry but the single laws, with the module in which it is written. */
const entries = Object.keys(exports)
	.filter((path) => path !== "./rules/*" && path !== "./package.json")
	.map((path) => path.slice(2))
	.map((name): readonly [string, string] => {
		if (name === "") return ["gongshu", "index.ts"];
		if (name === "author") return [`gongshu/${name}`, `${name}.ts`];
		const isInterop = name === "date-holidays" || name === "json-rules-engine";
		return [`gongshu/${name}`, isInterop ? `interop/${name}.ts` : `${name}/index.ts`];
	});

type Called = (...given: readonly unknown[]) => unknown;

const functionsIn = async (module: string): Promise<readonly (readonly [string, Called])[]> => {
	const all: object = await import(new URL(`../../src/${module}`, import.meta.url).href);
	return Object.entries(all).filter((entry): entry is [string, Called] => typeof entry[1] === "function");
};

const kinds = ["decision", "parts", "assessment", "remedy", "progress", "due", "why", "changes", "proof", "case", "audited"];

/** What is no law, no result, no document, no list and no text that says anything. */
const nonsense: readonly unknown[] = [
	...[
		undefined,
		null,
		3,
		Number.NaN,
		true,
		"weifang",
		"",
		Symbol("law"),
		() => 1,
		{},
		[],
		[null],
		new Map(),
		Object.create(null),
	],
	...[{ layers: [] }, { layers: 3 }, { id: "weifang", title: "办法" }, { title: "办法", sections: [{}] }, { format: "xlsx" }],
	...kinds.map((kind) => ({ kind })),
];

/** How V8 and others put it when code runs into what it did not expect. */
const unforeseen =
	/^Cannot |^Invalid |^undefined |^null |is not (?:iterable|async iterable|a function|an object|defined)|\breading '/;

const allOf = async (result: unknown): Promise<void> => {
	const given = await result;
	if (typeof given === "object" && given !== null && Symbol.asyncIterator in given)
		for await (const _ of given as AsyncIterable<unknown>);
};

/** What a function throws; nothing if it answers. */
const thrown = async (call: () => unknown): Promise<unknown> => {
	try {
		await allOf(call());
		return undefined;
	} catch (error) {
		return error;
	}
};

const isClear = (error: unknown): boolean =>
	error === undefined ||
	(error instanceof TypeError && /\p{Script=Han}/u.test(error.message) && !unforeseen.test(error.message));

describe.each(entries)("%s", (_, module) => {
	test("refuses nonsense in Chinese, or has something to say of it", async () => {
		const unclear: unknown[] = [];
		for (const [name, call] of await functionsIn(module))
			for (const given of [...nonsense.map((value) => [value]), ...nonsense.map((value) => [value, value, value, value])]) {
				const error = await thrown(() => call(...given));
				if (!isClear(error)) unclear.push([name, given.length, String(error)]);
			}
		expect(unclear).toEqual([]);
	});
});

test("what follows a law is looked at too", () => {
	const law = laws["secrecy-2024"];
	for (const value of nonsense) {
		const own = value as never;
		expect(() => checkQuotes(own, "第一条")).toThrow(/^(?:所给的不是规定|规定(?:的.*)?不是数据)/);
		expect(() => parseLawId("weifang", { weifang: own })).toThrow(TypeError);
		if (!Array.isArray(value) || value.length > 0)
			expect(() => withSignatures(law, own)).toThrow(/第二个参数应当是 parseSignatures/);
		if (Object(value) !== value) expect(() => signable(law, own)).toThrow("第二个参数应当是");
	}
	expect(() => explain({ kind: "decision" } as never)).toThrow("explain 的参数应当是 decide、assess、follow 等函数作出的结果");
	expect(() => conclusion("opening" as never)).toThrow(
		new TypeError("conclusion 的参数应当是 decide 作出的决定，所给的是文字 `opening`"),
	);
});

test("there are many functions to ask", async () => {
	const all = await Promise.all(entries.map(([, module]) => functionsIn(module)));
	expect(all.flat().length).toBeGreaterThan(100);
});
