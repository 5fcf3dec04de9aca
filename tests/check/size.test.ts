import { describe, expect, test } from "vitest";
import { all, any, type Condition, is, type Jurisdiction, type Regulation } from "../../src/author";
import { decide } from "../../src/index";
import { issuesOf, smallLaw } from "./small-law";

const cite = { article: 1 };
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const together = (...flags: readonly number[]): Condition => all(...flags.map((flag) => is(`f${flag}`)));

/** A law of one question, which is closed where one of these groups of flags is true together. */
const lawOn = (id: string, groups: readonly (readonly number[])[]): Regulation => {
	const flags = [...new Set(groups.flat())].toSorted((a, b) => a - b);
	const flagNamed = (label: string) => ({ label, ask: "？", kind: "flag", cite }) as const;
	const { defers: _, actors: __, matters: ___, ...law } = smallLaw;
	return {
		...law,
		...{ id, scope: [], duties: [], remedies: [], procedures: [], readings: [], unstated: [], never: [] },
		unlimited: "all",
		effective: { from: "2026-01-01" },
		vocabulary: Object.fromEntries(flags.map((flag) => [`f${flag}`, flagNamed(`f${flag}`)])),
		questions: [
			{
				id: "sharing",
				label: "共享类型",
				matter: "sharing",
				scale: ["none", "full"].map((level) => ({ id: level, label: level, cite, quote: "文" })),
				rules: [
					{
						id: "1",
						words: [{ cite, quote: "文" }],
						when: any(...groups.map((group) => together(...group))),
						atMost: "none",
					},
				],
			},
		],
	};
};

/** Groups of three, scattered over sixty flags, so that no order has those close together that are tested together. */
const scattered = numbers(60)
	.map((flag) => [flag, (flag ** 3 + 7) % 60, (flag ** 2 + 3) % 60])
	.filter((group) => new Set(group).size === 3);

describe("a question on many facts", () => {
	test("is not too large where those that are tested together can be ordered close together", () => {
		// In reading order, twenty flags have to be remembered before the first of their partners is read.
		const paired = lawOn(
			"paired",
			numbers(20).map((flag) => [flag, flag + 20]),
		);
		expect(issuesOf(paired)).toEqual([]);
		const known = Object.fromEntries(numbers(40).map((flag) => [`f${flag}`, flag < 20]));
		expect(decide(paired, "sharing", known, { on: "2026-03-02" }).answer).toBe("full");
		expect(decide(paired, "sharing", { ...known, f33: true }, { on: "2026-03-02" }).answer).toBe("none");
		const { f13: _, ...rest } = known;
		const undetermined = decide(paired, "sharing", { ...rest, f33: true }, { on: "2026-03-02" });
		expect([undetermined.possible, undetermined.missing]).toEqual([["none", "full"], [{ fact: "f13" }]]);
	});

	test("is found to be too large where it has no small order", () => {
		expect(issuesOf(lawOn("scattered", scattered))).toMatchObject([
			{ code: "question-too-large", path: ["questions", 0], input: "sharing" },
		]);
	});

	test("is found to be too large only where texts are laid over one another, if each of them alone is small", () => {
		const [even, odd] = [0, 1].map((rest) =>
			lawOn(
				`text-${rest}`,
				scattered.filter((_, index) => index % 2 === rest),
			),
		);
		if (!even || !odd) throw new Error("there are two halves");
		const stack: Jurisdiction = {
			id: "place",
			label: "某市",
			region: "某市",
			layers: [
				{ regulation: even, relation: "prevails" },
				{ regulation: odd, relation: "base" },
			],
		};
		expect(issuesOf(stack)).toMatchObject([{ code: "question-too-large", path: ["layers"], input: "sharing" }]);
	});
});
