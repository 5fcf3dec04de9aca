import { assess, type Decision, type Declaration, decide, type Law } from "../../../src/index";
import { conclusion } from "../../../src/text";
import { factsIn } from "../facts";
import { foldWidth } from "../label";
import type { WrittenCase } from "../schema";
import { dayOf, questionOf } from "./decision";
import { differ, differIfWritten } from "./differ";
import { actorIn, inAnyOrder, placesIn } from "./wording";

const relationLabels: Readonly<Record<Declaration["relation"], string>> = {
	same: "相符",
	declaredStricter: "目录较严",
	declaredWider: "目录较宽",
	unknown: "待查明",
};

const levelText = (decision: Decision, level: string | null): string =>
	level === null ? "待定" : foldWidth(conclusion({ ...decision, status: "decided", answer: level }));

/** 目录核查: what the catalogue declares for a question beside what is lawful, and who must correct it by which words. */
export const ofDeclarations = (law: Law, each: WrittenCase): readonly string[] => {
	if (!each.目录核查) return [];
	const facts = factsIn(law, each.事实);
	const { declarations } = assess(law, facts, dayOf(each));
	return Object.entries(each.目录核查).flatMap(([label, { 关系, 目录所注, 依法应为, 主体, 依据 }]) => {
		const question = questionOf(law, label);
		const at = `目录核查 ${label}`;
		const declaration = declarations.find((one) => one.question === question);
		if (!declaration) return differ(at, 关系, undefined);
		const { declared, lawful, relation, correction } = declaration;
		const decision = decide(law, question, facts, dayOf(each));
		return [
			...differ(at, 关系, relationLabels[relation]),
			...differIfWritten(`${at} 目录所注`, 目录所注 && foldWidth(目录所注), () => levelText(decision, declared)),
			...differIfWritten(`${at} 依法应为`, 依法应为 && foldWidth(依法应为), () => levelText(decision, lawful)),
			...differIfWritten(`${at} 主体`, 主体, () => correction && actorIn(law, correction.on)),
			...differIfWritten(`${at} 依据`, 依据 && inAnyOrder(依据), () => correction && inAnyOrder(placesIn(law, correction))),
		];
	});
};
