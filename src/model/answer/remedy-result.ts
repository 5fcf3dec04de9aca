import type { Quoted } from "../law/cite";
import type { ReadingId } from "../law/reading";
import type { TimeLimit } from "../law/time-limit";
import type { Decision } from "./decision";
import type { Issue } from "./issue";

/** The effect of a remedy: the decision before it, the decision after it, and the promotion that the law then requires. */
export interface RemedyResult<D extends Decision = Decision> {
	readonly kind: "remedy";
	readonly remedy: string;
	/** The remedy's Chinese term; the id as given if there is no such remedy. */
	readonly label: string;
	readonly before: D;
	/** Equal to `before` if the remedy was refused. */
	readonly after: D;
	/** `null` unless `after` is strictly more open than `before`. */
	readonly promotion: {
		readonly to: NonNullable<D["answer"]>;
		/** The words that require the promotion; empty if the text does not require it. */
		readonly words: readonly Quoted[];
		readonly within?: TimeLimit;
		readonly reading?: ReadingId;
	} | null;
	readonly refused: readonly Issue[];
}
