import { assess, decide } from "../../../src/index";
import { actors } from "../../../src/model/law/actor";
import { type Answer, answerOf, law, placeOf, places, withoutAnswer } from "./answer";
import type { WorkedCase } from "./case";
import { factsOf } from "./facts";

/** A case of a project or of a department's funding. */
export const project = (worked: WorkedCase): Answer => {
	const known = factsOf(worked);
	const on = { on: worked.date };
	const [funding, review] = [decide(law, "funding", known, on), decide(law, "project", known, on)];
	if (funding.answer === "suspended") return answerOf("PROJECT_FUNDING_SUSPENDED", [funding]);
	if (review.answer === "rejected") return answerOf("PROJECT_REJECT", [review]);
	const decided = worked.facts.nonCompliance ? funding : review;
	return decided.answer === null ? answerOf(withoutAnswer(decided), [decided]) : answerOf("PROJECT_OK", [decided]);
};

/** A case of liability: of a body in two steps, of a user by pointing to other law. */
export const liability = (worked: WorkedCase): Answer => {
	const known = factsOf(worked);
	const on = { on: worked.date };
	const ofUser = known.societyBreach !== undefined && known.societyBreach !== null;
	const decision = decide(law, ofUser ? "userLiability" : "liability", known, on);
	const holding = decision.grounds.filter(({ holds }) => holds === true).flatMap(({ words }) => words);
	const item = holding.map(({ cite }) => placeOf(cite)).find((each) => each.includes("("));
	const details = { item, by: ofUser ? undefined : actors.authority };
	// Whether the duty neglected applied at all may rest on facts the case does not tell.
	const neglected = assess(law, known, on).duties.filter(({ met }) => met.holds === false);
	const articles = neglected.flatMap(({ words }) => places(...words));
	const names: Readonly<Record<string, string>> = {
		referred: "LIABILITY_REFER",
		rectify: "LIABILITY_RECTIFY",
		pursued: "LIABILITY_LEGAL",
		none: "LIABILITY_NONE",
	};
	if (decision.answer === null) return answerOf(withoutAnswer(decision), [decision], details, articles);
	return answerOf(names[decision.answer] ?? decision.answer, [decision], details, articles);
};
