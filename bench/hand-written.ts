import type { Truth } from "../src/model/answer/derivation";
import type { Quoted } from "../src/model/law/cite";
import type { FactsOf } from "../src/model/law/law";
import type { weifang2021 } from "../src/rules/weifang-2021";
import { openingRoute as openingRouteWords, opening as openingWords } from "../src/rules/weifang-2021/opening";
import { scope } from "../src/rules/weifang-2021/scope";
import { sharingRoute as sharingRouteWords, sharing as sharingWords } from "../src/rules/weifang-2021/sharing";
import { clausesIn, ground, type HandDecision, levelsOf, outOfScope, outside, within, wordsIn } from "./hand-written-result";
import { and, is, maybe, negate, or, truth } from "./hand-written-truth";

/*
 * The opponent: the four questions of 潍坊市公共数据管理办法 as a good engineer would write them by hand, for speed and for reading,
 * without any engine. Only the words come from src/rules, so that both sides quote the same strings.
 *
 * What it computes, afresh for every decision: status, answer, every possible outcome, every rule with its words and its truth in
 * Kleene's logic, every missing fact, and the words behind the answer. `possible` and `missing` are exact and not merely safe, but by
 * conditions that were worked out by hand for these rules and hold for no others. Nothing checks them but the comparison in
 * agreement.ts; whoever changes one rule has to work them out again.
 *
 * Where it is poorer than `decide`: it knows one text, no day on which it is in force, no layers and nothing displaced; facts are
 * taken on trust, without checking values, names or days of findings; a rule has its truth but no derivation with the given values
 * and findings at its leaves; a missing fact has nobody named to find it; no remedies, readings, notices or Chinese labels; the
 * result is not frozen.
 */

type Facts = FactsOf<typeof weifang2021>;

/* 第二条、第三条. A missing scope fact always matters: out of scope is never what a level is. */

const clause = clausesIn(scope);
const inRegionClause = clause("2(1)");
const publicDataClause = clause("3(1)");
const sharingSecretClause = clause("2(2)-sharing");
const openingSecretClause = clause("2(2)-opening");

const scopeWords = ({ inRegion, publicData }: Facts, secrecy: Quoted): Quoted => {
	if (inRegion === false) return inRegionClause;
	return publicData === false ? publicDataClause : secrecy;
};

const sharingScope = ({ inRegion, publicData, stateSecret }: Facts): Truth =>
	and(and(truth(inRegion), truth(publicData)), is(stateSecret?.value, "none"));

const openingScope = ({ inRegion, publicData, stateSecret }: Facts): Truth => {
	const involved = is(stateSecret?.value, "involved");
	return and(and(truth(inRegion), truth(publicData)), negate(involved));
};

const missingScope = ({ inRegion, publicData, stateSecret }: Facts): string[] => {
	const missing: string[] = [];
	if (inRegion == null) missing.push("inRegion");
	if (publicData == null) missing.push("publicData");
	if (stateSecret?.value == null) missing.push("stateSecret");
	return missing;
};

/* 第十九条. */

const sharingLevels = levelsOf(sharingWords);
const sharingRule = wordsIn(sharingWords);
const unsuitable = sharingRule("19-unsuitable");
const forbiddenToShare = sharingRule("19-forbidden");
const forSome = sharingRule("19-some");
const inPart = sharingRule("19-partly");

/** Whether a text that the article names forbids the sharing: internal papers and the like do not. */
const isSharingForbidden = ({ sharingForbidden }: Facts): Truth => {
	if (sharingForbidden == null) return null;
	return sharingForbidden !== "none" && sharingForbidden !== "normative" && sharingForbidden !== "internal";
};

const isForSome = (range: Range): Truth => or(is(range, "some"), is(range, "partly"));

type Range = NonNullable<Facts["shareable"]>["value"] | undefined;

/** Which classes the data may be in. */
const classesOf = (facts: Facts) => {
	const range = facts.shareable?.value;
	const isForbidden = isSharingForbidden(facts);
	return {
		none: maybe(range, "unsuitable") || isForbidden !== false,
		conditional: isForbidden !== true && isForSome(range) !== false,
		unconditional: isForbidden !== true && maybe(range, "all"),
	};
};

const sharing = (facts: Facts): HandDecision => {
	const inScope = sharingScope(facts);
	if (inScope === false) return outside(scopeWords(facts, sharingSecretClause));
	const range = facts.shareable?.value;
	const isForbidden = isSharingForbidden(facts);
	const classes = classesOf(facts);
	const possible: string[] = [];
	if (classes.none) possible.push("none");
	if (classes.conditional) possible.push("conditional");
	if (classes.unconditional) possible.push("unconditional");
	if (inScope === null) possible.push(outOfScope);
	const missing = missingScope(facts);
	if (range == null && isForbidden !== true) missing.push("shareable");
	if (isForbidden === null && range !== "unsuitable") missing.push("sharingForbidden");
	const grounds = [
		ground(unsuitable, is(range, "unsuitable")),
		ground(forbiddenToShare, isForbidden),
		ground(forSome, is(range, "some")),
		ground(inPart, is(range, "partly")),
	];
	return within(sharingLevels, possible, grounds, missing);
};

