import { isDay } from "../calendar/day-number";
import type { Finding, Value } from "../model/law/fact";
import { freeze } from "../model/freeze";
import type { Notice } from "../model/answer/remark";
import { remembered } from "./memoize";
import { valuesOf } from "./diagram/space";
import type { Stack } from "./layers/stack";

/** What is known of a case: values, whose finding each is, and what could not be taken. */
export interface Given {
	readonly values: ReadonlyMap<string, Value>;
	/** Findings by fact, those still being determined included. */
	readonly findings: ReadonlyMap<string, Finding>;
	readonly notices: readonly Notice[];
}

const property = (holder: object, name: string): unknown => Object.getOwnPropertyDescriptor(holder, name)?.value;

const findingIn = (given: unknown): Finding | undefined => {
	if (typeof given !== "object" || given === null) return undefined;
	const [value, by, on, basis] = ["value", "by", "on", "basis"].map((name) => property(given, name));
	if (value !== null && typeof value !== "boolean" && typeof value !== "string") return undefined;
	if (typeof by !== "string" || by.trim() === "" || !isDay(on)) return undefined;
	return freeze({ value, by, on, ...(typeof basis === "string" ? { basis } : {}) });
};

const rejected = (label: string, why: string): Notice => ({
	kind: "rejected-fact",
	message: `“${label}”一项${why}，按未知处理`,
});

/** The place of every fact in the vocabulary. */
const orderOf = remembered(
	({ vocabulary }: Stack): ReadonlyMap<string, number> => new Map([...vocabulary.keys()].map((fact, at) => [fact, at])),
);

/**
 * Reads facts as they are given. What is not in the vocabulary, or lacks the named finding it needs, is unknown and noticed, so that
 * nothing is ever decided on a value nobody could check.
 */
export const given = (stack: Stack, facts: object): Given => {
	const { vocabulary } = stack;
	const values = new Map<string, Value>();
	const findings = new Map<string, Finding>();
	const notices: Notice[] = [];
	const order = orderOf(stack, "vocabulary");
	const rank = (id: string) => order.get(id) ?? order.size;
	const ids = Object.keys(Object(facts)).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
	// In the order of the vocabulary, so that notices do not depend on how the facts were written down.
	for (const id of ids) {
		const raw = property(facts, id);
		const definition = vocabulary.get(id);
		if (raw === undefined || raw === null) continue;
		if (!definition) {
			notices.push(rejected(id.slice(0, 80), "不在事实清单之内"));
			continue;
		}
		const finding = definition.finding ? findingIn(raw) : undefined;
		if (definition.finding && !finding) {
			notices.push(rejected(definition.label, "须由有权认定的人具名、具日认定"));
			continue;
		}
		if (finding) findings.set(id, finding);
		const value: unknown = finding ? finding.value : raw;
		if (value === null) continue;
		if ((typeof value === "boolean" || typeof value === "string") && valuesOf(definition).includes(value))
			values.set(id, value);
		else notices.push(rejected(definition.label, "所填的值不在可选范围之内"));
	}
	return { values, findings, notices };
};
