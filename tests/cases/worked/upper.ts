import { dueDate } from "../../../src/calendar";
import { assess, type CaseEvent, decide, follow, type PendingStep } from "../../../src/index";
import type { FactsOf } from "../../../src/model/law/law";
import type { weifang } from "../../../src/rules/jurisdictions/weifang";
import { place, places } from "./answer";
import type { WorkedCase } from "./case";
import { deadline } from "./deadline";
import { factsOf } from "./facts";

type Facts = FactsOf<typeof weifang>;

const bodies: Readonly<Record<string, Facts["provider"]>> = {
	adminOrgan: "organ",
	authorizedInstitution: "welfare",
	authorizedSocialOrg: "welfare",
	publicUtility: "utility",
	citizen: "society",
	legalPerson: "society",
	otherOrg: "society",
	other: "society",
};

/** The facts of a case with those that only the law above the measures asks for. What a case leaves out is not a work secret. */
const stackFacts = (worked: WorkedCase): Facts => {
	const { provider, requester, user, dataset, use, correction } = worked.facts;
	const workSecret = { value: dataset?.workSecret ?? false, by: "案中有权认定的单位", on: worked.date };
	return {
		...factsOf(worked),
		...(correction ? { correctionRequested: true } : {}),
		provider: provider?.kind === undefined ? undefined : bodies[provider.kind],
		requester: bodies[(requester ?? user)?.kind ?? ""],
		dutyData: dataset?.govAffairsData,
		workSecret,
		providerConsent: use?.providerConsent,
	};
};

/** What the stack of laws says of a worked case: the words it rests on by article of 国务院令809号, the notices, and each expected field. */
export interface UpperAnswer {
	/** Whether 国务院令809号 governs anything of the case. */
	readonly governed: boolean;
	readonly articles: readonly number[];
	readonly notices: readonly string[];
	readonly details: Readonly<Record<string, unknown>>;
}

const held = "state-council-809";

const stepOf = (steps: readonly PendingStep[], ...ids: readonly string[]): PendingStep | undefined =>
	steps.find(({ step }) => ids.includes(step));

const cited = (steps: readonly { readonly regulation: string; readonly words: PendingStep["words"] }[]): readonly number[] =>
	steps.filter(({ regulation }) => regulation === held).flatMap(({ words }) => places(...words));

const followed = (
	worked: WorkedCase,
	procedure: "sharingRequest" | "catalogueUpdate" | "correction",
	events: readonly CaseEvent[],
) =>
	follow(place, procedure, events as never, {
		facts: { ...stackFacts(worked), reply: undefined, catalogueUpdated: undefined, errorReported: undefined },
		today: events.at(-1)?.on ?? worked.date,
	});

/** An application with its reply, its extension, and the delivery that a consent starts. */
const request = (worked: WorkedCase): UpperAnswer => {
	const { request: asked, reply, extension } = worked.facts;
	const filed: readonly CaseEvent[] = asked?.receivedOn ? [{ on: asked.receivedOn, step: "apply", outcome: "filed" }] : [];
	const waiting = followed(worked, "sharingRequest", filed);
	const pending = stepOf(waiting.next, "reply", "confirm");
	const granted = { extensionConsented: extension?.consentBy !== undefined, extensionNotified: extension?.notified === true };
	const extended = extension
		? followed(worked, "sharingRequest", [
				...filed,
				{ on: worked.date, step: "reply", extended: true, facts: granted } as never,
			])
		: undefined;
	const longer = extended && stepOf(extended.next, "reply");
	const days = worked.facts.extension?.days;
	const more = days !== undefined && pending?.due ? dueDate({ workingDays: days }, pending.due.due) : undefined;
	const agreed =
		reply?.decision === "agree" && reply.date
			? followed(worked, "sharingRequest", [...filed, { on: reply.date, step: "reply", outcome: "agree" }])
			: undefined;
	const delivery = agreed && stepOf(agreed.next, "deliver");
	const term = pending?.within;
	const extendable = term && "workingDays" in term && term.extension;
	return {
		governed: [...waiting.next, ...(agreed?.next ?? [])].some(({ regulation }) => regulation === held),
		articles: cited([...waiting.next, ...(agreed?.next ?? [])]),
		notices: waiting.remarks.map(({ message }) => message),
		details: {
			replyDeadline: deadline(pending?.due),
			// The case files count an extension from the day on which the term would have ended.
			extendedDeadline: longer?.due && more?.due === longer.due.due ? deadline(more) : undefined,
			deliveryDeadline: deadline(delivery?.due),
			extension: extendable ? extendable.quote : undefined,
		},
	};
};

const change = (worked: WorkedCase): UpperAnswer => {
	const { triggerDate: on } = worked.facts.catalogChange ?? {};
	const began: readonly CaseEvent[] = on ? [{ on, step: "trigger", outcome: "occurred" }] : [];
	const waiting = followed(worked, "catalogueUpdate", began);
	const consent = { extensionConsented: true };
	const longer = on
		? followed(worked, "catalogueUpdate", [...began, { on, step: "update", extended: true, facts: consent } as never])
		: waiting;
	return {
		governed: waiting.next.some(({ regulation }) => regulation === held),
		articles: cited(waiting.next),
		notices: waiting.remarks.map(({ message }) => message),
		details: {
			updateDeadline: deadline(stepOf(waiting.next, "update")?.due),
			extended: deadline(stepOf(longer.next, "update")?.due),
		},
	};
};

