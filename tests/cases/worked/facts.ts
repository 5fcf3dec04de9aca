import type { Day } from "../../../src/model/day";
import type { Finding, Value } from "../../../src/model/law/fact";
import type { FactsOf } from "../../../src/model/law/law";
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
	// A basis that has ceased to be in force is none.
	shareBasis:
		dataset.shareBasis &&
		highest(dataset.shareBasis.filter(({ validTo }) => !validTo || on <= validTo).map(({ level }) => level)),
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

const changes: Readonly<Record<string, Facts["catalogueChange"]>> = { add: "add", modify: "modify", delete: "delete" };
const triggers: Readonly<Record<string, Facts["catalogueTrigger"]>> = {
	lawAmended: "lawAmended",
	functionChange: "functionChanged",
};

const changeFacts = ({ catalogChange }: WorkedCase["facts"]): Facts => {
	if (!catalogChange) return {};
	const { kind = "", trigger = "", consent, filed } = catalogChange;
	return {
		catalogueChange: changes[kind],
		catalogueTrigger: triggers[trigger],
		catalogueUpdated: false,
		changeApproved: consent === undefined ? undefined : consent && filed !== false,
	};
};

const sources: Readonly<Record<string, Facts["obtainedBy"]>> = {
	share: "sharing",
	openConditional: "openConditional",
	openUnconditional: "openUnconditional",
};

const purposeOf = ({ source, use }: WorkedCase["facts"]): Facts["purpose"] => {
	if (use?.purposeMatches === undefined) return undefined;
	if (use.purposeMatches) return "granted";
	if (source !== "share") return "otherUse";
	return use.withinDuty === false ? "unrelated" : "otherDuty";
};

const thirdPartyOf = ({ use }: WorkedCase["facts"]): Facts["thirdParty"] => {
	if (use?.disclosedToThirdParty === undefined) return undefined;
	if (!use.disclosedToThirdParty) return "no";
	return use.form === "transformed" ? "transformed" : "direct";
};

const useFacts = (facts: WorkedCase["facts"], on: Day): Facts => ({
	obtainedBy: facts.source === undefined ? undefined : sources[facts.source],
	purpose: purposeOf(facts),
	thirdParty: thirdPartyOf(facts),
	lawfulUse: found(facts.use?.lawful, on),
});

const paperBasis = (paper: WorkedCase["facts"]["paper"]): Facts["paperRequiredBy"] => {
	if (paper?.lawRequiresPaper === false) return "none";
	if (paper?.requiredBy !== undefined) return rank(paper.requiredBy);
	return paper?.lawRequiresPaper ? "law" : undefined;
};

const paperFacts = ({ paper, collect }: WorkedCase["facts"]): Facts => ({
	obtainableByShare: paper?.obtainableByShare ?? collect?.obtainableByShare,
	paperRequiredBy: paperBasis(paper),
	keyIdentifiers: collect?.hasKeyIdentifier,
});

/** An administrative organ is a government department; what else may be one, a person must find. */
const departmentOf = (kind: string | undefined, on: Day): Facts["governmentDepartment"] =>
	kind === undefined ? undefined : found(kind === "adminOrgan" ? true : null, on);

const procurementFacts = ({ procurement, buyer }: WorkedCase["facts"], on: Day): Facts => ({
	...(buyer ? { governmentDepartment: departmentOf(buyer.kind, on) } : {}),
	buysSocialData: procurement?.socialData,
	purchaseApproved: procurement?.approved,
	purchaseCatalogued: procurement?.cataloguedAfter,
});

const projectFacts = ({ project, nonCompliance, department }: WorkedCase["facts"], on: Day): Facts => ({
	projectCatalogued: project?.catalogued,
	projectMeets: found(project?.meetsShareOpen, on),
	managesAsRequired: nonCompliance ? found(false, on) : undefined,
	justified: found(nonCompliance?.justified, on),
	...(department ? { governmentDepartment: departmentOf(department.kind, on) } : {}),
});