/*
 * 第二十条. The route is no wider than the class, and no wider than the catalogue declares: either may be 不予共享. 因履行职责确需使用
 * stands behind 不予提供 and 协商 with opposite signs.
 */

const sharingRouteLevels = levelsOf(sharingRouteWords);
const sharingRouteRule = wordsIn(sharingRouteWords);
const toSociety = sharingRouteRule("25(1)-society");
const toOthers = sharingRouteRule("19-recipient");
const sharingReview = sharingRouteRule("31(1)-review");
const withoutNeed = sharingRouteRule("20(4)-need");
const negotiable = sharingRouteRule("20(4)-negotiate");
const onApplication = sharingRouteRule("20(3)-apply");

const isDeclaredConditional = (declared: Facts["declaredShare"]): Truth =>
	declared == null ? null : declared !== "none" && declared !== "unconditional";

const sharingRoute = (facts: Facts): HandDecision => {
	const inScope = sharingScope(facts);
	if (inScope === false) return outside(scopeWords(facts, sharingSecretClause));
	const { declaredShare, requester } = facts;
	const range = facts.shareable?.value;
	const isForbidden = isSharingForbidden(facts);
	const { none, conditional, unconditional } = classesOf(facts);
	const shared = conditional || unconditional;
	const declaredNone = maybe(declaredShare, "none");
	const declaredConditional = isDeclaredConditional(declaredShare);
	const declaredShared = declaredShare !== "none";
	const society = is(requester, "society");
	const others = or(or(is(requester, "centralAgency"), is(requester, "outsideGovernment")), is(requester, "outside"));
	const unreviewed = negate(is(facts.securityReview, "passed"));
	const needed = truth(facts.needForDuty?.value);
	const mayAsk = society !== true && others !== true;
	const possible: string[] = [];
	if (society !== false) possible.push("openingOnly");
	if (others !== false) possible.push("notRecipient");
	if (mayAsk) {
		if ((none || declaredNone) && needed !== true) possible.push("unavailable");
		if (unreviewed !== false && shared && (declaredShared || needed !== false)) possible.push("blocked");
		if (needed !== false && (none || (shared && declaredNone && unreviewed !== true))) possible.push("negotiate");
		if (unreviewed !== true) {
			if ((conditional && declaredShared) || (shared && declaredConditional !== false)) possible.push("apply");
			if (unconditional && maybe(declaredShare, "unconditional")) possible.push("direct");
		}
	}
	if (inScope === null) possible.push(outOfScope);
	const missing = missingScope(facts);
	if (requester == null) missing.push("requester");
	if (mayAsk) {
		// Whether 不予共享 by its class makes a difference to what is declared so already: only where 协商 may be had.
		const classMatters = declaredShared || (needed !== false && unreviewed !== false);
		if (range == null && isForbidden !== true && classMatters) missing.push("shareable");
		if (isForbidden === null && range !== "unsuitable" && classMatters) missing.push("sharingForbidden");
		if (declaredShare == null && shared && (needed !== true || unreviewed !== true)) missing.push("declaredShare");
		if (unreviewed === null && shared && (declaredShared || needed !== false)) missing.push("securityReview");
		if (needed === null && (none || declaredNone)) missing.push("needForDuty");
	}
	const unfit = or(is(range, "unsuitable"), isForbidden);
	const isNone = or(and(inScope, unfit), is(declaredShare, "none"));
	const isConditional = and(inScope, and(negate(unfit), isForSome(range)));
	const grounds = [
		ground(toSociety, society),
		ground(toOthers, others),
		ground(sharingReview, and(and(inScope, negate(unfit)), unreviewed)),
		ground(withoutNeed, and(isNone, negate(needed))),
		ground(negotiable, isNone),
		ground(onApplication, or(isConditional, declaredConditional)),
	];
	return within(sharingRouteLevels, possible, grounds, missing);
};

/* 第二十三条、第二十四条. */

const openingLevels = levelsOf(openingWords);
const openingRule = wordsIn(openingWords);
const secret = openingRule("23(1)");
const dangerous = openingRule("23(2)");
const harmful = openingRule("23(3)");
const bound = openingRule("23(4)");
const forbidden = openingRule("23(5)-forbidden");
const elsewhere = openingRule("23(5)-elsewhere");
const ruled = openingRule("37-rule");
const conditionsFirst = openingRule("24(2)-conditional");

/** Whether a law forbids the opening, or has the data obtained elsewhere; or a rule forbids it (第三十七条). */
const isForbidden = ({ lawOnOpening, ruleOnOpening }: Facts): Truth =>
	or(or(is(lawOnOpening, "forbidden"), is(lawOnOpening, "elsewhere")), is(ruleOnOpening, "forbidden"));

/** Whether any of 第二十三条's five cases is met, or a rule forbids the opening. */
const isExcluded = (facts: Facts): Truth =>
	or(
		or(is(facts.stateSecret?.value, "determined"), truth(facts.endangersSecurity?.value)),
		or(or(truth(facts.harmsThirdParty?.value), truth(facts.contractOrIp?.value)), isForbidden(facts)),
	);

