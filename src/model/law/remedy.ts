import type { Quoted } from "./cite";
import type { Condition } from "./condition";
import type { FactDefinition } from "./fact";
import type { Matter } from "./matter";
import type { Readable, ValuesOf } from "./readable";
import type { ReadingId } from "./reading";

/**
 * A lawful way to change facts, e.g. 脱敏, 解密, 取得许可: what it may change, and what must hold afterwards. What several texts of a
 * stack state under one id is one remedy: it changes whatever one of them lets it change, and for that it meets what this text
 * requires.
 */
export interface Remedy<Id extends string = string, C = Condition, F = string> {
	readonly id: Id;
	readonly label: string;
	readonly words: readonly Quoted[];
	/** The only facts that it may change. */
	readonly changes: readonly F[];
	/**
	 * Those of them that have to be found or done anew with it, even if they were so before, e.g. 对处理后的数据重新安全审查. What is not
	 * among them and was so before stays so.
	 */
	readonly anew?: readonly F[];
	/** Must hold after the change; unknown does not suffice. */
	readonly requires?: C;
	/** The matter that it is on: it is open to the cases that the text covers on this matter; absent: to every case. */
	readonly matter?: Matter;
	readonly reading?: ReadingId;
}

type FactIn<T extends Readable> = { [K in keyof T & string]: T[K] extends FactDefinition ? K : never }[keyof T & string];

/**
 * Remedies that change only the given facts.
 *
 * @param _readable the facts and questions that the conditions may read, by id; only their types are used
 *
 * @example
 * ```ts
 * import { is, remedies, vocabulary } from "gongshu/author";
 *
 * const facts = vocabulary({
 *   listed: { label: "已列入清单", ask: "是否已经列入清单？", kind: "flag", cite: { article: 24 } },
 * });
 * const words = [{ cite: { article: 24 }, quote: "公共数据开放清单通过开放平台予以公布" }];
 * const cures = remedies(facts, [{ id: "list", label: "列入清单", words, changes: ["listed"], requires: is("listed") }]);
 * cures[0]?.changes; // ["listed"]
 * ```
 */
export const remedies = <const T extends Readable, const Id extends string>(
	_readable: T,
	definitions: readonly Remedy<Id, Condition<ValuesOf<T>>, FactIn<T>>[],
): readonly Remedy<Id>[] => definitions;
