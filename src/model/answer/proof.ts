import type { Day } from "../day";
import type { Value } from "../law/fact";
import type { Labels } from "./labels";

/** The theorems that are proven of a law. */
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
		label: "叠加之后较本级规定宽的，必列明就该问题或者其所据的问题不再适用的规定，及其原来的结论",
		formula: "∀s: stack(s) > base(s) ⇒ ∃q ∈ {问题} ∪ read, r ∈ displaced(q, s): says(r) = base(q, s)",
	},
	"ladder-ends": { label: "从每一环节出发，程序都能终结", formula: "∀e ∃path(e): ends" },
	"no-skipped-step": { label: "没有环节可以越过：只能由指明它的环节的结果进入", formula: "∀e: next(e, o) ⊆ then(e, o)" },
	"waiting-has-words": { label: "每一个等待的环节都有期限，或者有条文的原话", formula: "∀e: limit(e) ∨ words(e)" },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly formula: string }>>;

/** The id of a theorem. */
export type Theorem = keyof typeof theorems;

/** A state of the facts in which a theorem fails. */
export interface Counterexample {
	readonly question: string;
	readonly on: Day;
	readonly facts: Readonly<Record<string, Value>>;
	/** How it fails, as a Chinese sentence. */
	readonly found: string;
}

/** A theorem that does not hold. */
export interface Failure {
	readonly theorem: Theorem;
	/** The rule, condition or step for which it fails. */
	readonly about: string;
	readonly counterexample?: Counterexample;
}

/** A redundant rule: without it no outcome changes. `by` lists the rules that are as strict wherever it holds. */
export interface Shadowed {
	readonly regulation: string;
	readonly rule: string;
	readonly by: readonly { readonly regulation: string; readonly rule: string }[];
}

/** The proof of one question under the texts that were in force together since a day. */
export interface QuestionProof {
	readonly question: string;
	/** The first day on which these texts were in force together. */
	readonly since: Day;
	readonly facts: readonly string[];
	/** The number of complete states. Values that no rule distinguishes count as one. */
	readonly complete: number;
	/** The number of partial states, in which a fact may also be unknown. */
	readonly partial: number;
	/** The number of impossible complete states. */
	readonly impossible: number;
	/** The number of complete states with each outcome. */
	readonly outcomes: Readonly<Record<string, number>>;
	/**
	 * The complete states that were also decided one by one from the meaning of the law, without the diagram; zero if too many.
	 */
	readonly enumerated: number;
	/**
	 * The complete states that were drawn with a fixed seed and decided in this way if there are too many to enumerate; else
	 * zero.
	 */
	readonly sampled: number;
	readonly rules: number;
	readonly shadowed: readonly Shadowed[];
	/** Present if redundant rules were not looked for, because the diagrams would pass their bound. */
	readonly unsearched?: true;
	readonly proven: readonly Theorem[];
	readonly failures: readonly Failure[];
}

/** The proof of one procedure of one text. */
export interface ProcedureProof {
	readonly regulation: string;
	readonly procedure: string;
	readonly steps: number;
	/** For each step, the steps on every path to it, in order. */
	readonly through: Readonly<Record<string, readonly string[]>>;
	readonly proven: readonly Theorem[];
	readonly failures: readonly Failure[];
}

/** The proof of a law: every question under every set of texts that were in force together, and every procedure. */
export interface Proof<L extends string = string> {
	readonly kind: "proof";
	readonly law: L;
	readonly questions: readonly QuestionProof[];
	readonly procedures: readonly ProcedureProof[];
	/** Whether every theorem holds. */
	readonly holds: boolean;
	/** The ids of the facts that only a named person may determine. */
	readonly findings: readonly string[];
	readonly labels: Labels;
}
