import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { all, is, not, oneOf, type ScopeClause } from "../../src/author";
import { completionsOf, knownClasses } from "../../src/engine/diagram/completions";
import { leafAt } from "../../src/engine/diagram/diagram";
import { isGoverned, stackOn } from "../../src/engine/layers/stack";
import { displacedLevels, meaningOf } from "../../src/engine/meaning";
import { type Day, decide, type Law, type Value } from "../../src/index";
import { laws } from "../../src/rules";
import { complete, jurisdiction, regulation } from "../properties/random-law";
import { adding, asBase, level, on, prevailing, question, rule, shutOrOpen, stacked, text, words } from "./small-law";

const { weifang, "weifang-2021": weifang2021 } = laws;

type Facts = Readonly<Record<string, Value>>;

/** The meaning of a law for one complete case. */
const meaning = (law: Law, id: string, facts: Facts, day: Day = on): string | null =>
	meaningOf(law, id, new Map(Object.entries(facts)), day);

const clause = (when: ScopeClause["when"], otherwise: ScopeClause["otherwise"], change: Partial<ScopeClause> = {}) =>
	({ id: "s", cite: { article: 1 }, quote: "文", when, matters: "all", otherwise, ...change }) as const;

/** The scale of a text that has a level between the two. */
const threeLevels = [level("shut", "不开"), level("half", "半开"), level("open", "开")];

/** A data resource of a department of 潍坊, asked for by another one: 条例 covers it, and 潍坊 below it. */
const between: Facts = {
	inRegion: true,
	publicData: true,
	provider: "organ",
	requester: "organ",
	dutyData: true,
	stateSecret: "none",
	workSecret: false,
	shareable: "all",
	sharingForbidden: "none",
	personalInfo: "none",
	declaredShare: "unconditional",
	securityReview: "passed",
	needForDuty: true,
};

describe("1. A text is applied from its first day to its last", () => {
	const dated = text("1", [question("first", [])], { effective: { from: "2022-02-01", until: "2027-01-31" } });

	test.each([
		["2022-01-31", "not-in-force"],
		["2022-02-01", "open"],
		["2027-01-31", "open"],
		["2027-02-01", "not-in-force"],
	] as const)("on %s a text of 2022-02-01 to 2027-01-31 means %s", (day, outcome) => {
		expect(meaning(dated, "first", {}, day)).toBe(outcome);
	});

	test.each([
		["2022-01-31", "not-in-force"],
		["2022-02-01", "unconditional"],
		["2027-01-31", "unconditional"],
		["2027-02-01", "not-in-force"],
	] as const)("潍坊第三十九条：%s，共享类型为 %s", (day, outcome) => {
		expect(meaning(weifang2021, "sharing", between, day)).toBe(outcome);
	});

	test("a text whose first day is not stated speaks from the day of its source; before that nothing is stated", () => {
		const undated = text("1", [question("first", [])], { effective: { posted: "2021-09-30" } });
		expect(meaning(undated, "first", {}, "2021-09-30")).toBe("open");
		expect(meaning(undated, "first", {}, "2021-09-29")).toBe("not-stated");
	});

	test("where the text that could govern has ended, one that only adds answers nothing", () => {
		const extra = adding(text("1", [question("first", [rule(is("x"), "shut")])]));
		const ended = text("2", [question("first", [])], { effective: { from: "2020-01-01", until: "2022-12-31" } });
		const law = stacked(extra, asBase(ended));
		expect(meaning(law, "first", { x: true }, "2022-12-31")).toBe("shut");
		expect(meaning(law, "first", { x: true }, "2023-01-01")).toBe("not-in-force");
	});

	test("a question that no text in force has is not stated", () => {
		expect(meaning(text("1", [question("first", [])]), "second", {})).toBe("not-stated");
		expect(meaning(text("1", [question("first", [])]), "first", {})).toBe("open");
	});
});

