import { assess, decide, remedy } from "../../../src/index";
import type { Decision, Ground } from "../../../src/model/answer/decision";
import { type Answer, answerOf, law, places, withoutAnswer } from "./answer";
import type { WorkedCase } from "./case";
import { afterDesensitization, factsOf, isLowerOpening } from "./facts";

const exclusion = ({ rule }: Ground): string => rule.replace(/-.*$/, "");

const exclusions = (decision: Decision): readonly Ground[] =>
	decision.grounds.filter(({ rule, holds }) => rule.startsWith("23(") && holds === true);

const openRoutes = {
	none: "OPEN_NOT_OPEN",
	blocked: "OPEN_BLOCKED_SECURITY_REVIEW",
	demand: "OPEN_DEMAND_REQUEST",
	apply: "OPEN_CONDITIONAL_APPLY",
	direct: "OPEN_UNCONDITIONAL_DIRECT",
} as const;

const promotions: Readonly<Record<string, string>> = {
	unconditional: "OPEN_PROMOTE_TO_UNCONDITIONAL",
	conditional: "OPEN_PROMOTE_TO_CONDITIONAL",
};

/** A case of opening: the exclusions, what a desensitization lifts, and the route. */
export const open = (worked: WorkedCase): Answer | null => {
	const { facts, date: on } = worked;
	const known = factsOf(worked);
	const { openClass, proposedOpenClass, desensitization } = facts.dataset ?? {};
	if (openClass && proposedOpenClass && isLowerOpening(proposedOpenClass, openClass)) {
		const downgrade = decide(law, "downgrade", known, { on });
		return answerOf(withoutAnswer(downgrade), [downgrade]);
	}
	const processed =
		desensitization?.kind !== undefined && desensitization.kind !== "none" && known.harmsThirdParty?.value === true;
	const remedied = processed ? remedy(law, "opening", known, "desensitize", afterDesensitization(worked), { on }) : null;
	const { duties, promotions: ordered } = assess(law, known, { on });
	const opening = remedied?.after ?? decide(law, "opening", known, { on });
	const route = decide(law, "openingRoute", known, { on });
	const left = exclusions(opening);
	const before = remedied ? exclusions(remedied.before) : left;
	const details = {
		exclusions: left.map(exclusion),
		lifted: before.map(exclusion).filter((each) => !left.map(exclusion).includes(each)),
		liftableByDesensitization: left.length > 0 && left.every(({ liftedBy }) => liftedBy?.includes("desensitize")),
		eligible: opening.answer === null ? !opening.possible.includes("none") : opening.answer !== "none",
		availableNow: route.answer === "direct" || route.answer === "apply",
		defects: duties.some(({ duty, state }) => duty === "25(2)-conditions" && state === "breached")
			? ["missingOpenConditions"]
			: [],
		deadline: null,
	};
	const words = duties.filter(({ state }) => state !== "not-applicable").flatMap((duty) => places(...duty.words));
	const answer = (outcome: string) => answerOf(outcome, [opening, route], details, words);
	if (duties.some(({ duty, state }) => duty === "22-channel" && state === "breached")) return answer("CHANNEL_DEFECT");
	if (remedied && remedied.after.answer === null) return answer(withoutAnswer(remedied.after));
	const promoted = remedied?.promotion?.to ?? ordered.find(({ question }) => question === "opening")?.to;
	if (promoted !== undefined) return answer(promotions[promoted] ?? "");
	if (route.answer === null) return answer(withoutAnswer(route));
	if (route.answer === "apply" && details.defects.length > 0) return answer("OPEN_LIST_DEFECT");
	return answer(openRoutes[route.answer]);
};
