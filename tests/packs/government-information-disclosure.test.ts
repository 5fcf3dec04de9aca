import { createHash } from "node:crypto";
import fc from "fast-check";
import { isLeft } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import { changes, compare, compile, diff, nextQuestion, prove, why, whyNot } from "../../src/analysis";
import { check, checkQuotes, type Jurisdiction, jurisdiction, type Regulation } from "../../src/author";
import { ruleBook, toMarkdown } from "../../src/book";
import { factsJsonSchema } from "../../src/contract";
import {
	assess,
	type CaseEvent,
	type Day,
	type Decision,
	decide,
	decideParts,
	explain,
	type FactsOf,
	follow,
	type Law,
	remedy,
	type StepOutcome,
} from "../../src/index";
import { engineFor, type Known, outcomeOf, runtimeFacts } from "../../src/interop/json-rules-engine";
import { layersOf } from "../../src/model/law/law";
import { factsSchema, parseEvents, parseFacts } from "../../src/parse";
import { laws } from "../../src/rules";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { weifang2021 } from "../../src/rules/weifang-2021";
import {
	agrees,
	boundaryDays,
	completeFacts,
	events,
	findingsAreSigned,
	hostileFacts,
	neverForgets,
	neverOpensMore,
	neverWidensWithLess,
	partialFacts,
	survivesNonsense,
} from "../../src/testing";
import { differences } from "../cases/differences";
import { foldWidth } from "../cases/label";
import { casesOf, load, textOf } from "./load";

const pack = "government-information-disclosure-2019";
const law = load(pack);
const cases = casesOf(pack);
const on: Day = "2025-09-12";
const questions = law.questions.map(({ id }) => id);

/** One question of it, as a name that is known only at run time. */
const disclosure: string = "disclosure";

/** Facts by the boundary every user goes through. */
const known = (input: object, of: Law = law): FactsOf<Regulation> => {
	const facts = parseFacts(of, input);
	if (isLeft(facts)) throw new Error(facts.left.map(({ message }) => message).join("\n"));
	return facts.right as FactsOf<Regulation>;
};

const found = (value: boolean | string) => ({ value, by: "某局", on: "2025-09-01" });

/** A piece of government information that nothing stands in the way of. */
const clean = {
	provider: "organ",
	governmentInfo: true,
	stateSecret: found("none"),
	lawForbidsDisclosure: false,
	disclosureEndangers: found(false),
	disclosureHarmsThirdParty: found(false),
	thirdPartyOpinion: "notAsked",
	disclosureDoubtful: found(false),
	disclosureApproval: "notRequired",
	informationKind: found("none"),
};

describe("the pack is well made", () => {
	test("check has nothing to say", () => {
		expect(check(law)).toEqual([]);
	});

	test("every quote stands verbatim at its place in the source, and every article is accounted for", () => {
		expect(checkQuotes(law, textOf(pack, "source.txt"))).toEqual([]);
		expect(Object.keys(law.articles)).toEqual(Array.from({ length: 56 }, (_, at) => String(at + 1)));
	});

	test("the digest is that of the source", () => {
		const digest = createHash("sha256").update(textOf(pack, "source.txt")).digest("hex");
		expect(law.source.sha256).toBe(digest);
		expect(textOf(pack, "source.sha256")).toBe(`${digest}  source.txt\n`);
	});

	test("a fact that a shipped text has under the same id is the same fact", () => {
		const shared = Object.values<Law>(laws)
			.flatMap((shipped) => layersOf(shipped).map(({ regulation }) => regulation))
			.flatMap((text) =>
				Object.entries(text.vocabulary).flatMap(([id, theirs]) => {
					const ours = law.vocabulary[id];
					return ours ? [{ id, ours, theirs }] : [];
				}),
			);
		expect(new Set(shared.map(({ id }) => id))).toEqual(new Set(["provider", "stateSecret"]));
		for (const { ours, theirs } of shared)
			expect([ours.label, ours.kind, ours.finding]).toEqual([theirs.label, theirs.kind, theirs.finding]);
	});
});

