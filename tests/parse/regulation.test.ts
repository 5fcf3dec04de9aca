import fc from "fast-check";
import { isRight } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import { check } from "../../src/engine/check";
import { decide } from "../../src/engine/decide";
import type { Issue } from "../../src/model/issue";
import { layersOf } from "../../src/model/law";
import type { Regulation } from "../../src/model/regulation";
import { parseRegulation } from "../../src/parse";
import { laws } from "../../src/rules";
import { codesOf, issuesOf, readAs } from "./outcome";
import { type Data, nodesOf, type Place, pack, packWith } from "./pack";

const texts = new Map<string, Regulation>(
	Object.values(laws).flatMap((law) => layersOf(law).map(({ regulation }) => [regulation.id, regulation] as const)),
);

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** What every issue must tell its reader. */
const isHelpful = ({ code, path, message, input, suggestion }: Issue): void => {
	expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
	expect(path.every((part) => ["string", "number"].includes(typeof part))).toBe(true);
	expect(message).toMatch(/\p{Script=Han}/u);
	expect(message).not.toMatch(/[\p{Cc}\p{Cs}]/u);
	if (input !== "undefined") expect(message).not.toContain("undefined");
	if (input !== undefined) expect(message).toContain(`\`${input}\``);
	expect(suggestion).toMatch(/\p{Script=Han}/u);
	expect(suggestion).not.toContain("undefined");
};

describe("a well-made text is read as it is written", () => {
	test.each([...texts])("%s", (_, regulation) => {
		const written = json(regulation);
		expect(readAs(parseRegulation(written))).toStrictEqual(written);
		expect(readAs(parseRegulation(regulation))).toStrictEqual(written);
	});

	test("so is a pack with a thing of every kind; it is frozen through and through, and decides", () => {
		const read = readAs(parseRegulation(pack()));
		expect(read).toStrictEqual(pack());
		expect(Object.isFrozen(read?.questions[0]?.rules[0]?.words[0]?.cite)).toBe(true);
		expect(read && decide(read, "sharing", { secret: false }, { on: "2026-05-01" }).possible).toEqual(["full", "out-of-scope"]);
	});

	test("in whatever order its properties are written, the same bytes are read", () => {
		// The order of a record is the author's: of the articles, of the facts.
		const turned = (value: unknown): unknown => {
			if (Array.isArray(value)) return value.map(turned);
			if (typeof value !== "object" || value === null) return value;
			return Object.fromEntries(
				Object.entries(value)
					.map(([key, each]) => [key, ["articles", "vocabulary", "then"].includes(key) ? each : turned(each)] as const)
					.toReversed(),
			);
		};
		const reversed = turned(pack());
		expect(JSON.stringify(reversed)).not.toBe(JSON.stringify(pack()));
		expect(JSON.stringify(readAs(parseRegulation(reversed)))).toBe(JSON.stringify(readAs(parseRegulation(pack()))));
	});
});

const rule = ["questions", 0, "rules", 0] as const;
const step = ["procedures", 0, "steps", 1] as const;
const test1 = { fact: "secret", operator: "equal", value: true };

/** A change of the pack at a place, and what is then said of it: code, path below the place, message, suggestion. */
type Mistake = readonly [
	name: string,
	place: Place,
	value: unknown,
	code: string,
	path: Place,
	message: string,
	suggestion: string,
];

