import type { Day } from "../day";
import type { Value } from "../law/fact";
import type { Labels } from "./labels";

/** What is proven of a law. */
export const theorems = {
	"no-gap": { label: "每一种完整情形都有且只有一个结果", formula: "∀s: |outcome(s)| = 1" },
	exact: { label: "决定图与逐条直接判断的结果处处相同", formula: "∀s: diagram(s) = meaning(s)" },
	"exact-sampled": {
		label: "完整情形过多，不逐一比对；按固定种子抽取的一百万种情形中，决定图与逐条直接判断的结果相同",
		formula: "∀s ∈ sample: diagram(s) = meaning(s)",
	},
	"exact-partial": {
		label: "事实不全时，可能的结果与所缺事实，同逐一补全所得的相同",
		formula: "∀p: possible(p) = ⋃ outcome(s), s ⊒ p; missing(p) 同此",
	},
	monotone: { label: "多知道一项事实，不会多出一种可能", formula: "∀p ⊑ q: possible(q) ⊆ possible(p)" },
	"no-dead-rule": { label: "没有永不成立的规则", formula: "∀r ∃s: holds(r, s)" },
	"no-dead-condition": { label: "没有可有可无的条件", formula: "∀c ∈ r: r[c:=⊤] ≠ r ∧ r[c:=⊥] ≠ r" },
	"never-opens": { label: "增加一条规则不会放宽任何结果", formula: "∀r ∀s: outcome(s) ≤ outcome∖r(s)" },
	"wider-only-where-displaced": {
		label: "叠加之后较本级规定宽的，必有让位的规定列明原来的结论",
		formula: "∀s: stack(s) > base(s) ⇒ ∃r ∈ displaced(s): says(r) = base(s)",
	},
	"ladder-ends": { label: "从每一环节出发，程序都能终结", formula: "∀e ∃path(e): ends" },
	"no-skipped-step": { label: "没有环节可以越过：只能由指明它的环节的结果进入", formula: "∀e: next(e, o) ⊆ then(e, o)" },
	"waiting-has-words": { label: "每一个等待的环节都有期限，或者有条文的原话", formula: "∀e: term(e) ∨ words(e)" },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly formula: string }>>;

/** The id of a theorem. */
export type Theorem = keyof typeof theorems;

/** A state of the facts that breaks a theorem, with what was found in it. */
export interface Counterexample {
	readonly question: string;
	readonly on: Day;
	readonly facts: Readonly<Record<string, Value>>;
	readonly found: string;
}

/** A theorem that does not hold. */
export interface Failure {
	readonly theorem: Theorem;
	/** The rule, condition or step it fails for. */
	readonly about: string;
	readonly counterexample?: Counterexample;
}

/** A rule whose loss would change no outcome, with the rules that say as much wherever it holds: the law repeats itself there. */
export interface Shadowed {
	readonly regulation: string;
	readonly rule: string;
	readonly by: readonly { readonly regulation: string; readonly rule: string }[];
}

/** What is proven of one question, as the texts in force since a day answer it. */
export interface QuestionProof {
	readonly question: string;
	/** The first day of the texts that were in force together. */
	readonly since: Day;
	readonly facts: readonly string[];
	/** Complete states, and partial ones in which a fact may also be unknown. Values no rule tells apart are one. */
	readonly complete: number;
	readonly partial: number;
	/** The complete states that cannot be. */
	readonly impossible: number;
	/** How many complete states come to each outcome. */
	readonly outcomes: Readonly<Record<string, number>>;
	/** The complete states that were also decided one by one by the meaning of the law, without the diagram; zero where there are too many. */
	readonly enumerated: number;
	/** The complete states drawn from a fixed seed and decided so, where there are too many to decide every one; else zero. */
	readonly sampled: number;
	readonly rules: number;
	readonly shadowed: readonly Shadowed[];
	readonly proven: readonly Theorem[];
	readonly failures: readonly Failure[];
}

/** What is proven of one procedure of one text. */
export interface ProcedureProof {
	readonly regulation: string;
	readonly procedure: string;
	readonly steps: number;
	/** For each step, the steps that every way to it passes, in order. */
	readonly through: Readonly<Record<string, readonly string[]>>;
	readonly proven: readonly Theorem[];
	readonly failures: readonly Failure[];
}

/** Everything proven of a law: every question for every set of texts that were ever in force together, every procedure. */
export interface Proof<L extends string = string> {
	readonly kind: "proof";
	readonly law: L;
	readonly questions: readonly QuestionProof[];
	readonly procedures: readonly ProcedureProof[];
	/** Whether every theorem holds. */
	readonly holds: boolean;
	/** The facts of the law that only a named person may find, by id. */
	readonly findings: readonly string[];
	readonly labels: Labels;
}
