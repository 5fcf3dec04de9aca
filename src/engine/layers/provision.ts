import type { Condition } from "../../model/law/condition";
import type { Layer } from "../../model/law/jurisdiction";
import type { Point } from "../../model/law/matter";
import type { Rule } from "../../model/law/question";
import type { ScopeClause } from "../../model/law/scope";
import { remembered } from "../memoize";
import { askedIn, type Stack } from "./stack";
import { testsIn } from "../tests-in";

/** The points a provision stands under: its own, and that of the question it belongs to. */
export type Points = readonly (Point | undefined)[];

/** The scope clauses of a text that cover a provision standing under these points. */
export const clausesOn = ({ regulation }: Layer, points: Points): readonly ScopeClause[] =>
	regulation.scope.filter((clause) => clause.points === "all" || clause.points.some((point) => points.includes(point)));

/** That a text covers these points, as one condition. */
export const covers = (text: Layer, points: Points): Condition => ({ all: clausesOn(text, points).map(({ when }) => when) });

/** That a text would cover these points but for words of its own that send the matter to other law; nothing where it has no such words. */
export const sendsElsewhere = (text: Layer, points: Points): Condition | undefined => {
	const clauses = clausesOn(text, points);
	const silent = clauses.filter(({ otherwise }) => otherwise === "silent").map(({ when }) => when);
	const elsewhere = clauses.filter(({ otherwise }) => otherwise === "elsewhere").map(({ when }) => when);
	return elsewhere.length === 0 ? undefined : { all: [...silent, { not: { all: elsewhere } }] };
};

/** The texts above this one that take precedence over it wherever they cover and state the same point. */
export const prevailingOver = ({ texts }: Stack, text: Layer): readonly Layer[] =>
	texts.slice(0, texts.indexOf(text)).filter(({ relation }) => relation === "prevails");

/** How a provision stands within a stack: where it speaks, and where it gives way. */
export interface Place {
	readonly text: Layer;
	/** That its text covers the case, and no text that reaches it sends the matter to other law. */
	readonly covered: Condition;
	/** The higher texts that state the same point, each with the condition that it covers the case and so displaces the provision. */
	readonly displaced: readonly { readonly by: Layer; readonly when: Condition }[];
}

/**
 * The place of a provision: what a higher text sends elsewhere is not answered below it, and what a text that only adds sends elsewhere
 * is answered by none.
 *
 * @param states whether a higher text states the provision's own point
 */
export const placeOf = (stack: Stack, text: Layer, points: Points, states: (higher: Layer) => boolean): Place => {
	const higher = prevailingOver(stack, text);
	const reaching = [...higher, ...stack.texts.filter((other) => other.relation === "also" && other !== text)];
	const sent = reaching.flatMap((other) => sendsElsewhere(other, points) ?? []).map((not) => ({ not }));
	const covered: Condition = sent.length > 0 ? { all: [covers(text, points), ...sent] } : covers(text, points);
	return { text, covered, displaced: higher.filter(states).map((by) => ({ by, when: covers(by, points) })) };
};

/** That a provision speaks and is not displaced. */
export const speaks = ({ covered, displaced }: Place): Condition => ({
	all: [covered, ...displaced.map(({ when }) => ({ not: when }))],
});

/** A rule as its text states it within a stack. */
export interface StatedRule extends Place {
	readonly rule: Rule;
	/** The remedies that may change a fact the rule rests on. */
	readonly liftedBy: readonly string[];
}

/** The remedies that may change a fact the rule rests on, or take the case out of a text that only adds. */
const lifting = ({ texts }: Stack, text: Layer, points: Points, { when }: Rule): readonly string[] => {
	const bounds = text.relation === "also" ? testsIn(covers(text, points)) : [];
	const facts = [...testsIn(when), ...bounds].map(({ fact }) => fact);
	return texts
		.flatMap(({ regulation }) => regulation.remedies)
		.filter(({ changes }) => changes.some((fact) => facts.includes(fact)))
		.map(({ id }) => id);
};

/** Every rule of a question, highest text first, in the order of the texts. */
export const rulesOf = remembered((stack: Stack, question): readonly StatedRule[] => {
	const asked = askedIn(stack, question);
	/** The points on which a text says its own word: it restricts there, or grants. */
	const settledBy = (text: Layer): Points =>
		asked
			.filter((other) => other.text === text)
			.flatMap(({ question: { rules, grants = [] } }) => [...rules, ...grants].map(({ point }) => point));
	return asked.flatMap(({ text, question: { point, rules } }) =>
		rules.map((rule) => ({
			...placeOf(
				stack,
				text,
				[point, rule.point],
				(higher) => rule.point !== undefined && settledBy(higher).includes(rule.point),
			),
			rule,
			liftedBy: lifting(stack, text, [point, rule.point], rule),
		})),
	);
});
