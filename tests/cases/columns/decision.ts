import { type Decision, decide, type Law, type OnDay, type Remark } from "../../../src/index";
import { citation, conclusion, decisionCitations } from "../../../src/text";
import { textsOf } from "../books";
import { factsIn } from "../facts";
import { foldWidth, withLabel } from "../label";
import type { WrittenCase } from "../schema";
import { differ, differIfWritten } from "./differ";
import { inAnyOrder, placeIn, placesIn } from "./wording";

/** The day whose law applies, and the day as of which the facts are known, where the case names one. */
export const dayOf = ({ 日期, 所知截至 }: WrittenCase): OnDay => ({ on: 日期, ...(所知截至 ? { asOf: 所知截至 } : {}) });

/** The id of the question of this label. */
export const questionOf = (law: Law, label: string | undefined): string =>
	withLabel(
		textsOf(law).flatMap(({ questions }) => questions),
		label ?? "",
	).id;

/** The conclusion as a case writes it. */
export const verdictOf = (decision: Decision): string => (decision.status === "undetermined" ? "待定" : conclusion(decision));

type Truth = Decision["grounds"][number]["holds"];

/** The places of the rules of this truth, each once. */
const placesOf = (law: Law, { grounds }: Decision, truth: Truth): readonly string[] => {
	const places = grounds.filter(({ holds }) => holds === truth).flatMap((ground) => placesIn(law, ground));
	return [...new Set(places)].toSorted();
};

/** One way in which the question can come out: a level, or a status without one. */
const outcomeText = (decision: Decision, outcome: Decision["possible"][number]): string => {
	const status = statuses.find((each) => each === outcome);
	return conclusion(status ? { ...decision, status, answer: null } : { ...decision, status: "decided", answer: outcome });
};

const statuses = ["out-of-scope", "not-stated", "not-in-force"] as const;

/** Whether the data may be shared or opened; nothing for a question that is not about that. */
const opensText = ({ opens }: Decision): string | undefined =>
	opens === undefined ? undefined : opens === null ? "待定" : opens ? "能" : "不能";

/** The provisions that gave way, each with its text and what it would have said. */
const displacedBy = (decision: Decision): readonly string[] =>
	decision.displaced.map(
		({ regulation, says }) => `《${decision.labels.regulations[regulation]}》${outcomeText(decision, says)}`,
	);

/** Where the words stand that name the level; for an answer without a level, the sentence behind it. */
const becauseOf = (law: Law, { because }: Decision): string | undefined =>
	typeof because === "object" ? placeIn(law, because.regulation, because) : because;

/** The remedies by which each rule that holds may come to hold no more. */
const remediesOf = (law: Law, { grounds, labels }: Decision): Readonly<Record<string, readonly string[]>> =>
	Object.fromEntries(
		grounds
			.filter(({ holds }) => holds === true)
			.flatMap((ground) =>
				placesIn(law, ground).map((place) => [place, (ground.liftedBy ?? []).map((id) => labels.remedies[id] ?? id)]),
			),
	);

const folded = (record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
	Object.fromEntries(Object.entries(record).map(([label, each]) => [foldWidth(label), each]));

/** A remark with the place it points to: 《某办法》有效期至2027年1月31日（第三十九条）. */
const remarkText = ({ message, words }: Remark): string => `${message}${words ? `（${citation(words.cite)}）` : ""}`;

/** The remarks a case wants that the decision does not have. */
const absentRemarks = (expected: readonly string[], { remarks }: Decision): readonly string[] => {
	const actual = remarks.map(remarkText).map(foldWidth);
	return expected
		.filter((remark) => !actual.includes(foldWidth(remark)))
		.map((remark) => `提示：没有 ${JSON.stringify(remark)}，实为 ${JSON.stringify(actual)}`);
};

/** 结论、依据、待补 and whatever else is compared with a decision. */
export const ofDecision = (law: Law, each: WrittenCase): readonly string[] => {
	if (each.结论 === undefined) return [];
	const decision = decide(law, questionOf(law, each.问题), factsIn(law, each.事实), dayOf(each));
	const missing = decision.missing.map(({ fact }) => decision.labels.terms[fact]?.label ?? fact);
	return [
		...differ("结论", foldWidth(each.结论), foldWidth(verdictOf(decision))),
		...differ("依据", inAnyOrder(each.依据 ?? []), inAnyOrder(decisionCitations(decision))),
		...differ("待补", inAnyOrder(each.待补 ?? []), inAnyOrder(missing)),
		...differ("让位", (each.让位 ?? []).map(foldWidth), displacedBy(decision).map(foldWidth)),
		...differIfWritten("不成立", each.不成立 && inAnyOrder(each.不成立), () => placesOf(law, decision, false)),
		...differIfWritten("未查明", each.未查明 && inAnyOrder(each.未查明), () => placesOf(law, decision, null)),
		...differIfWritten("可能", each.可能?.map(foldWidth), () =>
			decision.possible.map((outcome) => foldWidth(outcomeText(decision, outcome))),
		),
		...differIfWritten("能否提供", each.能否提供, () => opensText(decision)),
		...differIfWritten("等级见于", each.等级见于 && foldWidth(each.等级见于), () => becauseOf(law, decision)),
		...differIfWritten("解除途径", each.解除途径 && folded(each.解除途径), () => remediesOf(law, decision)),
		...absentRemarks(each.提示 ?? [], decision),
	];
};