const mistakes: readonly Mistake[] = [
	[
		"an unknown key",
		[...rule, "atmost"],
		"none",
		"unknown-key",
		[...rule, "atmost"],
		"“rules”第1项中没有名为 `atmost` 的项",
		"是否为“atMost”？",
	],
	[
		"an unknown key near none",
		["parts"],
		1,
		"unknown-key",
		["parts"],
		"规定中没有名为 `parts` 的项",
		"可写“id”“title”“number”“issuer”“rank”“region”“effective”“source”“articles”“actors”“vocabulary”“scope”等，共20项可选",
	],
	[
		"a missing text",
		[...rule, "atMost"],
		undefined,
		"missing-key",
		rule,
		"“rules”第1项缺少“atMost”一项",
		'例如 "atMost": "none"',
	],
	[
		"a missing condition",
		[...rule, "when"],
		undefined,
		"missing-key",
		rule,
		"“rules”第1项缺少“when”一项",
		'例如 "when": {"fact":"publicData","operator":"equal","value":true}',
	],
	[
		"a missing choice",
		["scope", 0, "otherwise"],
		undefined,
		"missing-key",
		["scope", 0],
		"“scope”第1项缺少“otherwise”一项",
		"可填“silent”或者“elsewhere”",
	],
	[
		"a missing part of the whole",
		["unstated"],
		undefined,
		"missing-key",
		[],
		"规定缺少“unstated”一项",
		'例如 "unstated": [{"point":"opening-downgrade","note":"条文没有规定降低开放属性的程序"}]',
	],
	[
		"a missing day",
		["readings", 0, "confirmed", "on"],
		undefined,
		"missing-key",
		["readings", 0, "confirmed"],
		"“confirmed”缺少“on”一项",
		"写作2026-11-21",
	],
	[
		"a missing operator",
		[...rule, "unless", "operator"],
		undefined,
		"missing-key",
		[...rule, "unless"],
		"“unless”缺少“operator”一项",
		"可填“equal”“notEqual”“in”或者“notIn”",
	],
	[
		"a number for a text",
		["title"],
		3,
		"wrong-type",
		["title"],
		"“title”应当是文字，不能是 `3`",
		'例如 "title": "某县公共数据管理办法"',
	],
	[
		"a text for a number",
		[...rule, "words", 0, "cite", "article"],
		"5",
		"wrong-type",
		[...rule, "words", 0, "cite", "article"],
		"“article”应当是整数，不能是文字 `5`",
		'例如 "article": 23',
	],
	[
		"half an article",
		[...rule, "words", 0, "cite", "article"],
		1.5,
		"wrong-type",
		[...rule, "words", 0, "cite", "article"],
		"“article”应当是整数，不能是 `1.5`",
		'例如 "article": 23',
	],
	[
		"no article",
		[...rule, "words", 0, "cite", "article"],
		0,
		"wrong-value",
		[...rule, "words", 0, "cite", "article"],
		"“article”不能填 `0`",
		"可填1至9999的整数",
	],
	["an object for a list", ["duties"], {}, "wrong-type", ["duties"], "“duties”应当是列表，不能是 `{…}`", '例如 "duties": []'],
	[
		"a text in a list of objects",
		["scope", 0],
		"全部",
		"wrong-type",
		["scope", 0],
		"“scope”第1项应当是对象，不能是文字 `全部`",
		'例如 {"id":"2","cite":{"article":23,"item":3},"quote":"条文原文","when":{"fact":"publicData","operator":"equal","value":true},"points":"all","otherwise":"silent"}',
	],
	[
		"a list for a condition",
		[...rule, "when"],
		[],
		"wrong-type",
		[...rule, "when"],
		"“when”应当是对象，不能是 `[…]`",
		'例如 "when": {"fact":"publicData","operator":"equal","value":true}',
	],
	[
		"null",
		["defers"],
		null,
		"wrong-type",
		["defers"],
		"“defers”应当是对象，不能是 `null`",
		'例如 "defers": {"cite":{"article":23,"item":3},"quote":"条文原文"}',
	],
	[
		"a Chinese term for an id",
		["rank"],
		"规范性文件",
		"wrong-value",
		["rank"],
		"“rank”不能填 `规范性文件`",
		"是否为“normative”（规范性文件）？",
	],
	[
		"a misspelt id",
		["questions", 0, "point"],
		"sharin",
		"wrong-value",
		["questions", 0, "point"],
		"“point”不能填 `sharin`",
		"是否为“sharing”（共享类型）？",
	],
	[
		"an id of no list",
		["source", "grade"],
		"摘要",
		"wrong-value",
		["source", "grade"],
		"“grade”不能填 `摘要`",
		"可填“full text”“official interpretation”或者“press”",
	],
	[
		"an actor misspelt",
		["duties", 0, "on"],
		"provder",
		"wrong-value",
		["duties", 0, "on"],
		"“on”不能填 `provder`",
		"是否为“provider”（数据提供单位）？",
	],
	[
		"an outcome by its Chinese term",
		[...step, "then"],
		{ 不同意: [] },
		"unknown-key",
		[...step, "then", "不同意"],
		"“then”中没有名为 `不同意` 的项",
		"是否为“refuse”（不同意）？",
	],
	[
		"a word for a list",
		["scope", 0, "points"],
		"every",
		"wrong-value",
		["scope", 0, "points"],
		"“points”不能填 `every`",
		'可填“all”；也可以写成列表，例如 "points": ["sharing"]',
	],
	[
		"a kind misspelt",
		["vocabulary", "secret", "kind"],
		"flags",
		"wrong-value",
		["vocabulary", "secret", "kind"],
		"“kind”不能填 `flags`",
		'是否为“flag”？也可以写成列表，例如 "kind": [{"id":"passed","label":"通过"}]',
	],
	[
		"a kind without values",
		["vocabulary", "reply", "kind"],
		[],
		"wrong-value",
		["vocabulary", "reply", "kind"],
		"“kind”不能是空列表",
		'至少列明一项，例如 "kind": [{"id":"passed","label":"通过"}]',
	],
	[
		"false for what is true or absent",
		[...step, "discretionary"],
		false,
		"wrong-value",
		[...step, "discretionary"],
		"“discretionary”不能填 `false`",
		"只能填 true",
	],
	[
		"no day",
		["effective", "from"],
		"2026-02-30",
		"not-a-day",
		["effective", "from"],
		"“from”应当是日期，不能是 `2026-02-30`",
		"写作2026-11-21",
	],
	[
		"a day in words",
		["effective", "from"],
		"2026年1月1日",
		"not-a-day",
		["effective", "from"],
		"“from”应当是日期，不能是 `2026年1月1日`",
		"写作2026-11-21",
	],
	[
		"no digest",
		["source", "sha256"],
		"8f9c",
		"wrong-value",
		["source", "sha256"],
		"“sha256”不是SHA-256摘要：`8f9c`",
		"写明所据文本的64位小写十六进制摘要；没有文本的，写作空文字",
	],
	[
		"a blank name",
		["questions", 0, "label"],
		" ",
		"wrong-value",
		["questions", 0, "label"],
		"“label”不能空白：` `",
		"写明条文所用的名称",
	],
	[
		"a name that is too long",
		["title"],
		"长".repeat(201),
		"too-large",
		["title"],
		`“title”最多200字，\`${"长".repeat(59)}…\` 过长`,
		"删减文字",
	],
	["a control character", ["title"], "办\0法", "wrong-value", ["title"], "“title”含有不能显示的字符：`办�法`", "删去该字符"],
	[
		"an id with a blank",
		["vocabulary", "the secret"],
		{},
		"wrong-value",
		["vocabulary", "the secret"],
		"“vocabulary”不能用 `the secret` 作标识",
		"标识应为60字以内的文字，不含空白，且不是 toString 一类保留的名称，例如“publicData”",
	],
	[
		"an id that objects have anyway",
		["id"],
		"valueOf",
		"wrong-value",
		["id"],
		"“id”不能用 `valueOf` 作标识",
		"标识应为60字以内的文字，不含空白，且不是 toString 一类保留的名称，例如“publicData”",
	],
	[
		"a body without its text",
		["actors", "bureau"],
		"局",
		"wrong-value",
		["actors", "bureau"],
		"“actors”不能用 `bureau` 作主体的标识",
		"自有主体的标识由规定的简称和主体的简称组成，例如“luoyuan:bureau”",
	],
	[
		"an article under nothing",
		["articles", " "],
		{},
		"wrong-value",
		["articles", " "],
		"“articles”不能用 ` ` 作条文的标识",
		"写明条文的序数，例如“23”；没有条文序数的，写明该部分的标题",
	],
	[
		"two forms of a place",
		[...rule, "words", 0, "cite"],
		{ article: 1, heading: "一" },
		"mixed-forms",
		[...rule, "words", 0, "cite"],
		"“cite”不能同时写有 `article、heading`",
		"“article”或者“heading”只能写其中一项",
	],
	[
		"two forms of a condition",
		[...rule, "unless"],
		{ all: [test1], ...test1 },
		"mixed-forms",
		[...rule, "unless"],
		"“unless”不能同时写有 `all、fact`",
		"“all”“any”“not”或者“fact”只能写其中一项",
	],
	[
		"two terms",
		[...step, "within"],
		{ days: 3, workingDays: 3 },
		"mixed-forms",
		[...step, "within"],
		"“within”不能同时写有 `workingDays、days`",
		"“workingDays”“days”“months”“years”“given”或者“stated”只能写其中一项",
	],
	[
		"no form",
		[...rule, "when"],
		{},
		"missing-key",
		[...rule, "when"],
		"“when”没有写明“all”“any”“not”或者“fact”",
		"写明“all”“any”“not”或者“fact”中的一项",
	],
	[
		"a form misspelt",
		[...rule, "when"],
		{ al: [test1] },
		"missing-key",
		[...rule, "when"],
		"“when”没有写明“all”“any”“not”或者“fact”，只写有 `al`",
		"是否为“all”？",
	],
	[
		"a form with a key too many",
		["duties", 0, "within", "extention"],
		{},
		"unknown-key",
		["duties", 0, "within", "extention"],
		"“within”中没有名为 `extention` 的项",
		"是否为“extension”？",
	],
	[
		"an operator misspelt deep inside",
		[...rule, "when"],
		{ not: { any: [test1, { ...test1, operator: "equals" }] } },
		"wrong-value",
		[...rule, "when", "not", "any", 1, "operator"],
		"“operator”不能填 `equals`",
		"是否为“equal”？",
	],
	[
		"one value for a list",
		[...rule, "unless", "value"],
		"agree",
		"wrong-type",
		[...rule, "unless", "value"],
		"“value”应当是列表，不能是文字 `agree`",
		'例如 "value": ["passed"]',
	],
	[
		"a value twice",
		[...rule, "unless", "value"],
		["agree", "agree"],
		"duplicate-value",
		[...rule, "unless", "value"],
		"“value”中 `agree` 重复",
		"相同的内容只写一次",
	],
	[
		"a step twice",
		["procedures", 0, "begins"],
		["apply", "apply"],
		"duplicate-value",
		["procedures", 0, "begins"],
		"“begins”中 `apply` 重复",
		"相同的内容只写一次",
	],
	[
		"too many questions",
		["questions"],
		Array.from({ length: 51 }, () => pack().questions[0]),
		"too-large",
		["questions"],
		"“questions”过多，最多50项",
		"拆分为几部规定",
	],
];

