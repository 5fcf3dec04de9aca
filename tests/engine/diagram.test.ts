import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { all, is } from "../../src/author";
import { conditionsBehind } from "../../src/engine/diagram/builder";
import { completionsOf, fitting, makingQuestion } from "../../src/engine/diagram/completions";
import {
	type Diagrams,
	decidingVariables,
	diagrams,
	type KnownClasses,
	type Leaf,
	leafAt,
	mostNodes,
	type Node,
	reachable,
} from "../../src/engine/diagram/diagram";
import { diagramBuilder } from "../../src/engine/diagram/of-question";
import { closeTogether } from "../../src/engine/diagram/order";
import { type Stack, stackOn } from "../../src/engine/layers/stack";
import { decide } from "../../src/index";
import { lawOfFlags, on, tangled } from "./small-law";

/** Four variables: two with two values, two with three. */
const sizes = [2, 3, 2, 3];

/** Every complete state of the variables. */
const states = sizes.reduce<readonly (readonly number[])[]>(
	(chosen, size) => chosen.flatMap((state) => Array.from({ length: size }, (_, index) => [...state, index])),
	[[]],
);

/** A function of the state, written as an expression. */
type Expression =
	| { readonly leaf: Leaf }
	| { readonly variable: number; readonly index: number }
	| { readonly if: Expression; readonly yes: Expression; readonly no: Expression };

const condition = fc
	.nat(sizes.length - 1)
	.chain((variable) => fc.record({ variable: fc.constant(variable), index: fc.nat((sizes[variable] ?? 1) - 1) }));

/** Functions with these leaves; most of them turn on several variables. */
const expressionOver = (leaves: readonly Leaf[]): fc.Arbitrary<Expression> =>
	fc.letrec<{ readonly node: Expression; readonly truth: Expression }>((tie) => ({
		node: fc.oneof(
			{ maxDepth: 4 },
			{ weight: 1, arbitrary: fc.record({ leaf: fc.constantFrom(...leaves) }) },
			{ weight: 4, arbitrary: fc.record({ if: tie("truth"), yes: tie("node"), no: tie("node") }) },
		),
		truth: fc.oneof(
			{ maxDepth: 3 },
			{ weight: 4, arbitrary: condition },
			{ weight: 1, arbitrary: fc.record({ if: tie("truth"), yes: tie("truth"), no: tie("truth") }) },
		),
	})).node;

const outcome = expressionOver(["shut", "open", null]);

/** The value of an expression in a state: the definition. */
const valueAt = (expression: Expression, state: readonly number[]): Leaf => {
	if ("leaf" in expression) return expression.leaf;
	if ("variable" in expression) return state[expression.variable] === expression.index;
	return valueAt(expression.if, state) === true ? valueAt(expression.yes, state) : valueAt(expression.no, state);
};

/** The diagram of an expression. */
const diagramOf = (d: Diagrams, expression: Expression): Node => {
	if ("leaf" in expression) return d.leaf(expression.leaf);
	if ("variable" in expression)
		return d.branch(
			expression.variable,
			Array.from({ length: sizes[expression.variable] ?? 0 }, (_, index) => d.leaf(index === expression.index)),
		);
	return d.choose(diagramOf(d, expression.if), diagramOf(d, expression.yes), diagramOf(d, expression.no));
};

/** Some variables known, the others not. */
const partial: fc.Arbitrary<KnownClasses> = fc.tuple(...sizes.map((size) => fc.option(fc.nat(size - 1), { freq: 1 })));

const completionsOfState = (known: KnownClasses) =>
	states.filter((state) => known.every((index, variable) => index === null || state[variable] === index));

describe("a node", () => {
	const d = diagrams(sizes);
	const [yes, no] = [d.leaf(true), d.leaf(false)];
	const variable = (at: number) => d.branch(at, [no, yes]);

	test("a leaf of a value is one object, and values of different types are different leaves", () => {
		expect(d.leaf("open")).toBe(d.leaf("open"));
		expect(new Set([d.leaf(null), d.leaf("null"), d.leaf(true), d.leaf("true")]).size).toBe(4);
	});

	test("a branch whose children are all one is that child, and equal branches are one object", () => {
		expect(d.branch(0, [yes, yes])).toBe(yes);
		expect(d.branch(0, [no, yes])).toBe(d.branch(0, [no, yes]));
		expect(d.branch(0, [no, yes])).not.toBe(d.branch(0, [yes, no]));
		expect(d.branch(0, [no, yes])).not.toBe(d.branch(2, [no, yes]));
	});

	test("choose takes the one side where the condition is true, and the other where it is not", () => {
		const [a, b] = [d.leaf("a"), d.leaf("b")];
		expect([d.choose(yes, a, b), d.choose(no, a, b), d.choose(variable(0), a, a)]).toEqual([a, b, a]);
		expect(leafAt(d.choose(variable(0), a, b), [1, 0, 0, 0])).toBe("a");
		expect(leafAt(d.choose(variable(0), a, b), [0, 0, 0, 0])).toBe("b");
	});

	test("the same function made in another way is the same object", () => {
		const [p, q] = [variable(0), variable(2)];
		const not = (node: Node) => d.choose(node, no, yes);
		const and = (one: Node, other: Node) => d.choose(one, other, no);
		const or = (one: Node, other: Node) => d.choose(one, yes, other);
		expect(and(p, q)).toBe(and(q, p));
		expect(not(and(p, q))).toBe(or(not(p), not(q)));
		expect(or(p, not(p))).toBe(yes);
		expect(and(p, q)).not.toBe(or(p, q));
	});

	test("map replaces every leaf, and what becomes alike becomes one", () => {
		const open = d.choose(variable(0), d.leaf("open"), d.leaf("shut"));
		expect(d.map(open, (leaf) => leaf === "open")).toBe(variable(0));
		expect(d.map(open, () => "shut")).toBe(d.leaf("shut"));
		expect(d.map(open, (leaf) => leaf)).toBe(open);
	});
});

