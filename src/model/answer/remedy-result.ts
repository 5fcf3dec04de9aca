import type { Quoted } from "../law/cite";
import type { ReadingId } from "../law/reading";
import type { TimeLimit } from "../law/time-limit";
import type { Decision } from "./decision";
import type { Issue } from "./issue";

/** What a remedy would change: the decision before, the decision after, and the promotion the law then orders. */
export interface RemedyResult<D extends Decision = Decision> {
	readonly kind: "remedy";
	readonly remedy: string;
	/** The remedy's Chinese term; what was asked for, where there is no such remedy. */
	readonly label: string;
	readonly before: D;
	/** Equal to `before` when anything was refused. */
	readonly after: D;
	/** Present only where `after` is strictly more open than `before`. */
	readonly promotion: {
		readonly to: NonNullable<D["answer"]>;
		/** The words that order the change; empty where the text orders none. */
		readonly words: readonly Quoted[];
		readonly within?: TimeLimit;
		readonly reading?: ReadingId;
	} | null;
	readonly refused: readonly Issue[];
}
