import { expect, test } from "vitest";
import { fuzzCommandLines } from "./command-lines";
import { emptyTally, fuzz } from "./fuzz";
import { targets } from "./targets";

const seed = 20_261_121;

/** How many inputs each parser is given here; `npm run fuzz` gives each a million. */
const runs = {
	facts: 100,
	"facts-of-a-text": 800,
	events: 300,
	overlay: 400,
	notice: 300,
	regulation: 120,
	day: 2000,
	law: 800,
	question: 1000,
	level: 2000,
	matter: 100,
	procedure: 2000,
	profile: 200,
	findings: 300,
};

test.each(Object.entries(runs))(
	"whatever becomes of valid input, %s: no throw, every refusal with its place, its reason and a suggestion that does; what is read is what was written",
	(parser, numRuns) => {
		const target = targets[parser]?.();
		const tally = emptyTally();
		expect(target && fuzz(target, { seed, numRuns }, tally)).toBeNull();
		// Both answers were met, and suggestions were followed wherever the parser makes such.
		expect(Math.min(tally.read, tally.refused)).toBeGreaterThan(numRuns / 50);
		if (parser !== "notice") expect(tally.carriedOut).toBeGreaterThan(numRuns / 50);
	},
);

test("every parser is among them", () => {
	expect(Object.keys(runs)).toEqual(Object.keys(targets));
});

test("whatever becomes of a command line: an answer or a refusal in Chinese, and nothing that acts on a terminal", async () => {
	const tally = emptyTally();
	expect(await fuzzCommandLines({ seed, numRuns: 40 }, tally)).toBeNull();
	expect(Math.min(tally.read, tally.refused)).toBeGreaterThan(0);
});
