import type { Decision } from "../../model/answer/decision";
import { dataText } from "../../model/own-property";

/**
 * Interns decisions of one question, so that they share every part they have in common, down to each rule: a case costs the
 * parts it is the first to need.
 */
export const interning = (): ((decision: Decision) => Decision) => {
	const kept = new Map<string, unknown>();
	const interned = <T>(part: T): T => {
		// Where every list or object has a `toJSON`, JSON does not tell parts apart.
		const bytes = "toJSON" in [] || "toJSON" in {} ? dataText(part) : JSON.stringify(part);
		if (!kept.has(bytes)) kept.set(bytes, part);
		return kept.get(bytes) as T;
	};
	const list = <T>(parts: readonly T[]): readonly T[] => interned(Object.freeze(parts.map(interned)));
	return (decision) =>
		Object.freeze({
			...decision,
			possible: list(decision.possible),
			governing: list(decision.governing),
			displaced: list(decision.displaced),
			grounds: list(decision.grounds),
			missing: list(decision.missing),
			readings: list(decision.readings),
			remarks: list(decision.remarks),
			labels: interned(decision.labels),
		});
};
