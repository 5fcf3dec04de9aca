import { expect, test, vi } from "vitest";
import { factsJsonSchema } from "../../src/contract";
import { parseDay, parseFacts, parseLawId, parseQuestionId } from "../../src/parse";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { codesOf, issuesOf } from "./outcome";
import { charactersRead } from "./work";

const compared = vi.hoisted(() => ({ names: 0 }));

vi.mock("../../src/model/edit-distance", async (original) => {
	const { editDistance } = await original<typeof import("../../src/model/edit-distance")>();
	return {
		editDistance: (one: string, other: string) => {
			compared.names += 1;
			return editDistance(one, other);
		},
	};
});

/** How often a call compares two names letter by letter. */
const comparisons = (call: () => unknown): number => {
	const before = compared.names;
	call();
	return compared.names - before;
};

const parse = (input: unknown) => parseFacts(weifang, input);
const huge = "公".repeat(5_000_000);
const throws = () => {
	throw new Error("must not be invoked");
};

test.each([
	['{"__proto__":{"publicData":true}}', "__proto__"],
	['{"constructor":true}', "constructor"],
	['{"prototype":true}', "prototype"],
	['{"国家秘密\\u0000":true}', "国家秘密�"],
])("the key of %s is turned away as unsafe", (json, input) => {
	const [issue, ...rest] = issuesOf(parse(JSON.parse(json)));
	expect(rest).toEqual([]);
	expect(issue).toMatchObject({ code: "unsafe-key", input, message: `\`${input}\` 不能用作事实的名称` });
});

test("unsafe keys are turned away inside a finding too, and nothing is polluted", () => {
	const json = '{"stateSecret":{"value":"none","by":"张三","on":"2026-11-21","__proto__":{"polluted":true}}}';
	expect(issuesOf(parse(JSON.parse(json)))).toMatchObject([{ code: "unsafe-key", path: ["stateSecret", "__proto__"] }]);
	expect("polluted" in {}).toBe(false);
});

test("a symbol is no name", () => {
	expect(issuesOf(parse({ [Symbol("公共数据")]: true, publicData: true }))).toMatchObject([{ code: "unsafe-key" }]);
});

test("a prototype's properties are not the case's facts", () => {
	expect(codesOf(parse(Object.create({ publicData: true })))).toEqual(["not-an-object"]);
});

test("a getter is never invoked", () => {
	const finding = { value: "none", by: "张三", on: "2026-11-21" };
	const top = Object.defineProperty({}, "publicData", { get: throws, enumerable: true });
	const inner = { stateSecret: Object.defineProperty({ ...finding }, "basis", { get: throws, enumerable: true }) };
	expect(issuesOf(parse(top))).toMatchObject([{ code: "wrong-value", path: ["publicData"] }]);
	expect(issuesOf(parse(inner))).toMatchObject([{ code: "wrong-value", path: ["stateSecret", "basis"] }]);
});

const traps = ["getPrototypeOf", "ownKeys", "getOwnPropertyDescriptor"] as const;

test.each(traps)("a proxy that throws on %s is no object", (trap) => {
	const proxy = new Proxy({ publicData: true }, { [trap]: throws });
	expect(codesOf(parse(proxy))).toEqual(["not-an-object"]);
	expect(codesOf(parse({ stateSecret: proxy }))).toEqual(["finding-required"]);
	expect(codesOf(parse({ publicData: proxy }))).toEqual(["wrong-value"]);
});

test("a revoked proxy is no object, wherever it stands", () => {
	const { proxy, revoke } = Proxy.revocable({}, {});
	revoke();
	expect(codesOf(parse(proxy))).toEqual(["not-an-object"]);
	expect(codesOf(parse({ publicData: proxy, stateSecret: proxy }))).toEqual(["wrong-value", "finding-required"]);
	expect(codesOf(parseDay(proxy))).toEqual(["not-a-day"]);
	expect(codesOf(parseLawId(proxy, { weifang }))).toEqual(["unknown-law"]);
	expect(codesOf(parseQuestionId(weifang, proxy))).toEqual(["unknown-question"]);
});

test("a NUL character in a value is turned away and not shown", () => {
	const result = parse({ 安全审查: "通过\0", stateSecret: { value: null, by: "张\0三", on: "2026-11-21\0" } });
	expect(issuesOf(result).map(({ code, input }) => [code, input])).toEqual([
		["wrong-value", "通过�"],
		["wrong-value", "张�三"],
		["not-a-day", "2026-11-21�"],
	]);
	expect(JSON.stringify(issuesOf(result))).not.toContain("\\u0000");
});

