import { givenFacts, knownFacts } from "../../engine/known-facts";
import { stackOf } from "../../engine/layers/stack";
import type { Finding, Value } from "../../model/law/fact";
import type { Law } from "../../model/law/law";

/** What is known of a case, under any law. */
export type Known = Readonly<Record<string, Value | Finding | null | undefined>>;

/**
 * The values of what is known, as json-rules-engine takes them: a finding becomes its value, and what is unknown is left out.
 *
 * Left out are absent, `undefined` and `null` facts, findings still being determined, findings without a name or a day, and
 * bare values of facts that only a named person may find. The engine then rejects with its own error for an undefined fact,
 * where it would take `null` for a value that differs from all others. A value that its definition does not list is handed on,
 * for the engine to fire `undetermined`; and so is a fact of the host's own.
 *
 * @example
 * ```ts
 * import { runtimeFacts } from "gongshu/json-rules-engine";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const suspected = { value: null, by: "定密责任人", on: "2026-01-05" } as const;
 * runtimeFacts(weifang, { inRegion: true, publicData: null, stateSecret: suspected }); // { "inRegion": true }
 * runtimeFacts(weifang, { stateSecret: { ...suspected, value: "none" } }); // { "stateSecret": "none" }
 * runtimeFacts(weifang, { stateSecret: "none" }); // {}
 * ```
 */
export const runtimeFacts = (law: Law, facts: Known): Record<string, Value> => {
	const stack = stackOf(law);
	const { findings } = knownFacts(stack, givenFacts(facts));
	return Object.fromEntries(
		Object.entries(facts).flatMap(([fact, given]) => {
			const value = stack.vocabulary.get(fact)?.finding ? findings.get(fact)?.value : given;
			return value === undefined || value === null || typeof value === "object" ? [] : [[fact, value]];
		}),
	);
};
