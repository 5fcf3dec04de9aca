import { describe, expect, test } from "vitest";
import { parseRegulation } from "../../src/parse";
import { isHelpful } from "./helpful";
import { codesOf, issuesOf } from "./outcome";
import { type Data, pack, packWith } from "./pack";
import { charactersRead } from "./work";

const rule = ["questions", 0, "rules", 0] as const;
const test1 = { fact: "secret", operator: "equal", value: true };

describe("hostile input", () => {
	const throws = () => {
		throw new Error("must not be invoked");
	};

	test("an accessor is never invoked, and what it hides is not missed a second time", () => {
		const top = Object.defineProperty(pack(), "title", { get: throws, enumerable: true });
		expect(issuesOf(parseRegulation(top))).toEqual([
			{
				code: "not-data",
				path: ["title"],
				message: "`title` 的值由程序计算得出，不予读取",
				input: "title",
				suggestion: "直接写明内容，只能由文字、数、true、false、列表和对象组成",
			},
		]);
		const first = Object.defineProperty([...pack().duties], 0, { get: throws, enumerable: true });
		expect(issuesOf(parseRegulation({ ...pack(), duties: first }))).toMatchObject([{ path: ["duties", 0] }]);
	});

	test.each(["__proto__", "constructor", "prototype", "a\0b"])("%j is no name anywhere, and nothing is polluted", (key) => {
		for (const place of [[], ["vocabulary"], ["articles"], ["procedures", 0, "initially"], rule, [...rule, "when"]] as const) {
			const changed = pack();
			const holder = place.reduce<unknown>((at, part) => (at as Data)[part], changed) as object;
			Object.defineProperty(holder, key, { value: { polluted: true }, enumerable: true });
			expect(issuesOf(parseRegulation(changed))).toMatchObject([{ code: "unsafe-key", path: [...place, key] }]);
		}
		expect("polluted" in {}).toBe(false);
	});

	test.each(["getPrototypeOf", "ownKeys", "getOwnPropertyDescriptor"] as const)(
		"a proxy that throws on %s is no data",
		(trap) => {
			const proxy = new Proxy({ from: "2026-01-01" }, { [trap]: throws });
			expect(codesOf(parseRegulation(proxy))).toEqual(["not-data"]);
			expect(issuesOf(parseRegulation({ ...pack(), effective: proxy }))).toMatchObject([
				{ code: "not-data", path: ["effective"] },
			]);
		},
	);

	test.each([[10n], [Symbol("id")], [throws], [Number.NaN]])("%s is no name", (value) => {
		expect(issuesOf(parseRegulation({ ...pack(), title: value }))).toMatchObject([{ code: "wrong-type", path: ["title"] }]);
	});

	test("a cycle is told once, where it closes", () => {
		const changed: Data = pack();
		changed["never"] = [{ when: { all: [changed] }, words: [] }];
		expect(issuesOf(parseRegulation(changed))).toMatchObject([{ code: "cyclic", path: ["never", 0, "when", "all", 0] }]);
	});

	const nested = (depth: number): unknown => Array.from({ length: depth }).reduce<unknown>((inner) => ({ not: inner }), test1);

	test("conditions may nest twenty-nine deep; a hundred thousand are not followed", () => {
		expect(codesOf(parseRegulation(packWith([...rule, "unless"], nested(29))))).toEqual([]);
		expect(issuesOf(parseRegulation(packWith([...rule, "unless"], nested(100_000))))).toMatchObject([
			{ code: "too-large", message: "嵌套过深，最多40层" },
		]);
	});

	test("what is shared is counted as often as it is met", () => {
		let met = 0;
		const counted = (holder: object) =>
			new Proxy(holder, {
				ownKeys: (target) => {
					met += 1;
					return Reflect.ownKeys(target);
				},
			});
		const doubled = Array.from({ length: 30 }).reduce<object>((inner) => counted({ all: [inner, inner] }), test1);
		const parsed = parseRegulation(packWith([...rule, "unless"], doubled));
		expect(issuesOf(parsed)).toMatchObject([{ code: "too-large", path: [], message: "内容过多，一部规定最多50000个值" }]);
		expect(met).toBeGreaterThan(10_000);
		expect(met).toBeLessThan(60_000);
	});

	test("lists and objects beyond a thousand entries are turned away as a whole", () => {
		const many = Array.from({ length: 1001 }, (_, at) => [`fact${at}`, 0]);
		for (const [place, value] of [
			["duties", many],
			["vocabulary", Object.fromEntries(many)],
			["remedies", new Array(2 ** 32 - 1)],
		] as const)
			expect(issuesOf(parseRegulation({ ...pack(), [place]: value }))).toMatchObject([
				{ code: "too-large", path: [place], message: "项数过多，一处最多1000项" },
			]);
	});

	test("megabytes of text are turned away at once and shown in part", () => {
		const huge = "公".repeat(5_000_000);
		const parse = () => parseRegulation({ ...pack(), title: huge, rank: huge, vocabulary: { [huge]: 1 }, [huge]: huge });
		const issues = issuesOf(parse());
		expect(issues.length).toBeGreaterThan(3);
		for (const issue of issues) {
			isHelpful(issue);
			expect(JSON.stringify(issue).length).toBeLessThan(1500);
		}
		expect(charactersRead(parse)).toBeLessThan(5 * huge.length);
	});

	test("questions that all read one another are all looked through", () => {
		const [question] = pack().questions;
		const questions = Array.from({ length: 50 }, (_, at) => ({
			...question,
			id: `q${at}`,
			label: `第${at + 1}问`,
			rules: [
				{
					...question?.rules[0],
					when:
						at === 0
							? test1
							: { any: Array.from({ length: at }, (_, to) => ({ fact: `q${to}`, operator: "equal", value: "none" })) },
				},
			],
		}));
		expect(codesOf(parseRegulation({ ...pack(), duties: [], questions }))).toEqual(["needless-unlimited"]);
	});
});
