import type { Day } from "../../model/day";
import type { Finding, Value } from "../../model/law/fact";
import type { Law } from "../../model/law/law";
import { definitionOf, exists } from "./layers";

/** What is known of a case, under any law. */
export type Known = Readonly<Record<string, Value | Finding | null | undefined>>;

/**
 * The values of what is known, as json-rules-engine takes them: a finding becomes its value, and what is unknown is left out.
 *
 * Left out are absent, `undefined` and `null` facts, findings still being determined, findings without a name or a day, and bare
 * values of facts that only a named person may find. The
 * engine then rejects with its own error for an undefined fact, where it would take `null` for a value that differs from all others.
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
export const runtimeFacts = (law: Law, facts: Known): Record<string, Value> =>
	Object.fromEntries(
		Object.entries(facts).flatMap(([fact, known]) => {
			const value = givenIn(known, definitionOf(law, fact)?.finding !== undefined);
			return value === null ? [] : [[fact, value]];
		}),
	);

/** A value nobody has signed is no finding, as a finding is no plain value. */
const givenIn = (known: Value | Finding | null | undefined, isFinding: boolean): Value | null => {
	if (typeof known !== "object") return isFinding ? null : (known ?? null);
	return known !== null && isFinding && isSigned(known) ? known.value : null;
};

/** Facts come from outside, so that a finding may lack what its type promises. */
const isSigned = ({ by, on }: { readonly by: unknown; readonly on: unknown }): boolean =>
	typeof by === "string" && by.trim() !== "" && typeof on === "string" && exists(on as Day);
