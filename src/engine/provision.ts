import type { Condition } from "../model/condition";
import type { Layer } from "../model/jurisdiction";
import type { Point } from "../model/point";
import type { Rule } from "../model/question";
import type { ScopeClause } from "../model/scope";
import { remembered } from "./remember";
import { askedIn, type Stack } from "./stack";
import { testsIn } from "./tests-in";

/** The points a provision stands under: its own, and that of the question it belongs to. */
export type Points = readonly (Point | undefined)[];

/** The scope clauses of a text that cover a provision standing under these points. */
export const clausesOn = ({ regulation }: Layer, points: Points): readonly ScopeClause[] =>
	regulation.scope.filter((clause) => clause.points === "all" || clause.points.some((point) => points.includes(point)));

/** That a text covers these points, as one condition. */
export const covers = (text: Layer, points: Points): Condition => ({ all: clausesOn(text, points).map(({ when }) => when) });

/** That a text would cover these points but for words of its own that send the matter to other law. */
export const sendsElsewhere = (text: Layer, points: Points): Condition => {
	const clauses = clausesOn(text, points);
	const silent = clauses.filter(({ otherwise }) => otherwise === "silent").map(({ when }) => when);
	const elsewhere = clauses.filter(({ otherwise }) => otherwise === "elsewhere").map(({ when }) => when);
	return { all: [...silent, { not: { all: elsewhere } }] };
};

/** The texts above this one that take precedence over it wherever they cover and state the same point. */
export const prevailingOver = ({ texts }: Stack, text: Layer): readonly Layer[] =>
	texts.slice(0, texts.indexOf(text)).filter(({ relation }) => relation === "prevails");

/** A rule as its text states it within a stack. */
export interface StatedRule {
	readonly text: Layer;
	readonly rule: Rule;
	/** That the rule speaks: its text covers it. */
	readonly covered: Condition;
	/** For each higher text that states the same point, that it covers the case and so displaces the rule. */
	readonly displaced: readonly Condition[];
	/** The remedies that may change a fact the rule rests on. */
	readonly liftedBy: readonly string[];
}

const lifting = ({ texts }: Stack, { when }: Rule): readonly string[] => {
	const facts = testsIn(when).map(({ fact }) => fact);
	return texts
		.flatMap(({ regulation }) => regulation.remedies)
		.filter(({ changes }) => changes.some((fact) => facts.includes(fact)))
		.map(({ id }) => id);
};

/** Every rule of a question, highest text first, in the order of the texts. */
export const rulesOf = remembered((stack: Stack, question): readonly StatedRule[] => {
	const asked = askedIn(stack, question);
	return asked.flatMap(({ text, question: { point, rules } }) =>
		rules.map((rule) => ({
			text,
			rule,
			covered: covers(text, [point, rule.point]),
			displaced: asked
				.filter((other) => prevailingOver(stack, text).includes(other.text))
				.filter((other) => rule.point !== undefined && other.question.rules.some((higher) => higher.point === rule.point))
				.map((other) => covers(other.text, [point, rule.point])),
			liftedBy: lifting(stack, rule),
		})),
	);
});

/** That a stated rule speaks and is not displaced. */
export const speaks = ({ covered, displaced }: StatedRule): Condition => ({
	all: [covered, ...displaced.map((condition) => ({ not: condition }))],
});
