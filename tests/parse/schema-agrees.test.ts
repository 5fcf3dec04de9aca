import fc, { type Arbitrary } from "fast-check";
import { expect, test } from "vitest";
import { factsJsonSchema } from "../../src/contract";
import type { FactDefinition } from "../../src/model/law/fact";
import { factsSchema, parseFacts } from "../../src/parse";
import { soundFacts } from "../../src/parse/sound-facts";
import { weifang2021 } from "../../src/rules/weifang-2021";
import { validatorOf } from "../contract/validator";
import { readAs } from "./outcome";

const vocabulary: readonly (readonly [string, FactDefinition])[] = Object.entries(weifang2021.vocabulary);

/** Names of persons as they are and as they cannot be. */
const names: Arbitrary<unknown> = fc.oneof(
	fc.constantFrom(
		"张三",
		"保密办",
		"市局 李某",
		"𠮷野",
		"",
		" ",
		"\u3164",
		"\u200b甲",
		"甲\n乙",
		"甲\0",
		"无",
		"未知",
		"不详",
		"无锡市局",
	),
	fc.constantFrom("张".repeat(200), "张".repeat(201)),
	fc.constantFrom(null, 7, true),
	fc.string({ unit: "grapheme", maxLength: 5 }),
);
const days: Arbitrary<unknown> = fc.oneof(
	fc.constantFrom(
		"2024-06-01",
		"2024-02-29",
		"2023-02-29",
		"0000-01-01",
		"0001-01-01",
		"9999-12-31",
		"2024-13-01",
		"",
		null,
		20240601,
	),
	fc
		.tuple(fc.integer({ min: 0, max: 9999 }), fc.nat(14), fc.nat(33))
		.map((parts) => parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, "0")).join("-")),
);
const bases: Arbitrary<unknown> = fc.oneof(
	fc.constantFrom("第3号", "", "两行\n文字", "\u001b[31m", "\u202e", "据".repeat(2000), "据".repeat(2001), 3, undefined),
	fc.string({ unit: "grapheme", maxLength: 5 }),
);

/** Values by their ids, and what is no value under any name. */
const anyValueOf = ({ kind }: FactDefinition): Arbitrary<unknown> =>
	kind === "flag"
		? fc.constantFrom<unknown>(true, false, 0, [], {})
		: fc.constantFrom<unknown>(...kind.map(({ id }) => id), "风马牛", 0, true, []);

const factOf = (definition: FactDefinition): Arbitrary<unknown> =>
	definition.finding
		? fc.oneof(
				{ weight: 1, arbitrary: anyValueOf(definition) },
				{
					weight: 9,
					arbitrary: fc
						.record(
							{ value: fc.option(anyValueOf(definition)), by: names, on: days, basis: bases, more: fc.constant(1) },
							{ requiredKeys: ["value", "by", "on"] },
						)
						.map(({ more, ...finding }) => (more === 1 && finding.by === "保密办" ? { ...finding, more } : finding)),
				},
			)
		: anyValueOf(definition);

const facts: Arbitrary<Record<string, unknown>> = fc
	.uniqueArray(fc.constantFrom(...vocabulary), { maxLength: 3, selector: ([id]) => id })
	.chain((chosen) => fc.record(Object.fromEntries(chosen.map(([id, definition]) => [id, factOf(definition)]))))
	.chain((sound) => fc.constantFrom(sound, sound, sound, { ...sound, 没有的事实: true }));

/** The written pattern, length and enumeration of the JSON Schema, as another implementation reads them. */
const elsewhere = validatorOf(factsJsonSchema(weifang2021));

/** JSON has no undefined, and JSON Schema counts no characters beyond the basic plane as zod does. */
const inJson = (input: Record<string, unknown>): unknown => JSON.parse(JSON.stringify(input));

test("factsSchema, factsJsonSchema and parseFacts take the same facts, and nobody takes others", () => {
	const seen = { taken: 0, refused: 0 };
	fc.assert(
		fc.property(facts, (drawn) => {
			const input = inJson(drawn) as Record<string, unknown>;
			const read = readAs(parseFacts(weifang2021, input));
			const here = factsSchema(weifang2021).safeParse(input, { jitless: true });
			expect([here.success, elsewhere(input)]).toEqual([read !== undefined, read !== undefined]);
			seen[here.success ? "taken" : "refused"] += 1;
			// What was read is taken by both, and read again as it is.
			if (read === undefined) return;
			expect(factsSchema(weifang2021).safeParse(read, { jitless: true }).success).toBe(true);
			expect(readAs(parseFacts(weifang2021, read))).toEqual(read);
		}),
		{ numRuns: 1500 },
	);
	expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(100);
});

test("facts are taken without the schema exactly where it takes them, and come out as it has them", () => {
	const seen = { sound: 0, doubted: 0 };
	fc.assert(
		fc.property(facts, (drawn) => {
			const input = inJson(drawn) as Record<string, never>;
			const here = factsSchema(weifang2021).safeParse(input, { jitless: true });
			const sound = soundFacts(weifang2021, Object.entries(input));
			expect(sound !== undefined).toBe(here.success);
			if (here.success) expect(JSON.stringify(sound)).toBe(JSON.stringify(here.data));
			seen[sound ? "sound" : "doubted"] += 1;
		}),
		{ numRuns: 1500 },
	);
	expect(Math.min(seen.sound, seen.doubted)).toBeGreaterThan(100);
});