describe("案例", () => {
	test("不少于二十五个，名称各不相同，留有审核人和审核日期", () => {
		expect(cases.length).toBeGreaterThanOrEqual(25);
		expect(new Set(cases.map((each) => each.案例)).size).toBe(cases.length);
		for (const each of cases) expect(each).toMatchObject({ 审核人: null, 审核日期: null });
	});

	test.each(cases.map((each) => [each.案例, each] as const))("%s", (_, each) => {
		expect(differences(law, each)).toEqual([]);
	});

	test("每一条规则都有案例使其成立，也有案例使其不成立", () => {
		const tried = cases.flatMap((each) => {
			const question = law.questions.find(({ label }) => label === each.问题);
			return question ? decide(law, question.id, known(each.事实), { on: each.日期 }).grounds : [];
		});
		const untried = law.questions
			.flatMap(({ rules }) => rules.map(({ id }) => id))
			.filter((id) => ![true, false].every((truth) => tried.some(({ rule, holds }) => rule === id && holds === truth)));
		expect(untried).toEqual([]);
	});

	test("每一项义务都有案例使其适用", () => {
		const applied = new Set(
			cases.flatMap((each) =>
				Object.entries(each.义务 ?? {}).flatMap(([label, { 状态 }]) => (状态 === "不适用" ? [] : [label])),
			),
		);
		expect(law.duties.filter(({ label }) => !applied.has(label)).map(({ label }) => label)).toEqual([]);
	});

	test("每一个等级都有案例得出", () => {
		const levels = law.questions.flatMap(({ scale }) => scale.map(({ label }) => foldWidth(label)));
		const concluded = new Set(cases.map((each) => foldWidth(each.结论 ?? "")));
		expect(levels.filter((level) => !concluded.has(level))).toEqual([]);
	});
});

type Facts = Readonly<Record<string, unknown>>;
interface Happened {
	readonly on: Day;
	readonly step: string;
	readonly outcome?: StepOutcome;
	readonly extended?: true;
	readonly facts?: Facts;
}

const request = (happened: readonly Happened[], today: Day, facts: Facts = { ...clean, infoOrigin: "made" }, of: Law = law) => {
	const told = parseEvents(of, "disclosureRequest", happened);
	if (isLeft(told)) throw new Error(told.left.map(({ message }) => message).join("\n"));
	return follow(of, "disclosureRequest", told.right as readonly CaseEvent<FactsOf<Law>>[], { facts: known(facts, of), today });
};
type Waiting = ReturnType<typeof request>;
const due = ({ next }: Waiting) => next.map(({ step, due: ends }) => [step, ends?.due ?? null]);

const plain = { requestUnclear: found(false), requestExcessive: found(false) };
const filed: Happened = { on: "2025-09-12", step: "apply", outcome: "filed", facts: plain };

