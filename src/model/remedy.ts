import type { Quoted } from "./cite";
import type { Condition } from "./condition";
import type { FactDefinition } from "./fact";
import type { Terms, ValuesOf } from "./terms";

/** A lawful way to change facts: 脱敏, 解密, 取得许可. What it may change, and what must be true afterwards. */
export interface Remedy<Id extends string = string, C = Condition, F = string> {
	readonly id: Id;
	readonly label: string;
	readonly words: readonly Quoted[];
	/** The only facts it may change. */
	readonly changes: readonly F[];
	/** Must hold of the facts after the change; unknown is not enough. */
	readonly requires?: C;
	readonly reading?: string;
}

type FactIn<T extends Terms> = { [K in keyof T & string]: T[K] extends FactDefinition ? K : never }[keyof T & string];

/** Remedies that change only facts of the given terms. */
export const remedies = <const T extends Terms, const Id extends string>(
	_terms: T,
	definitions: readonly Remedy<Id, Condition<ValuesOf<T>>, FactIn<T>>[],
): readonly Remedy<Id>[] => definitions;
