import { interpret, type LawTable, type TableInterval } from "../../src/export";
import { type Day, type Decision, decide, type Law } from "../../src/index";

/** The positions of the facts that the answers to a question on some days look at. */
export const factsOf = ({ answers, nodes }: LawTable, interval: TableInterval, question: number): readonly number[] => {
	const asked = interval.answers.map((at) => answers[at]).find((each) => each?.question === question);
	const facts = new Set<number>();
	const seen = new Set<number>();
	const walk = (root: number): void => {
		if (root < 0 || seen.has(root)) return;
		seen.add(root);
		const [fact = 0, ...children] = nodes[root] ?? [];
		facts.add(fact);
		for (const child of children) walk(child);
	};
	if (asked) {
		const { possible, missing, because, readings, displaced, remarks, rules } = asked;
		for (const { when } of [possible, missing, because, readings, displaced, remarks].flat()) walk(when);
		for (const { applies, holds, mayHold } of rules) for (const root of [applies, holds, mayHold]) walk(root);
	}
	return [...facts].sort((a, b) => a - b);
};

/** A fact as a case gives it: signed where only a finding will do. */
export const given = ({ facts }: LawTable, at: number, digit: number): Readonly<Record<string, unknown>> => {
	const fact = facts[at];
	const id = fact?.values[digit - 1]?.[0];
	if (!fact || id === undefined) return {};
	const value = id === "true" || id === "false" ? id === "true" : id;
	return { [fact.id]: fact.by ? { value, by: "某局", on: "2001-02-03" } : value };
};

/** What a decision and a table both say: derivations, labels and signatures are in no table, and what was rejected is told apart. */
const comparable = (decision: Decision) => ({
	...{ question: decision.question, on: decision.on, rules: decision.rules, status: decision.status },
	...{ answer: decision.answer, possible: decision.possible, opens: decision.opens },
	displaced: decision.displaced,
	grounds: decision.grounds.map(({ regulation, rule, holds }) => ({ regulation, rule, holds })),
	missing: decision.missing.map(({ fact }) => fact),
	because: decision.because,
	readings: decision.readings.toSorted(),
	remarks: decision.remarks.filter(({ kind }) => kind !== "signature" && kind !== "rejected-fact"),
});

/** What `decide` and a table say of a case where they do not say the same; `null` where they do. */
export const difference = (law: Law, table: LawTable, question: string, facts: object, on: Day): object | null => {
	const context = { on, asOf: "2040-01-01" } as const;
	const decided = comparable(decide(law, question, facts, context));
	const { rejected, ...said } = interpret(table, question, facts, context);
	const told = { ...said, readings: said.readings.toSorted() };
	const differs = Object.entries(decided).filter(
		([part, value]) => JSON.stringify(value) !== JSON.stringify(Object.entries(told).find(([name]) => name === part)?.[1]),
	);
	return differs.length === 0 ? null : { question, on, facts, decided: Object.fromEntries(differs), told };
};

/** Some days of an interval: its first and last, and those on which its remarks change, with the days before them. */
export const daysOf = ({ answers }: LawTable, interval: TableInterval): readonly Day[] => {
	const from = interval.answers.flatMap((at) => answers[at]?.remarks.flatMap((remark) => remark.from ?? []) ?? []);
	const before = (day: Day) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10) as Day;
	return [
		...new Set([interval.from ?? "1949-10-01", interval.until ?? "2099-12-31", ...from, ...from.map(before)]),
	] as readonly Day[];
};
