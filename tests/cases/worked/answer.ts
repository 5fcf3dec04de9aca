import { assess, decide, nextSteps, remedy, type Taken } from "../../../src/index";
import { actors } from "../../../src/model/actor";
import type { Cite, Quoted } from "../../../src/model/cite";
import type { Decision, Ground } from "../../../src/model/decision";
import { weifang } from "../../../src/rules/jurisdictions/weifang";
import type { WorkedCase } from "./case";
import { afterDesensitization, factsOf, fieldFacts, isLowerOpening } from "./facts";

/** What the library says of a worked case, in the short names of the case files, with every article it leaned on. */
export interface Answer {
	readonly outcome: string;
	readonly articles: ReadonlySet<number>;
	readonly details: Readonly<Record<string, unknown>>;
}

const law = weifang;
const place = (cite: Cite): string =>
	"article" in cite ? `${cite.article}${cite.item ? `(${cite.item})` : ""}` : cite.heading;

const places = (...quoted: readonly (Quoted | string | undefined)[]): readonly number[] =>
	quoted.flatMap((each) => (typeof each === "object" && "article" in each.cite ? [each.cite.article] : []));

const articlesOf = (decision: Decision): readonly number[] => [
	...places(decision.because, ...decision.grounds.flatMap(({ words }) => words), ...decision.notices.map(({ words }) => words)),
	...decision.governing.flatMap(() => [2, 3]),
];

const withoutAnswer = (decision: Decision): string => {
	const { status, because, on, missing } = decision;
	const from = "2022-02-01";
	if (status === "not-in-force") return on < from ? "NOT_YET_EFFECTIVE" : "EXPIRED";
	if (status === "not-stated") return "NOT_STATED";
	if (status === "out-of-scope") {
		const at = typeof because === "object" ? place(because.cite) : "";
		return at === "3" ? "OUT_OF_SCOPE_NOT_PUBLIC_DATA" : "OUT_OF_SCOPE_STATE_SECRET";
	}
	return missing.some(({ by }) => by !== undefined) ? "NEEDS_HUMAN_DETERMINATION" : "UNDETERMINED";
};

const answerOf = (
	outcome: string,
	decisions: readonly Decision[],
	details: Answer["details"] = {},
	more: readonly number[] = [],
): Answer => ({
	outcome,
	articles: new Set([...decisions.flatMap(articlesOf), ...more]),
	details: { blockRelease: decisions.every(({ status }) => status !== "decided") || undefined, ...details },
});

const shareRoutes = {
	openingOnly: "SHARE_REQUESTER_NOT_ELIGIBLE",
	unavailable: "LADDER_NOT_AVAILABLE",
	blocked: "SHARE_BLOCKED_SECURITY_REVIEW",
	negotiate: "LADDER_NEGOTIATE",
	apply: "SHARE_APPLICATION_REQUIRED",
	direct: "SHARE_DIRECT_ACCESS",
} as const;

const ladder: Readonly<Record<string, string>> = {
	apply: "SHARE_APPLICATION_REQUIRED",
	negotiate: "LADDER_NEGOTIATE",
	coordinate: "LADDER_COORDINATE",
	deliberate: "LADDER_JOINT_DELIBERATION",
	rule: "LADDER_GOV_RULING",
};

/** What an application by 有条件共享 comes to: by its channel, its reply, and the duties of a refusal. */
const application = ({ facts, date }: WorkedCase, states: ReadonlyMap<string, string>): string | null => {
	if (states.get("20(1)-channel") === "breached") return "CHANNEL_DEFECT";
	const { reply, request } = facts;
	if (reply?.decision === "agree") return reply.terms?.length ? "SHARE_AGREED_WITH_CONDITIONS" : "SHARE_AGREED";
	if (reply?.decision === "refuse") {
		const [reasons, ground] = [states.get("20(3)-reasons"), states.get("20(3)-ground")];
		if (reasons === "breached" || ground === "breached") return "SHARE_REFUSAL_INVALID";
		return reasons === "met" && ground === "met" ? "SHARE_REFUSAL_VALID" : "NEEDS_HUMAN_DETERMINATION";
	}
	if (!request) return "SHARE_APPLICATION_REQUIRED";
	// Whether a term has run out is a matter of the calendar; on the day of receipt it cannot have.
	return request.receivedOn === date ? "SHARE_APPLICATION_PENDING" : null;
};