test("a text of megabytes is turned away at once and shown in part", () => {
	const inputs = [
		huge,
		{ [huge]: true },
		{ publicData: huge, securityReview: huge, stateSecret: huge },
		{ stateSecret: { value: huge, by: huge, on: huge, basis: huge, [huge]: huge } },
	];
	for (const input of inputs) {
		const issues = issuesOf(parse(input));
		expect(issues.length).toBeGreaterThan(0);
		for (const { message, input: shown = "", path } of issues) {
			expect(shown.length).toBeLessThanOrEqual(60);
			expect(shown.endsWith("…")).toBe(true);
			expect(message).toContain(`\`${shown}\``);
			expect(JSON.stringify(path).length).toBeLessThan(100);
		}
		// Each of the at most five texts is read once, to see whether it is blank.
		expect(charactersRead(() => parse(input))).toBeLessThan(6 * huge.length);
		expect(comparisons(() => parse(input))).toBe(0);
	}
	expect(codesOf(parse({ stateSecret: { by: huge, on: "2026-11-21", basis: huge } }))).toEqual(["too-large", "too-large"]);
	const name = () => [parseDay(huge), parseLawId(huge, { weifang }), parseQuestionId(weifang, huge)];
	expect(charactersRead(name)).toBeLessThan(huge.length);
	expect(comparisons(name)).toBe(0);
});

test("an input nested a hundred thousand levels deep is not followed", () => {
	const nest = (wrap: (inner: unknown) => unknown) => {
		let deep: unknown = "是";
		for (let level = 0; level < 100_000; level++) deep = wrap(deep);
		return deep;
	};
	const objects = nest((value) => ({ value }));
	const arrays = nest((inner) => [inner]);
	expect(codesOf(parse(objects))).toEqual(["unknown-fact"]);
	expect(codesOf(parse({ publicData: objects, securityReview: arrays }))).toEqual(["wrong-value", "wrong-value"]);
	expect(codesOf(parse({ stateSecret: { value: objects, by: arrays, on: arrays, basis: objects } }))).toEqual([
		"wrong-value",
		"wrong-value",
		"not-a-day",
		"wrong-value",
	]);
});

test("a cyclic input is not followed", () => {
	const cycle: { by: string; on: string; value?: unknown; stateSecret?: unknown } = { by: "张三", on: "2026-11-21" };
	cycle.value = cycle;
	cycle.stateSecret = cycle;
	expect(codesOf(parse({ publicData: cycle, stateSecret: cycle }))).toEqual(["wrong-value", "unknown-fact", "wrong-value"]);
});

const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`无此事实${index}`, true]));

test("a thousand unknown facts are all reported, each compared with every name once, and twice as many are twice the work", () => {
	expect(codesOf(parse(many(1000)))).toEqual(Array.from({ length: 1000 }, () => "unknown-fact"));
	const names = 2 * Object.keys(factsJsonSchema(weifang).properties ?? {}).length;
	expect(comparisons(() => parse(many(1000)))).toBeLessThanOrEqual(1000 * names);
	const long = (count: number) =>
		Object.fromEntries(Array.from({ length: count }, (_, index) => [`${"ﷺ".repeat(190)}${index}`, true]));
	expect(charactersRead(() => parse(long(1000)))).toBeLessThan(2.1 * charactersRead(() => parse(long(500))));
	expect(comparisons(() => parse(long(1000)))).toBe(0);
});

test("beyond a thousand properties there is one issue", () => {
	expect(issuesOf(parse(many(1001)))).toEqual([{ code: "too-large", path: [], message: "事实过多，一次最多填写1000项" }]);
	const inside = { stateSecret: { by: "张三", on: "2026-11-21", ...many(1000) } };
	expect(issuesOf(parse(inside))).toMatchObject([{ code: "too-large", path: ["stateSecret"] }]);
	expect(charactersRead(() => parse(many(200_000)))).toBe(0);
});

test("what is shown cannot leave its backticks or act on a terminal", () => {
	const [issue] = issuesOf(parse({ "`rm`\u001b[31m\u202e": true }));
	expect(issue?.input).toBe("�rm��[31m�");
	const [cut] = issuesOf(parse({ [`${"a".repeat(58)}😀😀`]: true }));
	expect(cut?.input).toBe(`${"a".repeat(58)}�…`);
});
