import { decide, nextSteps, type Taken } from "../../../src/index";
import { actorLabel } from "../../../src/model/law/actor";
import { type Answer, answerOf, law, places, withoutAnswer } from "./answer";
import type { WorkedCase } from "./case";
import { factsOf } from "./facts";
import { ladder } from "./ladder";

const takenIn = ({ reply, dispute, dataset }: WorkedCase["facts"]): Taken | null => {
	const { stage = "none", negotiationFailed, coordinationFailed, deliberationFailed } = dispute ?? {};
	const ended = (failed: boolean | undefined) => (failed === false ? "settled" : "failed");
	if (stage === "negotiated") return { step: "negotiate", outcome: ended(negotiationFailed) };
	if (stage === "coordinated") return { step: "coordinate", outcome: ended(coordinationFailed) };
	if (stage === "deliberated") return { step: "deliberate", outcome: ended(deliberationFailed) };
	return reply?.decision === "refuse" && dataset?.shareClass !== "不予共享" ? { step: "reply", outcome: "refuse" } : null;
};

/** A case of dispute: which step of the ladder is open now. */
export const dispute = (worked: WorkedCase): Answer => {
	const { facts, date: on } = worked;
	const known = factsOf(worked);
	const sharing = decide(law, "sharing", known, { on });
	if (sharing.answer === null) return answerOf(withoutAnswer(sharing), [sharing]);
	const steps = nextSteps(law, "sharingRequest", takenIn(facts), known, { on });
	const [step] = steps;
	const requested = facts.dispute?.requestedStep;
	const reached =
		requested !== undefined &&
		steps.some((each) => ladder[each.step]?.toLowerCase().replaceAll("_", "").endsWith(requested.toLowerCase()));
	return answerOf(
		step ? (ladder[step.step] ?? step.step) : "LADDER_NOT_AVAILABLE",
		[sharing],
		{ by: step && actorLabel(step.actor), rejectedStep: requested !== undefined && !reached ? requested : undefined },
		step ? places(...step.words) : [20],
	);
};
