import { satisfies } from "../../engine/conditions";
import { isQuestion, type Stack, scaleOf, statedQuestions } from "../../engine/layers/stack";
import type { Condition, Test } from "../../model/law/condition";
import { everyOf, type Lowered, negationOf, someOf, testOf } from "./engine-condition";
import { type Lowering, type Statement, silence, statementsOf, statusesIn } from "./statements";

/** Lowers the conditions and questions of a stack. */
export const loweringOf = (stack: Stack): Lowering => {
	const lowered = new Map<string, readonly Statement[]>();
	const question = (id: string): readonly Statement[] => {
		const earlier = lowered.get(id);
		if (earlier) return earlier;
		// A question that rests on itself has no answer; `check` names the circle.
		lowered.set(id, [silence(stack)]);
		const statements = statedQuestions(stack, id).length === 0 ? [silence(stack)] : statementsOf(lowering, id);
		lowered.set(id, statements);
		return statements;
	};
	const condition = (at: Condition): Lowered => {
		if ("all" in at) return everyOf(at.all.map(condition));
		if ("any" in at) return someOf(at.any.map(condition));
		if ("not" in at) return negationOf(condition(at.not));
		return isQuestion(stack, at.fact) ? answerPasses(stack, at, question(at.fact)) : testOf(at);
	};
	const lowering: Lowering = { stack, condition, question };
	return lowering;
};

/** That a question has a level, and that the strictest one stated passes a test. */
const answerPasses = (stack: Stack, test: Test, statements: readonly Statement[]): Lowered => {
	const scale = scaleOf(stack, test.fact).map(({ id }) => id);
	const stated = (levels: readonly string[]) =>
		someOf(statements.flatMap((each) => (each.type !== "status" && levels.includes(each.level) ? [each.holds] : [])));
	const passing = scale.map((level, place) =>
		satisfies(test, level) ? everyOf([stated([level]), negationOf(stated(scale.slice(0, place)))]) : false,
	);
	const withoutLevel = someOf(statusesIn(statements).map(({ holds }) => holds));
	return everyOf([negationOf(withoutLevel), someOf(passing)]);
};
