import type { RuleProperties, TopLevelCondition } from "json-rules-engine";
import { isDay } from "../../calendar/day-number";
import { conditionsBehind } from "../../engine/diagram/builder";
import { slipIn } from "../../engine/diagram/completions";
import { diagramBuilder } from "../../engine/diagram/of-question";
import { valuesOf } from "../../engine/diagram/space";
import {
	governingOtherwise,
	impossible,
	isGoverned,
	type Stack,
	scaleOf,
	stackOn,
	statedQuestions,
	undatedOn,
} from "../../engine/layers/stack";
import type { Day } from "../../model/day";
import { type Law, layersOf } from "../../model/law/law";
import type { DerivedFact } from "./derived-fact";
import { type EngineCondition, type Lowered, someOf } from "./engine-condition";
import { loweringOf } from "./lowering";
import { type Lowering, type Statement, type StatusStatement, silence } from "./statements";

/** A question as json-rules-engine takes it: the rules, and the facts that a run derives for them. */
export interface LoweredQuestion {
	readonly rules: RuleProperties[];
	readonly derived: readonly DerivedFact[];
}

/** A question of a law on a day as rules of json-rules-engine, one for each thing the law may say of it. */
export const lowerQuestion = (law: Law, question: string, on: Day): LoweredQuestion => {
	const stack = stackOn(law, on);
	const scale = scaleOf(stack, question).map(({ id }) => id);
	const { statements, derived } = statementsOn(stack, question, on);
	const rules = statements.flatMap((statement, index) => {
		if (statement.holds === false) return [];
		const name = [`${question}#${index + 1}`, statement.regulation, statement.rule ?? statement.type].join(" ");
		return [{ name, conditions: topLevel(statement.holds), event: eventOf(statement, scale) }];
	});
	return { rules, derived };
};

interface Lowerings {
	readonly statements: readonly Statement[];
	readonly derived: readonly DerivedFact[];
}

const statementsOn = (stack: Stack, question: string, on: Day): Lowerings => {
	const alone = (...statements: readonly Statement[]): Lowerings => ({ statements, derived: [] });
	// What cannot be read must not give way: nothing is concluded from the rest.
	if (!isDay(on) || stack.slips.law !== undefined) return alone({ ...silence(stack), status: "undetermined" });
	const ended = isGoverned(stack, question) ? [] : governingOtherwise(stack, question);
	if (stack.layers.length === 0 || ended.length > 0) {
		if (undatedOn(stack, question, on).length > 0) return alone(silence(stack));
		const texts = ended.length > 0 ? ended : layersOf(stack.law);
		const words = texts.flatMap(({ regulation }) => regulation.effective.words ?? []);
		return alone({ ...silence(stack), status: "not-in-force", words });
	}
	if (statedQuestions(stack, question).length === 0) return alone(silence(stack));
	if (slipIn(stack, question) !== undefined) return alone({ ...silence(stack), status: "undetermined" });
	const lowering = loweringOf(stack);
	const statements = [...lowering.question(question), ...contradictions(lowering), outsideVocabulary(stack, question)];
	return { statements, derived: lowering.derived() };
};

/** Facts that cannot go together. */
const contradictions = ({ stack, condition }: Lowering): readonly StatusStatement[] =>
	impossible(stack).map((never) => {
		const text = stack.layers.find(({ regulation }) => regulation.never?.includes(never));
		const regulation = text?.regulation.id ?? stack.law.id;
		return { type: "status", status: "undetermined", regulation, words: never.words, holds: condition(never.when) };
	});

/** That a value is misspelt, or `null`. It tests every fact, so that a run rejects whichever of them is missing. */
const outsideVocabulary = (stack: Stack, question: string): StatusStatement => {
	const { space } = diagramBuilder(stack, conditionsBehind(stack, question));
	const strange = space.map(
		({ fact }): EngineCondition => ({ fact, operator: "notIn", value: [...valuesOf(stack.vocabulary.get(fact))] }),
	);
	return { ...silence(stack), status: "undetermined", holds: someOf(strange) };
};

const topLevel = (holds: Lowered): TopLevelCondition => {
	if (typeof holds === "boolean") return { all: [] };
	return "fact" in holds ? { all: [holds] } : holds;
};

const eventOf = (statement: Statement, scale: readonly string[]) => {
	const { type, rule, regulation } = statement;
	const words = statement.words.map(({ cite, quote }) => ({ cite: { ...cite }, quote }));
	const source = { ...(rule === undefined ? {} : { rule }), regulation, words };
	if (statement.type === "status") return { type, params: { status: statement.status, ...source } };
	return { type, params: { level: statement.level, place: scale.indexOf(statement.level), ...source } };
};
