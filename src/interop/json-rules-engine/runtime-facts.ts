import type { OnDay } from "../../engine/case";
import { givenFacts, knownFacts } from "../../engine/known-facts";
import { stackOf } from "../../engine/layers/stack";
import type { Finding, Value } from "../../model/law/fact";
import type { FactsOf, Law } from "../../model/law/law";

/** What is known of a case, under any law. */
export type Known = Readonly<Record<string, Value | Finding | null | undefined>>;

/** The days of a case: of a finding made after `asOf`, which is `on` where it is absent, nothing is known yet. */
export type KnownBy = Partial<Pick<OnDay, "on" | "asOf">>;

/**
 * The values of what is known, as json-rules-engine takes them: a finding becomes its value, and what is unknown is left out.
 *
 * Left out are absent, `undefined` and `null` facts, findings still being determined, findings without a name or a day, and
 * bare values of facts that only a named person may find. The engine then rejects with its own error for an undefined fact,
 * where it would take `null` for a value that differs from all others. A value that its definition does not list is handed on,
 * for the engine to fire `undetermined`; and so is a fact of the host's own.
 *
 * @param context the day whose law applies, as `engineFor` has it: a finding made later is left out. Without it, no finding is
 * too late
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
 * runtimeFacts(weifang, { stateSecret: { ...suspected, value: "none" } }, { on: "2026-01-04" }); // {}
 * ```
 */
export const runtimeFacts = <L extends Law>(
	law: L,
	facts: FactsOf<L> | Known,
	context: KnownBy = {},
): Record<string, Value> => {
	if (typeof facts !== "object" || facts === null)
		throw new TypeError("runtimeFacts 的第二个参数应当是事实的对象，例如 { inRegion: true }；一无所知的写作 {}");
	const { on, asOf = on } = { ...context };
	const stack = stackOf(law);
	const given = givenFacts(facts);
	const { findings } = knownFacts(stack, given, asOf);
	return Object.fromEntries(
		Object.entries(given).flatMap(([fact, { enumerable, value: written }]): readonly (readonly [string, Value])[] => {
			const value: unknown = stack.vocabulary.get(fact)?.finding ? findings.get(fact)?.value : written;
			// A host's own fact may be a number. What is no value at all, the engine would take for a program to call.
			return enumerable && ["string", "boolean", "number"].includes(typeof value) ? [[fact, value as Value]] : [];
		}),
	);
};
