import { conditionsBehind, questionsIn } from "../../engine/diagram/builder";
import { type Stack, scaleOf, statedQuestions } from "../../engine/layers/stack";
import { displacedLevels, meaningOf } from "../../engine/meaning";
import type { Failure } from "../../model/answer/proof";
import type { Day } from "../../model/day";
import type { Regulation } from "../../model/law/regulation";
import type { CompleteState } from "./states";

/** The base of a stack, where a higher text that prevails stands above it and both have the question. */
export const baseBelow = (stack: Stack, question: string): Regulation | undefined => {
	const base = stack.layers.findLast(({ relation }) => relation === "base")?.regulation;
	const prevails = statedQuestions(stack, question).some(({ layer }) => layer.relation === "prevails");
	return prevails && base?.questions.some(({ id }) => id === question) ? base : undefined;
};

/**
 * Looks for a state in which a stack is more open than its base alone though no displaced provision of the base says as much,
 * neither on the question nor on one that its rules read.
 */
export const widerThanBase = (stack: Stack, base: Regulation, question: string, on: Day) => {
	const order: readonly string[] = scaleOf(stack, question).map(({ id }) => id);
	const failures: Failure[] = [];
	const read = [question, ...questionsIn(stack, ...conditionsBehind(stack, question))];
	const isDisplaced = (values: CompleteState["values"]) => (each: string) => {
		const alone = meaningOf(base, each, values, on);
		return alone !== null && displacedLevels(stack.law, each, values, on).includes(alone);
	};
	const look = ({ values, outcome }: CompleteState): void => {
		if (failures.length > 0 || outcome === null || !order.includes(outcome)) return;
		const alone = meaningOf(base, question, values, on);
		if (alone === null || !order.includes(alone) || order.indexOf(outcome) <= order.indexOf(alone)) return;
		if (read.some(isDisplaced(values))) return;
		const found = `叠加之后为${outcome}，本级规定单独为${alone}`;
		const counterexample = { question, on, facts: Object.fromEntries(values), found };
		failures.push({ theorem: "wider-only-where-displaced", about: question, counterexample });
	};
	return { failures, look };
};
