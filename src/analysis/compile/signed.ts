import type { Decision, Ground } from "../../model/decision";
import type { Derivation } from "../../model/derivation";
import type { Finding } from "../../model/fact";
import { freeze } from "../../model/freeze";

/** The findings of a case by the facts they are of. */
type Findings = ReadonlyMap<string, Finding>;

/** A finding with its parts in their order and nothing else, as decisions carry it. */
const plain = ({ value, by, on, basis }: Finding): Finding =>
	Object.freeze(basis === undefined ? { value, by, on } : { value, by, on, basis });

/** A derivation with the findings of a case on its leaves. What has none of them in it stays the same object. */
const derivationWith = (at: Derivation, findings: Findings): Derivation => {
	if ("all" in at) {
		const all = each(at.all, findings);
		return all === at.all ? at : Object.freeze({ all, holds: at.holds });
	}
	if ("any" in at) {
		const any = each(at.any, findings);
		return any === at.any ? at : Object.freeze({ any, holds: at.holds });
	}
	if ("not" in at) {
		const not = derivationWith(at.not, findings);
		return not === at.not ? at : Object.freeze({ not, holds: at.holds });
	}
	const finding = findings.get(at.fact);
	if (!finding) return at;
	const { fact, operator, value, given, holds } = at;
	return Object.freeze({ fact, operator, value, given, holds, finding }) as Derivation;
};

const each = (parts: readonly Derivation[], findings: Findings): readonly Derivation[] => {
	const made = parts.map((part) => derivationWith(part, findings));
	return made.every((part, index) => part === parts[index]) ? parts : Object.freeze(made);
};

const groundWith = (ground: Ground, findings: Findings): Ground => {
	const when = derivationWith(ground.when, findings);
	const unless = ground.unless && derivationWith(ground.unless, findings);
	if (when === ground.when && unless === ground.unless) return ground;
	return Object.freeze(unless ? { ...ground, when, unless } : { ...ground, when });
};

/**
 * A decision on values alone, with whose findings they are. Everything that rests on no finding is shared with the decision it is made
 * from.
 */
export const signed = (decision: Decision, given: Findings): Decision => {
	const findings = new Map([...given].map(([fact, finding]) => [fact, plain(finding)]));
	const governing = decision.governing.map((each) => {
		const when = derivationWith(each.when, findings);
		return when === each.when ? each : Object.freeze({ ...each, when });
	});
	return freeze({
		...decision,
		governing,
		grounds: decision.grounds.map((ground) => groundWith(ground, findings)),
	});
};