describe("a mistake is told in words of its own", () => {
	test.each(mistakes)("%s", (_, place, value, code, path, message, suggestion) => {
		const [first, ...rest] = issuesOf(parseRegulation(packWith(place, value)));
		expect(rest.filter((issue) => issue.code !== "missing-key")).toEqual([]);
		expect(first).toMatchObject({ code, path, message, suggestion });
		if (first) isHelpful(first);
	});

	test.each([null, undefined, 3, "规定", [], true, () => pack()])("%s is no regulation", (input) => {
		expect(issuesOf(parseRegulation(input))).toMatchObject([
			{ code: "not-an-object", path: [], suggestion: "逐项写明规定的各部分，自“id”“title”起" },
		]);
	});

	test("nothing at all lacks every part that a regulation must have", () => {
		const issues = issuesOf(parseRegulation({}));
		expect(issues.map(({ message }) => /“(\w+)”/.exec(message)?.[1])).toEqual(
			"id title number issuer rank region effective source articles vocabulary scope questions duties remedies procedures readings unstated".split(
				" ",
			),
		);
		for (const issue of issues) isHelpful(issue);
	});

	test("all of them at once, and nothing of what rests on a structure that is broken", () => {
		const broken = packWith([...rule, "atMost"], "nowhere") as Data;
		const issues = issuesOf(parseRegulation({ ...broken, rank: "最高", title: 3, duties: [{}] }));
		expect(issues.map(({ code, path }) => [code, ...path])).toEqual([
			["wrong-type", "title"],
			["wrong-value", "rank"],
			...["id", "label", "words", "on", "when", "met"].map(() => ["missing-key", "duties", 0]),
		]);
	});
});

