import { assess, decide, follow } from "../../../src/index";
import { type Answer, answerOf, articlesOfDuties, law, placeOf, places, withoutAnswer } from "./answer";
import type { WorkedCase } from "./case";
import { deadline } from "./deadline";
import { factsOf } from "./facts";

/** A change of the catalogue: consent first where the text wants it, then the update, within the term that the change began. */
const change = (worked: WorkedCase): Answer => {
	const { date: on } = worked;
	const known = factsOf(worked);
	const assessment = assess(law, known, { on });
	const state = (id: string) => assessment.duties.find(({ duty }) => duty === id)?.state;
	const consent = state("11-approval");
	const needsConsent = consent !== "not-applicable";
	const began = worked.facts.catalogChange?.triggerDate;
	const events = began ? [{ on: began, step: "trigger", outcome: "occurred" } as const] : [];
	const progress = follow(law, "catalogueUpdate", events, { facts: known, today: on });
	const waiting = progress.next.find(({ step }) => step === "update");
	const due = waiting?.overdue === true ? "UPDATE_OVERDUE" : "CATALOG_UPDATE_DUE";
	const update = state("11-update") === "open" ? due : "CATALOG_OK";
	return answerOf(
		needsConsent && consent !== "met" ? "CATALOG_CHANGE_NEEDS_CONSENT" : update,
		[],
		{ needsConsent, updateDeadline: deadline(waiting?.due) },
		articlesOfDuties(assessment),
	);
};

/** A case of the catalogue: an entry, or a change of the catalogue. */
export const catalogue = (worked: WorkedCase): Answer | null => {
	const { facts, date: on } = worked;
	const known = factsOf(worked);
	if (facts.catalogChange) return change(worked);
	const sharing = decide(law, "sharing", known, { on });
	if (sharing.answer === null) return answerOf(withoutAnswer(sharing), [sharing]);
	const { duties, liabilities } = assess(law, known, { on });
	const entry = duties.filter(({ duty }) => ["19-basis", "19-basis-conditional", "19-conditions"].includes(duty));
	const breached = entry.filter(({ state }) => state === "breached").map(({ duty }) => duty);
	const settled = entry.every(({ state }) => state === "met" || state === "not-applicable");
	const unfounded = breached.includes("19-basis") || breached.includes("19-basis-conditional");
	return answerOf(
		breached.length > 0 ? "CATALOG_DEFECT" : settled ? "CATALOG_OK" : "NEEDS_HUMAN_DETERMINATION",
		[sharing],
		{
			defects: [
				...(unfounded ? [known.shareBasis === "none" ? "missingBasis" : "basisLevelTooLow"] : []),
				...(breached.includes("19-conditions") ? ["missingConditions"] : []),
			],
			autoReclassify: sharing.answer === "unconditional",
			liability: liabilities[0] && placeOf(liabilities[0].item),
		},
		[
			...entry.flatMap(({ words }) => places(...words)),
			...liabilities.flatMap(({ item }) => ("article" in item ? [item.article] : [])),
		],
	);
};
