import { diff } from "../src/analysis";
import { changes } from "../src/analysis/what-if/changes";
import { nextQuestion } from "../src/analysis/what-if/next-question";
import { why } from "../src/analysis/what-if/why";
import { whyNot } from "../src/analysis/what-if/why-not";
import { scaleOf, stackOn } from "../src/engine/layers/stack";
import type { Law } from "../src/model/law/law";
import { laws } from "../src/rules";
import { completeFacts, partialFacts, questions } from "./cases";

const on = "2026-11-21";
const weifang: Law = laws.weifang;

/** How long one answer takes: the median, and what 99 in 100 stay under. */
export interface Latency {
	readonly name: string;
	readonly median: number;
	readonly p99: number;
}

const latency = (name: string, asks: readonly (() => unknown)[]): Latency => {
	const times = asks.map((ask) => {
		const start = performance.now();
		ask();
		return performance.now() - start;
	});
	const inOrder = times.toSorted((a, b) => a - b);
	const at = (share: number) => inOrder[Math.floor(share * (inOrder.length - 1))] ?? Number.NaN;
	return { name, median: at(0.5), p99: at(0.99) };
};

/** Every question about an answer under the stack of 潍坊, over complete and partial cases of the four questions; milliseconds. */
export const whatIfLatencies = (): readonly Latency[] => {
	const cases = [...completeFacts(100), ...partialFacts(100)];
	const each = <T>(ask: (question: string, facts: object) => T) =>
		cases.flatMap((facts) => questions.map((question) => () => ask(question, facts)));
	const levels = (question: string) => scaleOf(stackOn(weifang, on), question).map(({ id }) => id);
	const everyLevel = <T>(ask: (question: string, facts: object, level: string) => T) =>
		cases.flatMap((facts) =>
			questions.flatMap((question) => levels(question).map((level) => () => ask(question, facts, level))),
		);
	const asked = {
		why: each((question, facts) => why(weifang, question, facts, { on })),
		whyNot: everyLevel((question, facts, level) => whyNot(weifang, question, facts, level, { on })),
		changes: everyLevel((question, facts, level) => changes(weifang, question, facts, level, { on })),
		nextQuestion: each((question, facts) => nextQuestion(weifang, question, facts, { on })),
	};
	const days = ["2022-02-01", "2024-09-02", "2025-07-31", "2025-08-01", "2027-02-01"] as const;
	return [
		// Once over, so that the first answer of a law is not taken for every answer.
		...Object.entries(asked).map(([name, asks]) => {
			for (const ask of asks) ask();
			return latency(name, asks);
		}),
		latency(
			"diff, the stack on two days",
			days.flatMap((from) => days.map((to) => () => diff(weifang, weifang, { on: from, against: to }))),
		),
	];
};
