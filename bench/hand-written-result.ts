import type { Truth } from "../src/model/answer/derivation";
import type { Quoted } from "../src/model/law/cite";
import type { Question } from "../src/model/law/question";
import type { ScopeClause } from "../src/model/law/scope";

/** One rule as it stands for the case. */
export interface HandGround {
	readonly rule: string;
	readonly words: readonly Quoted[];
	readonly holds: Truth;
}

/** A hand-written answer with its reasons. */
export interface HandDecision {
	readonly status: "decided" | "undetermined" | "out-of-scope";
	readonly answer: string | null;
	/** Strictest first, then `out-of-scope`. */
	readonly possible: readonly string[];
	/** Empty where the case is out of scope. */
	readonly grounds: readonly HandGround[];
	readonly missing: readonly string[];
	/** The words that name the level, or those of the clause the case is outside; `null` while undetermined. */
	readonly because: Quoted | null;
}

/** What stands in place of a level outside the scope of the text. */
export const outOfScope = "out-of-scope";

/** A rule by its id and its words. */
export interface Words {
	readonly rule: string;
	readonly words: readonly Quoted[];
}

/** The words of the rules of a question, to be looked up once when the module is loaded. */
export const wordsIn =
	({ rules }: Question) =>
	(id: string): Words => {
		const found = rules.find((rule) => rule.id === id);
		if (!found) throw new Error(`no rule ${id}`);
		return { rule: id, words: found.words };
	};

/** The words that name each level of a question. */
export const levelsOf = ({ scale }: Question): ReadonlyMap<string, Quoted> =>
	new Map(scale.map(({ id, cite, quote }) => [id, { cite, quote }]));

/** The words of the scope clauses, to be looked up once when the module is loaded. */
export const clausesIn =
	(scope: readonly ScopeClause[]) =>
	(id: string): Quoted => {
		const found = scope.find((clause) => clause.id === id);
		if (!found) throw new Error(`no clause ${id}`);
		return { cite: found.cite, quote: found.quote };
	};

/** A rule with its truth. */
export const ground = ({ rule, words }: Words, holds: Truth): HandGround => ({ rule, words, holds });

/** The answer to a case outside the scope of the text. */
export const outside = (because: Quoted): HandDecision => ({
	status: outOfScope,
	answer: null,
	possible: [outOfScope],
	grounds: [],
	missing: [],
	because,
});

/** The answer to a case that is, or may be, within the scope of the text. */
export const within = (
	levels: ReadonlyMap<string, Quoted>,
	possible: readonly string[],
	grounds: readonly HandGround[],
	missing: readonly string[],
): HandDecision => {
	const answer = possible.length === 1 ? (possible[0] ?? null) : null;
	const because = answer === null ? null : (levels.get(answer) ?? null);
	return { status: answer === null ? "undetermined" : "decided", answer, possible, grounds, missing, because };
};