describe("over random expressions", () => {
	test("the leaf of a complete state is the value of the expression in it", () => {
		fc.assert(
			fc.property(outcome, (expression) => {
				const node = diagramOf(diagrams(sizes), expression);
				for (const state of states) expect(leafAt(node, state)).toBe(valueAt(expression, state));
			}),
		);
	});

	/** The same function written from its last variable to its first, case by case. */
	const rewritten = (expression: Expression, after: readonly number[] = []): Expression => {
		const variable = sizes.length - 1 - after.length;
		if (variable < 0) return { leaf: valueAt(expression, after) };
		return Array.from({ length: sizes[variable] ?? 0 }, (_, index) => index).reduceRight<Expression>(
			(no, index) => ({ if: { variable, index }, yes: rewritten(expression, [index, ...after]), no }),
			{ leaf: null },
		);
	};

	test("two diagrams of one builder are the same object if and only if they agree in every state", () => {
		fc.assert(
			fc.property(outcome, outcome, (one, other) => {
				const d = diagrams(sizes);
				const agree = states.every((state) => valueAt(one, state) === valueAt(other, state));
				expect(diagramOf(d, one) === diagramOf(d, other)).toBe(agree);
				expect(diagramOf(d, rewritten(one))).toBe(diagramOf(d, one));
			}),
			{ numRuns: 200 },
		);
	});

	test("combining two diagrams combines their leaves in every state, to the same object as choosing does", () => {
		fc.assert(
			fc.property(outcome, outcome, (one, other) => {
				const d = diagrams(sizes);
				const [a, b] = [diagramOf(d, one), diagramOf(d, other)];
				const alike = d.combining((left, right) => left === right)(a, b);
				for (const state of states) expect(leafAt(alike, state)).toBe(valueAt(one, state) === valueAt(other, state));
				const isShut = (leaf: Leaf) => leaf === "shut";
				const both = d.combining((left, right) => isShut(left) && isShut(right))(a, b);
				expect(both).toBe(d.choose(d.map(a, isShut), d.map(b, isShut), d.leaf(false)));
			}),
			{ numRuns: 200 },
		);
	});

	test("the reachable leaves are those of the completions, without the impossible ones", () => {
		fc.assert(
			fc.property(outcome, partial, (expression, known) => {
				const leaves = completionsOfState(known).map((state) => valueAt(expression, state));
				const node = diagramOf(diagrams(sizes), expression);
				expect(reachable(node, known)).toEqual(new Set(leaves.filter((leaf) => leaf !== null)));
			}),
			{ numRuns: 500 },
		);
	});

	test("a variable decides if and only if two possible completions that differ there alone differ in their leaves", () => {
		const seen = { deciding: 0, not: 0 };
		fc.assert(
			fc.property(outcome, partial, (expression, known) => {
				const deciding = decidingVariables(diagramOf(diagrams(sizes), expression), known);
				for (const [variable, size] of sizes.entries()) {
					const possible = (state: readonly number[]) =>
						Array.from({ length: size }, (_, index) => valueAt(expression, state.with(variable, index))).filter(
							(leaf) => leaf !== null,
						);
					const differs = completionsOfState(known).some((state) => new Set(possible(state)).size > 1);
					const expected = known[variable] === null && differs;
					expect(deciding.has(variable)).toBe(expected);
					seen[expected ? "deciding" : "not"] += 1;
				}
			}),
			{ numRuns: 500 },
		);
		expect(Math.min(seen.deciding, seen.not)).toBeGreaterThan(100);
	});
});

