import type { Condition } from "../../model/law/condition";
import type { Layer } from "../../model/law/jurisdiction";
import type { Matter } from "../../model/law/matter";
import { ofKind, provisionsIn } from "../../model/law/provisions";
import type { Question, Rule } from "../../model/law/question";
import type { ScopeClause } from "../../model/law/scope";
import { holding, namesIn } from "../conditions";
import { everyId, memoized } from "../memoize";
import { isQuestion, type Stack, statedQuestions } from "./stack";

/** The matters a provision stands under: its own, and that of the question it belongs to. */
export type Matters = readonly (Matter | undefined)[];

/** The scope clauses of a text that cover a provision standing under these matters. */
export const clausesOn = ({ regulation }: Layer, matters: Matters): readonly ScopeClause[] =>
	regulation.scope.filter((clause) => clause.matters === "all" || clause.matters.some((matter) => matters.includes(matter)));

/** That a text covers these matters, as one condition. */
export const covers = (layer: Layer, matters: Matters): Condition => ({
	all: clausesOn(layer, matters).map(({ when }) => when),
});

/**
 * That a text would cover these matters but for words of its own that send the matter to other law, or that leave it to
 * provisions that are not held; nothing where it has no such words.
 */
const refers = (layer: Layer, matters: Matters, to: "elsewhere" | "not-stated"): Condition | undefined => {
	const clauses = clausesOn(layer, matters);
	const holding = (otherwise: ScopeClause["otherwise"]) =>
		clauses.filter((clause) => clause.otherwise === otherwise).map(({ when }) => when);
	const words = holding(to);
	// Where some words send the matter to law that can be named, it does not matter that others cannot.
	const before = to === "elsewhere" ? [] : holding("elsewhere");
	return words.length === 0 ? undefined : { all: [...holding("silent"), ...before, { not: { all: words } }] };
};

/** That a text sends these matters to other law. */
export const sendsElsewhere = (layer: Layer, matters: Matters): Condition | undefined => refers(layer, matters, "elsewhere");

/** That a text leaves these matters to provisions that are not held. */
export const leavesUnstated = (layer: Layer, matters: Matters): Condition | undefined => refers(layer, matters, "not-stated");

/** That a text has words that take these matters away from all others, whether or not the law they are left to is held. */
export const sendsAway = (layer: Layer, matters: Matters): readonly Condition[] =>
	[sendsElsewhere(layer, matters), leavesUnstated(layer, matters)].flatMap((condition) => condition ?? []);

/** The matters of a question: every text that has it may state its own. */
export const mattersOf = (stack: Stack, question: string): Matters => [
	...new Set(statedQuestions(stack, question).map((stated) => stated.question.matter)),
];

/** A text that can govern a question: when it covers the case, and when it sends the case to other law, held or not. */
export interface GoverningText {
	readonly layer: Layer;
	/** The question as the text has it; absent where the text can only send the case away. */
	readonly own: Question | undefined;
	readonly covered: Condition;
	readonly sent: Condition;
	readonly unstated: Condition;
}

/** The texts that can govern a question, highest first: one that only adds governs nothing. */
export const governingTexts = (stack: Stack, question: string): readonly GoverningText[] =>
	stack.layers
		.filter(({ relation }) => relation !== "also")
		.map((layer) => {
			const own = statedQuestions(stack, question).find((stated) => stated.layer === layer)?.question;
			const covered = own ? covers(layer, [own.matter]) : never;
			const matters = mattersOf(stack, question);
			const [sent, unstated] = [sendsElsewhere(layer, matters) ?? never, leavesUnstated(layer, matters) ?? never];
			return { layer, own, covered, sent, unstated };
		});

const never: Condition = { any: [] };

/** The texts above this one that take precedence over it wherever they cover and state the same matter. */
export const prevailingOver = ({ layers }: Stack, layer: Layer): readonly Layer[] =>
	layers.slice(0, layers.indexOf(layer)).filter(({ relation }) => relation === "prevails");

const regulated = new WeakMap<Layer["regulation"], ReadonlySet<Matter>>();

