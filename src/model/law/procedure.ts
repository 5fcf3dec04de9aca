import type { Actor } from "./actor";
import type { Quoted } from "./cite";
import type { Condition } from "./condition";
import type { Value } from "./fact";
import type { Incident } from "./incident";
import type { Matter } from "./matter";
import type { Readable, ValuesOf } from "./readable";
import type { ReadingId } from "./reading";
import type { StepOutcome } from "./step-outcome";
import type { TimeLimit } from "./time-limit";

/** One step of a procedure: who acts, under which condition, within which time limit, and what follows each outcome. */
export interface Step<S extends string = string, C = Condition, K = { readonly [fact: string]: Value | undefined }> {
	readonly id: S;
	readonly label: string;
	readonly words: readonly Quoted[];
	readonly actor: Actor;
	/** The step is open unless this is false. */
	readonly when?: C;
	readonly within?: TimeLimit;
	/** The step whose day starts the time limit; absent: the step before this one. */
	readonly since?: S;
	/** The actor may decide whether to take the step (必要时). */
	readonly discretionary?: true;
	/** Each outcome with the steps that follow it; after an empty list nothing follows. */
	readonly then: { readonly [O in StepOutcome]?: readonly S[] };
	/** The steps that are open beside this one once its time limit has run out: what is late stays to be done. */
	readonly overdue?: readonly S[];
	/** Once open, it stays open until it is taken, whatever other step is taken meanwhile; absent: the other step replaces it. */
	readonly stays?: true;
	/** Who may be asked to urge the actor once the time limit has run out. */
	readonly urgedBy?: Actor;
	/** The facts that follow from an outcome itself, or from being overdue: a refusal is a reply. */
	readonly learns?: { readonly [O in StepOutcome | "overdue"]?: K };
	readonly matter?: Matter;
	readonly reading?: ReadingId;
}

/** What an event outside the steps of a procedure means: that it ends the case, or only what it makes known. */
export interface IncidentMeaning<K = { readonly [fact: string]: Value | undefined }> {
	readonly words: readonly Quoted[];
	readonly ends?: true;
	readonly learns?: K;
	readonly reading?: ReadingId;
}

/** Steps with their outcomes, of a procedure known only at run time. */
export interface AnySteps {
	readonly [step: string]: StepOutcome;
}

/** The steps of a case, from its beginning to its end. */
export interface Procedure<Id extends string = string, S extends string = string> {
	readonly id: Id;
	readonly label: string;
	/** The steps with which a case may begin. */
	readonly begins: readonly S[];
	/** What an event outside the steps means by this text; one that is not listed means nothing by it. */
	readonly incidents?: { readonly [I in Incident]?: IncidentMeaning };
	/** Facts that hold until a step or the facts of the case change them, e.g. that there is no reply yet. */
	readonly initially?: { readonly [fact: string]: Value | undefined };
	readonly steps: readonly Step<S>[];
}

/**
 * A procedure whose steps lead only to its own steps and whose conditions read only the given facts and questions.
 *
 * @param _readable the facts and questions that the conditions may read, by id; only their types are used
 *
 * @example
 * ```ts
 * import { procedure, vocabulary } from "gongshu/author";
 *
 * const facts = vocabulary({
 *   listed: { label: "已列入清单", ask: "是否已经列入清单？", kind: "flag", cite: { article: 24 } },
 * });
 * const words = [{ cite: { article: 25 }, quote: "社会主体通过开放平台提交数据使用申请" }];
 * const request = procedure(facts, {
 *   id: "openingRequest",
 *   label: "开放申请",
 *   begins: ["apply"],
 *   steps: [{ id: "apply", label: "申请", words, actor: "society", then: { filed: [] } }],
 * });
 * request.begins; // ["apply"]
 * ```
 */
export const procedure = <const T extends Readable, const Id extends string, const S extends string>(
	_readable: T,
	definition: {
		readonly id: Id;
		readonly label: string;
		readonly begins: readonly NoInfer<S>[];
		readonly incidents?: { readonly [I in Incident]?: IncidentMeaning<Partial<ValuesOf<T>>> };
		readonly initially?: Partial<ValuesOf<T>>;
		readonly steps: readonly (Omit<Step<NoInfer<S>, Condition<ValuesOf<T>>, Partial<ValuesOf<T>>>, "id"> & {
			readonly id: S;
		})[];
	},
): Procedure<Id, S> => definition;