const correction = (worked: WorkedCase): UpperAnswer => {
	const on = worked.facts.correction?.reportedOn ?? worked.date;
	const waiting = followed(worked, "correction", [{ on, step: "report", outcome: "reported" }]);
	return {
		governed: waiting.next.some(({ regulation }) => regulation === held),
		articles: cited(waiting.next),
		notices: waiting.remarks.map(({ message }) => message),
		details: { deadline: deadline(stepOf(waiting.next, "verify")?.due) },
	};
};

const use = (worked: WorkedCase): UpperAnswer => {
	const { duties, remarks } = assess(place, stackFacts(worked), { on: worked.date });
	const theirs = duties.filter(
		({ regulation, state }) => regulation === held && state !== "not-applicable" && state !== "possible",
	);
	const breached = duties.filter(({ duty, state }) => /^(21|25|26|35)/.test(duty) && state === "breached");
	const consented = worked.facts.use?.providerConsent === true;
	return {
		governed: theirs.length > 0,
		articles: theirs.flatMap(({ words }) => places(...words)),
		notices: remarks.map(({ message }) => message),
		details: {
			outcome: breached.length > 0 ? "USE_VIOLATION" : consented ? "USE_ALLOWED_WITH_PROVIDER_CONSENT" : "USE_ALLOWED",
		},
	};
};

const ladder: Readonly<Record<string, string>> = {
	negotiate: "LADDER_NEGOTIATE",
	coordinate: "LADDER_COORDINATE",
	coordinateAbove: "LADDER_COORDINATE",
	deliberate: "LADDER_JOINT_DELIBERATION",
	rule: "LADDER_GOV_RULING",
	decide: "LADDER_GOV_RULING",
};

const dispute = (worked: WorkedCase): UpperAnswer => {
	const on = worked.date;
	const { stage, negotiationFailed, coordinationFailed } = worked.facts.dispute ?? {};
	const events: readonly (CaseEvent | undefined)[] = [
		{ on, step: "apply", outcome: "filed" },
		{ on, step: "reply", outcome: "refuse" },
		stage === "none" || negotiationFailed === false ? undefined : { on, step: "negotiate", outcome: "failed" },
		stage === "coordinated" && coordinationFailed ? { on, step: "coordinate", outcome: "failed" } : undefined,
	];
	const progress = followed(
		worked,
		"sharingRequest",
		events.flatMap((event) => event ?? []),
	);
	const [step] = progress.next;
	return {
		governed: progress.next.some(({ regulation }) => regulation === held),
		articles: cited(progress.next),
		notices: progress.remarks.map(({ message }) => message),
		details: { outcome: step && ladder[step.step] },
	};
};

/** A case that rests on texts of the province: what is lowered or requested there, none of the texts held says. */
const opening = (worked: WorkedCase): UpperAnswer => {
	const downgrade = decide(place, "downgrade", stackFacts(worked), { on: worked.date });
	return {
		governed: false,
		articles: [],
		notices: downgrade.remarks.map(({ message }) => message),
		details: { status: downgrade.status },
	};
};

/** What the law above the measures makes of a case. */
export const upperAnswer = (worked: WorkedCase): UpperAnswer => {
	const answers: Readonly<Record<string, (worked: WorkedCase) => UpperAnswer>> = {
		share: request,
		catalog: change,
		correction,
		use,
		dispute,
	};
	return (answers[worked.facts.procedure] ?? opening)(worked);
};

const same = (expected: unknown, said: unknown): boolean => JSON.stringify(expected ?? null) === JSON.stringify(said ?? null);

const numerals = "零一二三四五六七八九";
const articleIn = (authority: string): number => {
	const [, tens = "", ten = "", units = ""] =
		/第(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?条/.exec(authority) ?? [];
	return (ten === "" ? 0 : (tens === "" ? 1 : numerals.indexOf(tens)) * 10) + (units === "" ? 0 : numerals.indexOf(units));
};

/** How a case comes out under the stack of laws, compared with what it expects of the law above the measures. */
export const upperDifferences = (worked: WorkedCase): readonly string[] => {
	const { upperLaw, ...alone } = worked.expected;
	if (upperLaw === undefined) return [];
	const said = upperAnswer(worked);
	if (upperLaw === null) return said.governed ? ["upperLaw: 不应适用国务院令809号，实为适用"] : [];
	const { authority = "", extension, ...rest } = upperLaw;
	if (!authority.includes("809")) {
		const named = said.notices.some((message) => message.includes("文本未收录"));
		return said.details["status"] === "not-stated" && named ? [] : ["upperLaw: 文本未收录的规定，应答未载明并提示"];
	}
	const expected = Object.entries(rest).map(([key, value]) => [key, value === "same" ? alone[key] : value] as const);
	return [
		...(said.governed ? [] : ["upperLaw: 应适用国务院令809号"]),
		...(said.articles.includes(articleIn(authority)) ? [] : [`upperLaw: 理由中没有${authority}`]),
		...(extension === undefined || said.details["extension"] ? [] : ["upperLaw: 未写明延长的条件"]),
		...expected
			.filter(([key, value]) => !same(value, said.details[key]))
			.map(([key, value]) => `upperLaw.${key}: 应为 ${JSON.stringify(value)}，实为 ${JSON.stringify(said.details[key])}`),
	];
};
