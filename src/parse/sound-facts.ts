import { isDay } from "../calendar/day-number";
import type { FactDefinition, Finding, Value } from "../model/law/fact";
import { isSignatory } from "../model/visible-text";
import { isBasis, noYear } from "./finding";
import { perLaw } from "./per-law";
import { definedFacts } from "./vocabulary";

/** A fact that was read, with its id. */
export type FactAsRead = readonly [id: string, fact: Value | Finding];

type Test = (value: unknown) => boolean;

const valueTest = ({ kind }: FactDefinition): Test => {
	if (kind === "flag") return (value) => typeof value === "boolean";
	const ids = new Set<unknown>(kind.map(({ id }) => id));
	return (value) => ids.has(value);
};

const findingTest = (isValue: Test): Test => {
	const isPart: Readonly<Record<string, Test>> = {
		value: (value) => value === null || isValue(value),
		by: isSignatory,
		on: (on) => isDay(on) && !on.startsWith(noYear),
		basis: (basis) => typeof basis === "string" && isBasis(basis),
	};
	return (finding) => {
		if (typeof finding !== "object" || finding === null) return false;
		const parts = Object.entries(finding);
		const isWhole = ["value", "by", "on"].every((name) => Object.hasOwn(finding, name));
		return isWhole && parts.every(([name, part]) => Object.hasOwn(isPart, name) && isPart[name]?.(part) === true);
	};
};

/** What each fact of a law may be, and its place in the vocabulary. */
const testsOf = perLaw(
	(law): ReadonlyMap<string, { readonly at: number; readonly isFact: Test }> =>
		new Map(
			definedFacts(law).map((definition, at) => {
				const isValue = valueTest(definition);
				return [definition.id, { at, isFact: definition.finder === undefined ? isValue : findingTest(isValue) }];
			}),
		),
);

/**
 * Facts in the order of the vocabulary, if each is one that the schema of the law takes; `undefined` if there is a doubt, which
 * the schema then resolves. This is what the schema would say, for a small part of its work.
 */
export const soundFacts = (law: Parameters<typeof testsOf>[0], entries: readonly FactAsRead[]): object | undefined => {
	const tests = testsOf(law);
	if (!entries.every(([id, fact]) => tests.get(id)?.isFact(fact))) return undefined;
	const place = ([id]: FactAsRead): number => tests.get(id)?.at ?? 0;
	return Object.fromEntries([...entries].sort((a, b) => place(a) - place(b)));
};
