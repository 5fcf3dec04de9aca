import fc from "fast-check";
import { isRight } from "fp-ts/lib/Either.js";
import { expect, test } from "vitest";
import type { FactDefinition } from "../../src/model/law/fact";
import { factsSchema, parseFacts } from "../../src/parse";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { weifang2021 } from "../../src/rules/weifang-2021";

const vocabulary = Object.entries<FactDefinition>(weifang2021.vocabulary);
const names = vocabulary.flatMap(([id, { label }]) => [id, label]);

const namedValue = ({ kind }: FactDefinition, by: "id" | "label") =>
	kind === "flag"
		? fc.constantFrom<unknown>(...(by === "id" ? [true, false, "true"] : ["是", "否"]))
		: fc.constantFrom<unknown>(...kind.map((value) => value[by]));

const given = (definition: FactDefinition, by: "id" | "label") => {
	const value = fc.oneof(namedValue(definition, by), fc.constantFrom(null, "未知"));
	return definition.finding ? fc.record({ value, by: fc.constantFrom("张三", "某局"), on: fc.constant("2026-11-21") }) : value;
};

const wellFormed = fc.record(
	Object.fromEntries(vocabulary.map(([id, definition]) => [id, fc.oneof(given(definition, "id"), given(definition, "label"))])),
	{ requiredKeys: [] },
);

const wild = fc.oneof(
	fc.jsonValue(),
	fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
	fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string({ unit: "binary" })), fc.anything(), { noNullPrototype: false }),
	fc.dictionary(fc.constantFrom(...names), fc.oneof(fc.boolean(), fc.constantFrom("是", "未知", "none", "")), { maxKeys: 4 }),
	wellFormed,
);

test("any value is either turned away with reasons or read as facts of the vocabulary, and never throws", () => {
	fc.assert(
		fc.property(wild, (input) => {
			const result = parseFacts(weifang, input);
			if (isRight(result)) {
				expect(vocabulary.map(([id]) => id)).toEqual(expect.arrayContaining(Object.keys(result.right)));
				expect(factsSchema(weifang).safeParse(result.right).success).toBe(true);
				return;
			}
			expect(result.left.length).toBeGreaterThan(0);
			for (const { message, input: shown } of result.left) {
				expect(message).toMatch(/\p{Script=Han}/u);
				expect(message).not.toMatch(/[\p{Cc}\p{Cs}]/u);
				if (shown !== undefined) expect(message).toContain(`\`${shown}\``);
			}
		}),
		{ numRuns: 1000 },
	);
});

test("what is well formed is read, and reading what was read changes nothing", () => {
	fc.assert(
		fc.property(wellFormed, (input) => {
			const once = parseFacts(weifang, input);
			expect(isRight(once)).toBe(true);
			if (isRight(once)) expect(JSON.stringify(parseFacts(weifang, once.right))).toBe(JSON.stringify(once));
		}),
	);
});

test("the order of the input does not matter", () => {
	fc.assert(
		fc.property(wellFormed, (input) => {
			const reversed = Object.fromEntries(Object.entries(input).reverse());
			expect(JSON.stringify(parseFacts(weifang, reversed))).toBe(JSON.stringify(parseFacts(weifang, input)));
		}),
	);
});

test("ids and labels are read alike", () => {
	const both = fc.tuple(
		...vocabulary.map(([id, definition]) =>
			fc.nat(2).map((index): readonly [readonly [string, unknown], readonly [string, unknown]] => {
				const options =
					definition.kind === "flag"
						? [
								{ id: true, label: "是" },
								{ id: false, label: "否" },
							]
						: definition.kind;
				const option = options[index % options.length];
				const finding = { by: "张三", on: "2026-11-21" };
				const wrap = (value: unknown) => (definition.finding ? { value, ...finding } : value);
				return [
					[id, wrap(option?.id)],
					[definition.label, wrap(option?.label)],
				];
			}),
		),
	);
	fc.assert(
		fc.property(both, (pairs) => {
			const [ids, labels] = [0, 1].map((side) =>
				parseFacts(weifang, Object.fromEntries(pairs.map((pair) => pair[side] ?? ["", 0]))),
			);
			expect(ids && isRight(ids)).toBe(true);
			expect(labels).toEqual(ids);
		}),
		{ numRuns: 30 },
	);
});
