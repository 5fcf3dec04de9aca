import type { Quoted } from "../law/cite";
import type { TimeLimit } from "../law/time-limit";

/** A provision of a lower text that gave way to a higher one on its matter, and what it would have said. */
export interface Displaced<S extends string = string> {
	readonly provision: string;
	readonly regulation: string;
	readonly says: S;
	/** The text it gave way to. */
	readonly by: string;
	/** The words by which it gives way, e.g. 潍坊第三十七条. */
	readonly words?: Quoted;
}

/** A step that would be open if a higher text did not state its matter, by its Chinese term and with its own term of days. */
export interface DisplacedStep extends Displaced {
	readonly within?: TimeLimit;
}
