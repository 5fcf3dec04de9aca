import { isDay } from "../../calendar/day-number";
import type { Day } from "../../model/day";
import type { Finding } from "../../model/law/fact";
import { isSignatory } from "../../model/visible-text";
import { isPlain } from "./plain-object";

/** What stands in place of a finding: its parts, none of which has been looked at. */
export type Given = Readonly<Partial<Record<keyof Finding | "__proto__", unknown>>>;

/** Who found something, when and on what. */
export interface Signature {
	readonly by: string;
	readonly on: Day;
	readonly basis: string | undefined;
}

/**
 * Stands where nobody has signed yet. It is a signature like any other, so that it does no harm if somebody signs like this.
 */
const somebody: Signature = Object.freeze({ by: "某人", on: "0001-01-01", basis: undefined });

const signatureOf = ({ by, on, basis }: Partial<Record<keyof Finding, unknown>>, asOf: Day): Signature | null => {
	if (!isSignatory(by) || !isDay(on) || on > asOf) return null;
	return basis === undefined || typeof basis === "string" ? { by, on, basis } : null;
};

/**
 * One case as an encoder reads it: its numbers, and who signed its findings. It is written over by the next case, so that
 * reading one makes nothing new.
 */
export class Row {
	high = 0;
	/** The further numbers of a code that needs them. */
	more: readonly number[] = [];
	/** Grows whenever a signature differs from that of the case before. */
	version = 0;
	/** Who last signed a finding on each fact, in the order of the findings of the code. */
	readonly signatures: Signature[];
	/** The day as of which the facts are known. */
	private readonly asOf: Day;

	constructor(findings: number, asOf: Day) {
		this.asOf = asOf;
		this.signatures = new Array(findings).fill(somebody);
	}

	/** Whether a given value is a finding that names who made it and when; remembers both. */
	signs(given: unknown, at: number): boolean {
		if (!isPlain(given)) return false;
		const last = this.signatures[at];
		if (last && given["by"] === last.by && given["on"] === last.on && given["basis"] === last.basis) return true;
		const signature = signatureOf(given, this.asOf);
		if (!signature) return false;
		this.signatures[at] = signature;
		this.version += 1;
		return true;
	}
}

/** Reads the facts of a case into a row and gives its low number; negative where one of them is out of the ordinary. */
export type Encoder = (facts: Readonly<Record<string, unknown>>, row: Row) => number;

/** Encoders made beforehand for the questions of a law, by the text of the code each is for. */
export type Encoders = Readonly<Record<string, Encoder>>;