describe("2. The highest text that covers the case governs it", () => {
	const upperScale = [level("half", "半开")];
	const stackWith = (otherwise: ScopeClause["otherwise"]) =>
		stacked(
			prevailing(text("1", [question("first", [], upperScale)], { scope: [clause(is("x"), otherwise)] })),
			asBase(text("2", [question("first", [], threeLevels)])),
		);

	test("where its scope clauses hold, its most open level is the default, and not that of the text below", () => {
		expect(meaning(stackWith("silent"), "first", { x: true })).toBe("half");
		expect(meaning(stackWith("silent"), "first", { x: false })).toBe("open");
	});

	test("what it sends to other law is left to no lower text", () => {
		expect(meaning(stackWith("elsewhere"), "first", { x: true })).toBe("half");
		expect(meaning(stackWith("elsewhere"), "first", { x: false })).toBe("out-of-scope");
	});

	test("what it leaves to provisions that are not held is not stated, and no lower text states it", () => {
		expect(meaning(stackWith("not-stated"), "first", { x: true })).toBe("half");
		expect(meaning(stackWith("not-stated"), "first", { x: false })).toBe("not-stated");
	});

	test("what one clause sends to other law and another leaves unstated is out of scope", () => {
		const scope = [clause(is("x"), "not-stated"), clause(is("y"), "elsewhere")];
		const law = stacked(adding(text("1", [], { scope })), asBase(text("2", [question("first", [])])));
		expect(meaning(law, "first", { x: false, y: true })).toBe("not-stated");
		expect(meaning(law, "first", { x: false, y: false })).toBe("out-of-scope");
	});

	test.each(["elsewhere", "not-stated"] as const)(
		"a text that only adds, and sends away (%s) the matter of one rule, does not open what that rule closes",
		(otherwise) => {
			const closing = text("2", [question("first", [rule(is("y"), "shut", { matter: "sharing.none" })])]);
			const extra = text("1", [], { scope: [clause(is("x"), otherwise, { matters: ["sharing.none"] })] });
			expect(meaning(stacked(adding(extra), asBase(closing)), "first", { x: false, y: true })).toBe("shut");
			expect(meaning(stacked(prevailing(extra), asBase(closing)), "first", { x: false, y: true })).toBe("shut");
			const { possible } = decide(stacked(adding(extra), asBase(closing)), "first", { x: false, y: true }, { on });
			expect(possible).toEqual(["shut"]);
		},
	);

	test("the reason of what is not stated is what the text that leaves it says of it", () => {
		const scope = [clause(is("x"), "not-stated", { matters: ["sharing", "secrecy"] })];
		const note = "其时的规定未收录";
		const extra = text("1", [], {
			scope,
			unstated: [{ matter: "secrecy", note, near: { cite: { article: 1 }, quote: "文" } }],
		});
		const law = stacked(adding(extra), asBase(text("2", [question("first", [])])));
		expect(decide(law, "first", { x: false }, { on })).toMatchObject({ status: "not-stated", because: note });
		expect(decide(law, "first", {}, { on }).possible).toEqual(["open", "not-stated"]);
	});

	test("a clause on another matter takes nothing out", () => {
		const law = (matters: ScopeClause["matters"]) =>
			text("1", [question("first", [])], { scope: [clause(is("x"), "silent", { matters })] });
		expect(meaning(law(["sharing"]), "first", { x: false })).toBe("out-of-scope");
		expect(meaning(law(["opening"]), "first", { x: false })).toBe("open");
	});

	test("潍坊第二条第二款：涉及国家秘密的，按照相关法律、法规的规定执行，不由本办法作答", () => {
		expect(meaning(weifang2021, "sharing", { ...between, stateSecret: "none" })).toBe("unconditional");
		expect(meaning(weifang2021, "sharing", { ...between, stateSecret: "involved" })).toBe("out-of-scope");
	});

	test("条例第三条：属于工作秘密的政务数据，条例不作答，潍坊也不作答；不属于的，条例作答", () => {
		expect(meaning(weifang, "sharingRoute", { ...between, workSecret: false }, "2025-09-24")).toBe("confirm");
		expect(meaning(weifang, "sharingRoute", { ...between, workSecret: true }, "2025-09-24")).toBe("out-of-scope");
	});
});

