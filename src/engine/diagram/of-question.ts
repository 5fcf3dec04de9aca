import type { Condition } from "../../model/law/condition";
import type { Layer } from "../../model/law/jurisdiction";
import { defaultOf, type Question } from "../../model/law/question";
import { conditionsOf } from "../conditions";
import {
	governingTexts,
	leavesUnstated,
	mattersOf,
	rulesOn,
	type StatedRule,
	sendsElsewhere,
	speaks,
} from "../layers/provision";
import { type Stack, scaleOf, statedQuestions } from "../layers/stack";
import { builderFor, type DiagramBuilder, inheritedStatuses, isLevel, questionsIn, type VariableOrder } from "./builder";
import type { Leaf, Node } from "./diagram";

/** A builder of the diagrams of these conditions, in which a question means what `meaning.ts` says. */
export const diagramBuilder = (
	stack: Stack,
	conditions: readonly Condition[],
	order: VariableOrder = "reading",
	most?: number,
): DiagramBuilder => builderFor(stack, conditions, order, outcomeDiagram, most);

/** The outcome of a question in every completion, sentence by sentence as in `meaning.ts`. */
const outcomeDiagram = (builder: DiagramBuilder, id: string): Node => {
	const rules = rulesOn(builder.stack, id);
	return limitedBy(
		builder,
		id,
		rules,
		together(limitsOf(builder, rules), meeting(builder, id), builder.diagrams.leaf(noLimit)),
	);
};

/**
 * For each rule of a question, its outcome as it would be without that rule. The limits of the others are put together by
 * halving.
 */
export const outcomesWithoutOne = (builder: DiagramBuilder, id: string): ReadonlyMap<StatedRule, Node> => {
	const rules = rulesOn(builder.stack, id);
	const limits = limitsOf(builder, rules);
	const stricter = meeting(builder, id);
	const none = builder.diagrams.leaf(noLimit);
	const outcomes = new Map<StatedRule, Node>();
	/** @param others the limits of the rules outside this range */
	const leaveOut = (from: number, to: number, others: Node): void => {
		const rule = rules[from];
		if (rule && to - from === 1) {
			const rest = rules.filter((other) => other !== rule);
			outcomes.set(rule, limitedBy(builder, id, rest, others));
		}
		if (to - from < 2) return;
		const middle = (from + to) >> 1;
		leaveOut(from, middle, stricter(others, together(limits.slice(middle, to), stricter, none)));
		leaveOut(middle, to, stricter(others, together(limits.slice(from, middle), stricter, none)));
	};
	leaveOut(0, rules.length, none);
	return outcomes;
};

/** The leaf where no rule limits the outcome. */
const noLimit = false;

/** The leaf where a text leaves the question to provisions that are not held: not stated, and no level can be added to it. */
const notHeld = true;

/** The limit each rule sets: its level where it speaks and holds. */
const limitsOf = (builder: DiagramBuilder, rules: readonly StatedRule[]): readonly Node[] => {
	const { leaf, choose } = builder.diagrams;
	return rules.map((stated) => choose(builder.holding(stated), leaf(stated.rule.atMost), leaf(noLimit)));
};

/** The stricter of two limits. */
const meeting = ({ stack, diagrams }: DiagramBuilder, id: string) => {
	const order: readonly string[] = scaleOf(stack, id).map((level) => level.id);
	return diagrams.combining((a, b) => {
		if (a === noLimit || b === noLimit) return a === noLimit ? b : a;
		return order.indexOf(String(b)) < order.indexOf(String(a)) ? b : a;
	});
};

/** Diagrams put together in pairs, and the pairs in pairs: neighbours share facts, so that what is put together stays small. */
const together = (nodes: readonly Node[], combine: (a: Node, b: Node) => Node, empty: Node): Node => {
	if (nodes.length < 2) return nodes.at(0) ?? empty;
	const half = nodes.length >> 1;
	return combine(together(nodes.slice(0, half), combine, empty), together(nodes.slice(half), combine, empty));
};

/** The outcome of a question whose rules together set these limits. */
const limitedBy = (builder: DiagramBuilder, id: string, rules: readonly StatedRule[], limits: Node): Node => {
	const { stack, diagrams: d, condition } = builder;
	const stated = statedQuestions(stack, id);
	if (stated.length === 0) return d.leaf("not-stated");
	const outside = d.leaf("out-of-scope");
	// The highest text that covers the case governs it; one that sends it to other law leaves it to no lower text.
	const governed = governingTexts(stack, id).reduceRight((lower, { layer, own, covered, sent, unstated }) => {
		const below = d.choose(condition(sent), outside, d.choose(condition(unstated), d.leaf(notHeld), lower));
		return own ? d.choose(condition(covered), startOf(builder, layer, own, rules), below) : below;
	}, outside);
	const limited = d.combining((leaf, atMost) => (typeof atMost === "string" ? limit(stack, id, atMost)(leaf) : leaf));
	// What no text governs stays so, whatever a text that only adds would add; and such a text may send away what others govern.
	const isUngoverned = (leaf: Leaf) => leaf === "out-of-scope" || leaf === notHeld;
	const bounded = d.choose(
		d.map(governed, isUngoverned),
		d.map(governed, (leaf) => (leaf === notHeld ? "not-stated" : leaf)),
		withInherited(builder, rules, limited(governed, limits)),
	);
	const adding = stack.layers.filter(({ relation }) => relation === "also");
	const sent = adding.flatMap((layer) => sendsElsewhere(layer, mattersOf(stack, id)) ?? []);
	const unstated = adding.flatMap((layer) => leavesUnstated(layer, mattersOf(stack, id)) ?? []);
	return d.choose(condition({ any: sent }), outside, d.choose(condition({ any: unstated }), d.leaf("not-stated"), bounded));
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
		leaf === "not-stated" && atMost === scaleOf(stack, id).at(0)?.id ? atMost : meet(stack, id, atMost)(leaf);

/**
 * What a text that governs says by itself: its most open level; where its source states no default, the strictest of its own
 * rules.
 */
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

/** A rule that speaks inherits the status of a question it reads, where that has no level. */
const withInherited = (builder: DiagramBuilder, rules: readonly StatedRule[], levels: Node): Node => {
	const { stack, diagrams: d, condition } = builder;
	const inherited = inheritedStatuses.toReversed().flatMap((status) =>
		rules.flatMap((rule) =>
			questionsIn(stack, ...conditionsOf(rule.rule)).map((read) => {
				const has = d.map(builder.question(read), (leaf) => leaf === status);
				return { status, where: d.choose(condition(speaks(rule)), has, d.leaf(false)) };
			}),
		),
	);
	return inherited.reduce((node, { status, where }) => d.choose(where, d.leaf(status), node), levels);
};
