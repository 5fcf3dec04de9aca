import { leafCounts } from "../../src/analysis/prove/counting";
import { type Compiled, completionsOf, possibleOutcomes } from "../../src/engine/compiled";
import { compilerFor, conditionsOf } from "../../src/engine/compiler";
import { dutiesOf } from "../../src/engine/duties";
import { statedSteps } from "../../src/engine/next-steps";
import { type Place, rulesOf, speaks } from "../../src/engine/provision";
import type { Space } from "../../src/engine/space";
import { type Stack, stackOf } from "../../src/engine/stack";
import type { Condition } from "../../src/model/condition";
import type { Value } from "../../src/model/fact";
import type { Regulation } from "../../src/model/regulation";

/** The largest space over which two regulations are compared state by state. */
const most = 60_000;

const spaceOf = (...spaces: readonly Space[]): readonly (readonly [string, readonly Value[]])[] => {
	const values = new Map<string, Set<string>>();
	const classes = new Map<string, readonly (readonly Value[])[]>();
	for (const space of spaces)
		for (const { fact, classes: own } of space) {
			const seen = values.get(fact) ?? new Set();
			for (const [value] of own) seen.add(JSON.stringify(value));
			values.set(fact, seen);
			classes.set(fact, [...(classes.get(fact) ?? []), ...own]);
		}
	return [...values].map(([fact, seen]) => [fact, [...seen].map((value) => JSON.parse(value) as Value)]);
};

const eachState = (
	space: readonly (readonly [string, readonly Value[]])[],
	look: (known: ReadonlyMap<string, Value>) => boolean,
): boolean => {
	const known = new Map<string, Value>();
	const fill = (at: number): boolean => {
		const axis = space[at];
		if (!axis) return look(known);
		return axis[1].every((value) => {
			known.set(axis[0], value);
			return fill(at + 1);
		});
	};
	return fill(0);
};

const alikeOn = (left: Stack, right: Stack, question: string): boolean => {
	const [a, b] = [left, right].map((stack) => {
		const compiler = compilerFor(stack, conditionsOf(stack, question));
		const root = compiler.possible(compiler.question(question));
		const rules = rulesOf(stack, question).map((stated) => compiler.possible(compiler.holding(stated)));
		return { space: compiler.space, roots: [root, ...rules] };
	});
	if (!a || !b || a.roots.length !== b.roots.length) return false;
	const space = spaceOf(a.space, b.space);
	if (space.reduce((size, [, values]) => size * values.length, 1) > most) {
		// Too many to walk: the numbers of states by outcome must agree at least.
		const counts = ({ roots, space: own }: typeof a) => JSON.stringify(roots.map((root) => [...leafCounts(root, own)].sort()));
		return counts(a) === counts(b);
	}
	return eachState(space, (known) =>
		a.roots.every((root, index) => {
			const other = b.roots[index];
			const said = (of: typeof a, at: typeof root) => [...possibleOutcomes({ space: of.space, root: at }, known)].sort().join();
			return other !== undefined && said(a, root) === said(b, other);
		}),
	);
};

const dutiesAlike = (left: Stack, right: Stack): boolean => {
	const [ours, theirs] = [dutiesOf(left), dutiesOf(right)];
	if (ours.length !== theirs.length) return false;
	return ours.every(({ duty, completions }, at) => {
		const other = theirs[at];
		if (!other || JSON.stringify(duty) === JSON.stringify(other.duty)) return other !== undefined;
		const space = spaceOf(completions.space, other.completions.space);
		return eachState(space, (known) => {
			const said = (of: typeof completions) => [...possibleOutcomes(of, known)].sort().join();
			return said(completions) === said(other.completions);
		});
	});
};

const diagramOf = (stack: Stack, place: Place, when: Condition): Compiled => {
	const condition: Condition = { all: [speaks(place), when] };
	const compiler = compilerFor(stack, [condition]);
	return completionsOf(compiler, compiler.condition(condition));
};

/** Whether two procedures lead alike with the same terms, and open each step in the same states. */
const proceduresAlike = (left: Stack, right: Stack): boolean => {
	const [ours, theirs] = [left, right].map(({ texts }) => texts.flatMap(({ regulation }) => regulation.procedures));
	return (ours ?? []).every((procedure, at) => {
		const other = theirs?.[at];
		return procedure.steps.every((step, index) => {
			const twin = other?.steps[index];
			if (!other || !twin) return false;
			const { when, ...rest } = step;
			const { when: changed, ...same } = twin;
			if (JSON.stringify(rest) !== JSON.stringify(same)) return false;
			if (JSON.stringify(when) === JSON.stringify(changed)) return true;
			const [a, b] = [statedSteps(left, procedure.id).get(step), statedSteps(right, other.id).get(twin)];
			if (!a || !b || !when || !changed) return false;
			const [mine, yours] = [diagramOf(left, a, when), diagramOf(right, b, changed)];
			const said = (of: Compiled, known: ReadonlyMap<string, Value>) => [...possibleOutcomes(of, known)].join();
			return eachState(spaceOf(mine.space, yours.space), (known) => said(mine, known) === said(yours, known));
		});
	});
};

/** Whether two regulations come to the same in every complete state: each question, each rule of it, each duty, each step. */
export const behaveAlike = (one: Regulation, other: Regulation): boolean => {
	const [left, right] = [stackOf(one), stackOf(other)];
	return one.questions.every(({ id }) => alikeOn(left, right, id)) && dutiesAlike(left, right) && proceduresAlike(left, right);
};
