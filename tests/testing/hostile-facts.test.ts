import fc from "fast-check";
import { distance } from "fastest-levenshtein";
import { describe, expect, test } from "vitest";
import { decide } from "../../src/index";
import { laws } from "../../src/rules";
import { hostileFacts } from "../../src/testing";
import { isThorough } from "../thorough";
import { everyQuestion } from "./every-question";
import { soundOf, vocabularyOf } from "./sound-facts";

const on = "2026-11-21";

describe.each(everyQuestion)("of %s, %s", (_, question, law) => {
	test("hostile facts never make decide throw, and are answered as what is sound in them", () => {
		fc.assert(
			fc.property(hostileFacts(law, { on, question }), (input) => {
				const { possible, answer, missing } = decide(law, question, input as object, { on });
				const sound = decide(law, question, soundOf(law, input), { on });
				expect({ possible, answer, missing }).toEqual({
					possible: sound.possible,
					answer: sound.answer,
					missing: sound.missing,
				});
			}),
			{ numRuns: isThorough ? 50 : 15 },
		);
	});
});

describe("among hostile facts there are", () => {
	const drawn = fc.sample(hostileFacts(laws.weifang, { on }), 2000);
	const objects = drawn.filter((each): each is object => typeof each === "object" && each !== null);
	const names = objects.flatMap((each) => Object.getOwnPropertyNames(each));
	const properties = objects.flatMap((each) => Object.values(Object.getOwnPropertyDescriptors(each)));

	test("things that are no object", () => {
		const kinds = drawn
			.filter((each) => !objects.includes(each as object))
			.map((each) => (each === null ? "null" : typeof each));
		expect([...new Set(kinds)].sort()).toEqual(["boolean", "function", "null", "number", "string", "undefined"]);
	});

	test("names that every object answers to, and slips of the pen", () => {
		for (const name of ["__proto__", "constructor", "toString"]) expect(names).toContain(name);
		const real = [...vocabularyOf(laws.weifang).keys()];
		const slips = names.filter(
			(name) => name.length < 40 && !real.includes(name) && real.some((each) => distance(each, name) === 1),
		);
		expect(slips.length).toBeGreaterThan(0);
	});

	test("endless names and endless values", () => {
		const long = (text: unknown) => typeof text === "string" && text.length > 10_000;
		expect(names.some(long)).toBe(true);
		expect(properties.some(({ value }) => long(value))).toBe(true);
	});

	test("getters, some of which throw", () => {
		const getters = properties.flatMap(({ get }) => get ?? []);
		const threw = getters.map((get) => {
			try {
				get();
				return false;
			} catch {
				return true;
			}
		});
		expect(new Set(threw)).toEqual(new Set([true, false]));
	});

	test("inherited facts, arrays, frozen objects, objects without a prototype", () => {
		const inherited = objects.map((each) => Object.getPrototypeOf(each));
		expect(inherited.some((each) => each !== null && Object.hasOwn(each, "publicData"))).toBe(true);
		expect(inherited).toContain(null);
		expect(objects.some((each) => Array.isArray(each) && Object.keys(each).length > 0)).toBe(true);
		expect(objects.some(Object.isFrozen)).toBe(true);
	});

	test("findings without a name, without a day, and with a day that does not exist", () => {
		const shown = properties.map(({ value }) => (typeof value === "object" ? JSON.stringify(value) : "")).join("\n");
		expect(shown).toMatch(/"by":" "/);
		expect(shown).toMatch(/"on":"2023-02-29"/);
		expect(shown).toMatch(/^\{"value":[^,]+\}$/m);
	});

	test("good facts among the bad", () => {
		const decided = objects.filter((each) => decide(laws.weifang, "opening", each, { on }).answer !== null);
		expect(decided.length).toBeGreaterThan(50);
	});
});

test("hostile facts can be printed, and no getter runs", () => {
	for (const each of fc.sample(hostileFacts(laws.weifang), 500)) expect(fc.stringify(each).length).toBeLessThan(100_000);
});

test("drawing hostile facts pollutes no prototype", () => {
	fc.sample(hostileFacts(laws.weifang), 500);
	expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain("publicData");
	expect(Object.keys({})).toEqual([]);
	expect(Object.getPrototypeOf({})).toBe(Object.prototype);
});
