import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { appliedRules } from "../../src/engine/layers/applied-rules";
import { stackOf } from "../../src/engine/layers/stack";
import { everyLaw } from "../testing/every-question";

/** The digest of all rules of each law by version, earliest first. */
const table: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(
	readFileSync(new URL("./rule-versions.json", import.meta.url), "utf8"),
);

/**
 * A released version keeps its digest for ever: changed rules take the next number, a line here, and a line in CHANGELOG.md,
 * starred where answers change (`gongshu diff` says whether they do). Only a version that was never released may be given
 * another digest.
 */
test.each(everyLaw)("%s: the version moves when the rules do", (id, law) => {
	const { version, digest } = appliedRules(stackOf(law));
	const versions = Object.entries(table[id] ?? {});
	expect({ [id]: versions.at(-1) }).toEqual({ [id]: [version, digest] });
	expect(versions.map(([number]) => number)).toEqual(versions.map((_, at) => String(at + 1)));
	expect(new Set(versions.map(([, each]) => each)).size).toBe(versions.length);
});

test("no law is in the table that is not shipped", () => {
	expect(Object.keys(table).sort()).toEqual(everyLaw.map(([id]) => id).sort());
});
