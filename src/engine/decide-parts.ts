import type { Day } from "../model/day";
import type { Decision, PartsDecision, Possible } from "../model/decision";
import { freeze } from "../model/freeze";
import type { FactsOf, Law, QuestionId } from "../model/law";
import { type DecisionOf, decideWide, statusOf } from "./decide";
import { askedIn, type Stack, scaleOf, stackOn } from "./stack";
import { and } from "./truth";

/**
 * One decision for every part of a resource, and one for the whole.
 *
 * A whole whose parts all come out alike comes out like them. Where they differ, it is what the law says of mixed parts
 * (第十九条: 仅能够部分提供的属于有条件共享类), and without such words it is the strictest of them. A part without a level, such as a
 * state secret among the fields, leaves the whole without one.
 *
 * @param parts the facts of each part, by its name
 *
 * @example
 * ```ts
 * import { decideParts } from "gongshu";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const secrecy = { value: "none", by: "保密办", on: "2024-06-01" } as const;
 * const known = { inRegion: true, publicData: true, stateSecret: secrecy } as const;
 * const fields = {
 *   户籍区县: { ...known, declaredShare: "unconditional" },
 *   重点人员标识: { ...known, declaredShare: "none" },
 * } as const;
 * const { parts, whole } = decideParts(weifang, "sharing", fields, { on: "2024-06-17" });
 * parts["户籍区县"]?.answer; // "unconditional"
 * whole.answer; // "conditional"
 * ```
 */
export const decideParts = <L extends Law, const Q extends QuestionId<L>>(
	law: L,
	question: Q,
	parts: Readonly<Record<string, FactsOf<L>>>,
	{ on }: { readonly on: Day },
): PartsDecision<DecisionOf<L, Q>> => {
	const decisions = Object.entries(parts).map(
		([name, facts]) => [name, decideWide(law, question, facts as object, on)] as const,
	);
	const whole = wholeOf(
		stackOn(law, on),
		decideWide(law, question, {}, on),
		decisions.map(([, decision]) => decision),
	);
	return freeze({ parts: Object.fromEntries(decisions), whole }) as PartsDecision<DecisionOf<L, Q>>;
};

type Combine = (a: string, b: string) => string;

/** What two parts come to together. Associative, and the same in any order. */
const combining = (stack: Stack, question: string): Combine => {
	const asked = askedIn(stack, question);
	const levels: readonly string[] = scaleOf(stack, question).map(({ id }) => id);
	const mixed = asked.find((stated) => stated.question.parts)?.question.parts?.mixed;
	const statuses = ["not-in-force", "out-of-scope", "not-stated"];
	return (a, b) => {
		if (a === b) return a;
		const status = statuses.find((candidate) => candidate === a || candidate === b);
		if (status !== undefined) return status;
		return mixed ?? (levels.indexOf(a) < levels.indexOf(b) ? a : b);
	};
};

const together = (combine: Combine, some: readonly string[], others: readonly string[]): readonly string[] => [
	...new Set(some.flatMap((a) => others.map((b) => combine(a, b)))),
];

const wholeOf = (stack: Stack, unknown: Decision, parts: readonly Decision[]): Decision => {
	const [first, ...rest] = parts.map(({ possible }) => possible as readonly string[]);
	if (!first) return unknown;
	const combine = combining(stack, unknown.question);
	const outcomes = rest.reduce((some, others) => together(combine, some, others), first);
	const order = [...Object.keys(unknown.labels.terms[unknown.question]?.values ?? {}), ...outcomes];
	const possible = [...new Set(order)].filter((outcome) => outcomes.includes(outcome)) as Possible[];
	const status = statusOf(possible);
	const differ = parts.some((part) => part.answer !== parts[0]?.answer);
	const words = askedIn(stack, unknown.question).find(({ question }) => question.parts)?.question.parts;
	const seen = new Set<string>();
	return {
		...unknown,
		status,
		answer: status === "decided" ? (possible[0] ?? null) : null,
		possible,
		governing: unknown.governing.map((governing, index) => ({
			...governing,
			truth: and(parts.map((part) => part.governing[index]?.truth ?? null)),
		})),
		grounds: [],
		missing:
			status === "undetermined"
				? parts.flatMap(({ missing }) => missing).filter(({ fact }) => !seen.has(fact) && seen.add(fact))
				: [],
		readings: [...new Set(parts.flatMap(({ readings }) => readings))],
		...(differ && words ? { because: { cite: words.cite, quote: words.quote } } : {}),
	};
};