test("what the structure cannot show is for check to see, and is told with what to do", () => {
	const broken = packWith([...rule, "atMost"], "nowhere") as Data;
	const result = parseRegulation({ ...broken, readings: [], unstated: [] });
	expect(codesOf(result)).toEqual(["unknown-reading", "unknown-reading", "unknown-level"]);
	for (const issue of issuesOf(result)) isHelpful(issue);
	expect(issuesOf(parseRegulation(broken))).toEqual([
		{
			code: "unknown-level",
			path: ["questions", 0],
			message: "等级表中没有 `nowhere`",
			input: "nowhere",
			suggestion: "可选的等级：none、full",
		},
	]);
	expect(issuesOf(parseRegulation(packWith([...step, "within", "given"], "months")))).toMatchObject([
		{ code: "unknown-term", path: [...step, "within"], suggestion: "可选的事实：secret、reply、harm、cycle" },
	]);
});

const places = nodesOf(pack()).filter((place) => place.length > 0);

test("nonsense in place of any part of a pack is found there", () => {
	expect(places.length).toBeGreaterThan(200);
	for (const place of places)
		for (const nonsense of [{ nonsense: 1 }, [[]], -0.5]) {
			const issues = issuesOf(parseRegulation(packWith(place, nonsense)));
			expect([place, issues.length > 0]).toEqual([place, true]);
			expect(issues.some(({ path }) => place.every((part, at) => path[at] === part))).toBe(true);
			for (const issue of issues) isHelpful(issue);
		}
});