describe("the bound", () => {
	/** So many pairs of flags of which one must be true together, the second of each after all the first. */
	const pairsApart = (count: number): Diagrams => {
		const d = diagrams(Array.from({ length: 2 * count }, () => 2));
		const flag = (variable: number) => d.branch(variable, [d.leaf(false), d.leaf(true)]);
		Array.from({ length: count }, (_, at) => d.choose(flag(at), flag(at + count), d.leaf(false))).reduce(
			(some, pair) => d.choose(pair, d.leaf(true), some),
			d.leaf(false),
		);
		return d;
	};

	test("a function of fewer nodes is made, and nothing is said to be exceeded", () => {
		expect(pairsApart(8).exceeded()).toBe(false);
	});

	test("beyond it the builder says so, and whatever is made then is a leaf at once", () => {
		const d = pairsApart(20);
		expect(2 ** 20).toBeGreaterThan(mostNodes);
		expect(d.exceeded()).toBe(true);
		expect(d.branch(0, [d.leaf("a"), d.leaf("b")])).toBe(d.leaf(null));
	});

	test("a question beyond it is undetermined with every outcome possible, and says that it is too large", () => {
		const decision = decide(tangled, "first", { f0: true, f1: true }, { on });
		expect(decision).toMatchObject({ status: "undetermined", answer: null, missing: [] });
		expect(decision.possible).toEqual(["shut", "open", "out-of-scope", "not-stated", "not-in-force"]);
		expect(decision.remarks.map(({ kind }) => kind)).toEqual(["too-large"]);
	});

	test("a question within it is decided, and says no such thing", () => {
		const small = lawOfFlags(6, ([a = "", b = "", ...rest]) => [all(is(a), is(b)), ...rest.map((id) => is(id))]);
		const decision = decide(small, "first", { f0: true, f1: true }, { on });
		expect([decision.answer, decision.remarks]).toEqual(["shut", []]);
	});
});

describe("the order of the variables", () => {
	test("those that are tested together come to stand side by side", () => {
		const order = closeTogether(
			["a", "b", "c", "x", "y", "z"],
			[
				["a", "x"],
				["b", "y"],
				["c", "z"],
			],
		);
		const distance = (one: string, other: string) => Math.abs(order.indexOf(one) - order.indexOf(other));
		expect([distance("a", "x"), distance("b", "y"), distance("c", "z")]).toEqual([1, 1, 1]);
	});

	test("an order that is close already stays as it is read", () => {
		expect(closeTogether(["a", "b", "c", "d"], [["a", "b"], ["c", "d"], ["a"], ["elsewhere", "b"]])).toEqual([
			"a",
			"b",
			"c",
			"d",
		]);
	});

	test("it is an order of the same variables, whatever is tested together", () => {
		const variables = ["a", "b", "c", "d", "e", "f"];
		fc.assert(
			fc.property(fc.array(fc.subarray(variables)), (together) => {
				expect([...closeTogether(variables, together)].sort()).toEqual(variables);
			}),
		);
	});

	/** Flags in pairs, one pair a rule; before them a rule that reads all the first of the pairs, then all the second. */
	const chain = lawOfFlags(44, (flags) => [
		all(...flags.map((id) => is(id))),
		...flags.slice(0, 22).map((id, at) => all(is(id), is(flags[at + 22] ?? ""))),
	]);
	const stack: Stack = stackOn(chain, on);
	const conditions = conditionsBehind(stack, "first");
	/** The nodes below a node, itself among them. */
	const nodesOf = (root: Node): ReadonlySet<Node> => {
		const seen = new Set<Node>();
		const visit = (node: Node): void => {
			if (seen.has(node)) return;
			seen.add(node);
			if ("children" in node) node.children.forEach(visit);
		};
		visit(root);
		return seen;
	};

	test("a chain of pairs passes the bound in reading order, and is small with its pairs close together", () => {
		const reading = diagramBuilder(stack, conditions, "reading");
		reading.question("first");
		const close = diagramBuilder(stack, conditions, "close");
		const root = close.question("first");
		expect([reading.diagrams.exceeded(), close.diagrams.exceeded()]).toEqual([true, false]);
		expect(nodesOf(root).size).toBeLessThan(200);
	});

	test("the builder that fits is the one in reading order where that keeps within the bound", () => {
		const small = stackOn(
			lawOfFlags(4, ([a = "", b = "", c = "", d = ""]) => [all(is(a), is(c)), all(is(b), is(d))]),
			on,
		);
		const order = ({ space }: ReturnType<typeof diagramBuilder>) => space.map(({ fact }) => fact).join();
		const made = (of: Stack) => fitting(of, makingQuestion(of, "first")).builder;
		expect(order(made(small))).toBe("f0,f2,f1,f3");
		expect(order(made(stack))).not.toBe(order(diagramBuilder(stack, conditions, "reading")));
		expect(completionsOf(stack, "first").exceeded).toBe(false);
	});

	test("so that it is decided, by whichever pair is known", () => {
		const answer = (facts: object) => decide(chain, "first", facts, { on }).answer;
		expect([answer({ f3: true, f25: true }), answer({ f3: true, f24: true })]).toEqual(["shut", null]);
		const none = Object.fromEntries(Array.from({ length: 22 }, (_, at) => [`f${at}`, false]));
		expect(answer(none)).toBe("open");
	});
});