describe("3. A rule does not apply where a higher text that prevails regulates the same matter", () => {
	const lower = (matter: "sharing.none" | undefined) =>
		asBase(text("2", [question("first", [rule(is("y"), "shut", matter ? { matter } : {})])]));
	const restricting = text("1", [question("first", [rule(is("review"), "shut", { matter: "sharing.none" })])]);
	const granting = text("1", [
		question("first", [], shutOrOpen, { grants: [{ cite: { article: 1 }, quote: "文", matter: "sharing.none" }] }),
	]);
	const facts = { x: true, y: true, review: false };

	test("on the same matter it gives way; on none, or on another, it stays", () => {
		const other = text("1", [question("first", [rule(is("review"), "shut", { matter: "sharing.conditional" })])]);
		expect(meaning(stacked(prevailing(restricting), lower("sharing.none")), "first", facts)).toBe("open");
		expect(meaning(stacked(prevailing(restricting), lower(undefined)), "first", facts)).toBe("shut");
		expect(meaning(stacked(prevailing(other), lower("sharing.none")), "first", facts)).toBe("shut");
	});

	test("a grant is a word of its own as well", () => {
		expect(meaning(stacked(prevailing(granting), lower("sharing.none")), "first", facts)).toBe("open");
	});

	test("it gives way only where the higher text covers the case", () => {
		const covering = { ...restricting, scope: [clause(is("x"), "silent")] };
		const law = stacked(prevailing(covering), lower("sharing.none"));
		expect(meaning(law, "first", { ...facts, x: true })).toBe("open");
		expect(meaning(law, "first", { ...facts, x: false })).toBe("shut");
	});

	test("it gives way to no text that only adds", () => {
		expect(meaning(stacked(adding(restricting), lower("sharing.none")), "first", facts)).toBe("shut");
	});

	test("the levels of the rules that gave way are those that hold", () => {
		const law = stacked(prevailing(granting), lower("sharing.none"));
		const displaced = (facts: Facts) => displacedLevels(law, "first", new Map(Object.entries(facts)), on);
		expect([displaced({ y: true }), displaced({ y: false })]).toEqual([["shut"], []]);
	});

	test("潍坊第三十七条：条例已有规定的从其规定，没有规定的参照适用本办法", () => {
		const fromOutside = { ...between, requester: "outsideGovernment" };
		expect(meaning(weifang2021, "sharingRoute", fromOutside, "2025-09-24")).toBe("notRecipient");
		// 谁可以申请，条例第二条已有规定。
		expect(meaning(weifang, "sharingRoute", fromOutside, "2025-09-24")).toBe("confirm");
		// 安全审查，条例没有规定。
		const unreviewed = { ...between, securityReview: "pending" };
		expect(meaning(weifang, "sharingRoute", unreviewed, "2025-09-24")).toBe("blocked");
	});
});

describe("4. A rule holds where its `when` holds and its `unless` does not", () => {
	const law = text("1", [question("first", [rule(is("x"), "shut", { unless: is("y") })])]);

	test.each([
		[{ x: true, y: false }, "shut"],
		[{ x: true, y: true }, "open"],
		[{ x: false, y: false }, "open"],
		[{ x: false, y: true }, "open"],
	] as const)("%j: %s", (facts, outcome) => {
		expect(meaning(law, "first", facts)).toBe(outcome);
	});

	test("`all`, `any`, `not` and every operator mean what they say", () => {
		const holds = (when: ScopeClause["when"], facts: Facts) =>
			meaning(text("1", [question("first", [rule(when, "shut")])]), "first", facts) === "shut";
		expect([holds(all(is("x"), is("y")), { x: true, y: true }), holds(all(is("x"), is("y")), { x: true, y: false })]).toEqual([
			true,
			false,
		]);
		expect([holds({ any: [is("x"), is("y")] }, { x: false, y: true }), holds({ any: [] }, {})]).toEqual([true, false]);
		expect([holds(not(is("x")), { x: false }), holds(not(is("x")), { x: true })]).toEqual([true, false]);
		expect([holds(oneOf("x", true), { x: true }), holds(oneOf("x", true), { x: false })]).toEqual([true, false]);
		const notIn = { fact: "x", operator: "notIn", value: [true] } as const;
		expect([holds(notIn, { x: false }), holds(notIn, { x: true })]).toEqual([true, false]);
		const notEqual = { fact: "x", operator: "notEqual", value: true } as const;
		expect([holds(notEqual, { x: false }), holds(notEqual, { x: true })]).toEqual([true, false]);
	});

	test("潍坊第二十条第四款：不予共享类，因履行职责确需使用的，协商；不需要的，不予提供", () => {
		const withheld = { ...between, shareable: "unsuitable", declaredShare: "none" };
		expect(meaning(weifang2021, "sharingRoute", { ...withheld, needForDuty: true })).toBe("negotiate");
		expect(meaning(weifang2021, "sharingRoute", { ...withheld, needForDuty: false })).toBe("unavailable");
	});
});

