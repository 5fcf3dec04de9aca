import { conditionsBehind, type VariableOrder } from "../../engine/diagram/builder";
import { diagramBuilder } from "../../engine/diagram/of-question";
import { spaceOf, stateCount } from "../../engine/diagram/space";
import { rulesOn } from "../../engine/layers/provision";
import { type Stack, scaleOf } from "../../engine/layers/stack";
import { withoutLevel } from "../../model/answer/decision";
import { type Failure, type QuestionProof, type Theorem, theorems } from "../../model/answer/proof";
import type { Day } from "../../model/day";
import { leafCounts } from "./counting";
import type { Effort } from "./effort";
import { compareWithMeaning } from "./exact";
import { partialDifferences } from "./partial";
import { type CompleteState, partialCount, type StateReader, stateReader } from "./states";
import { mostCompared, type Subject, shadowedRules, symbolic, unproven } from "./symbolic";
import { baseBelow, widerThanBase } from "./wider-than-base";

/** The largest number of steps that the diagrams of one theorem may take. */
const mostProofSteps = 2 ** 20;

/** What a making comes to in the first order of the variables in which its diagrams keep within their bound. */
const inSomeOrder = <T>(subjectIn: (order: VariableOrder) => Subject, make: (subject: Subject) => T): T | undefined => {
	for (const order of ["reading", "close"] as const) {
		const subject = subjectIn(order);
		const made = make(subject);
		if (!subject.builder.diagrams.exceeded()) return made;
	}
	return undefined;
};

/** Everything that is proven of one question in the texts of a stack. */
export const proveQuestion = (stack: Stack, question: string, on: Day, effort: Effort): QuestionProof => {
	const conditions = conditionsBehind(stack, question);
	const rules = rulesOn(stack, question);
	const subjectIn = (order: VariableOrder): Subject => {
		const builder = diagramBuilder(stack, conditions, order, mostProofSteps);
		return { stack, question, on, builder, rules };
	};
	const made = inSomeOrder(subjectIn, ({ builder }) => ({ builder, root: builder.possible(builder.question(question)) }));
	if (!made) return tooLargeToProve(stack, question, on, rules.length);
	const { builder, root } = made;
	const counted = leafCounts(root, builder.own);
	const complete = [...counted.values()].reduce((sum, count) => sum + count, 0);
	const base = baseBelow(stack, question);
	const wider = base && widerThanBase(stack, base, question, on);
	// One reading of the states serves both comparisons.
	const reader = alsoLooking(stateReader(builder, question, on), wider?.look);
	const share = effort(stack, question, builder);
	const exact = compareWithMeaning(root, reader, { question, on, share });
	const partly = partialDifferences(builder, root, { question, on, most: share.partial });
	const failures: readonly Failure[] = [
		...symbolic.flatMap(([theorem, failing]) => inSomeOrder(subjectIn, failing) ?? [unproven(theorem, question)]),
		...exact.failures,
		...(partly ?? []),
		...(wider?.failures ?? []),
	];
	const tried: readonly Theorem[] = [
		...symbolic.map(([theorem]) => theorem),
		exact.enumerated > 0 ? "exact" : "exact-sampled",
		...(partly ? (["exact-partial", "monotone"] as const) : []),
		...(wider ? (["wider-only-where-displaced"] as const) : []),
	];
	const shadowed = rules.length > mostCompared ? undefined : inSomeOrder(subjectIn, shadowedRules);
	const outcomes = [...scaleOf(stack, question).map(({ id }) => id), ...withoutLevel];
	return {
		question,
		since: on,
		facts: builder.own.map(({ fact }) => fact),
		complete,
		partial: partialCount(builder.own),
		impossible: counted.get(null) ?? 0,
		outcomes: Object.fromEntries(outcomes.flatMap((id) => (counted.has(id) ? [[id, counted.get(id) ?? 0]] : []))),
		enumerated: exact.enumerated,
		sampled: exact.sampled,
		rules: rules.length,
		shadowed: shadowed ?? [],
		...(shadowed ? {} : { unsearched: true }),
		proven: (Object.keys(theorems) as readonly Theorem[]).filter(
			(theorem) => tried.includes(theorem) && !failures.some((failure) => failure.theorem === theorem),
		),
		failures,
	};
};

/** That nothing could be proven of a question, because its diagram would pass the bound. */
const tooLargeToProve = (stack: Stack, question: string, on: Day, rules: number): QuestionProof => {
	const own = spaceOf(conditionsBehind(stack, question), stack);
	return {
		question,
		since: on,
		facts: own.map(({ fact }) => fact),
		complete: stateCount(own),
		partial: partialCount(own),
		impossible: 0,
		outcomes: {},
		enumerated: 0,
		sampled: 0,
		rules,
		shadowed: [],
		unsearched: true,
		proven: [],
		failures: [...symbolic.map(([theorem]) => theorem), "exact" as const].map((theorem) => unproven(theorem, question)),
	};
};

/** The same reader, with every state looked at once more. */
const alsoLooking = (reader: StateReader, also: ((state: CompleteState) => void) | undefined): StateReader => {
	const both = (look: (state: CompleteState) => void) => (state: CompleteState) => {
		look(state);
		also?.(state);
	};
	return { every: (look) => reader.every(both(look)), sample: (size, look) => reader.sample(size, both(look)) };
};
