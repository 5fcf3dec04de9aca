import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Regulation, regulation } from "../../src/author";
import { appliedRules } from "../../src/engine/layers/applied-rules";
import { stackOf } from "../../src/engine/layers/stack";
import type { Law } from "../../src/index";
import { laws } from "../../src/rules";
import { everyLaw } from "../testing/every-question";
import { lawReleased, releasedIn, releasedLine, unannounced } from "./announced";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");
const released = releasedIn(read("./released-rules.ndjson"));
const shipped: readonly Law[] = everyLaw.map(([, law]) => law);

test("CHANGELOG.md names every text whose rules moved since the last release, with its version, and a star where answers change", () => {
	expect(unannounced(released, shipped, read("../../CHANGELOG.md"))).toEqual([]);
});

test("what was released is kept whole: its rules still have the digests that they had", () => {
	const digests = released.map(({ id }) => [id, lawReleased(released, id)] as const);
	expect(digests.map(([id, law]) => [id, law && appliedRules(stackOf(law)).digest])).toEqual(
		released.map(({ id, digest }) => [id, digest]),
	);
	expect(released.length).toBeGreaterThan(10);
});

describe("of rules that moved", () => {
	const original = laws["secrecy-2024"];
	const before = releasedIn(releasedLine(original));
	const altered = (change: (text: Regulation) => Partial<Regulation>, version = "2"): Law => {
		const text = structuredClone(original) as Regulation;
		return regulation({ ...text, ...change(text), version });
	};
	/** The same answers in other words, and other answers. */
	const words = altered(({ title }) => ({ title: `${title}（修正）` }));
	const answers = altered(({ questions }) => ({ questions: questions.map((each) => ({ ...each, rules: [] })) }));
	const duties = altered(({ duties: owed }) => ({ duties: owed.slice(1) }));
	const wrong = (now: Law, ...entries: readonly string[]) =>
		unannounced(
			before,
			[now],
			[
				"# Changelog",
				"",
				"## Unreleased",
				"",
				"### Changed",
				"",
				...entries,
				"",
				"## 0.1.0",
				"",
				"- `secrecy-2024` 2 (\\*)",
				"",
			].join("\n"),
		);
	const unnamed = ["secrecy-2024: no entry of CHANGELOG.md says `secrecy-2024` 2"];
	const unstarred = ["secrecy-2024: answers change, and the entry of `secrecy-2024` 2 in CHANGELOG.md has no star"];

	test("nothing is asked where nothing moved", () => {
		expect(wrong(original)).toEqual([]);
	});

	test("a text that no entry names with its version fails, whatever an earlier section says", () => {
		for (const entries of [
			[],
			["- `secrecy-2024` 20 is other words."],
			["- Rules of `secrecy-2024` are other words.", "- 2"],
			["`secrecy-2024` 2"],
		])
			expect([entries, wrong(words, ...entries)]).toEqual([entries, unnamed]);
		expect(wrong(words, "- Other words in", "  `secrecy-2024` 2.")).toEqual([]);
	});

	test("an entry without a star fails where answers or duties change, and passes where words do", () => {
		for (const [now, told] of [
			[words, []],
			[answers, unstarred],
			[duties, unstarred],
		] as const) {
			expect(wrong(now, "- `secrecy-2024` 2 is the text as amended.")).toEqual(told);
			expect(wrong(now, "- (\\*) `secrecy-2024` 2 is the text as amended.")).toEqual([]);
		}
	});

	test("a version that was released has no other rules; before the first release it may", () => {
		const same = altered(({ title }) => ({ title: `${title}（修正）` }), "1");
		const entry = "- Other words: `secrecy-2024` 1.";
		expect(wrong(same, entry)).toEqual([
			"secrecy-2024: the rules are not those that were released as version 1; give them the next one",
		]);
		expect(unannounced(before, [same], `## Unreleased\n\n${entry}\n`)).toEqual([]);
	});

	test("another version of the same rules is named too, and so are a new text and one that is gone", () => {
		expect(wrong(altered(() => ({})))).toEqual(unnamed);
		const next = "- `secrecy-2024` 2.";
		expect(unannounced([], [altered(() => ({}))], "## Unreleased\n")).toEqual(unnamed);
		expect(unannounced([], [altered(() => ({}))], `## Unreleased\n\n${next}\n`)).toEqual([]);
		expect(unannounced(before, [], "## Unreleased\n")).toHaveLength(1);
		expect(unannounced(before, [], "## Unreleased\n\n- (\\*) `secrecy-2024` is gone.\n")).toEqual([]);
	});
});
