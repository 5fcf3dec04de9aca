import { type CompiledQuestion, compile } from "../src/analysis/compile/compile";
import { testsIn } from "../src/engine/conditions";
import { decide } from "../src/engine/decide";
import { freeze } from "../src/model/freeze";
import type { Condition } from "../src/model/law/condition";
import type { Question } from "../src/model/law/question";
import type { Regulation } from "../src/model/law/regulation";
import { completeFacts, law, on, questions } from "./cases";
import { keep, type Timed } from "./timing";

/** A law of so many rules, and how its questions and facts are called in the part of it that is asked. */
interface Grown {
	readonly name: string;
	readonly law: Regulation;
	readonly suffix: string;
}

/** The facts on which the scope of the whole law turns; it has one, however many parts it is made of. */
const scopeFacts: ReadonlySet<string> = new Set(law.scope.flatMap(({ when }) => testsIn(when)).map(({ fact }) => fact));

const ids = new Set<string>(
	[...Object.keys(law.vocabulary), ...law.questions.map(({ id }) => id)].filter((id) => !scopeFacts.has(id)),
);

const called = (id: string, suffix: string): string => (ids.has(id) ? `${id}${suffix}` : id);

const renamed = (condition: Condition, suffix: string): Condition => {
	if ("all" in condition) return { all: condition.all.map((part) => renamed(part, suffix)) };
	if ("any" in condition) return { any: condition.any.map((part) => renamed(part, suffix)) };
	if ("not" in condition) return { not: renamed(condition.not, suffix) };
	return { ...condition, fact: called(condition.fact, suffix) };
};

const asked: readonly Question[] = law.questions.filter(({ id }) => questions.some((question) => question === id));

const rulesIn = ({ questions: all }: Pick<Regulation, "questions">): number =>
	all.reduce((count, { rules }) => count + rules.length, 0);

/** The four questions again and again, each time with facts of their own, as if the law of many places were one. */
const wide = (copies: number): Grown => {
	const suffixes = Array.from({ length: copies }, (_, copy) => `_${copy}`);
	const grown: Regulation = {
		...law,
		vocabulary: Object.fromEntries(
			suffixes.flatMap((suffix) => Object.entries(law.vocabulary).map(([id, definition]) => [called(id, suffix), definition])),
		),
		questions: suffixes.flatMap((suffix) =>
			asked.map((question) => ({
				...question,
				id: `${question.id}${suffix}`,
				rules: question.rules.map((rule) => ({
					...rule,
					when: renamed(rule.when, suffix),
					...(rule.unless ? { unless: renamed(rule.unless, suffix) } : {}),
				})),
			})),
		),
		duties: [],
		procedures: [],
		remedies: [],
	};
	return { name: `${rulesIn(grown)} rules, the part that is asked one of ${copies}`, law: freeze(grown), suffix: "_0" };
};

/** The four questions with every rule stated so many times, all of which bear on every case. */
const dense = (copies: number): Grown => {
	const grown: Regulation = {
		...law,
		questions: asked.map((question) => ({
			...question,
			rules: Array.from({ length: copies }, (_, copy) =>
				question.rules.map((rule) => (copy === 0 ? rule : { ...rule, id: `${rule.id}/${copy}` })),
			).flat(),
		})),
		duties: [],
		procedures: [],
		remedies: [],
	};
	return { name: `${rulesIn(grown)} rules, all of them asked`, law: freeze(grown), suffix: "" };
};

const timed = (how: string, { name, law: grown, suffix }: Grown, ask: (question: string, facts: object) => unknown): Timed => {
	const rows = completeFacts(100).map((facts) =>
		Object.fromEntries(Object.entries(facts).map(([fact, value]) => [called(fact, suffix), value])),
	);
	const names = asked.map(({ id }) => `${id}${suffix}`);
	if (rulesIn(grown) % rulesIn({ questions: asked }) !== 0) throw new Error("rules are lost");
	return {
		name: `${how}, ${name}`,
		operations: rows.length * names.length,
		pass: () => {
			for (const facts of rows) for (const name of names) keep(ask(name, facts));
		},
	};
};

const compiledTo = (grown: Grown): Timed => {
	const tables = new Map<string, CompiledQuestion>(
		grown.law.questions.map(({ id }) => [id, compile(grown.law, id, { on })] as const),
	);
	return timed("compile", grown, (question, facts) => tables.get(question)?.decide(facts));
};

const decidedBy = (grown: Grown): Timed =>
	timed("decide", grown, (question, facts) => decide(grown.law, question, facts, { on }));

const [small, middle, large] = [1, 12, 125];

/** The same cases under laws of some 20, 250 and 2,500 rules; the first of each group is what the others are compared with. */
export const scaling = (): readonly (readonly Timed[])[] => [
	[small, middle, large].map((copies) => compiledTo(wide(copies))),
	[small, middle, large].map((copies) => compiledTo(dense(copies))),
	[small, middle, large].map((copies) => decidedBy(wide(copies))),
	[small, middle].map((copies) => decidedBy(dense(copies))),
];
