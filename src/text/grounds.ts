import type { Decision, Ground } from "../model/answer/decision";
import type { Derivation } from "../model/answer/derivation";
import { type TestedFact, valueWord } from "./derivation";
import { citedArticles, quotedWords } from "./quotation";
import { effectText, type TermLabels, termLabel, valueLabel } from "./terms";

/** The leaves on which the truth of a derivation turns: one part that fails decides an “all”, one that holds an “any”. */
const decisiveLeaves = (derivation: Derivation): readonly TestedFact[] => {
	if ("not" in derivation) return decisiveLeaves(derivation.not);
	if ("fact" in derivation) return [derivation];
	const [parts, settledBy] = "all" in derivation ? [derivation.all, false] : [derivation.any, true];
	const alike = parts.filter(({ holds }) => holds === derivation.holds);
	return (derivation.holds === settledBy ? alike.slice(0, 1) : alike).flatMap(decisiveLeaves);
};

/** The leaves on which the truth of a rule turns. */
const turningPoints = ({ when, unless, holds }: Ground): readonly TestedFact[] => {
	const leaves = (each: Derivation | undefined) => (each ? decisiveLeaves(each) : []);
	if (holds === false) return when.holds === false ? leaves(when) : leaves(unless);
	if (holds === true) return [...leaves(when), ...leaves(unless)];
	return [when, unless].filter((each) => each?.holds === null).flatMap(leaves);
};

/** The facts on which the truth of a rule turns, as they are known: 安全审查：通过. */
export const turningFacts = (terms: TermLabels, ground: Ground): string => {
	const facts = turningPoints(ground).map((leaf) => `${termLabel(terms, leaf.fact)}：${valueWord(terms, leaf)}`);
	return [...new Set(facts)].join("，");
};

/** The rules of a decision by the part that they have in it. */
export interface Roles {
	/** Those that hold and whose level is the answer; while it is open, those that bound it. */
	readonly deciding: readonly Ground[];
	/** Those that hold and would leave a more open level. */
	readonly wider: readonly Ground[];
	readonly failing: readonly Ground[];
	readonly unsettled: readonly Ground[];
}

/** Sorts the rules of a decision by the part that they have in it. */
export const rolesOf = ({ answer, possible, grounds }: Decision): Roles => {
	const holding = grounds.filter(({ holds }) => holds === true);
	const levels = new Set(grounds.map(({ atMost }) => atMost));
	// Outcomes are listed from the strictest; the most open of them is as far as a case still undetermined can go.
	const bound = answer ?? possible.findLast((outcome) => levels.has(outcome));
	const deciding = holding.filter(({ atMost }) => atMost === bound);
	return {
		deciding,
		wider: holding.filter((ground) => !deciding.includes(ground)),
		failing: grounds.filter(({ holds }) => holds === false),
		unsettled: grounds.filter(({ holds }) => holds === null),
	};
};

/** A rule that holds: its words, and the facts by which it does. */
export const holdingText = ({ labels }: Decision, ground: Ground): string => {
	const facts = turningFacts(labels.terms, ground);
	return `${quotedWords(labels, ground.regulation, ground.words)}${facts ? `（${facts}）` : ""}`;
};

/** The same with the level that the rule alone would leave. */
export const widerText = (decision: Decision, ground: Ground): string =>
	`${holdingText(decision, ground)}，结论${effectText(decision.labels.terms, decision.question, ground.atMost)}`;

/** A rule that does not hold, or may not: its articles, what it would lead to, and the facts on which that turns. */
export const checkedText = ({ labels, question }: Decision, ground: Ground): string => {
	const cites = ground.words.map(({ cite }) => cite);
	const level = `关于“${valueLabel(labels.terms, question, ground.atMost)}”的规定`;
	const exception = ground.holds === false && ground.when.holds !== false ? "具备但书情形，" : "";
	return `${citedArticles(labels, ground.regulation, cites)}${level}（${exception}${turningFacts(labels.terms, ground)}）`;
};