/** The conduct a case names, by the item of 第三十五条 or 第三十六条 it falls under. */
const agencyBreaches: Readonly<Record<string, "catalogue" | "data" | "unrelatedUse" | "other">> = {
	catalogNotUpdated: "catalogue",
	catalogNotCompiled: "catalogue",
	notAggregatedToPlatform: "data",
	dataInconsistent: "data",
	dataNotUpdated: "data",
	dataUnusable: "data",
	unrelatedUse: "unrelatedUse",
	otherDutyBreach: "other",
};
const societyBreaches: Readonly<Record<string, "purpose" | "infringement" | "illegalGain" | "incident" | "other">> = {
	purposeMismatch: "purpose",
	infringement: "infringement",
	infringesRights: "infringement",
	illegalGain: "illegalGain",
	dataSecurityIncidentWithoutMeasures: "incident",
	otherDataSecurityBreach: "other",
};

const liabilityFacts = ({ violation, severity }: WorkedCase["facts"], on: Day): Facts => ({
	agencyBreach: violation === undefined ? undefined : found(agencyBreaches[violation], on),
	societyBreach: violation === undefined ? undefined : found(societyBreaches[violation], on),
	// Whether it is serious is found by somebody named, or not found at all.
	serious: severity === undefined || severity === "unknown" ? undefined : found(severity === "serious", on),
	...(violation === "notAggregatedToPlatform" ? { catalogued: true, aggregated: false } : {}),
});

/** What a worked case says, as facts. Every case happens in 潍坊. */
export const factsOf = ({ facts, date }: WorkedCase): Facts => {
	const { provider, requester, request, zone, dispute, providerDemand, dataset } = facts;
	return {
		inRegion: true,
		...(dataset ? datasetFacts(dataset, date) : {}),
		...replyFacts(facts),
		...changeFacts(facts),
		...useFacts(facts, date),
		...paperFacts(facts),
		...procurementFacts(facts, date),
		...projectFacts(facts, date),
		...liabilityFacts(facts, date),
		...(facts.correction ? { errorFound: true, errorReported: true } : {}),
		zone: zone !== undefined,
		ownPortal: portalOf({ ...facts, ...(dataset?.ownPortal === undefined ? {} : { ownPortal: dataset.ownPortal }) }),
		requester: requester?.kind === undefined ? undefined : requesters[requester.kind],
		filedOnPlatform: request?.channel === undefined ? undefined : request.channel === "sharePlatform",
		extraStepDemanded: providerDemand ? true : undefined,
		needForDuty: found(dispute?.needForDuty, date),
		sameLevel: provider?.level && requester?.level ? provider.level === requester.level : undefined,
	};
};

const portalOf = ({ ownPortal }: WorkedCase["facts"]): Facts["ownPortal"] => {
	if (ownPortal === undefined) return undefined;
	if (typeof ownPortal === "object") return ownPortal.integrated ? "integrated" : "separate";
	return (
		(["none", "integrated", "separate"] as const).find((state) => state === ownPortal) ??
		(ownPortal === false ? "none" : undefined)
	);
};

/** The declared class of one field, as a fact. */
export const fieldFacts = (whole: Facts, shareClass: string): Facts => ({ ...whole, declaredShare: shareClasses[shareClass] });

/** What a desensitization makes of the data; only anonymized data is no longer personal information. */
export const afterDesensitization = ({ facts, date }: WorkedCase): Facts => {
	const { dataset } = facts;
	const { kind, residualThirdPartyHarm, assessed } = dataset?.desensitization ?? {};
	return {
		// Harm that nobody has assessed is not found to be gone.
		harmsThirdParty: found(assessed === false ? null : (residualThirdPartyHarm ?? null), date),
		personalInfo: kind === "anonymized" ? "none" : dataset && personal(dataset),
	};
};

/** Whether a level of opening is lower than another. */
export const isLowerOpening = (level: string, than: string): boolean => {
	const order = Object.keys(openClasses);
	return order.indexOf(level) > order.indexOf(than);
};
