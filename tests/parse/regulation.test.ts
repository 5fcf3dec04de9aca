import fc from "fast-check";
import { isRight } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import { check } from "../../src/check";
import { decide } from "../../src/engine/decide";
import { layersOf } from "../../src/model/law/law";
import type { Regulation } from "../../src/model/law/regulation";
import { parseRegulation } from "../../src/parse";
import { laws } from "../../src/rules";
import { isHelpful } from "./helpful";
import { issuesOf, readAs } from "./outcome";
import { type Data, nodesOf, pack, packWith } from "./pack";

const texts = new Map<string, Regulation>(
	Object.values(laws).flatMap((law) => layersOf(law).map(({ regulation }) => [regulation.id, regulation] as const)),
);

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("a well-made text is read as it is written", () => {
	test.each([...texts])("%s", (_, regulation) => {
		const written = json(regulation);
		expect(readAs(parseRegulation(written))).toEqual(written);
		expect(readAs(parseRegulation(regulation))).toEqual(written);
	});

	test("so is a pack with a thing of every kind; it is frozen through and through, and decides", () => {
		const read = readAs(parseRegulation(pack()));
		expect(read).toEqual(pack());
		expect(Object.isFrozen(read?.questions[0]?.rules[0]?.words[0]?.cite)).toBe(true);
		expect(read && decide(read, "sharing", { secret: false }, { on: "2026-05-01" }).possible).toEqual(["full", "out-of-scope"]);
	});

	test("in whatever order its properties are written, the same bytes are read", () => {
		// The order of a record is the author's: of the articles, of the facts.
		const turned = (value: unknown): unknown => {
			if (Array.isArray(value)) return value.map(turned);
			if (typeof value !== "object" || value === null) return value;
			return Object.fromEntries(
				Object.entries(value)
					.map(([key, each]) => [key, ["articles", "vocabulary", "then"].includes(key) ? each : turned(each)] as const)
					.toReversed(),
			);
		};
		const reversed = turned(pack());
		expect(JSON.stringify(reversed)).not.toBe(JSON.stringify(pack()));
		expect(JSON.stringify(readAs(parseRegulation(reversed)))).toBe(JSON.stringify(readAs(parseRegulation(pack()))));
	});
});

const places = nodesOf(pack()).filter((place) => place.length > 0);

test("nonsense in place of any part of a pack is found there", () => {
	expect(places.length).toBeGreaterThan(200);
	for (const place of places)
		for (const nonsense of [{ nonsense: 1 }, [[]], -0.5]) {
			const issues = issuesOf(parseRegulation(packWith(place, nonsense)));
			expect([place, issues.length > 0]).toEqual([place, true]);
			expect(issues.some(({ path }) => place.every((part, at) => path[at] === part))).toBe(true);
			for (const issue of issues) isHelpful(issue);
		}
});

const change = fc.record({
	place: fc.constantFrom(...places),
	how: fc.constantFrom("delete", "rename", "retype"),
	key: fc.oneof(
		fc.string({ unit: "binary" }),
		fc.constantFrom("id", "when", "then", "__proto__", "constructor", "toString", "heading"),
	),
	value: fc.oneof(fc.jsonValue(), fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true })),
});

test("any change of a pack is turned away with reasons, or is read as it stands; nothing throws", () => {
	let read = 0;
	let refused = 0;
	fc.assert(
		fc.property(change, ({ place, how, key, value }) => {
			const changed = packWith(place, how === "retype" ? value : undefined);
			if (how === "rename") {
				const holder = place.slice(0, -1).reduce((at, part) => (at as Data)[part] as Data, changed as Data);
				Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
			}
			const result = parseRegulation(changed);
			if (isRight(result)) {
				read += 1;
				expect(result.right).toEqual(changed);
				expect(check(result.right)).toEqual([]);
				return;
			}
			refused += 1;
			for (const issue of result.left) isHelpful(issue);
		}),
		{ numRuns: 1000, seed: 20_261_122 },
	);
	expect(Math.min(read, refused)).toBeGreaterThan(20);
});

test("anything is turned away with reasons", () => {
	const parts = fc.dictionary(fc.constantFrom(...Object.keys(pack())), fc.anything());
	fc.assert(
		fc.property(fc.oneof(fc.anything(), fc.jsonValue(), parts), (input) => {
			const issues = issuesOf(parseRegulation(input));
			expect(issues.length).toBeGreaterThan(0);
			for (const issue of issues) isHelpful(issue);
		}),
		{ numRuns: 1000 },
	);
});
