import { decide, type FactsOf, type Finding } from "../../src/index";
import { weifang } from "../../src/rules/jurisdictions/weifang";

/** The day on which all hosts here answer. */
export const on = "2026-11-21";

type Facts = FactsOf<typeof weifang>;

const answer = (facts: Facts) => decide(weifang, "opening", facts, { on }).answer;
const signed = (value: boolean): Finding<boolean> => ({ value, by: "系统默认", on });

/** Answers as the law does. */
export const sound = answer;

/** Takes an empty line for 否. */
export const blankMeansNo = (facts: Facts) => answer({ ...facts, harmsThirdParty: facts.harmsThirdParty ?? signed(false) });

/** Forgets that data may not be opened because of a contract. */
export const withoutContracts = (facts: Facts) => answer({ ...facts, contractOrIp: signed(false) });

/** Asks for every line of the form before it answers. */
export const everyLineFilled = (facts: Facts) => (facts.conditionsNeeded && facts.personalInfo ? answer(facts) : null);

/** Takes care of what it opens, and opens nothing on conditions. */
export const neverOnConditions = (facts: Facts) => (answer(facts) === "conditional" ? "none" : answer(facts));

/** Knows two levels only. */
export const openUnlessHarmful = ({ harmsThirdParty }: Facts) => (harmsThirdParty?.value === true ? "none" : "unconditional");

const meant = new Map<unknown, boolean>([
	...[1, "1", "yes"].map((given) => [given, true] as const),
	...[0, "0", "no"].map((given) => [given, false] as const),
]);

/** Takes for 是 and 否 whatever programs do, and signs where nobody has. */
export const wellMeaning = (facts: Facts) => {
	const lines = Object.entries(facts ?? {}).map(([fact, given]) => [fact, meant.get(given) ?? given]);
	const known: Facts = Object.fromEntries(lines);
	return signsItself(known);
};

/** Takes for granted that a finding is an object. */
export const careless = (facts: Facts) => {
	const { value }: { value?: unknown } = facts.harmsThirdParty === undefined ? {} : (facts.harmsThirdParty as Finding);
	return value === undefined ? null : answer(facts);
};

/** Signs for whoever has not. */
export const signsItself = (facts: Facts) => {
	const given: unknown = facts.harmsThirdParty;
	const value: unknown = typeof given === "object" && given !== null && "value" in given ? given.value : given;
	return answer(typeof value === "boolean" ? { ...facts, harmsThirdParty: signed(value) } : facts);
};

/** Answers by the law of a day long past. */
export const outdated = (facts: Facts) => decide(weifang, "sharing", facts, { on: "2024-09-02" }).answer;

/** Does not know what to do about a contract that is known. */
export const ignoresContracts = (facts: Facts) =>
	answer(facts.contractOrIp?.value === true ? { ...facts, contractOrIp: signed(false) } : facts);
