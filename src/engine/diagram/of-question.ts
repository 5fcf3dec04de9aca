import type { Condition, Test } from "../../model/law/condition";
import type { Layer } from "../../model/law/jurisdiction";
import { defaultOf, type Question } from "../../model/law/question";
import { type Diagrams, diagrams, type Leaf, type Node } from "./diagram";
import { covers, type Points, rulesOf, type StatedRule, sendsElsewhere, speaks } from "../layers/provision";
import { satisfies } from "../satisfies";
import { type Space, spaceOf } from "./space";
import { askedIn, impossible, isQuestion, type Stack, scaleOf } from "../layers/stack";
import { testsIn } from "../tests-in";

/** Turns conditions and questions of one stack into diagrams over one space of facts. */
export interface Compiler {
	readonly space: Space;
	/** The facts of the conditions themselves. Those that only bear on what cannot be come after them, and change no outcome. */
	readonly own: Space;
	readonly diagrams: Diagrams;
	readonly condition: (condition: Condition) => Node;
	/** The outcome of a question for every completion: a level, `out-of-scope` or `not-stated`. */
	readonly question: (id: string) => Node;
	/** What a question would come to without one of its rules. */
	readonly without: (id: string, rule: StatedRule) => Node;
	/** That a rule speaks and holds. */
	readonly holding: (rule: StatedRule) => Node;
	/** That a question has a level. */
	readonly answered: (id: string) => Node;
	/** The same diagram, with `null` wherever the facts cannot go together. */
	readonly possible: (node: Node) => Node;
}

/** What can stand in place of a level; a question that reads another takes it over, the first of these before the second. */
const statuses = ["out-of-scope", "not-stated"] as const;

const isLevel = (leaf: Leaf): boolean => !statuses.some((status) => status === leaf);

/** The questions a condition reads, each once. */
export const questionsIn = (stack: Stack, condition: Condition): readonly string[] => [
	...new Set(
		testsIn(condition)
			.map(({ fact }) => fact)
			.filter((id) => isQuestion(stack, id)),
	),
];

/** The points of a question: every text that has it may state its own. */
const pointsOf = (stack: Stack, id: string): Points => [...new Set(askedIn(stack, id).map(({ question: { point } }) => point))];

/** Every condition on which the outcome of a question rests, those of questions it reads left out. */
export const conditionsOf = (stack: Stack, id: string): readonly Condition[] => [
	...askedIn(stack, id).map(({ text, question }) => covers(text, [question.point])),
	...stack.texts.flatMap((text) => sendsElsewhere(text, pointsOf(stack, id)) ?? []),
	...rulesOf(stack, id).flatMap((stated) => [
		speaks(stated),
		stated.rule.when,
		...(stated.rule.unless ? [stated.rule.unless] : []),
	]),
];

/** The conditions together with those of every question they read, directly or through another. */
const withQuestions = (stack: Stack, conditions: readonly Condition[]): readonly Condition[] => {
	const read = new Set<string>();
	const expand = (condition: Condition): readonly Condition[] => {
		const fresh = questionsIn(stack, condition).filter((id) => !read.has(id));
		for (const id of fresh) read.add(id);
		return [condition, ...fresh.flatMap((id) => conditionsOf(stack, id)).flatMap(expand)];
	};
	return conditions.flatMap(expand);
};

