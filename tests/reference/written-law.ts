import type { Condition, Layer, Question, Rule, ScopeClause } from "../../src/author";
import type { Day, Law, Matter, Value } from "../../src/index";

/** The clauses of one text on some matters: whether the text covers a case, is silent on it, or sends it away. */
export type Clauses = readonly ScopeClause[];

/** A rule with everything on which it turns whether it speaks. */
export interface WrittenRule {
	readonly layer: Layer;
	readonly atMost: string;
	readonly when: Condition;
	readonly unless: Condition | undefined;
	readonly covering: Clauses;
	/** Of the texts that could send its question away. */
	readonly reaching: readonly Clauses[];
	/** Of the higher texts that say their own word on its matter. */
	readonly displacing: readonly Clauses[];
	/** The questions it reads. */
	readonly reads: readonly string[];
}

/** A question as the texts in force have it. */
export interface WrittenQuestion {
	/** Levels, strictest first. */
	readonly scale: readonly string[];
	/** Of the texts that only add. */
	readonly adding: readonly Clauses[];
	/** The texts that could govern, highest first, those among them that have the question with their own clauses on it. */
	readonly governing: readonly {
		readonly layer: Layer;
		readonly sending: Clauses;
		readonly own?: { readonly question: Question; readonly covering: Clauses };
	}[];
	/** The strictest first. */
	readonly rules: readonly WrittenRule[];
}

/** A law as it is written on a day. */
export interface WrittenLaw {
	readonly isQuestion: (name: string) => boolean;
	/** `null` where no text in force has it. */
	readonly question: (id: string) => WrittenQuestion | null;
	readonly nevers: readonly Condition[];
	readonly valuesOf: (fact: string) => readonly Value[];
	/** What is said of a question where no text that could govern it is in force; else `null`. */
	readonly ended: (id: string) => string | null;
}

export const layersIn = (law: Law): readonly Layer[] =>
	"layers" in law ? law.layers : [{ regulation: law, relation: "base" }];

/** The facts and questions that a condition names. */
export const namesOf = (condition: Condition): readonly string[] => {
	if ("all" in condition) return condition.all.flatMap(namesOf);
	if ("any" in condition) return condition.any.flatMap(namesOf);
	return "not" in condition ? namesOf(condition.not) : [condition.fact];
};

const isInForce = ({ regulation: { effective } }: Layer, on: Day): boolean => {
	const first = effective.from ?? effective.posted;
	return first !== undefined && first <= on && (effective.until === undefined || on <= effective.until);
};

const questionOf = ({ regulation }: Layer, id: string): Question | undefined =>
	regulation.questions.find((question) => question.id === id);

const clausesOn = ({ regulation }: Layer, ...matters: readonly (Matter | undefined)[]): Clauses =>
	regulation.scope.filter((clause) => clause.matters === "all" || clause.matters.some((matter) => matters.includes(matter)));

const saysItsOwnWord = ({ rules, grants = [] }: Question, matter: Matter | undefined): boolean =>
	matter !== undefined && [...rules, ...grants].some((provision) => provision.matter === matter);

/** The levels of a question by all texts of a law, those that only add last, and by its own comparisons. */
const scaleOf = (law: Law, id: string): readonly string[] => {
	const layers = layersIn(law);
	const ordered = [
		...layers.filter(({ relation }) => relation !== "also"),
		...layers.filter(({ relation }) => relation === "also"),
	];
	const scales = ordered.map((layer) => questionOf(layer, id)?.scale.map((level) => level.id) ?? []);
	const compared = "layers" in law ? (law.compares ?? []).filter(({ question }) => question === id) : [];
	const orders = [...scales, ...compared.map(({ levels }) => levels)];
	const isBefore = (a: string, b: string) =>
		orders.some((order) => order.includes(a) && order.includes(b) && order.indexOf(a) < order.indexOf(b));
	const rest = [...new Set(scales.flat())];
	const sorted: string[] = [];
	while (rest.length > 0) {
		const at = rest.findIndex((level) => !rest.some((other) => isBefore(other, level)));
		sorted.push(...rest.splice(Math.max(at, 0), 1));
	}
	return sorted;
};

