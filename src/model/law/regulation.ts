import type { Day } from "../day";
import { freeze } from "../freeze";
import type { OwnActor } from "./actor";
import type { Quoted } from "./cite";
import type { Condition } from "./condition";
import type { Duty } from "./duty";
import type { Vocabulary } from "./fact";
import type { Matter, OwnMatter } from "./matter";
import type { Procedure } from "./procedure";
import type { Question } from "./question";
import type { Rank } from "./rank";
import type { Reading, ReadingId } from "./reading";
import type { Remedy } from "./remedy";
import type { ScopeClause } from "./scope";

/** How far one article is encoded. Every article of a text has an entry; anything but `encoded` says why. */
export interface Article {
	readonly title: string;
	readonly state: "encoded" | "partly" | "context" | "not encoded";
	readonly why?: string;
}

/** A matter the text says nothing about, so that nobody reads silence as an answer. */
export interface Unstated {
	readonly matter: Matter;
	/** What the source does not say, as a Chinese sentence. */
	readonly note: string;
	/** The nearest words it does say. */
	readonly near?: Quoted;
}

/** Facts that cannot go together, under the words that make it so. */
export interface Never {
	readonly when: Condition;
	readonly words: readonly Quoted[];
}

/** The day from which a text speaks; none where neither its first day nor that of its source is known. */
export const firstDayOf = ({ effective: { from, posted } }: Pick<Regulation, "effective">): Day | undefined => from ?? posted;

/** Whether a text may hold on a day though its source does not tell since when. */
export const mayHold = ({ effective: { from, until } }: Pick<Regulation, "effective">, on: Day): boolean =>
	from === undefined && (until === undefined || on <= until);

/** The ids of the matters that a text alone speaks of. */
export const ownMatters = ({ matters }: Pick<Regulation, "matters">): readonly OwnMatter[] =>
	Object.keys(matters ?? {}) as OwnMatter[];

/** One text of law as data: its words, and what they mean. It holds no behaviour. */
export interface Regulation<
	Id extends string = string,
	V extends Vocabulary = Vocabulary,
	Q extends Question = Question,
	P extends Procedure = Procedure,
	M extends Remedy = Remedy,
> {
	readonly id: Id;
	readonly title: string;
	/** Document number, e.g. 潍政办发〔2021〕17号. */
	readonly number: string;
	readonly issuer: string;
	readonly rank: Rank;
	readonly region: string;
	/**
	 * Both ends inclusive. An absent `from` is not stated in the source: the text then speaks from `posted` on, the day its source was
	 * published, by the reading named. An absent `until` is no expiry, or one that the source does not state.
	 */
	readonly effective: {
		readonly from?: Day;
		readonly until?: Day;
		readonly posted?: Day;
		readonly words?: Quoted;
		readonly reading?: ReadingId;
	};
	readonly source: {
		readonly grade: "full text" | "official interpretation" | "press";
		readonly note: string;
		/** Of the UTF-8 text the quotes were checked against. */
		readonly sha256: string;
	};
	/** By number; by heading where the source is an interpretation without articles. */
	readonly articles: Readonly<Record<string, Article>>;
	/** Who acts under this text by terms of its own, beside the roles common to all. */
	readonly actors?: Readonly<Record<OwnActor, string>>;
	/** The matters that this text alone speaks of, beside those of the field. */
	readonly matters?: Readonly<Record<OwnMatter, string>>;
	readonly vocabulary: V;
	readonly scope: readonly ScopeClause[];
	/**
	 * The matters on which the text sets no limits of scope, so that its provisions on them apply to every case; `all` where its
	 * source does not say what it covers. A matter that is neither here nor in a scope clause is an oversight: `check` reports it.
	 */
	readonly unlimited?: readonly Matter[] | "all";
	readonly questions: readonly Q[];
	readonly duties: readonly Duty[];
	readonly remedies: readonly M[];
	readonly procedures: readonly P[];
	readonly readings: readonly Reading[];
	readonly unstated: readonly Unstated[];
	/** The clause by which the text gives way to higher law. */
	readonly defers?: Quoted;
	readonly never?: readonly Never[];
}

/**
 * A regulation, frozen, with its ids kept as literal types.
 *
 * @example
 * ```ts
 * import { check, regulation, vocabulary } from "gongshu";
 *
 * const empty = regulation({
 *   id: "empty",
 *   title: "某办法",
 *   number: "某政发〔2026〕1号",
 *   issuer: "某市人民政府",
 *   rank: "normative",
 *   region: "某市",
 *   effective: { from: "2026-01-01" },
 *   source: { grade: "full text", note: "示例", sha256: "" },
 *   articles: { 1: { title: "目的", state: "context", why: "立法目的" } },
 *   vocabulary: vocabulary({}),
 *   scope: [],
 *   questions: [],
 *   duties: [],
 *   remedies: [],
 *   procedures: [],
 *   readings: [],
 *   unstated: [],
 * });
 * check(empty); // []
 * ```
 */
export const regulation = <
	const Id extends string,
	const V extends Vocabulary,
	const Q extends Question,
	const P extends Procedure = never,
	const M extends Remedy = never,
>(
	definition: Regulation<Id, V, Q, P, M>,
): Regulation<Id, V, Q, P, M> => freeze(definition);
