import { describe, expect, test } from "vitest";
import { compile } from "../../src/analysis";
import { seeded } from "../../src/analysis/prove/states";
import { check } from "../../src/author";
import { decide } from "../../src/index";
import { flags, largeLaw } from "./large-law";

describe("a law of sixty flags and two hundred rules, with 2^60 complete states", () => {
	const law = largeLaw(7);
	const on = "2026-11-21";

	test("is well made", () => {
		expect(check(law)).toEqual([]);
	});

	test("is decided: nothing known leaves every level possible, all false leaves the most open one", () => {
		const unknown = decide(law, "q", {}, { on });
		expect([unknown.status, unknown.possible]).toEqual(["undetermined", ["none", "conditional", "open"]]);
		expect(unknown.missing.length).toBeGreaterThan(50);
		const none = Object.fromEntries(Array.from({ length: flags }, (_, at) => [`flag${at}`, false]));
		expect(decide(law, "q", none, { on }).answer).toBe("open");
		expect(unknown.remarks.map(({ kind }) => kind)).not.toContain("too-large");
	});

	test("is compiled: the very decision that decide gives, byte for byte", () => {
		const compiled = compile(law, "q", { on });
		const chance = seeded(11);
		for (let drawn = 0; drawn < 40; drawn += 1) {
			const known = Array.from({ length: flags }, (_, at) => [`flag${at}`, chance() < 0.2] as const);
			const facts = Object.fromEntries(known.filter(() => chance() < (drawn % 4) / 3));
			expect(JSON.stringify(compiled.decide(facts))).toBe(JSON.stringify(decide(law, "q", facts, { on })));
			expect(compiled.answer(facts)).toBe(decide(law, "q", facts, { on }).answer);
		}
	});
});
