import { afterEach, describe, expect, test, vi } from "vitest";
import { changes, compile, nextQuestion, why, whyNot } from "../../src/analysis";
import { assess, decide, decideParts, type Law, nextSteps } from "../../src/index";
import { laws } from "../../src/rules";

// What is bounded is counted: names kept, calls made. How long it takes depends on the machine.

const weifang: Law = laws.weifang;
const on = "2026-11-21";

afterEach(() => vi.restoreAllMocks());

/** Every key under which something is kept while some work is done. */
const keysKept = (work: () => void): readonly unknown[] => {
	const keys: unknown[] = [];
	const set = Map.prototype.set;
	vi.spyOn(Map.prototype, "set").mockImplementation(function (this: Map<unknown, unknown>, key, value) {
		keys.push(key);
		return set.call(this, key, value);
	});
	work();
	vi.restoreAllMocks();
	return keys;
};

/** Asks for what the law does not have, and is refused. */
const refused = (ask: () => unknown): boolean => {
	try {
		ask();
		return false;
	} catch (error) {
		return error instanceof TypeError;
	}
};

test.each<readonly [string, (name: string) => void]>([
	["decide", (name) => decide(weifang, name, {}, { on })],
	["decideParts", (name) => decideParts(weifang, name, { 甲: {} }, { on })],
	["why", (name) => why(weifang, name, {}, { on })],
	["whyNot", (name) => whyNot(weifang, name, {}, "none", { on })],
	["whyNot, a level", (name) => whyNot(weifang, "opening", {}, name, { on })],
	["changes", (name) => changes(weifang, name, {}, "none", { on })],
	["nextQuestion", (name) => nextQuestion(weifang, name, {}, { on })],
	["nextSteps", (name) => nextSteps(weifang, name, null, {}, { on })],
	["compile", (name) => compile(weifang, name, { on })],
])("%s keeps no name that only the caller knows", (_, ask) => {
	const answers: boolean[] = [];
	const keys = keysKept(() => answers.push(!refused(() => ask("neverheardof"))));
	expect(answers).toEqual([false]);
	expect(keys.filter((key) => typeof key === "string" && key.includes("neverheardof"))).toEqual([]);
});

test("asked again, a question of the law is not worked out again, and one it does not have leaves nothing behind", () => {
	assess(weifang, {}, { on });
	refused(() => decide(weifang, "neverheardof", {}, { on }));
	const keys = keysKept(() => {
		decide(weifang, "opening", {}, { on });
		refused(() => decide(weifang, "neverheardof", {}, { on }));
	});
	expect(keys.filter((key) => typeof key === "string" && key.length > 100)).toEqual([]);
});

describe("decideParts", () => {
	/** How often two outcomes are put together: each time their places on the scale are looked up. */
	const lookups = (count: number): number => {
		const parts = Object.fromEntries(Array.from({ length: count }, (_, at) => [`部分${at}`, {}]));
		const spied = vi.spyOn(Array.prototype, "flatMap");
		decideParts(laws["weifang-2021"] as Law, "sharing", parts, { on: "2024-06-17" });
		const { length } = spied.mock.calls;
		vi.restoreAllMocks();
		return length;
	};

	test("takes as much for each further part, however many there are", () => {
		lookups(1);
		const [few, more, most] = [lookups(20), lookups(40), lookups(80)];
		expect(few).toBeGreaterThan(20);
		expect(most - more).toBe(2 * (more - few));
	});

	test("names what is missing in the parts that still matter", () => {
		const found = { by: "某局", on: "2024-06-01" };
		const known = { inRegion: true, publicData: true, stateSecret: { value: "none", ...found } };
		const shareable = { value: "all", ...found };
		const open = { ...known, shareable, sharingForbidden: "none", upperLawProvides: false };
		const { whole } = decideParts(
			laws["weifang-2021"] as Law,
			"sharing",
			{ 甲: open, 乙: { ...known, sharingForbidden: "none" }, 丙: open },
			{ on: "2024-06-17" },
		);
		expect([whole.status, whole.missing.map(({ fact }) => fact)]).toEqual(["undetermined", ["shareable"]]);
	});
});

test("compile keeps so many decisions and no more, and says the same after it has begun anew", async () => {
	vi.resetModules();
	vi.doMock("../../src/analysis/compile/most-cells", () => ({ mostCells: 4 }));
	const { compile: compileBounded } = await import("../../src/analysis");
	const law: Law = laws["weifang-2021"];
	const { decide: decideCompiled, answer } = compileBounded(law, "opening", { on: "2024-09-02" });
	const cases = [undefined, true, false].flatMap((inRegion) =>
		[undefined, true, false].map((publicData) => ({ inRegion, publicData })),
	);
	const [first = {}] = cases;
	const kept = decideCompiled(first);
	expect(decideCompiled({ ...first })).toBe(kept);
	for (const facts of cases) {
		const decision = decide(law, "opening", facts, { on: "2024-09-02" });
		expect(JSON.stringify(decideCompiled(facts))).toBe(JSON.stringify(decision));
		expect(answer(facts)).toBe(decision.answer);
	}
	expect(decideCompiled(first)).not.toBe(kept);
	expect(JSON.stringify(decideCompiled(first))).toBe(JSON.stringify(kept));
	vi.doUnmock("../../src/analysis/compile/most-cells");
});
