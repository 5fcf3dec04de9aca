import type { Test } from "../../model/law/condition";
import type { Value } from "../../model/law/fact";

/** A condition in json-rules-engine's shape, unfrozen, because that engine writes on what it is given. */
export type EngineCondition =
	| { all: EngineCondition[] }
	| { any: EngineCondition[] }
	| { not: EngineCondition }
	| { fact: string; operator: Test["operator"]; value: Value | Value[] };

/**
 * A condition, or `true` or `false` where no fact can change it.
 *
 * The constants stay outside that shape because json-rules-engine takes `any: []`, which never holds, for true.
 */
export type Lowered = EngineCondition | boolean;

const isCondition = (part: Lowered): part is EngineCondition => typeof part !== "boolean";

/** That every one of these holds; of none, `true`. */
export const everyOf = (parts: readonly Lowered[]): Lowered => {
	if (parts.includes(false)) return false;
	const open = parts.filter(isCondition);
	const [only] = open;
	if (only === undefined) return true;
	return open.length === 1 ? only : { all: open };
};

/** That at least one of these holds; of none, `false`. */
export const someOf = (parts: readonly Lowered[]): Lowered => {
	if (parts.includes(true)) return true;
	const open = parts.filter(isCondition);
	const [only] = open;
	if (only === undefined) return false;
	return open.length === 1 ? only : { any: open };
};

/** That this does not hold. */
export const negationOf = (part: Lowered): Lowered => {
	if (typeof part === "boolean") return !part;
	return "not" in part ? part.not : { not: part };
};

/** The test of a fact as a copy of its own. */
export const testOf = ({ fact, operator, value }: Test): EngineCondition => ({
	fact,
	operator,
	value: Array.isArray(value) ? [...value] : (value as Value),
});
