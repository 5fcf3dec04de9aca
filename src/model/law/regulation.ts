import type { Day } from "../day";
import { sealed } from "../sealed";
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
import type { Signed } from "./signature";

/**
 * The state of encoding of one article, and who answers for it. Every article of a text has an entry; any state but `encoded`
 * has a reason.
 */
export interface Article extends Signed {
	readonly title: string;
	readonly state: "encoded" | "partly" | "context" | "not encoded";
	readonly why?: string;
	/** The files of the regulation's folder that quote it. Absent where none does, and in a regulation that is one file. */
	readonly in?: readonly string[];
}

/** A matter that the text does not regulate, listed so that nobody takes silence for an answer. */
export interface Unstated {
	readonly matter: Matter;
	/** What the source does not state, as a Chinese sentence. */
	readonly note: string;
	/** The nearest words in it. */
	readonly near?: Quoted;
}

/** Something that befell a text: 通过, 印发, 继续有效. */
export interface Occurrence {
	/** What happened, as a Chinese phrase. */
	readonly what: string;
	/** Absent if the day is not known. */
	readonly on?: Day;
	/** The document that says so, by its number. */
	readonly document?: string;
}

/** Whether a text, or the part of it that is held, is cited by its own articles: a full text or an excerpt. */
export const isVerbatim = ({ source: { grade } }: Pick<Regulation, "source">): boolean =>
	grade === "full text" || grade === "excerpt";

/** A combination of facts that is impossible, with the words that exclude it. */
export interface Never {
	readonly when: Condition;
	readonly words: readonly Quoted[];
}

/**
 * The day from which a text is applied; `undefined` if neither its first day nor the publication day of its source is known.
 */
export const firstDayOf = ({ effective: { from, posted } }: Pick<Regulation, "effective">): Day | undefined => from ?? posted;

/** What a text with this title calls itself: 本办法, 本条例, 本法. */
export const selfName = (title: string): string => `本${/(?:条例|办法|规定|法)$/.exec(title)?.[0] ?? "规定"}`;

/** What may be said to be silent: the text by its name for itself, or 本资料 where not all of it is held. */
export const ownName = ({ title, source }: Pick<Regulation, "title" | "source">): string =>
	source.grade === "full text" ? selfName(title) : "本资料";

/** Whether a text without a stated first day may be in force on a day. */
export const mayHold = ({ effective: { from, until } }: Pick<Regulation, "effective">, on: Day): boolean =>
	from === undefined && (until === undefined || on <= until);

/** The ids of the matters that only this text regulates. */
export const ownMatters = ({ matters }: Pick<Regulation, "matters">): readonly OwnMatter[] =>
	Object.keys(matters ?? {}) as OwnMatter[];

/** One text of law as data: its words, and what they mean. It has no behaviour. */
export interface Regulation<
	Id extends string = string,
	V extends Vocabulary = Vocabulary,
	Q extends Question = Question,
	P extends Procedure = Procedure,
	M extends Remedy = Remedy,
> {
	readonly id: Id;
	/** The version of these rules, which changes whenever they do; absent if they are not numbered. */
	readonly version?: string;
	readonly title: string;
	/** The document number, e.g. 潍政办发〔2021〕17号. */
	readonly number: string;
	readonly issuer: string;
	readonly rank: Rank;
	readonly region: string;
	/**
	 * The period in force, both ends included. If the source does not state `from`, the text is applied from `posted` on, the day
	 * on which its source was published, by a reading. Without `until` there is no expiry, or the source does not state it.
	 */
	readonly effective: {
		readonly from?: Day;
		readonly until?: Day;
		/** The id of the version that follows from the day after `until`; absent: nobody knows of one. */
		readonly successor?: string;
		readonly posted?: Day;
		readonly words?: Quoted;
		readonly reading?: ReadingId;
	};
	/** What befell the text beside its first and last day, earliest first: adopted, issued, kept in force. */
	readonly history?: readonly Occurrence[];
	readonly source: {
		/** `excerpt`: some articles, verbatim; the others are not held. */
		readonly grade: "full text" | "excerpt" | "official interpretation" | "press";
		readonly note: string;
		/** The digest of the UTF-8 text against which the quotes were checked. */
		readonly sha256: string;
	};
	/** By number; by heading if the source is an interpretation without articles. */
	readonly articles: Readonly<Record<string, Article>>;
	/** The bodies that only this text names. */
	readonly actors?: Readonly<Record<OwnActor, string>>;
	/** The matters that only this text regulates. */
	readonly matters?: Readonly<Record<OwnMatter, string>>;
	readonly vocabulary: V;
	readonly scope: readonly ScopeClause[];
	/**
	 * The matters on which the text sets no limits of scope, so that its provisions on them apply to every case; `all` where its
	 * source does not say what it covers. A matter that is neither here nor in a scope clause is an oversight: `check` reports
	 * it.
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
 * A regulation, sealed, whose ids keep their literal types: a deep copy, frozen and without prototypes. The definition is
 * frozen too.
 *
 * @example
 * ```ts
 * import { check, regulation, vocabulary } from "gongshu/author";
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
): Regulation<Id, V, Q, P, M> => sealed(definition);
