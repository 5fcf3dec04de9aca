import fc from "fast-check";
import type { FactDefinition } from "../../src/author";
import { weifang2021 } from "../../src/rules/weifang-2021";

const vocabulary: Readonly<Record<string, FactDefinition>> = weifang2021.vocabulary;

const anything = ({ kind, finding }: FactDefinition): fc.Arbitrary<unknown> => {
	const value: fc.Arbitrary<boolean | string> = kind === "flag" ? fc.boolean() : fc.constantFrom(...kind.map(({ id }) => id));
	return finding ? fc.record({ value: fc.option(value), by: fc.constant("某局"), on: fc.constant("2024-08-30") }) : value;
};

/** Any case at all under 潍坊: each fact known, being determined, or unknown. */
export const anyCase: fc.Arbitrary<object> = fc.record(
	Object.fromEntries(Object.entries(vocabulary).map(([fact, definition]) => [fact, anything(definition)])),
	{ requiredKeys: [] },
);

/** Mostly 否 or the first of the list, so that few restrictions hold at once. */
const mild = ({ kind, finding }: FactDefinition): fc.Arbitrary<unknown> => {
	const [first = false, ...others]: readonly (boolean | string)[] = kind === "flag" ? [false, true] : kind.map(({ id }) => id);
	const value = fc.oneof({ arbitrary: fc.constant(first), weight: 4 }, { arbitrary: fc.constantFrom(...others), weight: 1 });
	return finding ? fc.record({ value, by: fc.constant("某局"), on: fc.constant("2024-08-30") }) : value;
};

/** A case of which every fact is known and few restrictions hold, so that most questions are decided and many openly. */
export const settledCase: fc.Arbitrary<object> = fc.record({
	...Object.fromEntries(Object.entries(vocabulary).map(([fact, definition]) => [fact, mild(definition)])),
	inRegion: fc.constant(true),
	publicData: fc.constant(true),
	declaredOpen: anything(weifang2021.vocabulary.declaredOpen),
	stateSecret: fc.constantFrom("none", "none", "none", "determined").map((value) => ({ value, by: "某局", on: "2024-08-30" })),
});
