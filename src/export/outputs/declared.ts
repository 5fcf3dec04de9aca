import { completionsOf } from "../../engine/diagram/completions";
import type { Node } from "../../engine/diagram/diagram";
import { declarationRemark, declaring, questionsDeclared } from "../../engine/explain/declarations";
import { scaleOf } from "../../engine/layers/stack";
import { withoutLevel } from "../../model/answer/decision";
import type { DeclarationRelation } from "../../model/answer/declaration";
import type { Remark } from "../../model/answer/remark";
import { reaches } from "../partial/completions";
import type { PartialStates } from "../partial/states";
import { partialTruth } from "../partial/truth";
import type { PossibleOutput } from "./said";

/** For each clause that says where a level is declared, the cases for which it speaks: the highest that may cover them. */
const clausesFor = (states: PartialStates, question: string) => {
	const { stack, and, or, not, yes } = states;
	let left: Node = yes;
	const clauses = declaring(stack, question).map((clause) => {
		const fails = partialTruth(states, clause.covered).no;
		const node = and(left, not(fails));
		left = and(left, fails);
		return { ...clause, node };
	});
	// Where none may, the highest there is.
	return clauses.map((clause, at) => (at === 0 ? { ...clause, node: or(clause.node, left) } : clause));
};

/** A level that is lawful in every possible outcome, or `null` for several that are all on one side of what is declared. */
interface Lawful {
	readonly relation: DeclarationRelation;
	readonly lawful: string | null;
	readonly node: Node;
}

/** What may be lawful where a level is declared, and stands on one side of it in every possible outcome. */
const lawfulBeside = (states: PartialStates, question: string, declared: string): readonly Lawful[] => {
	const { stack, and, or, not } = states;
	const levels: readonly string[] = scaleOf(stack, question).map(({ id }) => id);
	const completions = completionsOf(stack, question);
	const possible = [...levels, ...withoutLevel].map((level) => ({
		level,
		node: reaches(states, completions, (at) => at === level),
	}));
	const anyOf = (isMeant: (level: string) => boolean) =>
		or(...possible.filter(({ level }) => isMeant(level)).map(({ node }) => node));
	const own = levels.indexOf(declared);
	return (["declaredStricter", "declaredWider"] as const).flatMap((relation) => {
		const side = relation === "declaredStricter" ? levels.slice(own + 1) : levels.slice(0, Math.max(own, 0));
		const only = side.map((lawful) => ({ relation, lawful, node: not(anyOf((level) => level !== lawful)) }));
		const some = and(
			anyOf((level) => side.includes(level)),
			not(anyOf((level) => !side.includes(level))),
		);
		const several = { relation, lawful: null, node: not(or(...only.map(({ node }) => node))) };
		return own < 0 ? [] : [...only, several].map((each) => ({ ...each, node: and(some, each.node) }));
	});
};

/** The remarks that the catalogue declares another level than is lawful, of a question and of those that its rules read. */
export const declaredIn = (states: PartialStates, question: string): readonly PossibleOutput<Remark>[] =>
	questionsDeclared(states.stack, question).flatMap((each) =>
		clausesFor(states, each).flatMap(({ layer, declared: by, node }) =>
			Object.entries(by.levels).flatMap(([value, declared]) =>
				lawfulBeside(states, each, declared).map(({ relation, lawful, node: where }) => {
					const side = relation === "declaredStricter" ? by.stricter : by.wider;
					const correction = { regulation: layer.regulation.id, ...side };
					return {
						says: declarationRemark(states.stack, { question: each, declared, lawful, relation, correction }),
						node: states.and(
							node,
							states.known(by.fact, (each) => each === value),
							where,
						),
					};
				}),
			),
		),
	);
