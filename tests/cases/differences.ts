import { assess } from "../../src/engine/assess";
import { decide } from "../../src/engine/decide";
import { nextSteps } from "../../src/engine/next-steps";
import { remedy } from "../../src/engine/remedy";
import type { Cite, Decision } from "../../src/index";
import { type Actor, actorLabel } from "../../src/model/law/actor";
import { stepOutcomes } from "../../src/model/law/step-outcome";
import type { TimeLimit } from "../../src/model/law/time-limit";
import { citation, conclusion } from "../../src/text";
import { dutyWords } from "../../src/text/duty";
import { termText } from "../../src/text/time-limit";
import type { Book } from "./books";
import { factsIn, folded, named, textsOf, type Written } from "./written";

/** Nothing where two things are alike, else what was wanted and what was said. */
const differ = (what: string, wanted: unknown, said: unknown): readonly string[] => {
	const [a, b] = [JSON.stringify(wanted), JSON.stringify(said)];
	return a === b ? [] : [`${what}：应为 ${a}，实为 ${b}`];
};

const questionIn = (book: Book, label: string | undefined): string =>
	named(
		textsOf(book).flatMap(({ questions }) => questions),
		label ?? "",
	).id;

const verdict = (decision: Decision): string => (decision.status === "undetermined" ? "待定" : conclusion(decision));

/** The places a decision rests on: of the rules that hold, or of the words behind a status. Where several texts speak, each place names its text. */
const reasons = (decision: Decision, { law }: Book): readonly string[] => {
	const { status, because, grounds, labels } = decision;
	const title = (id: string | undefined) => ("layers" in law && id ? `《${labels.regulations[id]}》` : "");
	const stands = (id: string | undefined, cite: Cite) => folded(`${title(id)}${citation(cite)}`);
	if (status === "out-of-scope" || status === "not-in-force")
		return typeof because === "object" ? [stands(because.regulation, because.cite)] : [];
	const holding = grounds.filter(({ holds }) => holds === true);
	const places = holding.flatMap(({ regulation, words }) => words.map(({ cite }) => stands(regulation, cite)));
	return [...new Set(places)].sort();
};

/** The provisions that gave way, each with its text and what it would have said. */
const givenWay = ({ displaced, labels, question }: Decision): readonly string[] =>
	displaced.map(
		({ regulation, says }) => `《${labels.regulations[regulation]}》${labels.terms[question]?.values[says] ?? says}`,
	);

const ofDecision = (book: Book, { 结论, 依据, 待补, 让位, ...each }: Written): readonly string[] => {
	if (结论 === undefined) return [];
	const decision = decide(book.law, questionIn(book, each.问题), factsIn(book, each.事实), { on: each.日期 });
	const missing = decision.missing.map(({ fact }) => decision.labels.terms[fact]?.label ?? fact);
	return [
		...differ("结论", folded(结论), folded(verdict(decision))),
		...differ("依据", (依据 ?? []).map(folded).sort(), reasons(decision, book)),
		...differ("待补", (待补 ?? []).map(folded).sort(), missing.map(folded).sort()),
		...differ("让位", (让位 ?? []).map(folded), givenWay(decision).map(folded)),
	];
};

const ofDuties = (book: Book, each: Written): readonly string[] => {
	if (!each.义务) return [];
	const { duties } = assess(book.law, factsIn(book, each.事实), { on: each.日期 });
	const expected = Object.entries(each.义务);
	// Two texts may call a duty alike: where one of the two gives way, the other is meant.
	const standing = duties.toSorted((a, b) => Number(a.state === "not-applicable") - Number(b.state === "not-applicable"));
	const said = expected.map(([label]) => [label, dutyWords[named(standing, label).state]]);
	return differ("义务", expected, said);
};

