import { withoutLevel } from "../../model/answer/decision";
import type { Condition, Test } from "../../model/law/condition";
import type { Layer } from "../../model/law/jurisdiction";
import { defaultOf, type Question } from "../../model/law/question";
import { conditionsOf, holding, namesIn, satisfies } from "../conditions";
import { covers, type Matters, rulesOf, type StatedRule, sendsElsewhere, speaks } from "../layers/provision";
import { impossible, isQuestion, type Stack, scaleOf, statedQuestions } from "../layers/stack";
import { type Diagrams, diagrams, type Leaf, type Node } from "./diagram";
import { closeTogether } from "./order";
import { type Space, spaceOf } from "./space";

/**
 * Diagrams of conditions and questions of one stack over one space of facts: what `meaning.ts` says of one complete case, said of all of
 * them at once. It is the fast path; the meaning is the definition, and `prove` compares the two.
 */
export interface DiagramBuilder {
	readonly stack: Stack;
	/** The facts as variables, in the order of the diagrams. */
	readonly space: Space;
	/** The facts these conditions test. Facts that occur only in impossible combinations come after them. */
	readonly own: Space;
	readonly diagrams: Diagrams;
	readonly condition: (condition: Condition) => Node;
	/** The outcome of a question in every completion: a level, `out-of-scope` or `not-stated`. */
	readonly question: (id: string) => Node;
	/** The outcome of a question as it would be without one of its rules. */
	readonly without: (id: string, rule: StatedRule) => Node;
	/** True where a rule speaks and holds. */
	readonly holding: (rule: StatedRule) => Node;
	/** True where a question is answered with a level. */
	readonly answered: (id: string) => Node;
	/** The same diagram, with `null` wherever the facts cannot go together. */
	readonly possible: (node: Node) => Node;
}

/** The order of the variables: as the conditions are read, or with those close together that are tested together. */
export type VariableOrder = "reading" | "close";

/** The statuses a question takes over from one it reads, the first of these before the second. */
const statuses = withoutLevel.filter((status) => status !== "not-in-force");

const isLevel = (leaf: Leaf): leaf is string => typeof leaf === "string" && !statuses.some((status) => status === leaf);

/** The questions that conditions read, each once. */
export const questionsIn = (stack: Stack, ...conditions: readonly Condition[]): readonly string[] =>
	namesIn(...conditions).filter((id) => isQuestion(stack, id));

/** The matters of a question: every text that has it may state its own. */
const mattersOf = (stack: Stack, id: string): Matters => [
	...new Set(statedQuestions(stack, id).map(({ question: { matter } }) => matter)),
];

/** Every condition on which the outcome of a question rests, those of questions it reads left out. */
export const conditionsBehind = (stack: Stack, id: string): readonly Condition[] => [
	...statedQuestions(stack, id).map(({ layer, question }) => covers(layer, [question.matter])),
	...stack.layers.flatMap((layer) => sendsElsewhere(layer, mattersOf(stack, id)) ?? []),
	...rulesOf(stack, id).flatMap((stated) => [speaks(stated), ...conditionsOf(stated.rule)]),
];

/** The conditions together with those of every question they read, directly or through another. */
const withQuestions = (stack: Stack, conditions: readonly Condition[]): readonly Condition[] => {
	const read = new Set<string>();
	const expand = (condition: Condition): readonly Condition[] => {
		const fresh = questionsIn(stack, condition).filter((id) => !read.has(id));
		for (const id of fresh) read.add(id);
		return [condition, ...fresh.flatMap((id) => conditionsBehind(stack, id)).flatMap(expand)];
	};
	return conditions.flatMap(expand);
};

/** A builder of the diagrams of these conditions and of every question they read. */
export const diagramBuilder = (
	stack: Stack,
	conditions: readonly Condition[],
	order: VariableOrder = "reading",
): DiagramBuilder => {
	// A case that breaks one of these has no completion, whatever it is asked.
	const never = impossible(stack).map(({ when }) => when);
	const tested = withQuestions(stack, conditions);
	const all = withQuestions(stack, [...tested, ...never]);
	const names = namesIn(...tested);
	const read = spaceOf(all, stack);
	const [own, rest] = [read.filter(({ fact }) => names.includes(fact)), read.filter(({ fact }) => !names.includes(fact))];
	const space = order === "close" ? [...inOrder(own, all), ...inOrder(rest, all)] : [...own, ...rest];
	const d = diagrams(space.map(({ classes }) => classes.length));
	const outcomes = new Map<string, Node>();
	const question = (id: string): Node => {
		const known = outcomes.get(id);
		if (known) return known;
		// A question that rests on itself has no answer; `check` names the circle.
		outcomes.set(id, d.leaf("not-stated"));
		const node = outcomeDiagram(builder, id);
		outcomes.set(id, node);
		return node;
	};
	const condition = conditionDiagrams(d, space, (test) =>
		isQuestion(stack, test.fact) ? d.map(question(test.fact), (leaf) => isLevel(leaf) && satisfies(test, leaf)) : null,
	);
	const builder: DiagramBuilder = {
		stack,
		space,
		own: space.slice(0, own.length),
		diagrams: d,
		condition,
		question,
		without: (id, rule) => outcomeDiagram(builder, id, rule),
		holding: (stated) => condition({ all: [speaks(stated), holding(stated.rule)] }),
		answered: (id) => d.map(question(id), isLevel),
		possible: (node) => d.choose(condition({ any: never }), d.leaf(null), node),
	};
	return builder;
};

