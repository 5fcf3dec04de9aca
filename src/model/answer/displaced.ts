import type { Quoted } from "../law/cite";
import type { TimeLimit } from "../law/time-limit";

/** A provision of a lower text that a higher text displaces on its matter, with what it would have answered. */
export interface Displaced<S extends string = string> {
	readonly provision: string;
	readonly regulation: string;
	readonly says: S;
	/** The higher text. */
	readonly by: string;
	/** The words by which it is displaced, e.g. 潍坊第三十七条. */
	readonly words?: Quoted;
}

/**
 * A step that would be open if a higher text did not regulate its matter; `says` is its Chinese term, `within` its time limit.
 */
export interface DisplacedStep extends Displaced {
	readonly within?: TimeLimit;
}
