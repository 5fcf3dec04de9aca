import type { Derivation, Truth } from "../model/answer/derivation";
import type { Labels } from "../model/answer/labels";
import { dayText } from "../model/day";
import type { Test } from "../model/law/condition";
import type { Finding, Value } from "../model/law/fact";
import { wantedText } from "./condition";
import { nameOf, valueName } from "./terms";
import type { Branch } from "./tree";

type Leaf = Extract<Derivation, { readonly fact: string }>;

/** Truth as a word. */
export const truthWord = (truth: Truth): string => {
	if (truth === null) return "未查明";
	return truth ? "成立" : "不成立";
};

/** The label of a fact or question. */
export const termLabel = ({ terms }: Labels, id: string): string => nameOf(terms, id);

/** The label of a value of a fact, or of a level of a question. */
export const valueLabel = ({ terms }: Labels, id: string, value: Value): string => valueName(terms, id, value);

/** Every leaf of a derivation, in reading order. */
export const leavesOf = (derivation: Derivation): readonly Leaf[] => {
	if ("all" in derivation) return derivation.all.flatMap(leavesOf);
	if ("any" in derivation) return derivation.any.flatMap(leavesOf);
	if ("not" in derivation) return leavesOf(derivation.not);
	return [derivation];
};

/** Whose finding it is, when, and on what. */
export const findingText = ({ by, on, basis }: Finding): string => `${by}${dayText(on)}认定${basis ? `，依据${basis}` : ""}`;

/** What was given on a fact: its value and whose finding it is, or that it is not known yet. */
export const givenText = (labels: Labels, { fact, given, finding }: Leaf): string => {
	if (given === null) return finding ? `尚在认定（${finding.by}${dayText(finding.on)}登记）` : "尚未查明";
	return `${valueLabel(labels, fact, given)}${finding ? `（${findingText(finding)}）` : ""}`;
};

/** A derivation as a tree: each condition in words, with its truth and what was given. */
export const derivationTree = (labels: Labels, derivation: Derivation): Branch => {
	const word = truthWord(derivation.holds);
	const inner = (parts: readonly Derivation[]) => parts.map((part) => derivationTree(labels, part));
	if ("all" in derivation) return { line: `${word}：下列各项同时成立`, branches: inner(derivation.all) };
	if ("any" in derivation) return { line: `${word}：下列任一项成立`, branches: inner(derivation.any) };
	if ("not" in derivation) return { line: `${word}：下列情形不成立`, branches: inner([derivation.not]) };
	const line = `${word}：“${termLabel(labels, derivation.fact)}”${wantedText(labels.terms, derivation as Test)}；所给：${givenText(labels, derivation)}`;
	return { line, branches: [] };
};
