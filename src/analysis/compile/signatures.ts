import type { Decision, Ground } from "../../model/answer/decision";
import type { Derivation } from "../../model/answer/derivation";
import type { Finding } from "../../model/law/fact";

import { has, own } from "../../model/own-property";

/** The findings of a case by the facts they are of. */
type Findings = ReadonlyMap<string, Finding>;

/** Where in a decision on values alone the findings of a case go: the texts and the grounds that have a leaf for one. */
export interface Unsigned {
	readonly decision: Decision;
	readonly governing: readonly boolean[];
	readonly grounds: readonly boolean[];
}

const carries = (at: Derivation, facts: ReadonlySet<string>): boolean => {
	if (has(at, "all")) return at.all.some((part) => carries(part, facts));
	if (has(at, "any")) return at.any.some((part) => carries(part, facts));
	return has(at, "not") ? carries(at.not, facts) : facts.has(at.fact);
};

/** A decision on values alone, with the places that a finding on one of these facts can reach. */
export const unsigned = (decision: Decision, facts: ReadonlySet<string>): Unsigned => ({
	decision,
	governing: decision.governing.map(({ when }) => carries(when, facts)),
	grounds: decision.grounds.map((ground) => {
		const unless = own(ground, "unless");
		return carries(ground.when, facts) || (unless !== undefined && carries(unless, facts));
	}),
});

/** A derivation with the findings of a case on its leaves. What has none of them in it stays the same object. */
const derivationWith = (at: Derivation, findings: Findings): Derivation => {
	if (has(at, "all")) {
		const all = each(at.all, findings);
		return all === at.all ? at : Object.freeze({ all, holds: at.holds });
	}
	if (has(at, "any")) {
		const any = each(at.any, findings);
		return any === at.any ? at : Object.freeze({ any, holds: at.holds });
	}
	if (has(at, "not")) {
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
	return made.some((part, index) => part !== parts[index]) ? Object.freeze(made) : parts;
};

const groundWith = (ground: Ground, findings: Findings): Ground => {
	const when = derivationWith(ground.when, findings);
	const stated = own(ground, "unless");
	const unless = stated && derivationWith(stated, findings);
	if (when === ground.when && unless === stated) return ground;
	return Object.freeze(unless ? { ...ground, when, unless } : { ...ground, when });
};

/**
 * A decision on values alone, with whose findings they are. Everything that rests on no finding is shared with the decision it
 * is made from.
 */
export const signed = ({ decision, governing, grounds }: Unsigned, findings: Findings): Decision => {
	const texts = decision.governing.map((text, at) => {
		if (!governing[at]) return text;
		const when = derivationWith(text.when, findings);
		return when === text.when ? text : Object.freeze({ ...text, when });
	});
	const rules = decision.grounds.map((ground, at) => (grounds[at] ? groundWith(ground, findings) : ground));
	return Object.freeze({ ...decision, governing: Object.freeze(texts), grounds: Object.freeze(rules) });
};