describe("5. The strictest level among the rules that hold decides, and where none holds the most open one", () => {
	const [half, shut] = [rule(is("x"), "half"), rule(is("y"), "shut")];
	const lawOf = (...rules: readonly (typeof half)[]) => text("1", [question("first", rules, threeLevels)]);

	test.each([
		[{ x: false, y: false }, "open"],
		[{ x: true, y: false }, "half"],
		[{ x: false, y: true }, "shut"],
		[{ x: true, y: true }, "shut"],
	] as const)("%j: %s", (facts, outcome) => {
		expect(meaning(lawOf(half, shut), "first", facts)).toBe(outcome);
	});

	test("neither the order of the rules nor their number matters", () => {
		for (const facts of [
			{ x: true, y: true },
			{ x: true, y: false },
		])
			expect(meaning(lawOf(shut, half, { ...half, id: "again" }), "first", facts)).toBe(
				meaning(lawOf(half, shut), "first", facts),
			);
	});

	test("a source that states no default says nothing where none of its rules holds", () => {
		const silent = text("1", [question("first", [half], threeLevels, { otherwise: "not-stated" })]);
		expect(meaning(silent, "first", { x: true })).toBe("half");
		expect(meaning(silent, "first", { x: false })).toBe("not-stated");
	});

	test("the strictest level of a text that only adds holds over that silence, a more open one does not", () => {
		const silent = asBase(text("2", [question("first", [], threeLevels, { otherwise: "not-stated" })]));
		const law = stacked(adding(lawOf(half, shut)), silent);
		expect(meaning(law, "first", { x: false, y: true })).toBe("shut");
		expect(meaning(law, "first", { x: true, y: false })).toBe("not-stated");
	});

	test("潍坊第二十三条：各项情形有一项的，不予开放；都没有的，纳入开放范围", () => {
		const opening = {
			...between,
			endangersSecurity: false,
			harmsThirdParty: false,
			contractOrIp: false,
			lawOnOpening: "silent",
			ruleOnOpening: "silent",
			conditionsNeeded: false,
		};
		expect(meaning(weifang2021, "opening", opening)).toBe("unconditional");
		expect(meaning(weifang2021, "opening", { ...opening, conditionsNeeded: true })).toBe("conditional");
		expect(meaning(weifang2021, "opening", { ...opening, conditionsNeeded: true, contractOrIp: true })).toBe("none");
	});

	test("a text that only adds does not say which of two levels no text compares is the stricter", () => {
		const [dim, half] = [level("dim", "略开"), level("half", "半开")];
		const governing = asBase(text("1", [question("first", [rule(is("x"), "half")], [half, level("open", "开")])]));
		const above = adding(text("2", [question("first", [rule(is("x"), "dim")], [dim, level("open", "开")])]));
		const law = stacked(above, governing);
		expect(meaning(law, "first", { x: true })).toBe("half");
		expect(decide(law, "first", { x: true }, { on })).toMatchObject({ status: "decided", possible: ["half"] });
	});

	test("facts that the law says cannot go together mean nothing", () => {
		const law = { ...lawOf(half), never: [{ when: all(is("x"), is("y")), words }] };
		expect(meaning(law, "first", { x: true, y: true })).toBeNull();
		expect(meaning(law, "first", { x: true, y: false })).toBe("half");
	});
});

