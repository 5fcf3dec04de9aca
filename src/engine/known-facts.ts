import { isDay } from "../calendar/day-number";
import type { Remark } from "../model/answer/remark";
import { type Day, dayText } from "../model/day";
import { freeze } from "../model/freeze";
import type { Finding, Value } from "../model/law/fact";
import { ownValue } from "../model/own-property";
import { isSignatory, printable } from "../model/visible-text";
import { valuesOf } from "./diagram/space";
import type { Stack } from "./layers/stack";
import { once } from "./memoize";

/** What is known of a case: values, whose finding each is, and what could not be taken. */
export interface KnownFacts {
	readonly values: ReadonlyMap<string, Value>;
	/** Findings by fact, those still being determined included. */
	readonly findings: ReadonlyMap<string, Finding>;
	/** A remark for every fact that is treated as unknown because it could not be read. */
	readonly rejected: readonly Remark[];
}

/** Stands among facts that could not be read at all, such as a revoked proxy. */
const unreadable = Symbol("unreadable");

/**
 * Facts as they were handed over, property by property, each a value of its own; no accessor has been run, and what only an
 * accessor gives has no value.
 */
export type GivenFacts = Readonly<Record<string, PropertyDescriptor>> & { readonly [unreadable]?: PropertyDescriptor };

const withoutValue: PropertyDescriptor = Object.freeze({
	value: undefined,
	writable: false,
	enumerable: true,
	configurable: false,
});

/** The properties of an object that holds facts. */
export const givenFacts = (facts: unknown): GivenFacts => {
	try {
		const given: Record<string, PropertyDescriptor> = Object.getOwnPropertyDescriptors(Object(facts ?? {}));
		for (const fact of Object.keys(given)) if (!Object.hasOwn(given[fact] ?? {}, "value")) given[fact] = withoutValue;
		return given;
	} catch {
		return { [unreadable]: withoutValue };
	}
};

/** Whether some of the facts could not be read at all. */
export const isUnreadable = (given: GivenFacts): boolean => Object.hasOwn(given, unreadable);

/** Whether something stands there, if only a value that cannot be read: `undefined` is the same as not being there. */
const isSaid = (descriptor: PropertyDescriptor): boolean => descriptor === withoutValue || descriptor.value !== undefined;

/**
 * The facts of several inputs together; a later one replaces an earlier one, unless it is `undefined`. A fact named `__proto__`
 * remains a fact.
 */
export const mergedFacts = (...facts: readonly GivenFacts[]): GivenFacts => ({
	...Object.fromEntries(facts.flatMap((each) => Object.entries(each)).filter(([, descriptor]) => !isSaid(descriptor))),
	...Object.fromEntries(facts.flatMap((each) => Object.entries(each)).filter(([, descriptor]) => isSaid(descriptor))),
	...(facts.some(isUnreadable) ? { [unreadable]: withoutValue } : {}),
});

/** The facts that are meant for one reader. */
export const factsAmong = (given: GivenFacts, isMeant: (fact: string) => boolean): GivenFacts => ({
	...Object.fromEntries(Object.entries(given).filter(([fact]) => isMeant(fact))),
	...(isUnreadable(given) ? { [unreadable]: withoutValue } : {}),
});

/** The same facts with every finding copied, so that changing one of them afterwards does not change what was given. */
export const snapshotOf = ({ vocabulary }: Stack, given: GivenFacts): GivenFacts => {
	const taken = { ...given };
	for (const [fact, descriptor] of Object.entries(given)) {
		const value: unknown = descriptor.value;
		if (vocabulary.get(fact)?.finding && typeof value === "object" && value !== null)
			taken[fact] = { ...descriptor, value: findingParts(value) };
	}
	return taken;
};

const partsOfFinding = ["value", "by", "on", "basis"] as const;

/** The parts of a finding that are there. */
const findingParts = (value: object): object =>
	Object.fromEntries(
		partsOfFinding.flatMap((name) => {
			const part = ownValue(value, name);
			return part === undefined ? [] : [[name, part]];
		}),
	);

/** The finding that an input states; `undefined` where it states none that is signed and dated. */
export const findingIn = (input: unknown): Finding | undefined => {
	if (typeof input !== "object" || input === null) return undefined;
	const [value, by, on, basis] = partsOfFinding.map((name) => ownValue(input, name));
	if (value !== null && typeof value !== "boolean" && typeof value !== "string") return undefined;
	if (!isSignatory(by) || !isDay(on)) return undefined;
	return freeze({ value, by, on, ...(typeof basis === "string" ? { basis } : {}) });
};

const rejection = (label: string, why: string): Remark => ({
	kind: "rejected-fact",
	message: `“${label}”一项${why}，按未知处理`,
});

const unread: Remark = { kind: "rejected-fact", message: "所填事实无法读取，按未知处理" };

/** The position of every fact in the vocabulary. */
const orderOf = once(
	({ vocabulary }: Stack): ReadonlyMap<string, number> => new Map([...vocabulary.keys()].map((fact, at) => [fact, at])),
);

/**
 * Reads facts as they are given. What is not in the vocabulary, or lacks the named finding it needs, is treated as unknown and
 * remarked on, so that nothing is ever decided on a value nobody could check. So is a finding made after the day as of which
 * the case is decided, if there is such a day: until then nobody had made it.
 */
export const knownFacts = (stack: Stack, given: GivenFacts, asOf?: Day): KnownFacts => {
	const { vocabulary } = stack;
	const values = new Map<string, Value>();
	const findings = new Map<string, Finding>();
	const rejected: Remark[] = isUnreadable(given) ? [unread] : [];
	const order = orderOf(stack);
	const rank = (id: string) => order.get(id) ?? order.size;
	// A fact is given whether or not the property is hidden; any other hidden property is the host's own affair.
	const ids = Object.keys(given).filter((id) => given[id]?.enumerable || vocabulary.has(id));
	// In the order of the vocabulary, so that remarks do not depend on how the facts were written down.
	for (const id of ids.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))) {
		const input: unknown = given[id]?.value;
		const definition = vocabulary.get(id);
		if (input === undefined || input === null) continue;
		if (!definition) {
			rejected.push(rejection(printable(id, 80), "不在事实清单之内"));
			continue;
		}
		const finding = definition.finding ? findingIn(input) : undefined;
		if (definition.finding && !finding) {
			rejected.push(rejection(definition.label, "须由有权认定的人具名、具日认定"));
			continue;
		}
		if (finding && asOf !== undefined && !isDay(asOf)) {
			rejected.push(rejection(definition.label, "截至哪一日已经认定无从判断：所填的查明之日不是存在的日期"));
			continue;
		}
		if (finding && asOf !== undefined && finding.on > asOf) {
			rejected.push(rejection(definition.label, `的认定日（${dayText(finding.on)}）晚于${dayText(asOf)}，其时尚未认定`));
			continue;
		}
		if (finding) findings.set(id, finding);
		const value: unknown = finding ? finding.value : input;
		if (value === null) continue;
		if ((typeof value === "boolean" || typeof value === "string") && valuesOf(definition).includes(value))
			values.set(id, value);
		else rejected.push(rejection(definition.label, "所填的值不在可选范围之内"));
	}
	return { values, findings, rejected };
};