const ofRemedy = (book: Book, each: Written): readonly string[] => {
	const { 措施, 事实, 日期 } = each;
	if (!措施) return [];
	const { id } = named(
		textsOf(book).flatMap(({ remedies }) => remedies),
		措施.名称,
	);
	const result = remedy(book.law, questionIn(book, each.问题), factsIn(book, 事实), id, factsIn(book, 措施.变更), { on: 日期 });
	const { before, after, promotion, refused } = result;
	return [
		...differ("措施", 措施.名称, result.label),
		...differ("拒绝", 措施.拒绝 === "是", refused.length > 0),
		...differ("变更后", folded(措施.变更后), folded(verdict(after))),
		...differ("升级", folded(措施.升级), promotion === null ? "无" : folded(conclusion(after))),
		...(promotion ? differ("升级的前后", ["decided", "decided"], [before.status, after.status]) : []),
	];
};

const ofSteps = (book: Book, each: Written): readonly string[] => {
	if (!each.下一步) return [];
	const { 已办, 结果, 应为 } = each.下一步;
	const label = each.下一步.程序 ?? "共享申请";
	const procedures = textsOf(book).flatMap((text) => text.procedures.filter((stated) => stated.label === label));
	const procedure = named(procedures, label);
	const steps = procedures.flatMap((stated) => stated.steps);
	const ended = Object.entries(stepOutcomes).find(([, label]) => label === 结果)?.[0] as keyof typeof stepOutcomes | undefined;
	if (已办 !== "无" && !ended) throw new Error(`没有“${结果}”这种结果`);
	const taken = 已办 === "无" || !ended ? null : { step: named(steps, 已办).id, outcome: ended };
	const next = nextSteps(book.law, procedure.id, taken, factsIn(book, each.事实), { on: each.日期 });
	return differ(
		"下一步",
		应为,
		next.map(({ label }) => label),
	);
};

const termOf = (within: TimeLimit | undefined): string => (within ? termText(within) : "无");

/** Who acts, by the law's own term. */
const actorIn = (book: Book, actor: Actor): string =>
	actorLabel(actor, Object.assign({}, ...textsOf(book).map(({ actors }) => actors)));

const ofDutyTable = (book: Book, { 义务表, 日期 }: Written): readonly string[] => {
	const { duties } = assess(book.law, {}, { on: 日期 });
	return Object.entries(义务表 ?? {}).flatMap(([label, { 主体, 依据, 期限 }]) => {
		const { on, words, within } = named(duties, label);
		const said = { 依据: [...new Set(words.map(({ cite }) => citation(cite)))], 期限: termOf(within) };
		return [
			...differ(`义务表 ${label}`, { 依据, 期限 }, said),
			...(主体 === undefined ? [] : differ(`义务表 ${label} 主体`, 主体, actorIn(book, on))),
		];
	});
};

const ofWays = (book: Book, { 流转, 日期 }: Written): readonly string[] => {
	if (!流转) return [];
	const procedures = textsOf(book).flatMap((text) => text.procedures.filter(({ label }) => label === 流转.程序));
	const { id } = named(procedures, 流转.程序);
	const steps = procedures.flatMap((stated) => stated.steps);
	const by = Object.fromEntries(steps.map(({ label, actor }) => [label, actorIn(book, actor)]));
	const ways = 流转.各步.flatMap(({ 已办, 结果, 应为 }) => {
		const ended = Object.entries(stepOutcomes).find(([, label]) => label === 结果)?.[0] as
			| keyof typeof stepOutcomes
			| undefined;
		const taken = 已办 === "无" || !ended ? null : { step: named(steps, 已办).id, outcome: ended };
		const next = nextSteps(book.law, id, taken, {}, { on: 日期 });
		const said = Object.fromEntries(next.map(({ label, within }) => [label, termOf(within)]));
		return differ(`流转 ${已办} ${结果 ?? ""}`, 应为, said);
	});
	return [...ways, ...(流转.由 === undefined ? [] : differ(`流转 ${流转.程序} 由`, 流转.由, by))];
};

/** How a written case comes out otherwise than it says; nothing where it comes out as written. */
export const differences = (book: Book, each: Written): readonly string[] => [
	...ofDecision(book, each),
	...ofDuties(book, each),
	...ofRemedy(book, each),
	...ofSteps(book, each),
	...ofDutyTable(book, each),
	...ofWays(book, each),
];
