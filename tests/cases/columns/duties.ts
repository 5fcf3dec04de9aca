import { assess, type DutyAssessment, type Law } from "../../../src/index";
import { layersOf } from "../../../src/model/law/law";
import { citation, dutyStateLabels, extendableText } from "../../../src/text";
import { factsIn } from "../facts";
import { foldWidth, isSameLabel, withLabel } from "../label";
import type { WrittenCase } from "../schema";
import { dayOf } from "./decision";
import { differ, differIfWritten } from "./differ";
import { actorIn, inAnyOrder, placeIn, placesIn } from "./wording";

/** Two texts may call a duty alike: where one of the two gives way, the other is meant. */
const applicableFirst = (duties: readonly DutyAssessment[]): readonly DutyAssessment[] =>
	duties.toSorted((a, b) => Number(a.state === "not-applicable") - Number(b.state === "not-applicable"));

/** The time limit of a duty with what is said of its extension. */
const fullLimit = (within: DutyAssessment["within"]): string => (within ? extendableText(within) : "无");

/** How a duty stands whose text is not in force on the day. */
const notInForce = "未施行或已失效";

/** The duties of all texts of a law, in force or not. */
const dutiesIn = (law: Law) => layersOf(law).flatMap(({ regulation }) => regulation.duties);

/** 义务: how each duty that the case names stands, and what else it says of it. */
export const ofDuties = (law: Law, each: WrittenCase): readonly string[] => {
	const { 义务, 事实 } = each;
	if (!义务) return [];
	const { duties } = assess(law, factsIn(law, 事实), dayOf(each));
	const all = applicableFirst(duties);
	return Object.entries(义务).flatMap(([label, { 状态, 主体, 依据, 期限, 责任 }]) => {
		const isInForce = all.some((each) => isSameLabel(label, each.label));
		if (!isInForce && 状态 === notInForce) return withLabel(dutiesIn(law), label) ? [] : [label];
		const duty = withLabel(all, label);
		const { state, on, within, breach, regulation } = duty;
		return [
			...differ(`义务 ${label}`, 状态, dutyStateLabels[state]),
			...differIfWritten(`义务 ${label} 主体`, 主体, () => actorIn(law, on)),
			...differIfWritten(`义务 ${label} 依据`, 依据 && inAnyOrder(依据), () => placesIn(law, duty).toSorted()),
			...differIfWritten(`义务 ${label} 期限`, 期限, () => fullLimit(within)),
			...differIfWritten(`义务 ${label} 责任`, 责任 && foldWidth(责任), () =>
				state === "breached" && breach ? placeIn(law, regulation, { cite: breach }) : null,
			),
		];
	});
};

/** 义务表: where each duty stands and within which time limit, whatever the facts. */
export const ofDutyTable = (law: Law, { 义务表, 日期 }: WrittenCase): readonly string[] => {
	if (!义务表) return [];
	const { duties } = assess(law, {}, { on: 日期 });
	return Object.entries(义务表).flatMap(([label, { 主体, 依据, 期限 }]) => {
		const { on, words, within } = withLabel(duties, label);
		const actual = { 依据: [...new Set(words.map(({ cite }) => citation(cite)))], 期限: fullLimit(within) };
		return [
			...differ(`义务表 ${label}`, { 依据, 期限 }, actual),
			...differIfWritten(`义务表 ${label} 主体`, 主体, () => actorIn(law, on)),
		];
	});
};
