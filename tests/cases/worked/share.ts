import { assess, type CaseEvent, decide, follow, nextSteps, type Progress } from "../../../src/index";
import { type Answer, answerOf, articlesOfDuties, law, placeOf, withoutAnswer } from "./answer";
import type { WorkedCase } from "./case";
import { deadline } from "./deadline";
import { factsOf, fieldFacts } from "./facts";
import { ladder } from "./ladder";

const shareRoutes = {
	openingOnly: "SHARE_REQUESTER_NOT_ELIGIBLE",
	unavailable: "LADDER_NOT_AVAILABLE",
	blocked: "SHARE_BLOCKED_SECURITY_REVIEW",
	negotiate: "LADDER_NEGOTIATE",
	apply: "SHARE_APPLICATION_REQUIRED",
	direct: "SHARE_DIRECT_ACCESS",
} as const;

/** The application and its reply as the events of a case, as far as their days are given. */
const eventsOf = ({ request, reply }: WorkedCase["facts"], onPlatform: boolean): readonly CaseEvent[] => [
	...(request?.receivedOn
		? [{ on: request.receivedOn, step: "apply", outcome: onPlatform ? "filed" : "filedOffPlatform" } as const]
		: []),
	...(reply?.date && reply.decision ? [{ on: reply.date, step: "reply", outcome: reply.decision } as const] : []),
];

/** What an application by 有条件共享 comes to: by its channel, its reply, and the duties of a refusal. */
const application = ({ facts }: WorkedCase, states: ReadonlyMap<string, string>, progress: Progress): string | null => {
	if (states.get("20(1)-channel") === "breached") return "CHANNEL_DEFECT";
	const { reply, request } = facts;
	if (reply?.decision === "agree") return reply.terms?.length ? "SHARE_AGREED_WITH_CONDITIONS" : "SHARE_AGREED";
	if (reply?.decision === "refuse") {
		const [reasons, ground] = [states.get("20(3)-reasons"), states.get("20(3)-ground")];
		if (reasons === "breached" || ground === "breached") return "SHARE_REFUSAL_INVALID";
		return reasons === "met" && ground === "met" ? "SHARE_REFUSAL_VALID" : "NEEDS_HUMAN_DETERMINATION";
	}
	if (!request) return "SHARE_APPLICATION_REQUIRED";
	const waiting = progress.next.find(({ step }) => step === "reply");
	return waiting?.overdue === true ? "SHARE_REPLY_OVERDUE" : "SHARE_APPLICATION_PENDING";
};

/** A case of sharing: the route, and what has come of an application. */
export const share = (worked: WorkedCase): Answer | null => {
	const { facts, date: on } = worked;
	const known = factsOf(worked);
	const route = decide(law, "sharingRoute", known, { on });
	if (route.answer === null) return answerOf(withoutAnswer(route), [route], { shareClass: null });
	const assessment = assess(law, known, { on });
	const { duties, liabilities } = assessment;
	const states = new Map(duties.map(({ duty, state }) => [duty, state]));
	const progress = follow(law, "sharingRequest", eventsOf(facts, states.get("20(1)-channel") !== "breached"), {
		facts: { ...known, reply: undefined },
		today: on,
	});
	const outcome = route.answer === "apply" ? application(worked, states, progress) : shareRoutes[route.answer];
	if (outcome === null) return null;
	const answered = progress.history.find(({ step }) => step === "reply");
	const due = answered?.due ?? progress.next.find(({ step }) => step === "reply")?.due;
	const refused = facts.reply?.decision === "refuse";
	const next = refused ? nextSteps(law, "sharingRequest", { step: "reply", outcome: "refuse" }, known, { on }) : [];
	const fields = (facts.dataset?.fields ?? []).map(({ name, shareClass }) => {
		const of = decide(law, "sharingRoute", { ...fieldFacts(known, shareClass), needForDuty: undefined }, { on });
		const none = of.possible.includes("unavailable") ? "SHARE_NOT_SHARED(履职确需时可协商)" : undefined;
		return [name, of.answer === null ? none : shareRoutes[of.answer]];
	});
	const ground = states.get("20(3)-ground") === "breached";
	return answerOf(
		outcome,
		[route, decide(law, "sharing", known, { on })],
		{
			applicationRequired: route.answer !== "direct",
			violations: states.get("20(2)-direct") === "breached" ? ["extraConditionOnUnconditional"] : [],
			defects: [
				...(states.get("20(3)-reasons") === "breached" ? ["noReasons"] : []),
				...(ground ? [known.refusalGround === "none" ? "noStatutoryGround" : "groundLevelTooLow"] : []),
			],
			timely: answered && answered.late !== null ? !answered.late : undefined,
			replyDeadline: deadline(due),
			nextStep: next[0] && ladder[next[0].step],
			clockStarted: outcome === "CHANNEL_DEFECT" ? false : undefined,
			fieldOutcomes: Object.fromEntries(fields),
			liability: liabilities[0] && placeOf(liabilities[0].item),
		},
		articlesOfDuties(assessment),
	);
};