describe("6. A rule that reads another question takes over its status where it has no level", () => {
	const reading = question("second", [rule(is("first", "shut"), "shut")]);
	const sent = [clause(is("x"), "elsewhere", { matters: ["sharing"] })];
	const law = text("1", [question("first", [rule(is("y"), "shut")]), reading], { scope: sent });

	test("where the question it reads has a level, the rule tests it", () => {
		expect(meaning(law, "second", { x: true, y: true })).toBe("shut");
		expect(meaning(law, "second", { x: true, y: false })).toBe("open");
	});

	test("where that question is out of scope, so is this one; one that does not read it is not", () => {
		expect(meaning(law, "second", { x: false, y: false })).toBe("out-of-scope");
		expect(
			meaning({ ...law, questions: [question("second", [rule(is("y"), "shut")])] }, "second", { x: false, y: false }),
		).toBe("open");
	});

	test("where that question is not stated, neither is this one", () => {
		const silent = text("1", [question("first", [], []), reading]);
		expect(meaning(silent, "second", {})).toBe("not-stated");
	});

	test("a rule that gave way takes nothing over", () => {
		const granted = { cite: { article: 1 }, quote: "文", matter: "sharing-route.none" } as const;
		const higher = prevailing(text("2", [question("second", [], shutOrOpen, { grants: [granted] })]));
		const stating = (matter: "sharing-route.none" | "sharing-route.conditional") =>
			asBase({
				...law,
				questions: [question("first", []), question("second", [rule(is("first", "shut"), "shut", { matter })])],
			});
		expect(meaning(stacked(higher, stating("sharing-route.none")), "second", { x: false })).toBe("open");
		expect(meaning(stacked(higher, stating("sharing-route.conditional")), "second", { x: false })).toBe("out-of-scope");
	});

	test("潍坊第二十条以第十九条的共享类型为前提：类型不适用的，途径也不适用", () => {
		expect(meaning(weifang2021, "sharingRoute", { ...between, shareable: "some", declaredShare: "conditional" })).toBe("apply");
		expect(meaning(weifang2021, "sharingRoute", { ...between, stateSecret: "determined" })).toBe("out-of-scope");
	});
});

describe("a question that rests on itself", () => {
	const alone = text("1", [question("first", [rule(is("first", "shut"), "shut")])]);
	const circle = text("1", [
		question("first", [rule(is("second", "shut"), "shut")]),
		question("second", [rule(is("first", "shut"), "shut")]),
	]);

	test("is not stated, whether it reads itself or another that reads it", () => {
		expect(meaning(alone, "first", {})).toBe("not-stated");
		expect([meaning(circle, "first", {}), meaning(circle, "second", {})]).toEqual(["not-stated", "not-stated"]);
	});

	test("the same question without the circle has a level", () => {
		const open = text("1", [
			question("first", [rule(is("second", "shut"), "shut")]),
			question("second", [rule(is("x"), "shut")]),
		]);
		expect([meaning(open, "first", { x: true }), meaning(open, "first", { x: false })]).toEqual(["shut", "open"]);
	});

	test("decide says the same", () => {
		expect(decide(alone, "first", {}, { on })).toMatchObject({ status: "not-stated", possible: ["not-stated"] });
		expect(decide(circle, "second", {}, { on })).toMatchObject({ status: "not-stated", possible: ["not-stated"] });
	});
});

describe("diagram and meaning", () => {
	/** The leaf of the diagram in a complete case. */
	const leaf = (law: Law, id: string, facts: Facts) => {
		const completions = completionsOf(stackOn(law, on), id);
		const classes = knownClasses(completions, new Map(Object.entries(facts)));
		expect(classes).not.toContain(null);
		return leafAt(
			completions.root,
			classes.map((at) => at ?? 0),
		);
	};

	test("agree in every complete case of random regulations and stacks, whether its facts can go together or not", () => {
		const leaves = new Set<string | boolean | null>();
		fc.assert(
			fc.property(fc.oneof(jurisdiction, regulation), fc.constantFrom("first", "second"), complete, (law: Law, id, known) => {
				fc.pre(isGoverned(stackOn(law, on), id));
				// Where no text has the first question, what reads it reads a fact.
				const facts = { ...known, first: false };
				const outcome = leaf(law, id, facts);
				leaves.add(outcome);
				expect(outcome).toBe(meaning(law, id, facts));
			}),
			{ numRuns: 2_000 },
		);
		expect([...leaves].map(String).sort()).toEqual(["half", "not-stated", "null", "open", "out-of-scope", "shut"]);
	});
});
