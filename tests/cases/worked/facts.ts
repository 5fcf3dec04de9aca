import type { Day } from "../../../src/model/day";
import type { Finding, Value } from "../../../src/model/fact";
import type { FactsOf } from "../../../src/model/law";
import type { weifang } from "../../../src/rules/jurisdictions/weifang";
import type { Dataset, WorkedCase } from "./case";

type Facts = FactsOf<typeof weifang>;

const shareClasses: Readonly<Record<string, Facts["declaredShare"]>> = {
	无条件共享: "unconditional",
	有条件共享: "conditional",
	不予共享: "none",
};

const openClasses: Readonly<Record<string, Facts["declaredOpen"]>> = {
	无条件开放: "unconditional",
	有条件开放: "conditional",
	不予开放: "none",
};

const requesters: Readonly<Record<string, Facts["requester"]>> = {
	adminOrgan: "organ",
	authorizedInstitution: "welfare",
	authorizedSocialOrg: "welfare",
	publicUtility: "utility",
	citizen: "society",
	legalPerson: "society",
	otherOrg: "society",
	other: "society",
};

const rankOrder = [
	"none",
	"internal",
	"normative",
	"rule",
	"localRegulation",
	"stateCouncilDecision",
	"adminRegulation",
	"law",
] as const;
type Basis = (typeof rankOrder)[number];

const rank = (level: string): Basis => {
	const known: Readonly<Record<string, Basis>> = { normativeDoc: "normative", internalPolicy: "internal" };
	return known[level] ?? rankOrder.find((each) => each === level) ?? "none";
};

const highest = (levels: readonly string[]): Basis =>
	levels.map(rank).reduce((top, each) => (rankOrder.indexOf(each) > rankOrder.indexOf(top) ? each : top), "none");

/** A finding as the case makes it: unnamed persons of the case, on its day. Left out when the case is silent. */
const found = <V extends Value>(value: V | null | undefined, on: Day): Finding<V> | undefined =>
	value === undefined ? undefined : { value, by: "案中有权认定的单位", on };

const onOpening = (dataset: Dataset): Facts["lawOnOpening"] => {
	if (dataset.lawForbids === true) return "forbidden";
	if (dataset.lawOtherChannel) return "elsewhere";
	return dataset.lawForbids === false || dataset.lawOtherChannel === false ? "silent" : undefined;
};

const harm = ({ thirdPartyHarm }: Dataset): boolean | undefined =>
	typeof thirdPartyHarm === "object" ? Object.values(thirdPartyHarm).some(Boolean) : thirdPartyHarm;

/** Where the harm named is to trade secrets alone, no personal information is involved. */
const personal = ({ personalInfo, thirdPartyHarm }: Dataset): Facts["personalInfo"] =>
	personalInfo ?? (typeof thirdPartyHarm === "object" && thirdPartyHarm.privacy !== true ? "none" : undefined);

const conditions = ({ needsConditions, hasUnconditionalAttributes }: Dataset): boolean | undefined =>
	needsConditions ?? (hasUnconditionalAttributes === undefined ? undefined : !hasUnconditionalAttributes);

const declaredOpen = ({ openClass }: Dataset): Facts["declaredOpen"] => {
	if (openClass === undefined) return undefined;
	return openClass === null ? "unclassified" : openClasses[openClass];
};

const review = ({ securityReview }: Dataset): Facts["securityReview"] =>
	(["notDone", "failed", "passed"] as const).find((state) => state === securityReview);

const datasetFacts = (dataset: Dataset, on: Day): Facts => ({
	publicData: dataset.isPublicData,
	stateSecret: dataset.stateSecret === "suspected" ? found<"none">(null, on) : found(dataset.stateSecret, on),
	declaredShare: dataset.shareClass === undefined ? undefined : shareClasses[dataset.shareClass],
	shareBasis: dataset.shareBasis && highest(dataset.shareBasis.map(({ level }) => level)),
	shareConditionsListed: dataset.shareConditions && dataset.shareConditions.length > 0,
	securityReview: review(dataset),
	endangersSecurity: found(
		dataset.endangersSecurity === "unknown" ? null : dataset.endangersSecurity && dataset.endangersSecurity === "yes",
		on,
	),
	harmsThirdParty: found(harm(dataset), on),
	personalInfo: personal(dataset),
	contractOrIp: found(dataset.contractOrIpLimit, on),
	lawOnOpening: onOpening(dataset),
	conditionsNeeded: found(conditions(dataset), on),
	declaredOpen: declaredOpen(dataset),
	onOpenList: dataset.onOpenList,
	openConditionsPublished: dataset.openConditions && dataset.openConditions.length > 0,
});

const replyFacts = ({ reply, request }: WorkedCase["facts"]): Facts => {
	if (!reply) return request ? { reply: "pending" } : {};
	const { decision, reasons, statutoryGround } = reply;
	return {
		reply: decision,
		reasonsGiven: reasons === undefined ? undefined : reasons !== null && reasons.trim() !== "",
		refusalGround: statutoryGround === undefined ? undefined : statutoryGround === null ? "none" : rank(statutoryGround.level),
	};
};

/** What a worked case says, as facts. Every case happens in 潍坊. */
export const factsOf = ({ facts, date }: WorkedCase): Facts => {
	const { provider, requester, request, zone, dispute, providerDemand, dataset } = facts;
	return {
		inRegion: true,
		...(dataset ? datasetFacts(dataset, date) : {}),
		...replyFacts(facts),
		zone: zone !== undefined,
		requester: requester?.kind === undefined ? undefined : requesters[requester.kind],
		filedOnPlatform: request?.channel === undefined ? undefined : request.channel === "sharePlatform",
		extraStepDemanded: providerDemand ? true : undefined,
		needForDuty: found(dispute?.needForDuty, date),
		sameLevel: provider?.level && requester?.level ? provider.level === requester.level : undefined,
	};
};

/** The declared class of one field, as a fact. */
export const fieldFacts = (whole: Facts, shareClass: string): Facts => ({ ...whole, declaredShare: shareClasses[shareClass] });

/** What a desensitization makes of the data; only anonymized data is no longer personal information. */
export const afterDesensitization = ({ facts, date }: WorkedCase): Facts => {
	const { dataset } = facts;
	const { kind, residualThirdPartyHarm } = dataset?.desensitization ?? {};
	return {
		harmsThirdParty: found(residualThirdPartyHarm ?? null, date),
		personalInfo: kind === "anonymized" ? "none" : dataset && personal(dataset),
	};
};

/** Whether a level of opening is lower than another. */
export const isLowerOpening = (level: string, than: string): boolean => {
	const order = Object.keys(openClasses);
	return order.indexOf(level) > order.indexOf(than);
};
