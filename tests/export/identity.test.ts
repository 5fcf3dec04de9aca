import { describe, expect, test } from "vitest";
import type { Node } from "../../src/engine/diagram/diagram";
import { stackOn } from "../../src/engine/layers/stack";
import { type LawTable, type TableAnswers, table } from "../../src/export";
import { dayWithin } from "../../src/export/intervals";
import { type QuestionOutputs, questionOutputs } from "../../src/export/outputs/question";
import type { PartialStates } from "../../src/export/partial/states";
import type { Law } from "../../src/index";
import { laws } from "../../src/rules";
import { isThorough } from "../thorough";

/** The diagrams of a table as diagrams of a builder, by their roots. */
const readBack = ({ nodes, facts }: LawTable, { diagrams, known, unknown, yes, no }: PartialStates) => {
	const made = new Map<number, Node>();
	const nodeAt = (root: number): Node => {
		if (root < 0) return root === -2 ? yes : no;
		const earlier = made.get(root);
		if (earlier) return earlier;
		const [fact = 0, ifUnknown = -1, ...ifKnown] = nodes[root] ?? [];
		const { id = "", values = [] } = facts[fact] ?? {};
		const node = ifKnown.reduce(
			(others, to, index) => {
				const isValue = known(id, (value) => String(value) === values[index]?.[0]);
				return diagrams.choose(isValue, nodeAt(to), others);
			},
			diagrams.choose(unknown(id), nodeAt(ifUnknown), no),
		);
		made.set(root, node);
		return node;
	};
	return nodeAt;
};

/** Each diagram of the answers to a question beside the one that was made from the law. */
const pairs = (answers: TableAnswers, outputs: QuestionOutputs): readonly (readonly [root: number, node: Node])[] => {
	const beside = (all: readonly { readonly when: number }[], made: readonly { readonly node: Node }[]) =>
		made.map(({ node }, at) => [all[at]?.when ?? -1, node] as const);
	const { possible, missing, rules, because, readings, displaced, remarks } = answers;
	const { and, or, not } = outputs.states;
	return [
		...beside(possible, outputs.possible),
		...beside(missing, outputs.missing),
		...beside(because, outputs.because),
		...beside(readings, outputs.readings),
		...beside(displaced, outputs.displaced),
		...beside(remarks, outputs.remarks),
		...outputs.rules.flatMap(({ applies, yes, no }, at) => {
			const unknown = and(applies, not(or(yes, no)));
			const rule = rules[at];
			return [
				[rule?.applies ?? -1, applies] as const,
				[rule?.holds ?? -1, yes] as const,
				[rule?.mayHold ?? -1, unknown] as const,
			];
		}),
	];
};

describe.each(Object.entries(laws))("%s", (_, law: Law) => {
	test("each diagram of a table, read back, is the very diagram that is made from the law in another order of facts", () => {
		const form: LawTable = JSON.parse(JSON.stringify(isThorough ? table(law) : table(law, { on: "2026-11-21" })));
		const compared = form.intervals.flatMap((interval) => {
			const on = dayWithin(interval);
			const stack = stackOn(law, on);
			return interval.answers.map((at) => {
				const answers = form.answers[at] as TableAnswers;
				const { id = "" } = form.questions[answers.question] ?? {};
				const outputs = questionOutputs(stack, id, on, []);
				const nodeAt = readBack(form, outputs.states);
				const all = pairs(answers, outputs);
				const different = all.filter(([root, node]) => nodeAt(root) !== node);
				return { id, from: interval.from, compared: all.length, different, isGivenUp: outputs.states.diagrams.exceeded() };
			});
		});
		expect(compared.filter(({ different, isGivenUp }) => different.length > 0 || isGivenUp)).toEqual([]);
		expect(compared.reduce((sum, each) => sum + each.compared, 0)).toBeGreaterThanOrEqual(form.answers.length);
	});
});