describe("期限，依工作日历逐日推算", () => {
	test("自收到申请之日起20个工作日内答复：国庆放假不计，9月28日、10月11日调休上班计入", () => {
		const { next, state } = request([filed], "2025-09-12");
		expect(next.map(({ step, due: ends }) => [step, ends?.due, ends?.certainty])).toEqual([
			["reply", "2025-10-16", "official"],
		]);
		expect(state).toBe("running");
	});

	test("经负责人同意并告知申请人的，再延20个工作日；缺一不可，逾期不可，不得再延", () => {
		const extension = (day: Day, facts: Facts): Happened => ({ on: day, step: "reply", extended: true, facts });
		const both = { officeHeadConsented: true, applicantToldExtension: true };
		expect(due(request([filed, extension("2025-10-15", both)], "2025-10-20"))).toEqual([["reply", "2025-11-13"]]);
		for (const facts of [{ officeHeadConsented: true }, { applicantToldExtension: true }, {}]) {
			const { rejected } = request([filed, extension("2025-10-15", facts)], "2025-10-20");
			expect(rejected.map(({ code }) => code)).toEqual(["extension-refused"]);
		}
		const late = request([filed, extension("2025-10-17", both)], "2025-10-20");
		const twice = request([filed, extension("2025-10-15", both), extension("2025-10-16", both)], "2025-10-20");
		expect([late, twice].map(({ rejected }) => rejected.map(({ code }) => code))).toEqual([
			["extension-refused"],
			["extension-refused"],
		]);
	});

	test("逾期不答复，只是逾期：环节不变，不视为同意", () => {
		const waiting = request([filed], "2025-10-17");
		expect(waiting.next.map(({ step, overdue }) => [step, overdue])).toEqual([["reply", true]]);
		expect(waiting.remarks.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["overdue", "silence"]));
		expect(waiting.duties.map(({ duty, state }) => [duty, state])).toContainEqual(["33(2)-reply", "open"]);
	});

	test("内容不明确的，7个工作日内告知补正；答复期限自收到补正的申请之日起计算", () => {
		const unclear: Happened = { ...filed, facts: { ...plain, requestUnclear: found(true) } };
		expect(due(request([unclear], "2025-09-12"))).toEqual([
			["clarify", "2025-09-23"],
			["reply", "2025-10-16"],
		]);
		const told: Happened = { on: "2025-09-22", step: "clarify", outcome: "handled" };
		expect(due(request([unclear, told], "2025-09-22"))).toEqual([
			["supplement", null],
			["abandon", null],
		]);
		const supplemented: Happened = { on: "2025-10-09", step: "supplement", outcome: "filed" };
		expect(due(request([unclear, told, supplemented], "2025-10-09"))).toEqual([["replySupplemented", "2025-11-05"]]);
	});

	test("逾期不补正，没有正当理由，由行政机关登记之后才视为放弃", () => {
		const unclear: Happened = { ...filed, facts: { ...plain, requestUnclear: found(true) } };
		const told: Happened = { on: "2025-09-22", step: "clarify", outcome: "handled" };
		expect(request([unclear, told], "2026-03-02").state).toBe("running");
		const abandoned: Happened = { on: "2025-10-20", step: "abandon", outcome: "handled" };
		const justified = { ...clean, infoOrigin: "made", withoutGoodCause: found(false) };
		expect(request([unclear, told, abandoned], "2025-10-20", justified).rejected.map(({ code }) => code)).toEqual([
			"step-not-open",
		]);
		const ended = request([unclear, told, { ...abandoned, facts: { withoutGoodCause: found(true) } }], "2025-10-20");
		expect([ended.state, ended.rejected]).toEqual(["ended", []]);
	});

	const harmful = {
		...clean,
		infoOrigin: "made",
		disclosureHarmsThirdParty: found(true),
		withholdingHarmsPublic: found(false),
	};
	const consulting: Happened = { on: "2025-09-24", step: "consult", outcome: "handled" };

	test("第三方自收到征求意见书之日起15个工作日内提出意见；征求意见之后的答复不推算天数", () => {
		expect(due(request([filed, consulting], "2025-09-24", harmful))).toEqual([
			["opinion", "2025-10-21"],
			["silence", null],
		]);
		const refused: Happened = {
			on: "2025-10-14",
			step: "opinion",
			outcome: "refuse",
			facts: { refusalReasonable: found(true) },
		};
		const after = request([filed, consulting, refused], "2025-10-14", harmful);
		expect(due(after)).toEqual([["replyConsulted", null]]);
		expect(after.history.at(-1)?.late).toBe(false);
		expect(after.next[0]?.within).toEqual({
			stated: false,
			words: "行政机关征求第三方和其他机关意见所需时间不计算在前款规定的期限内",
		});
	});

	test("第三方逾期未提出意见，不自动前进；登记之后由行政机关决定，不予公开的结论不变", () => {
		const waiting = request([filed, consulting], "2025-11-03", harmful);
		expect(waiting.next.map(({ step, overdue }) => [step, overdue])).toEqual([
			["opinion", true],
			["silence", null],
		]);
		const silent: Happened = { on: "2025-10-22", step: "silence", outcome: "occurred" };
		expect(due(request([filed, consulting, silent], "2025-10-22", harmful))).toEqual([["replyConsulted", null]]);
		const facts = known({ ...harmful, thirdPartyOpinion: "silent" });
		expect(decide(law, "disclosure", facts, { on }).answer).toBe("none");
	});

	const joint = { ...clean, infoOrigin: "joint" };
	const asking: Happened = { on: "2025-09-24", step: "consultMakers", outcome: "handled" };

	test("共同制作机关逾期未提出意见，登记之后才视为同意公开；期满不自动成立，也不提示“不视为同意”", () => {
		const waiting = request([filed, asking], "2025-11-03", joint);
		expect(waiting.next.map(({ step, due: ends, overdue }) => [step, ends?.due, overdue])).toEqual([
			["makersOpinion", "2025-10-21", true],
			["deemedConsent", undefined, null],
		]);
		expect(waiting.remarks.map(({ kind }) => kind)).not.toContain("silence");
		const deemed: Happened = { on: "2025-10-22", step: "deemedConsent", outcome: "agree" };
		expect(due(request([filed, asking, deemed], "2025-10-22", joint))).toEqual([["replyConsulted", null]]);
	});

	test("又会损害第三方、又是共同制作的，两次征求都可以进行，各只一次", () => {
		const both = { ...harmful, infoOrigin: "joint" };
		const opinion: Happened = { on: "2025-10-09", step: "opinion", outcome: "agree" };
		const after = [filed, consulting, opinion];
		expect(due(request(after, "2025-10-09", both)).map(([step]) => step)).toEqual(["consultMakers", "replyConsulted"]);
		const makers: readonly Happened[] = [
			{ on: "2025-10-10", step: "consultMakers", outcome: "handled" },
			{ on: "2025-10-20", step: "makersOpinion", outcome: "reported", facts: { jointOpinion: "agree" } },
		];
		expect(due(request([...after, ...makers], "2025-10-20", both)).map(([step]) => step)).toEqual(["replyConsulted"]);
	});

	test("数量、频次明显超过合理范围的：理由不合理的不予处理；理由合理的可以延迟答复，不推算天数", () => {
		const much: Happened = { ...filed, facts: { ...plain, requestExcessive: found(true) } };
		const stated = (value: string): readonly Happened[] => [
			much,
			{ on: "2025-09-15", step: "askReasons", outcome: "handled" },
			{ on: "2025-09-22", step: "stateReasons", outcome: "reported", facts: { requestReasons: found(value) } },
		];
		expect(due(request(stated("unreasonable"), "2025-09-22"))).toEqual([
			["decline", null],
			["reply", "2025-10-16"],
		]);
		expect(due(request(stated("reasonable"), "2025-09-22"))).toEqual([
			["defer", null],
			["reply", "2025-10-16"],
		]);
		const deferred: Happened = { on: "2025-09-23", step: "defer", outcome: "handled" };
		expect(due(request([...stated("reasonable"), deferred], "2025-09-23"))).toEqual([["replyDeferred", null]]);
	});

	test("决定公开之后提供，提供之后终结；决定不予公开的，答复之后终结", () => {
		const agreed: readonly Happened[] = [filed, { on: "2025-10-16", step: "reply", outcome: "agree" }];
		expect(due(request(agreed, "2025-10-16"))).toEqual([["provide", null]]);
		const given = request([...agreed, { on: "2025-10-20", step: "provide", outcome: "delivered" }], "2025-10-20");
		expect([given.state, given.history.map(({ late }) => late)]).toEqual(["ended", [null, false, null]]);
		const refused = request([filed, { on: "2025-10-17", step: "reply", outcome: "refuse" }], "2025-10-17");
		expect([refused.state, refused.history.at(-1)?.late]).toEqual(["ended", true]);
	});

	test("施行以前收到的申请，不依本条例推算", () => {
		const before = request([{ ...filed, on: "2019-05-14", facts: {} }], "2019-06-03");
		expect(before.rejected.map(({ code }) => code)).toEqual(["law-not-in-force"]);
	});

	test("主动公开：自形成或者变更之日起20个工作日，审查、报请确定不改变届满日；春节放假不计，2月14日、28日调休上班计入", () => {
		const formed = { on: "2026-01-30", step: "form", outcome: "occurred" } as const;
		const doubtful = { on: "2026-02-03", step: "review", outcome: "failed" } as const;
		const settled = { on: "2026-02-25", step: "refer", outcome: "agree" } as const;
		const { next } = follow(law, "activePublication", [formed, doubtful, settled], {
			facts: known(clean),
			today: "2026-02-25",
		});
		expect(next.map(({ step, due: ends }) => [step, ends?.due])).toEqual([["publish", "2026-03-05"]]);
		const published = { on: "2026-03-06", step: "publish", outcome: "published" } as const;
		const done = follow(law, "activePublication", [formed, doubtful, settled, published], {
			facts: known(clean),
			today: "2026-03-06",
		});
		expect([done.state, done.history.at(-1)?.late]).toEqual(["ended", true]);
	});

	test("更正：有权更正的审核并更正，无权的可以转送；没有天数", () => {
		const demanded = [{ on: "2025-09-12", step: "demand", outcome: "filed" }] as const;
		const stands = (correctionCompetent: boolean) =>
			follow(law, "recordCorrection", demanded, { facts: known({ ...clean, correctionCompetent }), today: "2025-12-01" });
		expect([true, false].map((competent) => stands(competent).next.map(({ step, overdue }) => [step, overdue]))).toEqual([
			[["correct", null]],
			[["forward", null]],
		]);
	});

	test("监督：向主管部门提出之后由其查证，没有天数", () => {
		const told = [{ on: "2025-09-12", step: "complain", outcome: "filed" }] as const;
		const { next } = follow(law, "disclosureComplaint", told, { facts: known(clean), today: "2025-12-01" });
		expect(next.map(({ step, actor, due: ends }) => [step, actor, ends])).toEqual([["verify", "disclosure:authority", null]]);
	});
});