/** A law as it is written on a day: everything that does not depend on the case. */
export const writtenLaw = (law: Law, on: Day): WrittenLaw => {
	const all = layersIn(law);
	const layers = all.filter((layer) => isInForce(layer, on));
	const questions = new Set(all.flatMap(({ regulation }) => regulation.questions.map(({ id }) => id)));
	const inForce = new Set(layers.map(({ regulation }) => regulation.id));
	const together = "layers" in law ? (law.never ?? []) : [];
	const adding = layers.filter(({ relation }) => relation === "also");
	const definitions = new Map(all.toReversed().flatMap(({ regulation }) => Object.entries(regulation.vocabulary)));

	const ruleIn = (layer: Layer, question: Question, rule: Rule, matters: readonly Matter[]): WrittenRule => {
		const higher = layers.slice(0, layers.indexOf(layer)).filter(({ relation }) => relation === "prevails");
		const reaching = [...higher, ...adding.filter((other) => other !== layer)];
		return {
			layer,
			atMost: rule.atMost,
			when: rule.when,
			unless: rule.unless,
			covering: clausesOn(layer, question.matter, rule.matter),
			reaching: reaching.map((other) => clausesOn(other, ...matters)),
			displacing: higher.flatMap((other) => {
				const own = questionOf(other, question.id);
				return own && saysItsOwnWord(own, rule.matter) ? [clausesOn(other, own.matter, rule.matter)] : [];
			}),
			reads: [rule.when, ...(rule.unless ? [rule.unless] : [])].flatMap(namesOf).filter((name) => questions.has(name)),
		};
	};
	const question = (id: string): WrittenQuestion | null => {
		const stated = layers.flatMap((layer) => {
			const own = questionOf(layer, id);
			return own ? [{ layer, own }] : [];
		});
		if (stated.length === 0) return null;
		const matters = stated.map(({ own: { matter } }) => matter);
		const scale = scaleOf(law, id);
		const rules = stated.flatMap(({ layer, own }) => own.rules.map((rule) => ruleIn(layer, own, rule, matters)));
		return {
			scale,
			adding: adding.map((layer) => clausesOn(layer, ...matters)),
			governing: layers
				.filter(({ relation }) => relation !== "also")
				.map((layer) => {
					const own = questionOf(layer, id);
					const sending = clausesOn(layer, ...matters);
					return own ? { layer, sending, own: { question: own, covering: clausesOn(layer, own.matter) } } : { layer, sending };
				}),
			rules: rules.sort((a, b) => scale.indexOf(a.atMost) - scale.indexOf(b.atMost)),
		};
	};
	const written = new Map([...questions].map((id) => [id, question(id)]));
	return {
		isQuestion: (name) => questions.has(name),
		question: (id) => written.get(id) ?? null,
		nevers: [
			...together.filter(({ words }) => words.every(({ regulation }) => regulation === undefined || inForce.has(regulation))),
			...layers.flatMap(({ regulation }) => regulation.never ?? []),
		].map(({ when }) => when),
		valuesOf: (fact) => {
			const kind = definitions.get(fact)?.kind ?? "flag";
			return kind === "flag" ? [false, true] : kind.map((value) => value.id);
		},
		ended: (id) => {
			const governs = (layer: Layer) => layer.relation !== "also" && questionOf(layer, id) !== undefined;
			const others = layers.some(governs) ? [] : all.filter(governs);
			if (layers.length > 0 && others.length === 0) return null;
			const mayHold = ({ regulation: { effective } }: Layer) =>
				effective.from === undefined && (effective.until === undefined || on <= effective.until);
			return (others.length > 0 ? others : all).some(mayHold) ? "not-stated" : "not-in-force";
		},
	};
};
