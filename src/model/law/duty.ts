import type { Actor } from "./actor";
import type { Cite, Quoted } from "./cite";
import type { Condition } from "./condition";
import type { Matter } from "./matter";
import type { Readable, Scaled, ValuesOf } from "./readable";
import type { ReadingId } from "./reading";
import type { TimeLimit } from "./time-limit";

/** A liability that a breach may fall under, where it depends on who breaches the duty: what must hold, and the item. */
export interface Liability<C = Condition> {
	readonly when: C;
	readonly item: Cite;
}

/** Something that must be done (义务) or must not be done (禁止): when it applies, and what meets it. */
export interface Duty<C = Condition, P = { readonly question: string; readonly to: string }> {
	readonly id: string;
	readonly label: string;
	readonly words: readonly Quoted[];
	readonly on: Actor;
	readonly when: C;
	readonly met: C;
	/**
	 * A duty with a time limit for acting is never breached by the facts alone, only open: whether it is late depends on the day.
	 * A period for which something must be kept is none.
	 */
	readonly within?: TimeLimit;
	/** What meets the duty says itself that it was done in time, so that the duty is breached where it is false. */
	readonly timely?: true;
	/** The item of the liability article that a breach may fall under. */
	readonly breach?: Cite;
	/** The same where it depends on the subject (主体), e.g. 国家机关 and others; at most one of them holds. */
	readonly breaches?: readonly Liability<C>[];
	/** The question whose declared level the duty is to raise. */
	readonly promotes?: P;
	readonly matter?: Matter;
	readonly reading?: ReadingId;
}

type Promotion<T extends Readable> = {
	[K in keyof T & string]: T[K] extends Scaled<infer L> ? { readonly question: K; readonly to: L } : never;
}[keyof T & string];

/**
 * Duties whose conditions read only the given facts and questions.
 *
 * @param _readable the facts and questions that the conditions may read, by id; only their types are used
 *
 * @example
 * ```ts
 * import { duties, is, isNot, vocabulary } from "gongshu/author";
 *
 * const facts = vocabulary({
 *   listed: { label: "已列入清单", ask: "是否已经列入清单？", kind: "flag", cite: { article: 24 } },
 * });
 * const words = [{ cite: { article: 24 }, quote: "公共数据开放清单通过开放平台予以公布" }];
 * const listing = duties(facts, [
 *   { id: "24-list", label: "公布清单", words, on: "provider", when: isNot("listed"), met: is("listed") },
 * ]);
 * listing[0]?.on; // "provider"
 * ```
 */
export const duties = <const T extends Readable>(
	_readable: T,
	definitions: readonly Duty<Condition<ValuesOf<T>>, Promotion<T>>[],
): readonly Duty[] => definitions;