const change = fc.record({
	place: fc.constantFrom(...places),
	how: fc.constantFrom("delete", "rename", "retype"),
	key: fc.oneof(
		fc.string({ unit: "binary" }),
		fc.constantFrom("id", "when", "then", "__proto__", "constructor", "toString", "heading"),
	),
	value: fc.oneof(fc.jsonValue(), fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true })),
});

test("any change of a pack is turned away with reasons, or is read as it stands; nothing throws", () => {
	let read = 0;
	let refused = 0;
	fc.assert(
		fc.property(change, ({ place, how, key, value }) => {
			const changed = packWith(place, how === "retype" ? value : undefined);
			if (how === "rename") {
				const holder = place.slice(0, -1).reduce((at, part) => (at as Data)[part] as Data, changed as Data);
				Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
			}
			const result = parseRegulation(changed);
			if (isRight(result)) {
				read += 1;
				expect(result.right).toEqual(changed);
				expect(check(result.right)).toEqual([]);
				return;
			}
			refused += 1;
			for (const issue of result.left) isHelpful(issue);
		}),
		{ numRuns: 1000, seed: 20_261_122 },
	);
	expect(Math.min(read, refused)).toBeGreaterThan(20);
});

test("anything is turned away with reasons", () => {
	const parts = fc.dictionary(fc.constantFrom(...Object.keys(pack())), fc.anything());
	fc.assert(
		fc.property(fc.oneof(fc.anything(), fc.jsonValue(), parts), (input) => {
			const issues = issuesOf(parseRegulation(input));
			expect(issues.length).toBeGreaterThan(0);
			for (const issue of issues) isHelpful(issue);
		}),
		{ numRuns: 1000 },
	);
});

describe("hostile input", () => {
	const throws = () => {
		throw new Error("must not be invoked");
	};
	const taken = (call: () => unknown): number => {
		const begin = performance.now();
		call();
		return performance.now() - begin;
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
		const doubled = Array.from({ length: 30 }).reduce<unknown>((inner) => ({ all: [inner, inner] }), test1);
		const parse = () => parseRegulation(packWith([...rule, "unless"], doubled));
		expect(issuesOf(parse())).toMatchObject([{ code: "too-large", path: [], message: "内容过多，一部规定最多50000个值" }]);
		expect(taken(parse)).toBeLessThan(2000);
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
		expect(taken(parse)).toBeLessThan(2000);
	});

	test("questions that all read one another are looked through in time", () => {
		const [question] = pack().questions;
		const questions = Array.from({ length: 50 }, (_, at) => ({
			...question,
			id: `q${at}`,
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
		expect(taken(() => parseRegulation({ ...pack(), duties: [], questions }))).toBeLessThan(10_000);
	});
});
