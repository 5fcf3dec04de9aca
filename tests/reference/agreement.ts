import type { Engine } from "json-rules-engine";
import { type CompiledQuestion, compile } from "../../src/analysis";
import { shippedEncoders } from "../../src/analysis/compile/encoders";
import { seeded } from "../../src/analysis/prove/states";
import { dayAt, dayNumber } from "../../src/calendar/day-number";
import { type Day, decide, type Finding, type Law, type Value } from "../../src/index";
import { engineFor, outcomeOf, runtimeFacts } from "../../src/interop/json-rules-engine";
import { type Evaluator, evaluatorOf } from "./evaluator";
import { layersIn } from "./written-law";

/** The days on which a law changes, with the day before and the day after each. */
const daysOfChange = (law: Law): readonly Day[] => {
	const days = layersIn(law).flatMap(({ regulation: { effective } }) =>
		[effective.from, effective.posted, effective.until].flatMap((day) => (day === undefined ? [] : [dayNumber(day)])),
	);
	return [...new Set(days.flatMap((day) => [day - 1, day, day + 1]))].sort((a, b) => a - b).map(dayAt);
};

/** One question of a law on one day, ready to be asked in every way. */
interface Asked {
	readonly question: string;
	readonly on: Day;
	readonly evaluator: Evaluator;
	readonly compiled: CompiledQuestion;
	/** The same without the encoders that are shipped. */
	readonly unencoded: CompiledQuestion;
	readonly engine: Engine;
}

const withoutEncoders = (law: Law, question: string, on: Day): CompiledQuestion => {
	const shipped = Object.entries(shippedEncoders);
	for (const [code] of shipped) Reflect.deleteProperty(shippedEncoders, code);
	const compiled = compile(law, question, { on });
	for (const [code, encoder] of shipped) Reflect.set(shippedEncoders, code, encoder);
	return compiled;
};

const askedOf = (law: Law, question: string, on: Day): Asked => ({
	question,
	on,
	evaluator: evaluatorOf(law, question, on),
	compiled: compile(law, question, { on }),
	unencoded: withoutEncoders(law, question, on),
	engine: engineFor(law, question, { on }),
});

/** How many states were compared, how often the engine answered them, and the first in which something differs. */
export interface Agreement {
	readonly states: number;
	readonly answeredByEngine: number;
	readonly outcomes: ReadonlySet<string>;
	readonly different: readonly object[];
}

/**
 * Asks random partial states of every question of a law, on every day around a change of it, of the evaluator and of everything
 * that answers: `decide`, also with the law as it is read back from JSON, `compile` with and without encoders, and
 * json-rules-engine, which has to say that something is missing unless nothing is.
 *
 * @param oneIn of so many pairs of a question and a day one is asked
 */
export const agreementOn = async (law: Law, states: number, oneIn = 1): Promise<Agreement> => {
	const chance = seeded(20_261_121);
	const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(chance() * all.length)];
	const copy: Law = JSON.parse(JSON.stringify(law));
	const definitions = new Map(layersIn(law).flatMap(({ regulation }) => Object.entries(regulation.vocabulary)));
	const questions = [...new Set(layersIn(law).flatMap(({ regulation }) => regulation.questions.map(({ id }) => id)))];
	const days = daysOfChange(law);
	const outcomes = new Set<string>();
	const different: object[] = [];
	let answeredByEngine = 0;

	const compare = async ({ question, on, evaluator, compiled, unencoded, engine }: Asked): Promise<void> => {
		const density = pick([0.3, 0.6, 0.85, 0.95, 1, 1]) ?? 1;
		const values = new Map<string, Value>();
		for (const [fact, all] of evaluator.facts) {
			const value = chance() < density ? pick(all) : undefined;
			if (value !== undefined) values.set(fact, value);
		}
		const facts = Object.fromEntries(
			[...values].map(([fact, value]): [string, Value | Finding] => [
				fact,
				definitions.get(fact)?.finding ? { value, by: "某局张某", on: "2010-01-05" } : value,
			]),
		);
		const possible = [...evaluator.possible(values)].sort();
		const [only] = possible;
		const outcome = possible.length === 1 && only !== undefined ? only : "undetermined";
		outcomes.add(outcome);
		const decided = decide(law, question, facts, { on });
		const said = { possible: [...decided.possible].sort(), outcome: decided.answer ?? decided.status };
		const others = [compiled, unencoded].map((each) => each.decide(facts));
		const isComplete = values.size === evaluator.facts.size;
		const run = await engine
			.run(runtimeFacts(law, facts, { on }))
			.then(({ events }) => outcomeOf(events))
			.catch(({ code }: { readonly code?: string }) => code);
		if (isComplete) answeredByEngine += 1;
		const answers = [compiled, unencoded].map((each) => each.answer(facts) ?? null);
		const whole = JSON.stringify(decided);
		const agrees =
			said.outcome === outcome &&
			said.possible.join() === possible.join() &&
			JSON.stringify(decide(copy, question, facts, { on })) === whole &&
			others.every((each) => JSON.stringify(each) === whole) &&
			answers.every((each) => each === decided.answer) &&
			run === (isComplete ? outcome : "UNDEFINED_FACT");
		if (!agrees && different.length < 5)
			different.push({ question, on, facts: Object.fromEntries(values), possible, said, answers, run });
	};

	// All states of one question on one day are drawn together, so that only its tables are held.
	const pairs = questions.flatMap((question) => days.map((on) => [question, on] as const)).filter((_, at) => at % oneIn === 0);
	let drawn = 0;
	for (const [at, [question, on]] of pairs.entries()) {
		const until = Math.round((states * (at + 1)) / pairs.length);
		if (drawn === until) continue;
		const asked = askedOf(law, question, on);
		for (; drawn < until; drawn += 1) await compare(asked);
	}
	return { states: drawn, answeredByEngine, outcomes, different };
};