const addMissingExclusions = (missing: string[], facts: Facts): void => {
	if (facts.endangersSecurity?.value == null) missing.push("endangersSecurity");
	if (facts.harmsThirdParty?.value == null) missing.push("harmsThirdParty");
	if (facts.contractOrIp?.value == null) missing.push("contractOrIp");
	if (facts.lawOnOpening == null) missing.push("lawOnOpening");
	if (facts.ruleOnOpening == null) missing.push("ruleOnOpening");
};

const opening = (facts: Facts): HandDecision => {
	const inScope = openingScope(facts);
	if (inScope === false) return outside(scopeWords(facts, openingSecretClause));
	const excluded = isExcluded(facts);
	const conditions = truth(facts.conditionsNeeded?.value);
	const possible: string[] = [];
	if (excluded !== false) possible.push("none");
	if (excluded !== true && conditions !== false) possible.push("conditional");
	if (excluded !== true && conditions !== true) possible.push("unconditional");
	if (inScope === null) possible.push(outOfScope);
	const missing = missingScope(facts);
	if (excluded !== true) {
		addMissingExclusions(missing, facts);
		if (conditions === null) missing.push("conditionsNeeded");
	}
	const grounds = [
		ground(secret, is(facts.stateSecret?.value, "determined")),
		ground(dangerous, truth(facts.endangersSecurity?.value)),
		ground(harmful, truth(facts.harmsThirdParty?.value)),
		ground(bound, truth(facts.contractOrIp?.value)),
		ground(forbidden, is(facts.lawOnOpening, "forbidden")),
		ground(elsewhere, is(facts.lawOnOpening, "elsewhere")),
		ground(ruled, is(facts.ruleOnOpening, "forbidden")),
		ground(conditionsFirst, conditions),
	];
	return within(openingLevels, possible, grounds, missing);
};

/*
 * 第二十五条. 不予开放 may come from the level due or from the level declared; every other level needs both to be more open, so that
 * 第二十三条 stands behind 不予开放 and 提交申请 with opposite signs.
 */

const openingRouteLevels = levelsOf(openingRouteWords);
const openingRouteRule = wordsIn(openingRouteWords);
const notOpen = openingRouteRule("24(2)-none");
const openingReview = openingRouteRule("31(1)-review");
const onDemand = openingRouteRule("25(2)-demand");
const onOpenApplication = openingRouteRule("25(2)-apply");

const openingRoute = (facts: Facts): HandDecision => {
	const inScope = openingScope(facts);
	if (inScope === false) return outside(scopeWords(facts, openingSecretClause));
	const { declaredOpen } = facts;
	const excluded = isExcluded(facts);
	const conditions = truth(facts.conditionsNeeded?.value);
	const unreviewed = negate(is(facts.securityReview, "passed"));
	const listed = truth(facts.onOpenList);
	const declaredAsOpen = declaredOpen == null ? null : declaredOpen === "conditional" || declaredOpen === "unconditional";
	const mayBeOpen = excluded !== true && declaredOpen !== "none";
	const mayPass = mayBeOpen && declaredAsOpen !== false && unreviewed !== true;
	const mayBeListed = mayPass && listed !== false;
	const mayBeUnconditional = mayBeListed && declaredOpen !== "conditional";
	const possible: string[] = [];
	if (excluded !== false || maybe(declaredOpen, "none")) possible.push("none");
	if (mayBeOpen && declaredAsOpen !== false && unreviewed !== false) possible.push("blocked");
	if ((mayBeOpen && maybe(declaredOpen, "unclassified")) || (mayPass && listed !== true)) possible.push("demand");
	if (mayBeListed && (maybe(declaredOpen, "conditional") || conditions !== false)) possible.push("apply");
	if (mayBeUnconditional && conditions !== true) possible.push("direct");
	if (inScope === null) possible.push(outOfScope);
	const missing = missingScope(facts);
	if (mayBeOpen) {
		addMissingExclusions(missing, facts);
		if (declaredOpen == null) missing.push("declaredOpen");
		if (declaredAsOpen !== false && unreviewed === null) missing.push("securityReview");
		if (mayPass && listed === null) missing.push("onOpenList");
		if (mayBeUnconditional && conditions === null) missing.push("conditionsNeeded");
	}
	const openOnConditions = and(inScope, and(negate(excluded), conditions));
	const grounds = [
		ground(notOpen, or(and(inScope, excluded), is(declaredOpen, "none"))),
		ground(openingReview, and(declaredAsOpen, unreviewed)),
		ground(onDemand, or(negate(listed), is(declaredOpen, "unclassified"))),
		ground(onOpenApplication, or(openOnConditions, is(declaredOpen, "conditional"))),
	];
	return within(openingRouteLevels, possible, grounds, missing);
};

/** The four questions, by id. */
export const handWritten = { sharing, sharingRoute, opening, openingRoute } as const;