const share = (worked: WorkedCase): Answer | null => {
	const { facts, date: on } = worked;
	const known = factsOf(worked);
	const route = decide(law, "sharingRoute", known, { on });
	if (route.answer === null) return answerOf(withoutAnswer(route), [route], { shareClass: null });
	const { duties, liabilities } = assess(law, known, { on });
	const states = new Map(duties.map(({ duty, state }) => [duty, state]));
	const outcome = route.answer === "apply" ? application(worked, states) : shareRoutes[route.answer];
	if (outcome === null) return null;
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
			nextStep: next[0] && ladder[next[0].step],
			clockStarted: outcome === "CHANNEL_DEFECT" ? false : undefined,
			fieldOutcomes: Object.fromEntries(fields),
			liability: liabilities[0] && place(liabilities[0].item),
		},
		[
			...duties.filter(({ state }) => state !== "not-applicable").flatMap(({ words }) => places(...words)),
			...liabilities.flatMap(({ item }) => ("article" in item ? [item.article] : [])),
		],
	);
};

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

const open = (worked: WorkedCase): Answer | null => {
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
	const promoted = remedied?.promotion?.to ?? ordered.find(({ question }) => question === "opening")?.to;
	if (promoted !== undefined) return answer(promotions[promoted] ?? "");
	if (route.answer === null) return answer(withoutAnswer(route));
	if (route.answer === "apply" && details.defects.length > 0) return answer("OPEN_LIST_DEFECT");
	return answer(openRoutes[route.answer]);
};

const takenIn = ({ reply, dispute, dataset }: WorkedCase["facts"]): Taken | null => {
	const { stage = "none", negotiationFailed, coordinationFailed, deliberationFailed } = dispute ?? {};
	const ended = (failed: boolean | undefined) => (failed === false ? "settled" : "failed");
	if (stage === "negotiated") return { step: "negotiate", outcome: ended(negotiationFailed) };
	if (stage === "coordinated") return { step: "coordinate", outcome: ended(coordinationFailed) };
	if (stage === "deliberated") return { step: "deliberate", outcome: ended(deliberationFailed) };
	return reply?.decision === "refuse" && dataset?.shareClass !== "不予共享" ? { step: "reply", outcome: "refuse" } : null;
};

const dispute = (worked: WorkedCase): Answer => {
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
		{ by: step && actors[step.actor], rejectedStep: requested !== undefined && !reached ? requested : undefined },
		step ? places(...step.words) : [20],
	);
};

const catalogue = (worked: WorkedCase): Answer | null => {
	const { facts, date: on } = worked;
	if (facts.catalogChange) return null;
	const known = factsOf(worked);
	const sharing = decide(law, "sharing", known, { on });
	if (sharing.answer === null) return answerOf(withoutAnswer(sharing), [sharing]);
	const { duties, liabilities } = assess(law, known, { on });
	const entry = duties.filter(({ duty }) => duty === "19-basis" || duty === "19-conditions");
	const breached = entry.filter(({ state }) => state === "breached").map(({ duty }) => duty);
	const settled = entry.every(({ state }) => state === "met" || state === "not-applicable");
	return answerOf(
		breached.length > 0 ? "CATALOG_DEFECT" : settled ? "CATALOG_OK" : "NEEDS_HUMAN_DETERMINATION",
		[sharing],
		{
			defects: [
				...(breached.includes("19-basis") ? [known.shareBasis === "none" ? "missingBasis" : "basisLevelTooLow"] : []),
				...(breached.includes("19-conditions") ? ["missingConditions"] : []),
			],
			autoReclassify: sharing.answer === "unconditional",
			liability: liabilities[0] && place(liabilities[0].item),
		},
		[
			...entry.flatMap(({ words }) => places(...words)),
			...liabilities.flatMap(({ item }) => ("article" in item ? [item.article] : [])),
		],
	);
};

/** Answers a worked case; `null` where it asks for something the rules do not cover yet. */
export const answerCase = (worked: WorkedCase): Answer | null => {
	const procedures: Readonly<Record<string, (worked: WorkedCase) => Answer | null>> = {
		share,
		open,
		dispute,
		catalog: catalogue,
	};
	return procedures[worked.facts.procedure]?.(worked) ?? null;
};
