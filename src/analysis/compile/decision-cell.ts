import type { Decision } from "../../model/answer/decision";
import type { Finding, Value } from "../../model/law/fact";
import type { Decoded } from "./code";
import type { Row, Signature } from "./encoded-case";
import { signed, type Unsigned, unsigned } from "./signatures";

const sameSignature = (a: Signature, b: Signature): boolean =>
	a === b || (a.by === b.by && a.on === b.on && a.basis === b.basis);

/** A finding with its parts in their order, as decisions carry it. */
const findingOf = (value: Value | null, { by, on, basis }: Signature): Finding =>
	Object.freeze(basis === undefined ? { value, by, on } : { value, by, on, basis });

/**
 * The finished decision of all cases with the same values, and as it was last signed: whoever signs one case mostly signs the
 * next.
 */
export class Cell {
	readonly answer: string | null;
	private readonly findings: readonly string[];
	private readonly known: Decoded;
	private readonly unsigned: Unsigned;
	/** The findings the case has, by their places among the findings of the code. */
	private readonly places: readonly number[];
	private signatures: readonly Signature[] = [];
	private last: Decision;
	private version = -1;

	constructor(decision: Decision, findings: readonly string[], known: Decoded) {
		this.findings = findings;
		this.known = known;
		this.answer = decision.answer;
		this.unsigned = unsigned(decision, new Set(known.findings));
		this.places = known.findings.map((fact) => findings.indexOf(fact));
		this.last = decision;
	}

	/** The decision with the findings of the case that was just read. */
	signedBy(row: Row): Decision {
		if (this.version === row.version || this.places.length === 0) return this.last;
		if (!this.isSignedBy(row)) this.sign(row);
		this.version = row.version;
		return this.last;
	}

	private isSignedBy({ signatures }: Row): boolean {
		for (let index = 0; index < this.places.length; index += 1) {
			const [own, given] = [this.signatures[index], signatures[this.places[index] ?? -1]];
			if (!own || !given || !sameSignature(own, given)) return false;
		}
		return true;
	}

	private sign({ signatures }: Row): void {
		this.signatures = this.places.flatMap((place) => signatures[place] ?? []);
		const findings = this.signatures.map((signature, index): readonly [string, Finding] => {
			const fact = this.findings[this.places[index] ?? -1] ?? "";
			return [fact, findingOf(this.known.values.get(fact) ?? null, signature)];
		});
		this.last = signed(this.unsigned, new Map(findings));
	}
}
