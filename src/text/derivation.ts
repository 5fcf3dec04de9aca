import type { Derivation, Truth } from "../model/answer/derivation";
import { dayText } from "../model/day";
import type { Test } from "../model/law/condition";
import type { Finding } from "../model/law/fact";
import { predicateText } from "./condition";
import type { Branch } from "./layout";
import { type TermLabels, termLabel, valueLabel } from "./terms";

/** A test of one fact with its value. */
export type TestedFact = Extract<Derivation, { readonly fact: string }>;

/** A truth value as a word. */
export const truthWord = (truth: Truth): string => {
	if (truth === null) return "未查明";
	return truth ? "成立" : "不成立";
};

/** The leaves of derivations, in order. */
export const leavesOf = (...derivations: readonly (Derivation | undefined)[]): readonly TestedFact[] =>
	derivations.flatMap((derivation) => {
		if (derivation === undefined) return [];
		if ("all" in derivation) return leavesOf(...derivation.all);
		if ("any" in derivation) return leavesOf(...derivation.any);
		return "not" in derivation ? leavesOf(derivation.not) : [derivation];
	});

/** The leaves that make a derivation false, or, of a part that is negated, those that make it true. */
export const falseLeaves = (derivation: Derivation): readonly TestedFact[] => {
	const { holds } = derivation;
	if ("all" in derivation) return derivation.all.filter((part) => part.holds === holds).flatMap(falseLeaves);
	if ("any" in derivation) return derivation.any.filter((part) => part.holds === holds).flatMap(falseLeaves);
	return "not" in derivation ? falseLeaves(derivation.not) : [derivation];
};

/** Who made a finding, on which day, and on what basis. */
export const findingText = ({ by, on, basis }: Finding): string => `${by}${dayText(on)}认定${basis ? `，依据${basis}` : ""}`;

/** The value of a fact as a word, or that it is unknown. */
export const valueWord = (terms: TermLabels, { fact, given, finding }: TestedFact): string => {
	if (given === null) return finding ? "尚在认定" : "尚未查明";
	return valueLabel(terms, fact, given);
};

/** The value of a fact with its finding, or that the fact is unknown. */
export const valueText = (terms: TermLabels, { fact, given, finding }: TestedFact): string => {
	if (given === null) return finding ? `尚在认定（${finding.by}${dayText(finding.on)}登记）` : "尚未查明";
	return `${valueLabel(terms, fact, given)}${finding ? `（${findingText(finding)}）` : ""}`;
};

/** A derivation as a tree: each condition with its truth, and the value of each fact. */
export const derivationTree = (terms: TermLabels, derivation: Derivation): Branch => {
	const word = truthWord(derivation.holds);
	const branches = (parts: readonly Derivation[]) => parts.map((part) => derivationTree(terms, part));
	if ("all" in derivation) return { line: `${word}：下列各项同时成立`, branches: branches(derivation.all) };
	if ("any" in derivation) return { line: `${word}：下列任一项成立`, branches: branches(derivation.any) };
	if ("not" in derivation) return { line: `${word}：下列情形不成立`, branches: branches([derivation.not]) };
	const predicate = predicateText(terms, derivation as Test);
	const line = `${word}：“${termLabel(terms, derivation.fact)}”${predicate}；所填：${valueText(terms, derivation)}`;
	return { line, branches: [] };
};
