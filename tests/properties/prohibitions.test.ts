import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FactDefinition, Jurisdiction } from "../../src/author";
import { scaleOf, stackOf } from "../../src/engine/layers/stack";
import { type Day, decide, type Law } from "../../src/index";
import { withoutLevel } from "../../src/model/answer/decision";
import { laws } from "../../src/rules";

// What a law forbids closes the way in every place, whatever else is given.

const places = Object.values<Law>(laws).flatMap((law) => ("layers" in law ? [[law.label, law] as const] : []));

const anything = ({ kind, finding }: FactDefinition): fc.Arbitrary<unknown> => {
	const value: fc.Arbitrary<boolean | string> = kind === "flag" ? fc.boolean() : fc.constantFrom(...kind.map(({ id }) => id));
	return finding ? fc.record({ value: fc.option(value), by: fc.constant("某局"), on: fc.constant("2021-06-01") }) : value;
};

/** Any case under a law, with some facts as they are given. */
const caseWith = (law: Jurisdiction, given: object): fc.Arbitrary<object> => {
	const { vocabulary } = stackOf(law);
	const any = Object.fromEntries([...vocabulary].map(([fact, definition]) => [fact, anything(definition)]));
	return fc.record(any, { requiredKeys: [] }).map((facts) => ({ ...facts, ...given }));
};

const personal = (given: object) => ({ personalInfo: "general", ...given });
const finding = (value: unknown) => ({ value, by: "某局", on: "2021-06-01" });
const days: readonly Day[] = ["2022-03-01", "2024-04-30", "2024-05-01", "2024-09-02", "2025-09-24", "2026-11-21"];
const since = (first: Day) => days.filter((day) => day >= first);

/** The prohibitions: what is given, from when on, and the most open level that may be left to each question. */
const prohibitions: readonly (readonly [
	law: string,
	from: Day,
	given: object,
	most: Readonly<Record<string, string | null>>,
])[] = [
	["个人信息没有处理基础的，不得提供", "2022-03-01", personal({ processingBasis: "none" }), { sharingRoute: "unavailable" }],
	[
		"以同意为基础而没有单独同意的，不得提供",
		"2022-03-01",
		personal({ processingBasis: "consent", separateConsent: false }),
		{ sharingRoute: "unavailable" },
	],
	[
		"敏感个人信息没有严格保护的，不得提供",
		"2022-03-01",
		{ personalInfo: "sensitive", strictlyProtected: finding(false) },
		{ sharingRoute: "unavailable" },
	],
	[
		"个人信息没有单独同意、法律又没有规定应当公开的，不得公开",
		"2022-03-01",
		personal({ separateConsent: false, lawOnOpening: "silent" }),
		{ opening: "none" },
	],
	[
		"没有作保密审查的，公开以前不得开放",
		"2024-05-01",
		{ declaredOpen: "unconditional", secrecyReviewed: false },
		{ openingRoute: "unreviewed" },
	],
	["涉及国家秘密的，不得公开", "2024-09-02", { stateSecret: finding("involved") }, { opening: "none", openingRoute: "none" }],
	[
		"工作秘密，不论何日，不得依公共数据的规定共享、开放",
		"2022-03-01",
		{ workSecret: finding(true) },
		{ sharing: null, sharingRoute: null, opening: null, openingRoute: null },
	],
];

describe.each(places)("%s", (_, law) => {
	test.each(prohibitions)("%s", (_name, from, given, most) => {
		for (const [question, level] of Object.entries(most)) {
			const scale = scaleOf(stackOf(law), question).map(({ id }) => id);
			const closed: readonly string[] = [...withoutLevel, ...(level === null ? [] : scale.slice(0, scale.indexOf(level) + 1))];
			fc.assert(
				fc.property(caseWith(law, given), fc.constantFrom(...since(from)), (facts, on) => {
					const { possible } = decide(law, question, facts, { on });
					expect(possible.filter((outcome) => !closed.includes(outcome))).toEqual([]);
				}),
				{ numRuns: 60 },
			);
		}
	});
});
