import { satisfies } from "../../engine/conditions";
import { isQuestion, type Stack, scaleOf, statedQuestions } from "../../engine/layers/stack";
import type { Condition, Test } from "../../model/law/condition";
import type { DerivedFact } from "./derived-fact";
import { everyOf, type Lowered, negationOf, someOf, testOf } from "./engine-condition";
import type { Said } from "./outcome-of";
import { type Lowering, type Statement, silence, statementsOf } from "./statements";

/** The most tests in all rules and derived facts of a question. */
const mostTests = 100_000;

/**
 * Lowers the conditions and questions of a stack. A question that others read is lowered once: its answer is a fact, derived
 * when a run asks for it, and not a copy of its conditions in every place that reads it.
 *
 * @throws `RangeError` when there are more tests than an engine should be given
 */
export const loweringOf = (stack: Stack): Lowering => {
	const lowered = new Map<string, readonly Statement[]>();
	const derived = new Map<string, DerivedFact>();
	let tests = 0;
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
		tests += 1;
		if (tests > mostTests) throw new RangeError(`条件合计超过${mostTests}项，不能写成 json-rules-engine 的规则；请用 decide`);
		return isQuestion(stack, at.fact) ? answerPasses(at) : testOf(at);
	};
	/** That a question has a level, and that the strictest one stated passes a test. */
	const answerPasses = (test: Test): Lowered => {
		const statements = question(test.fact);
		if (statements.some(({ type, holds }) => type === "status" && holds === true)) return false;
		const levels = scaleOf(stack, test.fact).map(({ id }) => id);
		const passing = levels.filter((level) => satisfies(test, level));
		if (passing.length === 0) return false;
		const id = `gongshu:answer:${test.fact}`;
		const says = (statement: Statement): Said =>
			statement.type === "status"
				? { status: statement.status }
				: { stated: { level: statement.level, place: levels.indexOf(statement.level) } };
		if (!derived.has(id))
			derived.set(id, { id, kind: "answer", says: statements.map((each) => ({ ...says(each), holds: each.holds })) });
		return { fact: id, operator: "in", value: passing };
	};
	const once: Lowering["once"] = (name, holds) => {
		if (typeof holds === "boolean" || "fact" in holds) return holds;
		const id = `gongshu:truth:${JSON.stringify(name)}`;
		derived.set(id, { id, kind: "truth", holds });
		return { fact: id, operator: "equal", value: true };
	};
	const lowering: Lowering = { stack, condition, question, once, derived: () => [...derived.values()] };
	return lowering;
};
