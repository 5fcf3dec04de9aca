import fc from "fast-check";
import type { Condition, FactDefinition } from "../../src/author";
import { ladderOf, type Rung } from "../../src/book/ladder";
import { satisfies } from "../../src/engine/conditions";
import { isGoverned, isQuestion, leveledQuestions, type Stack, stackOn } from "../../src/engine/layers/stack";
import { type Day, decide, type Law, type Value } from "../../src/index";
import { withoutLevel } from "../../src/model/answer/decision";

/** Known facts, mostly within the scope of the texts, where there is something to decide. */
const caseOf = (stack: Stack): fc.Arbitrary<Readonly<Record<string, Value>>> => {
	const values = ({ kind }: FactDefinition): fc.Arbitrary<Value> =>
		kind === "flag" ? fc.boolean() : fc.constantFrom(...kind.map(({ id }) => id));
	const usual: Readonly<Record<string, Value>> = {
		inRegion: true,
		publicData: true,
		governmentData: true,
		stateSecret: "none",
		workSecret: false,
	};
	const factValue = (id: string, definition: FactDefinition): fc.Arbitrary<Value> => {
		const common = usual[id];
		return common === undefined
			? values(definition)
			: fc.oneof({ weight: 4, arbitrary: fc.constant(common) }, values(definition));
	};
	return fc.record(Object.fromEntries([...stack.vocabulary].map(([id, definition]) => [id, factValue(id, definition)])));
};

/** What a reader finds who goes down the ladders with every fact in hand. */
const readDown = (stack: Stack, values: Readonly<Record<string, Value>>, ladders: (question: string) => readonly Rung[]) => {
	const answers = new Map<string, string>();
	const answer = (question: string): string => {
		const known = answers.get(question);
		if (known !== undefined) return known;
		const first = ladders(question).find(
			(rung) => holds(rung.when) && (rung.kind !== "status" || answer(rung.question) === rung.outcome),
		);
		answers.set(question, first?.outcome ?? "没有一行成立");
		return answers.get(question) ?? "";
	};
	const holds = (condition: Condition): boolean => {
		if ("all" in condition) return condition.all.every(holds);
		if ("any" in condition) return condition.any.some(holds);
		if ("not" in condition) return !holds(condition.not);
		const asked = isQuestion(stack, condition.fact);
		const value = asked ? answer(condition.fact) : values[condition.fact];
		return value !== undefined && !(asked && withoutLevel.some((status) => status === value)) && satisfies(condition, value);
	};
	return answer;
};

/** Where the ladders of a law on a day and `decide` differ in some random complete cases, and how many answers were compared. */
export const ladderDifferences = (
	law: Law,
	on: Day,
	seed: number,
	cases: number,
): { readonly compared: number; readonly different: readonly string[] } => {
	const stack = stackOn(law, on);
	const questions = leveledQuestions(law).filter((question) => isGoverned(stack, question));
	const ladders = new Map(leveledQuestions(law).map((question) => [question, ladderOf(stack, question)]));
	const results = fc.sample(caseOf(stack), { seed, numRuns: cases }).flatMap((values) => {
		const answer = readDown(stack, values, (question) => ladders.get(question) ?? []);
		const facts = Object.fromEntries(
			Object.entries(values).map(([id, value]) => [
				id,
				stack.vocabulary.get(id)?.finding ? { value, by: "某局", on: "2010-01-01" } : value,
			]),
		);
		return questions.flatMap((question) => {
			const { possible } = decide<Law, string>(law, question, facts, { on });
			// Facts that cannot be together have no answer.
			if (possible.length !== 1) return [];
			return possible[0] === answer(question)
				? [""]
				: [`${question} ${possible[0]} ${answer(question)} ${JSON.stringify(values)}`];
		});
	});
	return { compared: results.length, different: results.filter((result) => result !== "") };
};
