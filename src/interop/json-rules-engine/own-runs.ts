import type { Almanac, Engine, EngineResult, RunOptions } from "json-rules-engine";
import { type DerivedFact, derive } from "./derived-fact";
import { rememberRun } from "./outcome-of";

/**
 * The engine with facts that its runs derive, and with runs that each have a state of their own.
 *
 * json-rules-engine keeps the state of a run on the engine: the end of a rejected run would end the one after it before it has
 * said anything, and so would that of an overlapping one.
 */
export const withOwnRuns = (engine: Engine, derived: readonly DerivedFact[]): Engine => {
	for (const fact of derived) engine.addFact(fact.id, (_: Record<string, unknown>, almanac: Almanac) => derive(fact, almanac));
	const own = new Set(derived.map(({ id }) => id));
	const run = engine.run;
	const stop = engine.stop;
	const running = new Set<Engine>();
	engine.run = async (facts: Record<string, unknown> = {}, options?: RunOptions): Promise<EngineResult> => {
		// It has everything of the engine, rules, facts and listeners, but for the state.
		const state: Engine = Object.create(engine);
		running.add(state);
		try {
			const given = Object.fromEntries(Object.entries(facts).filter(([id]) => !own.has(id)));
			const result = await run.call(state, given, options);
			rememberRun(result.events);
			return result;
		} finally {
			running.delete(state);
		}
	};
	engine.stop = () => {
		for (const state of running) stop.call(state);
		return engine;
	};
	return engine;
};
