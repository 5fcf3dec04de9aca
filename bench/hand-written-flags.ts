import type { Finding, Value } from "../src/model/law/fact";
import type { Facts } from "./cases";

/*
 * The opponent of `answer`: the level of the four questions, or nothing, as a good engineer would compute it by hand when only speed
 * counts. Every value a fact may still have is one bit; an unknown fact has all of its bits. It allocates nothing, gives no reason, and
 * leaves out no more than it may: a finding that names nobody is none, but days and bases are taken on trust.
 */

/** What was found, by somebody. */
const value = <V extends Value>(finding: Finding<V> | null | undefined): V | null | undefined =>
	finding === null || finding === undefined || finding.by === "" ? undefined : finding.value;

/** The bits of a flag: the first where it may be true, the second where it may be false. */
const flag = (given: Value | null | undefined, yes: number, no: number): number =>
	given === true ? yes : given === false ? no : yes | no;

const inRegion = [1 << 0, 1 << 1] as const;
const publicData = [1 << 2, 1 << 3] as const;
const secretNone = 1 << 4;
const secretInvolved = 1 << 5;
const secretDetermined = 1 << 6;

const secrecy = (given: Facts["stateSecret"]): number => {
	const found = value(given);
	if (found === "none") return secretNone;
	if (found === "involved") return secretInvolved;
	return found === "determined" ? secretDetermined : secretNone | secretInvolved | secretDetermined;
};

const scopeOf = (facts: Facts): number =>
	flag(facts.inRegion, inRegion[0], inRegion[1]) |
	flag(facts.publicData, publicData[0], publicData[1]) |
	secrecy(facts.stateSecret);

const outsideSharing = inRegion[1] | publicData[1] | secretInvolved | secretDetermined;
const outsideOpening = inRegion[1] | publicData[1] | secretInvolved;

const shareNone = 1;
const shareConditional = 2;
const shareUnconditional = 4;
const shareAny = shareNone | shareConditional | shareUnconditional;

const declaredShare = (given: Facts["declaredShare"]): number => {
	if (given === undefined || given === null) return shareAny;
	if (given === "none") return shareNone;
	return given === "unconditional" ? shareUnconditional : shareConditional;
};

/** The classes in which the data may be. */
const shareClass = (facts: Facts): number => {
	const forbidden = facts.sharingForbidden;
	const isKnown = forbidden !== undefined && forbidden !== null;
	if (isKnown && forbidden !== "none" && forbidden !== "normative" && forbidden !== "internal") return shareNone;
	const range = value(facts.shareable);
	if (range === undefined || range === null) return shareAny;
	if (range === "unsuitable") return shareNone;
	return (range === "all" ? shareUnconditional : shareConditional) | (isKnown ? 0 : shareNone);
};

const sharing = (facts: Facts): string | null => {
	if ((scopeOf(facts) & outsideSharing) !== 0) return null;
	const lawful = shareClass(facts);
	if (lawful === shareNone) return "none";
	if (lawful === shareConditional) return "conditional";
	return lawful === shareUnconditional ? "unconditional" : null;
};

const society = 1;
const others = 2;
const inside = 4;

const requester = (given: Facts["requester"]): number => {
	if (given === undefined || given === null) return society | others | inside;
	if (given === "society") return society;
	return given === "centralAgency" || given === "outside" || given === "outsideGovernment" ? others : inside;
};

const passed = 1;
const unpassed = 2;

const review = (given: Facts["securityReview"]): number => {
	if (given === undefined || given === null) return passed | unpassed;
	return given === "passed" ? passed : unpassed;
};

const needed = 1;
const unneeded = 2;