/** A compiler for these conditions and every question they read. */
export const compilerFor = (stack: Stack, conditions: readonly Condition[]): Compiler => {
	// A case that breaks one of these has no completion, whatever it is asked.
	const never = impossible(stack).map(({ when }) => when);
	const own = withQuestions(stack, conditions);
	const read = withQuestions(stack, [...own, ...never]);
	const space = spaceOf(
		read.flatMap(testsIn).filter(({ fact }) => !isQuestion(stack, fact)),
		stack.vocabulary,
	);
	const asked = new Set(own.flatMap(testsIn).map(({ fact }) => fact));
	const variables = new Map(space.map(({ fact }, index) => [fact, index]));
	const d = diagrams(space.map(({ classes }) => classes.length));
	const [yes, no] = [d.leaf(true), d.leaf(false)];
	const both = (a: Node, b: Node) => d.choose(a, b, no);
	const negation = (a: Node) => d.choose(a, no, yes);

	const test = (leaf: Test): Node => {
		if (isQuestion(stack, leaf.fact)) {
			return d.map(question(leaf.fact), (level) => typeof level === "string" && isLevel(level) && satisfies(leaf, level));
		}
		const variable = variables.get(leaf.fact);
		if (variable === undefined) return no;
		const classes = space[variable]?.classes ?? [];
		return d.branch(
			variable,
			classes.map(([value]) => d.leaf(value !== undefined && satisfies(leaf, value))),
		);
	};

	const condition = (at: Condition): Node => {
		if ("all" in at) return at.all.map(condition).reduce(both, yes);
		if ("any" in at) return at.any.map(condition).reduce((a, b) => d.choose(a, yes, b), no);
		if ("not" in at) return negation(condition(at.not));
		return test(at);
	};

	const holding = (stated: StatedRule): Node => {
		const { when, unless } = stated.rule;
		return condition({ all: [speaks(stated), when, ...(unless ? [{ not: unless }] : [])] });
	};

	const outcome = (id: string, left?: StatedRule): Node => {
		const asked = askedIn(stack, id);
		const order: readonly string[] = scaleOf(stack, id).map((level) => level.id);
		const rules = rulesOf(stack, id).filter((stated) => stated !== left);
		const meet = (atMost: string) => (leaf: Leaf) =>
			typeof leaf === "string" && isLevel(leaf) && order.indexOf(atMost) < order.indexOf(leaf) ? atMost : leaf;
		/** What a source leaves unsaid cannot be stricter than the strictest level, whatever it is. */
		const limit = (atMost: string) => (leaf: Leaf) =>
			leaf === "not-stated" && atMost === order[0] ? atMost : meet(atMost)(leaf);

		/** What a text that governs says by itself where none of its rules limits it. */
		const start = (text: Layer, own: Question): Node => {
			const open = defaultOf(own);
			if (open !== "not-stated") return d.leaf(open.id);
			// Where the source tells no default, its own rules are all it tells: the strictest that holds.
			const limits = own.otherwise ? rules.filter((stated) => stated.text === text) : [];
			return limits.reduce((rest, stated) => {
				const { atMost } = stated.rule;
				const limited = d.map(rest, (leaf) => (leaf === "not-stated" ? atMost : meet(atMost)(leaf)));
				return d.choose(holding(stated), limited, rest);
			}, d.leaf("not-stated"));
		};

		if (asked.length === 0) return d.leaf("not-stated");
		const outside = d.leaf("out-of-scope");
		const elsewhere = (text: Layer, otherwise: Node): Node => {
			const sent = sendsElsewhere(text, pointsOf(stack, id));
			return sent ? d.choose(condition(sent), outside, otherwise) : otherwise;
		};
		// Highest first: a text that covers the case governs it, and one that sends it elsewhere leaves it to no lower text.
		const governed = stack.texts
			.filter(({ relation }) => relation !== "also")
			.reduceRight((lower, text) => {
				const sent = elsewhere(text, lower);
				const own = asked.find((each) => each.text === text)?.question;
				return own ? d.choose(condition(covers(text, [own.point])), start(text, own), sent) : sent;
			}, outside);
		let node = governed;
		for (const stated of rules) node = d.choose(holding(stated), d.map(node, limit(stated.rule.atMost)), node);
		for (const status of statuses.toReversed()) {
			for (const stated of rules) {
				const { when, unless } = stated.rule;
				for (const read of questionsIn(stack, unless ? { all: [when, unless] } : when)) {
					const taken = both(
						condition(speaks(stated)),
						d.map(question(read), (leaf) => leaf === status),
					);
					node = d.choose(taken, d.leaf(status), node);
				}
			}
		}
		// What no text governs stays so, whatever a text that only adds would add; and such a text may send away what others govern.
		node = d.choose(
			d.map(governed, (leaf) => leaf === "out-of-scope"),
			outside,
			node,
		);
		return stack.texts.filter(({ relation }) => relation === "also").reduceRight((rest, text) => elsewhere(text, rest), node);
	};

	const outcomes = new Map<string, Node>();
	const question = (id: string): Node => {
		const known = outcomes.get(id);
		if (known) return known;
		// A question that rests on itself has no answer; `check` names the circle.
		outcomes.set(id, d.leaf("not-stated"));
		const node = outcome(id);
		outcomes.set(id, node);
		return node;
	};

	const answered = (id: string): Node => d.map(question(id), isLevel);
	const possible = (node: Node): Node => d.choose(condition({ any: never }), d.leaf(null), node);
	return {
		space,
		own: space.filter(({ fact }) => asked.has(fact)),
		diagrams: d,
		condition,
		question,
		without: outcome,
		holding,
		answered,
		possible,
	};
};