const inOrder = (space: Space, conditions: readonly Condition[]): Space => {
	const order = closeTogether(
		space.map(({ fact }) => fact),
		conditions.map((condition) => namesIn(condition)),
	);
	return order.flatMap((fact) => space.filter((variable) => variable.fact === fact));
};

/** Conditions as diagrams that are true where they hold; tests on questions are left to the caller. */
const conditionDiagrams = (d: Diagrams, space: Space, ofQuestion: (test: Test) => Node | null) => {
	const variables = new Map(space.map(({ fact }, index) => [fact, index]));
	const [yes, no] = [d.leaf(true), d.leaf(false)];
	const ofFact = (test: Test): Node => {
		const variable = variables.get(test.fact);
		if (variable === undefined) return no;
		const classes = space[variable]?.classes ?? [];
		return d.branch(
			variable,
			classes.map(([value]) => d.leaf(value !== undefined && satisfies(test, value))),
		);
	};
	const condition = (at: Condition): Node => {
		if ("all" in at) return at.all.map(condition).reduce((a, b) => d.choose(a, b, no), yes);
		if ("any" in at) return at.any.map(condition).reduce((a, b) => d.choose(a, yes, b), no);
		if ("not" in at) return d.choose(condition(at.not), no, yes);
		return ofQuestion(at) ?? ofFact(at);
	};
	return condition;
};

/** What a question comes to in every completion, sentence by sentence as in `meaning.ts`. */
const outcomeDiagram = (builder: DiagramBuilder, id: string, left?: StatedRule): Node => {
	const { stack, diagrams: d, condition } = builder;
	const stated = statedQuestions(stack, id);
	const rules = rulesOf(stack, id).filter((rule) => rule !== left);
	const outside = d.leaf("out-of-scope");
	if (stated.length === 0) return d.leaf("not-stated");
	const sentElsewhere = (layer: Layer, otherwise: Node): Node => {
		const sent = sendsElsewhere(layer, mattersOf(stack, id));
		return sent ? d.choose(condition(sent), outside, otherwise) : otherwise;
	};
	// The highest text that covers the case governs it; one that sends it to other law leaves it to no lower text.
	const governed = stack.layers
		.filter(({ relation }) => relation !== "also")
		.reduceRight((lower, layer) => {
			const sent = sentElsewhere(layer, lower);
			const own = stated.find((each) => each.layer === layer)?.question;
			return own ? d.choose(condition(covers(layer, [own.matter])), startOf(builder, layer, own, rules), sent) : sent;
		}, outside);
	const limited = rules.reduce(
		(node, rule) => d.choose(builder.holding(rule), d.map(node, limit(stack, id, rule.rule.atMost)), node),
		governed,
	);
	// What no text governs stays so, whatever a text that only adds would add; and such a text may send away what others govern.
	const bounded = d.choose(
		d.map(governed, (leaf) => leaf === "out-of-scope"),
		outside,
		statusesTakenOver(builder, rules, limited),
	);
	return stack.layers
		.filter(({ relation }) => relation === "also")
		.reduceRight((rest, layer) => sentElsewhere(layer, rest), bounded);
};

/** The stricter of two levels; a status stays. */
const meet =
	(stack: Stack, id: string, atMost: string) =>
	(leaf: Leaf): Leaf => {
		const order: readonly string[] = scaleOf(stack, id).map((level) => level.id);
		return isLevel(leaf) && order.indexOf(atMost) < order.indexOf(leaf) ? atMost : leaf;
	};

/** The same; what a source leaves unsaid cannot be more open than the strictest level either. */
const limit =
	(stack: Stack, id: string, atMost: string) =>
	(leaf: Leaf): Leaf =>
		leaf === "not-stated" && atMost === scaleOf(stack, id)[0]?.id ? atMost : meet(stack, id, atMost)(leaf);

/** What a text that governs says where none of its rules limits it: its most open level; where it tells no default, the strictest of its own rules. */
const startOf = (builder: DiagramBuilder, layer: Layer, own: Question, rules: readonly StatedRule[]): Node => {
	const { stack, diagrams: d } = builder;
	const open = defaultOf(own);
	if (open !== "not-stated") return d.leaf(open.id);
	const limits = own.otherwise ? rules.filter((rule) => rule.layer === layer) : [];
	return limits.reduce((node, rule) => {
		const { atMost } = rule.rule;
		const limited = d.map(node, (leaf) => (leaf === "not-stated" ? atMost : meet(stack, own.id, atMost)(leaf)));
		return d.choose(builder.holding(rule), limited, node);
	}, d.leaf("not-stated"));
};

/** A rule that speaks takes over the status of a question it reads, where that has no level. */
const statusesTakenOver = (builder: DiagramBuilder, rules: readonly StatedRule[], levels: Node): Node => {
	const { stack, diagrams: d, condition } = builder;
	const taken = statuses.toReversed().flatMap((status) =>
		rules.flatMap((rule) =>
			questionsIn(stack, ...conditionsOf(rule.rule)).map((read) => {
				const without = d.map(builder.question(read), (leaf) => leaf === status);
				return { status, where: d.choose(condition(speaks(rule)), without, d.leaf(false)) };
			}),
		),
	);
	return taken.reduce((node, { status, where }) => d.choose(where, d.leaf(status), node), levels);
};
