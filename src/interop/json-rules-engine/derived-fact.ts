import type { Almanac } from "json-rules-engine";
import { namesIn, satisfies } from "../../engine/conditions";
import type { Condition } from "../../model/law/condition";
import type { Value } from "../../model/law/fact";
import type { EngineCondition, Lowered } from "./engine-condition";
import { readAnswer, type Said } from "./outcome-of";

/** A fact that a run derives from the others when it is first asked for: a truth, or the answer of a question. */
export type DerivedFact =
	| { readonly id: string; readonly kind: "truth"; readonly holds: EngineCondition }
	| {
			readonly id: string;
			readonly kind: "answer";
			/** Everything the law says of the question. */
			readonly says: readonly (Said & { readonly holds: Lowered })[];
	  };

/** The conditions that a derived fact rests on; the others always hold, or never. */
const conditionsOfDerived = (fact: DerivedFact): readonly EngineCondition[] =>
	fact.kind === "truth" ? [fact.holds] : fact.says.flatMap(({ holds }) => (typeof holds === "boolean" ? [] : [holds]));

const isTrue = (condition: Lowered, values: ReadonlyMap<string, Value>): boolean => {
	if (typeof condition === "boolean") return condition;
	if ("all" in condition) return condition.all.every((part) => isTrue(part, values));
	if ("any" in condition) return condition.any.some((part) => isTrue(part, values));
	if ("not" in condition) return !isTrue(condition.not, values);
	const value = values.get(condition.fact);
	return value !== undefined && satisfies(condition as Extract<Condition, { readonly fact: string }>, value);
};

/** Derives a fact in a run; it rejects with the engine's own error where a fact that it rests on is missing. */
export const derive = async (fact: DerivedFact, almanac: Pick<Almanac, "factValue">): Promise<Value> => {
	const names = namesIn(...(conditionsOfDerived(fact) as readonly Condition[]));
	const values = new Map(await Promise.all(names.map(async (name) => [name, await almanac.factValue<Value>(name)] as const)));
	if (fact.kind === "truth") return isTrue(fact.holds, values);
	return readAnswer(fact.says.filter(({ holds }) => isTrue(holds, values))) ?? "undetermined";
};