const clear = {
	...clean,
	requestNature: found("request"),
	requestExcessive: found(false),
	repeatedRequest: false,
	specialAccess: false,
	withinCharge: true,
	informationFound: true,
	needsProcessing: found(false),
	contentMix: found("none"),
	infoAlreadyOpen: false,
};

describe("every function works on a law that was read from a file", () => {
	test("decide: answer, grounds and the actors of the text", () => {
		const { answer, status } = decide(law, "disclosure", known(clean), { on });
		expect([answer, status]).toEqual(["public", "decided"]);
		const open = decide(law, "disclosure", known({ ...clean, disclosureEndangers: null }), { on });
		expect(open.missing).toEqual([{ fact: "disclosureEndangers", by: "disclosure:organ" }]);
		expect(explain(open)).toContain("行政机关");
	});

	test("decide: nothing opens on nothing", () => {
		for (const question of questions) expect(decide(law, question, known({}), { on }).status).toBe("undetermined");
	});

	test("decideParts: differing parts are given in part, by the words of article 37; of what may be disclosed the strictest part decides", () => {
		const reply = decideParts(
			law,
			"requestReply",
			{ 正文: known({ ...clear, decidedToDisclose: true }), 附件: known({ ...clear, decidedToDisclose: false }) },
			{ on },
		);
		expect([reply.parts["正文"]?.answer, reply.parts["附件"]?.answer, reply.whole.answer]).toEqual([
			"provide",
			"refuse",
			"partial",
		]);
		expect(reply.whole.because).toMatchObject({ cite: { article: 37 } });
		const { whole } = decideParts(
			law,
			"disclosure",
			{ 正文: known(clean), 附件: known({ ...clean, lawForbidsDisclosure: true }) },
			{ on },
		);
		expect(whole.answer).toBe("none");
	});

	test("assess: every question and duty, breaches with the item they may fall under", () => {
		const assessed = assess(law, known({ ...clean, proposedForDisclosure: true, disclosureReviewed: false }), { on });
		expect(assessed.decisions).toHaveLength(questions.length);
		expect(assessed.duties).toHaveLength(law.duties.length);
		expect(assessed.liabilities).toEqual([
			{ regulation: pack, duty: "17(2)-review", on: "disclosure:organ", item: { article: 53, item: 3 } },
		]);
		expect(explain(assessed)).toContain("对拟公开的政府信息进行审查");
	});

	test("remedy: what the third party's consent changes, and the promotion the law then orders", () => {
		const facts = {
			...clean,
			disclosureHarmsThirdParty: found(true),
			withholdingHarmsPublic: found(false),
			currentlyWithheld: true,
		};
		const held = known({ ...facts, infoPublished: false, givenToApplicant: false });
		const cured = remedy(law, "disclosure", held, "consent", known({ thirdPartyOpinion: "agree" }), { on });
		expect([cured.before.answer, cured.after.answer, cured.refused]).toEqual(["none", "public", []]);
		expect(cured.promotion).toMatchObject({ to: "public", within: { stated: false, words: "及时" } });
		const silent = remedy(law, "disclosure", held, "consent", known({ thirdPartyOpinion: "silent" }), { on });
		expect(silent.refused.map(({ code }) => code)).toEqual(["remedy-requirement"]);
		expect(explain(cured)).toContain("第三方同意公开");
	});

	test("follow: a progress is explained", () => {
		const told = explain(request([filed], "2025-10-17"));
		expect(told).toContain("2025年10月16日");
		expect(told).toContain("行政机关");
	});

	test("prove: every theorem holds of every question and procedure", () => {
		const proof = prove(law);
		expect([...proof.questions, ...proof.procedures].flatMap(({ failures }) => failures)).toEqual([]);
		expect(proof.holds).toBe(true);
		expect(proof.questions.map(({ question, complete }) => [question, complete])).toEqual([
			["disclosure", 41472],
			["activeScope", 24],
			["disclosingBody", 96],
			["requestReply", 27648],
			["disclosureLiability", 18],
		]);
		expect(proof.procedures).toHaveLength(law.procedures.length);
	});

	test.each(questions)("compile: %s is the decision that decide gives, byte for byte", (question) => {
		const compiled = compile(law, question, { on });
		for (const facts of fc.sample(partialFacts(law, { on, question }), { numRuns: 300, seed: 711 })) {
			const decision: Decision = decide(law, question, facts, { on });
			expect(JSON.stringify(compiled.decide(facts))).toBe(JSON.stringify(decision));
			expect(compiled.answer(facts)).toBe(decision.answer);
		}
	});

	const withheld = known({ ...clean, disclosureHarmsThirdParty: found(true), withholdingHarmsPublic: found(false) });

	test("why: the facts that force the answer", () => {
		const reasons = why(law, "disclosure", withheld, { on });
		expect(reasons.forcing?.map(({ fact }) => fact).sort()).toEqual([
			"disclosureHarmsThirdParty",
			"governmentInfo",
			"provider",
			"thirdPartyOpinion",
			"withholdingHarmsPublic",
		]);
		expect(explain(reasons).length).toBeGreaterThan(0);
	});

	test("whyNot: the rule that bars the level", () => {
		const barred = whyNot(law, disclosure, withheld, "public", { on });
		expect([barred.standing, barred.barring.map(({ rule }) => rule)]).toEqual(["barred", ["15"]]);
		expect(explain(barred)).toContain("第十五条");
	});

	test("changes: consent is a lawful way, and overruling the finding is none but a finding", () => {
		const { ways } = changes(law, disclosure, withheld, "public", { on });
		const consent = ways.find((way) => way.changes.every(({ fact }) => fact === "thirdPartyOpinion"));
		expect(consent?.lawful).toBe(true);
		expect(consent?.changes).toMatchObject([{ to: ["agree"], means: "remedy", remedy: "consent" }]);
		expect(explain(changes(law, disclosure, withheld, "public", { on }))).toContain("第三方同意公开");
	});

	test("nextQuestion: an interview ends, each question with its words and the actor of the text", () => {
		const answers: Facts = {
			...clean,
			withholdingHarmsPublic: found(false),
			refusalReasonable: found(false),
			lawRequiresDisclosure: false,
		};
		let told: Facts = {};
		for (let asked = 0; asked < 20; asked += 1) {
			const interview = nextQuestion(law, "disclosure", known(told), { on });
			const [first] = interview.ask;
			if (!first) break;
			expect(first.words.length).toBeGreaterThan(0);
			expect(explain(interview)).toContain(first.ask);
			told = { ...told, [first.fact]: answers[first.fact] };
		}
		expect(decide(law, "disclosure", known(told), { on }).answer).toBe("public");
	});

	test("diff: alike with itself; with another text it has no question in common", () => {
		expect(diff(law, law, { on }).direction).toBe("equivalent");
		const { questions: common, apart } = diff(law, weifang2021, { on });
		expect(common).toEqual([]);
		expect(apart.filter(({ of }) => of === "left").map(({ question }) => question)).toEqual(questions);
		const looser = {
			...law,
			questions: law.questions.map((each) => ({ ...each, rules: each.rules.filter(({ id }) => id !== "15") })),
		};
		expect(diff(law, looser, { on }).direction).toBe("looser");
		expect(explain(diff(law, looser, { on }))).toContain("可否公开");
	});

	test("compare: the same case beside 潍坊, each told only what it asks", () => {
		const facts = { ...clean, inRegion: true, publicData: true, lawOnOpening: "silent", ruleOnOpening: "silent" };
		const both: Law = stacked("also");
		const compared = compare(law, weifang2021, known(facts, both) as never, { on });
		const asked = (question: string) => compared.questions.find((each) => each.question === question);
		expect([asked("disclosure")?.left?.answer, asked("disclosure")?.right]).toEqual(["public", null]);
		expect([asked("opening")?.left, asked("opening")?.right?.status]).toEqual([null, "undetermined"]);
		expect(explain(compared)).toContain("可否公开");
	});

	test("ruleBook: all 56 articles, every reading with room for its signature, no id", () => {
		const text = toMarkdown(ruleBook(law, { on, source: textOf(pack, "source.txt") })).replaceAll("**", "");
		expect([...text.matchAll(/^### 第/gm)]).toHaveLength(56);
		for (const { question } of law.readings) expect(text).toContain(question);
		for (const id of Object.keys(law.vocabulary)) expect(text).not.toContain(id);
		expect(text).not.toContain("disclosure:");
	});

	test("the schema of its facts: titles in the law's own terms, findings by the actors of the text", () => {
		const facts = fc.sample(completeFacts(law, { on }), { numRuns: 50, seed: 711 });
		for (const each of facts) expect(factsSchema(law).safeParse(each).success).toBe(true);
		expect(factsSchema(law).safeParse({ disclosureEndangers: true }).success).toBe(false);
		const schema = factsJsonSchema(law);
		expect(schema).toMatchObject({ title: law.title, additionalProperties: false });
		expect(Object.keys(schema.properties ?? {}).sort()).toEqual(Object.keys(law.vocabulary).sort());
		expect(JSON.stringify(schema)).toContain("须由行政机关认定");
	});

	test.each(questions)("json-rules-engine: %s comes out alike on complete states", async (question) => {
		const engine = engineFor(law, question, { on });
		for (const facts of fc.sample(completeFacts(law, { on, question }), { numRuns: 150, seed: 711 })) {
			const { answer, status } = decide(law, question, facts, { on });
			const fired = (await engine.run(runtimeFacts(law, facts as Known))).events;
			expect(outcomeOf(fired)).toBe(answer ?? status);
		}
	});

	const kept = { agrees, neverOpensMore, neverForgets, neverWidensWithLess, survivesNonsense, findingsAreSigned };

	describe.each(questions)("the laws of gongshu/testing are kept on %s", (question) => {
		test.each(Object.entries(kept))("%s", async (_, holds) => {
			const host = (facts: unknown, context: { readonly on: Day }) => decide(law, question, facts as object, context).answer;
			await holds(law, question, { on, host, numRuns: 40 });
			await holds(law, question, { on: boundaryDays(law), host, numRuns: 10 });
		});
	});

	test("hostile facts and drawn events throw nothing", () => {
		for (const facts of fc.sample(hostileFacts(law, { on }), { numRuns: 100, seed: 711 }))
			expect(decide(law, "disclosure", facts as FactsOf<Regulation>, { on }).possible.length).toBeGreaterThan(0);
		for (const { id } of law.procedures) {
			const drawn = fc.sample(events(law, id), { numRuns: 60, seed: 711 });
			const followed = drawn.map((told) => follow(law, id, told, { facts: known({}), today: "2035-01-01" }));
			expect(followed.some(({ state }) => state === "ended")).toBe(true);
		}
	});
});

/** 潍坊's own measures with the pack above them. */
const stacked = (relation: "also" | "prevails"): Jurisdiction =>
	jurisdiction({
		id: "weifang-disclosure",
		label: "潍坊市数据与政府信息公开",
		region: "潍坊市",
		layers: [
			{ regulation: law, relation },
			{ regulation: weifang2021 as Regulation, relation: "base" },
		],
	});

describe("the pack stacks above the shipped texts", () => {
	test.each(["also", "prevails"] as const)(
		"%s above 潍坊's measures: check has nothing to say, nothing to compare",
		(relation) => {
			expect(check(stacked(relation))).toEqual([]);
		},
	);

	test("above the whole law of 潍坊 too, whose law on secrets keeps work secrets out of disclosure", () => {
		const whole: Jurisdiction = jurisdiction({
			...weifang,
			id: "weifang-all",
			label: "潍坊市现行规定与政府信息公开条例",
			layers: [{ regulation: law, relation: "prevails" }, ...weifang.layers],
		});
		expect(check(whole)).toEqual([]);
		const answer = (workSecret: unknown) => {
			const { possible } = decide(whole, "disclosure", known({ ...clean, workSecret }, whole), { on });
			return possible;
		};
		expect([found(false), found(true), null].map(answer)).toEqual([["public"], ["out-of-scope"], ["public", "out-of-scope"]]);
	});

	test("as a text that prevails it answers its own questions; as one that only adds it answers none", () => {
		const facts = (of: Law) => known(clean, of);
		const [prevails, also] = [stacked("prevails"), stacked("also")];
		expect(decide(prevails, "disclosure", facts(prevails), { on }).answer).toBe("public");
		const adding = decide(also, "disclosure", facts(also), { on });
		expect([adding.status, adding.answer]).toEqual(["out-of-scope", null]);
	});

	test("it takes nothing from 潍坊: every question of the measures is answered as without it, and nothing gives way", () => {
		const above = stacked("prevails");
		for (const { id } of weifang2021.questions) {
			const drawn = fc.sample(partialFacts(weifang2021, { on, question: id }), { numRuns: 60, seed: 711 });
			for (const facts of drawn) {
				const [alone, over] = [decide(weifang2021, id, facts, { on }), decide(above, id, known(facts, above), { on })];
				expect([over.status, over.possible, over.displaced]).toEqual([alone.status, alone.possible, []]);
			}
		}
		expect(assess(above, known(clean, above), { on }).displaced).toEqual([]);
	});

	test("one finding on state secrets serves both", () => {
		const above = stacked("prevails");
		const facts = known({ ...clean, stateSecret: found("determined"), inRegion: true, publicData: true }, above);
		expect((["disclosure", "opening"] as const).map((question) => decide(above, question, facts, { on }).answer)).toEqual([
			"none",
			"none",
		]);
	});
});
