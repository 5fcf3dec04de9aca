import type { RuleProperties } from "json-rules-engine";
import type { QuestionName } from "./cases";

/*
 * The four questions as a user of json-rules-engine would write them by hand and tune them:
 *
 * - one rule for each rule of the law, and one for being out of scope, instead of scope conditions on every rule;
 * - questions that read a question have its facts written out, so that one run answers, and conditions are as flat as they can be;
 * - one priority, because sets of priorities are awaited one after the other;
 * - an event is the bare id, because the engine clones the event of every rule in every run; the host adds the words.
 */

const is = (fact: string, value: boolean | string) => ({ fact, operator: "equal", value });
const isNot = (fact: string, value: boolean | string) => ({ fact, operator: "notEqual", value });
const oneOf = (fact: string, ...value: string[]) => ({ fact, operator: "in", value });

/** The event that stands for being outside the scope of the text. */
export const outside = "out-of-scope";

type Conditions = RuleProperties["conditions"];

const rule = (id: string, conditions: Conditions): RuleProperties => ({ name: id, conditions, event: { type: id } });

const outsideSharing = rule(outside, {
	any: [isNot("inRegion", true), isNot("publicData", true), isNot("stateSecret", "none")],
});

const outsideOpening = rule(outside, {
	any: [isNot("inRegion", true), isNot("publicData", true), is("stateSecret", "involved")],
});

const statutory = ["law", "adminRegulation", "stateCouncilDecision", "localRegulation", "rule"];

const sharing = [
	outsideSharing,
	rule("19-unsuitable", { all: [is("shareable", "unsuitable")] }),
	rule("19-forbidden", { all: [oneOf("sharingForbidden", ...statutory)] }),
	rule("19-some", { all: [is("shareable", "some")] }),
	rule("19-partly", { all: [is("shareable", "partly")] }),
];

const unshared = [is("shareable", "unsuitable"), oneOf("sharingForbidden", ...statutory)];
const shared = [isNot("shareable", "unsuitable"), oneOf("sharingForbidden", "none", "normative", "internal")];
const declaredConditional = oneOf("declaredShare", "conditional", "someBodies", "partOnly");

const sharingRoute = [
	outsideSharing,
	rule("25(1)-society", { all: [is("requester", "society")] }),
	rule("19-recipient", { all: [oneOf("requester", "centralAgency", "outsideGovernment", "outside")] }),
	rule("31(1)-review", { all: [...shared, isNot("securityReview", "passed")] }),
	rule("20(4)-need", { all: [{ any: [...unshared, is("declaredShare", "none")] }, isNot("needForDuty", true)] }),
	rule("20(4)-negotiate", { any: [...unshared, is("declaredShare", "none")] }),
	rule("20(3)-apply", { any: [declaredConditional, { all: [...shared, oneOf("shareable", "some", "partly")] }] }),
];

const opening = [
	outsideOpening,
	rule("23(1)", { all: [is("stateSecret", "determined")] }),
	rule("23(2)", { all: [is("endangersSecurity", true)] }),
	rule("23(3)", { all: [is("harmsThirdParty", true)] }),
	rule("23(4)", { all: [is("contractOrIp", true)] }),
	rule("23(5)-forbidden", { all: [is("lawOnOpening", "forbidden")] }),
	rule("23(5)-elsewhere", { all: [is("lawOnOpening", "elsewhere")] }),
	rule("37-rule", { all: [is("ruleOnOpening", "forbidden")] }),
	rule("24(2)-conditional", { all: [is("conditionsNeeded", true)] }),
];

const excluded = [
	is("stateSecret", "determined"),
	is("endangersSecurity", true),
	is("harmsThirdParty", true),
	is("contractOrIp", true),
	oneOf("lawOnOpening", "forbidden", "elsewhere"),
	is("ruleOnOpening", "forbidden"),
];

const openOnConditions = [
	is("conditionsNeeded", true),
	isNot("stateSecret", "determined"),
	isNot("endangersSecurity", true),
	isNot("harmsThirdParty", true),
	isNot("contractOrIp", true),
	oneOf("lawOnOpening", "silent", "required"),
	isNot("ruleOnOpening", "forbidden"),
];

const openingRoute = [
	outsideOpening,
	rule("24(2)-none", { any: [is("declaredOpen", "none"), ...excluded] }),
	rule("31(1)-review", { all: [oneOf("declaredOpen", "conditional", "unconditional"), isNot("securityReview", "passed")] }),
	rule("25(2)-demand", { any: [isNot("onOpenList", true), is("declaredOpen", "unclassified")] }),
	rule("25(2)-apply", { any: [is("declaredOpen", "conditional"), { all: openOnConditions }] }),
];

/** The rules of each question. */
export const flatRules: Readonly<Record<QuestionName, RuleProperties[]>> = { sharing, sharingRoute, opening, openingRoute };

const scopeFacts = ["inRegion", "publicData", "stateSecret"];
const classFacts = ["shareable", "sharingForbidden"];
const exclusionFacts = [
	"endangersSecurity",
	"harmsThirdParty",
	"contractOrIp",
	"lawOnOpening",
	"ruleOnOpening",
	"conditionsNeeded",
];

/** The facts each question rests on: a host that hands over no others saves the engine their registration. */
export const factsRead: Readonly<Record<QuestionName, readonly string[]>> = {
	sharing: [...scopeFacts, ...classFacts],
	sharingRoute: [...scopeFacts, ...classFacts, "declaredShare", "requester", "securityReview", "needForDuty"],
	opening: [...scopeFacts, ...exclusionFacts],
	openingRoute: [...scopeFacts, ...exclusionFacts, "declaredOpen", "securityReview", "onOpenList"],
};
