import { assess, decide } from "../../../src/index";
import type { Assessment } from "../../../src/model/answer/assessment";
import { type Answer, answerOf, articlesOfDuties, law, placeOf, withoutAnswer } from "./answer";
import type { WorkedCase } from "./case";
import { factsOf } from "./facts";

const breached = ({ duties }: Assessment, id: string): boolean =>
	duties.some(({ duty, state }) => duty === id && state === "breached");

/** The most particular liability item of all breaches; the last item of 第三十五条 only catches what the others do not. */
const item = ({ liabilities }: Assessment): string | undefined => liabilities.map((each) => placeOf(each.item)).sort()[0];

/** A case of use: what was done with the data that was obtained. */
export const use = (worked: WorkedCase): Answer => {
	const { facts, date: on } = worked;
	const assessment = assess(law, factsOf(worked), { on });
	const transformed = facts.use?.form === "transformed";
	const violations = [
		...(breached(assessment, "21(1)-third-party") ? [transformed ? "thirdPartyByTransformation" : "thirdParty"] : []),
		...(breached(assessment, "21(1)-purpose") || breached(assessment, "26-purpose") ? ["otherPurpose"] : []),
		...(breached(assessment, "35(3)-unrelated") ? ["unrelatedToDuty"] : []),
		...(breached(assessment, "26-lawful") ? ["unlawfulUse"] : []),
	];
	const outcome = violations.length > 0 ? "USE_VIOLATION" : "USE_ALLOWED";
	return answerOf(outcome, [], { violations, liability: item(assessment) }, articlesOfDuties(assessment));
};

/** A case of paper: may the applicant be asked for it? */
export const paper = (worked: WorkedCase): Answer => {
	const decision = decide(law, "paper", factsOf(worked), { on: worked.date });
	if (decision.answer === null) return answerOf(withoutAnswer(decision), [decision]);
	return answerOf(decision.answer === "prohibited" ? "PAPER_DEMAND_PROHIBITED" : "PAPER_DEMAND_ALLOWED", [decision]);
};

/** A case of collection: may it be collected, and with which identifiers? */
export const collect = (worked: WorkedCase): Answer => {
	const known = factsOf(worked);
	const decision = decide(law, "collection", known, { on: worked.date });
	if (decision.answer === null) return answerOf(withoutAnswer(decision), [decision]);
	if (decision.answer === "prohibited") return answerOf("COLLECT_DUPLICATE_PROHIBITED", [decision]);
	const assessment = assess(law, known, { on: worked.date });
	const defect = breached(assessment, "12(2)-identifiers");
	return answerOf(
		defect ? "COLLECT_DEFECT" : "COLLECT_ALLOWED",
		[decision],
		{ liability: item(assessment) },
		articlesOfDuties(assessment),
	);
};

/** A case of buying data: approval comes first. */
export const procurement = (worked: WorkedCase): Answer => {
	const assessment = assess(law, factsOf(worked), { on: worked.date });
	const articles = articlesOfDuties(assessment);
	if (breached(assessment, "13-approval")) return answerOf("PROCURE_APPROVAL_REQUIRED", [], {}, articles);
	return answerOf(breached(assessment, "13-catalogue") ? "CATALOG_DEFECT" : "PROCURE_OK", [], {}, articles);
};

/** A case of correction: who verifies, by no stated day. */
export const correction = (worked: WorkedCase): Answer => {
	const assessment = assess(law, factsOf(worked), { on: worked.date });
	const due = assessment.duties.find(({ duty }) => duty === "18(2)-correct");
	const dayless = due?.within !== undefined && "stated" in due.within;
	return answerOf("CORRECTION_VERIFY", [], { deadline: dayless ? null : due?.within }, articlesOfDuties(assessment));
};