/** The matters on which a text says its own word, in a rule, grant, duty or step: there the texts below it give way. */
export const mattersRegulated = ({ regulation }: Layer): ReadonlySet<Matter> => {
	const known = regulated.get(regulation);
	if (known) return known;
	const provisions = ofKind(provisionsIn(regulation), "rule", "grant", "duty", "step");
	const matters = new Set(provisions.flatMap(({ matter }) => matter?.value ?? []));
	regulated.set(regulation, matters);
	return matters;
};

/** How a provision stands within a stack: where it speaks, and where it gives way. */
export interface StatedProvision {
	readonly layer: Layer;
	/** That its text covers the case, and no text that reaches it sends the matter to other law. */
	readonly covered: Condition;
	/**
	 * The higher texts that state the same matter, each with the condition that it covers the case and so displaces the
	 * provision.
	 */
	readonly displaced: readonly { readonly by: Layer; readonly when: Condition }[];
}

/**
 * The place of a provision: what a higher text sends elsewhere is not answered below it, and what a text that only adds sends
 * elsewhere is answered by none.
 *
 * @param own the matter of the provision itself; without one it never gives way
 * @param answers whether a higher text can take the place of the provision at all
 * @param whole the matters of the question that a rule belongs to: what other texts send elsewhere is the whole question
 */
export const statedProvision = (
	stack: Stack,
	layer: Layer,
	matters: Matters,
	own: Matter | undefined,
	answers: (higher: Layer) => boolean = everyId,
	whole: Matters = matters,
): StatedProvision => {
	const higher = prevailingOver(stack, layer);
	const states = (by: Layer) => own !== undefined && mattersRegulated(by).has(own) && answers(by);
	const reaching = [...higher, ...stack.layers.filter((other) => other.relation === "also" && other !== layer)];
	const sent = reaching.flatMap((other) => sendsAway(other, whole)).map((not) => ({ not }));
	const covered: Condition = sent.length > 0 ? { all: [covers(layer, matters), ...sent] } : covers(layer, matters);
	return { layer, covered, displaced: higher.filter(states).map((by) => ({ by, when: covers(by, matters) })) };
};

/** That a provision speaks and is not displaced. */
export const speaks = ({ covered, displaced }: StatedProvision): Condition => ({
	all: [covered, ...displaced.map(({ when }) => ({ not: when }))],
});

/** A rule as its text states it within a stack. */
export interface StatedRule extends StatedProvision {
	readonly rule: Rule;
	/** The remedies that may change a fact the rule rests on. */
	readonly liftedBy: readonly string[];
}

/** The remedies that may change a fact the rule rests on, or take the case out of a text that only adds. */
const liftingRemedies = ({ layers }: Stack, layer: Layer, matters: Matters, { when }: Rule): readonly string[] => {
	const facts = namesIn(when, ...(layer.relation === "also" ? [covers(layer, matters)] : []));
	const lifting = layers
		.flatMap(({ regulation }) => regulation.remedies)
		.filter(({ changes }) => changes.some((fact) => facts.includes(fact)));
	return [...new Set(lifting.map(({ id }) => id))];
};

/** That a rule speaks and holds. */
export const speaksAndHolds = (stated: StatedRule): Condition => ({ all: [speaks(stated), holding(stated.rule)] });

/** Every rule of a question, highest text first, in the order of the texts. */
export const rulesOn = memoized(isQuestion, (stack: Stack, question): readonly StatedRule[] => {
	const stated = statedQuestions(stack, question);
	/** The matters on which a text says its own word in the question; by any other word a rule would give way to nothing. */
	const settledBy = (layer: Layer): Matters =>
		stated
			.filter((other) => other.layer === layer)
			.flatMap(({ question: { rules, grants = [] } }) => [...rules, ...grants].map(({ matter }) => matter));
	return stated.flatMap(({ layer, question: { matter, rules } }) =>
		rules.map((rule) => ({
			...statedProvision(
				stack,
				layer,
				[matter, rule.matter],
				rule.matter,
				(higher) => settledBy(higher).includes(rule.matter),
				mattersOf(stack, question),
			),
			rule,
			liftedBy: liftingRemedies(stack, layer, [matter, rule.matter], rule),
		})),
	);
});