const sharingRoute = (facts: Facts): string | null => {
	if ((scopeOf(facts) & outsideSharing) !== 0) return null;
	const who = requester(facts.requester);
	if (who === society) return "openingOnly";
	if (who === others) return "notRecipient";
	if (who !== inside) return null;
	const lawful = shareClass(facts);
	const declared = declaredShare(facts.declaredShare);
	const reviewed = review(facts.securityReview);
	// What is not shared by its class, or not declared so, depends on the need, and on the class only where the review was not passed.
	if (lawful === shareNone || declared === shareNone) {
		const need = flag(value(facts.needForDuty), needed, unneeded);
		if (need === unneeded) return "unavailable";
		if (need !== needed) return null;
		if (lawful === shareNone || reviewed === passed) return "negotiate";
		return (lawful & shareNone) === 0 && reviewed === unpassed ? "blocked" : null;
	}
	if ((lawful & shareNone) !== 0) return null;
	if (reviewed === unpassed) {
		// Whatever is declared: 不予共享 with a need is blocked as well.
		const hasNeed = flag(value(facts.needForDuty), needed, unneeded) === needed;
		return (declared & shareNone) === 0 || hasNeed ? "blocked" : null;
	}
	if ((declared & shareNone) !== 0 || reviewed !== passed) return null;
	if (lawful === shareConditional || declared === shareConditional) return "apply";
	return lawful === shareUnconditional && declared === shareUnconditional ? "direct" : null;
};

const excluded = 1;
const free = 2;

/** Whether 第二十三条 may exclude the data, and whether it may not. */
const exclusion = (facts: Facts): number => {
	const secret = secrecy(facts.stateSecret);
	const [law, rule] = [facts.lawOnOpening, facts.ruleOnOpening];
	const each =
		flag(value(facts.endangersSecurity), excluded, free << 0) |
		(flag(value(facts.harmsThirdParty), excluded, free) << 2) |
		(flag(value(facts.contractOrIp), excluded, free) << 4) |
		((law === undefined || law === null ? excluded | free : law === "silent" || law === "required" ? free : excluded) << 6) |
		((secret === secretDetermined ? excluded : (secret & secretDetermined) === 0 ? free : excluded | free) << 8) |
		((rule === undefined || rule === null ? excluded | free : rule === "silent" ? free : excluded) << 10);
	// Excluded for sure where one case has lost its bit of being free; free for sure where none has its bit of being excluded.
	if ((each & 0b101010101010) !== 0b101010101010) return excluded;
	return (each & 0b010101010101) === 0 ? free : excluded | free;
};

const conditional = 1;
const unconditional = 2;

const opening = (facts: Facts): string | null => {
	if ((scopeOf(facts) & outsideOpening) !== 0) return null;
	const out = exclusion(facts);
	if (out === excluded) return "none";
	if (out !== free) return null;
	const conditions = flag(value(facts.conditionsNeeded), conditional, unconditional);
	if (conditions === conditional) return "conditional";
	return conditions === unconditional ? "unconditional" : null;
};

const listed = 1;
const unlisted = 2;

const openingRoute = (facts: Facts): string | null => {
	if ((scopeOf(facts) & outsideOpening) !== 0) return null;
	const { declaredOpen } = facts;
	if (declaredOpen === "none") return "none";
	const out = exclusion(facts);
	if (out === excluded) return "none";
	if (out !== free || declaredOpen === undefined || declaredOpen === null) return null;
	if (declaredOpen === "unclassified") return "demand";
	const reviewed = review(facts.securityReview);
	if (reviewed === unpassed) return "blocked";
	if (reviewed !== passed) return null;
	const list = flag(facts.onOpenList, listed, unlisted);
	if (list === unlisted) return "demand";
	if (list !== listed) return null;
	if (declaredOpen === "conditional") return "apply";
	const conditions = flag(value(facts.conditionsNeeded), conditional, unconditional);
	if (conditions === conditional) return "apply";
	return conditions === unconditional ? "direct" : null;
};

/** The level of each question, or `null` where the case has none or it is not known yet. */
export const flags = { sharing, sharingRoute, opening, openingRoute } as const;
