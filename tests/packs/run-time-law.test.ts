import { describe, expect, test } from "vitest";
import { changes, compile, prove } from "../../src/analysis";
import type { Regulation } from "../../src/author";
import { decide, type Law } from "../../src/index";
import { engineFor, outcomeOf, runtimeFacts } from "../../src/interop/json-rules-engine";
import { parseRegulation } from "../../src/parse";
import { pipl2021 } from "../../src/rules/pipl-2021";
import { weifang2021 } from "../../src/rules/weifang-2021";
import { asking, has, packOver, shutting } from "./hostile-pack";

const on = "2026-11-21";

const readBack = <T extends Law>(law: T): T => JSON.parse(JSON.stringify(law));

describe("a law that is read back from JSON is the same law", () => {
	test("to parseRegulation", () => {
		for (const law of [weifang2021, pipl2021])
			expect(parseRegulation(readBack(law))).toEqual({ _tag: "Right", right: readBack(law) });
	});

	test("to prove", () => {
		expect(JSON.stringify(prove(readBack(pipl2021)))).toBe(JSON.stringify(prove(pipl2021)));
	});

	test("to compile and to engineFor", async () => {
		const facts = { inRegion: true, publicData: true, obtainableByShare: true, paperRequiredBy: "rule" } as const;
		const [made, read] = [weifang2021, readBack(weifang2021)].map((law) => compile(law, "paper", { on }));
		expect(JSON.stringify(read?.decide(facts))).toBe(JSON.stringify(made?.decide(facts)));
		const rules = [weifang2021, readBack(weifang2021)].map((law) =>
			JSON.stringify(Reflect.get(engineFor(law, "openingRoute", { on }), "rules")),
		);
		expect(rules[1]).toBe(rules[0]);
		const { events } = await engineFor(readBack(weifang2021), "paper", { on }).run(runtimeFacts(readBack(weifang2021), facts));
		expect(outcomeOf(events)).toBe(decide(weifang2021, "paper", facts, { on }).answer);
	});
});

const reserved = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf"];

describe.each(reserved)("an id that programs reserve, %s,", (id) => {
	test("is refused in a pack, wherever it stands", () => {
		const named = (ids: {
			readonly law?: string;
			readonly question?: string;
			readonly level?: string;
			readonly rule?: string;
		}) => {
			const { law = "law", question = "q", level = "none", rule = "r" } = ids;
			return readBack(
				packOver(1, { id: law, questions: [asking([shutting(has("f0"), rule, level)], question, [level, "full"])] }),
			);
		};
		expect(parseRegulation(named({}))._tag).toBe("Right");
		for (const at of ["law", "question", "level", "rule"])
			expect([at, parseRegulation(named({ [at]: id }))]).toMatchObject([at, { _tag: "Left" }]);
	});

	test("does no harm in a law that nobody checked", async () => {
		const lawWith = (name: string, level: string): Regulation =>
			packOver(1, { id: name, questions: [asking([shutting(has("f0"), name, level)], name, [level, "full"])] });
		const [odd, plain] = [lawWith(id, id), lawWith("q", "none")];
		for (const f0 of [true, false, null]) {
			const [decided, expected] = [decide(odd, id, { f0 }, { on }), decide(plain, "q", { f0 }, { on })];
			const renamed = (outcome: string | null) => (outcome === "none" ? id : outcome);
			expect(decided.answer).toBe(renamed(expected.answer));
			expect(decided.possible).toEqual(expected.possible.map(renamed));
			expect(JSON.stringify(compile(odd, id, { on }).decide({ f0 }))).toBe(JSON.stringify(decided));
			expect(changes(odd, id, { f0 }, "full", { on }).ways).toEqual(changes(plain, "q", { f0 }, "full", { on }).ways);
			if (f0 !== null) expect(outcomeOf((await engineFor(odd, id, { on }).run({ f0 })).events)).toBe(decided.answer);
		}
		expect(prove(odd).questions[0]?.outcomes).toEqual(
			Object.fromEntries([
				[id, 1],
				["full", 1],
			]),
		);
		expect(Object.keys(Object.prototype)).toEqual([]);
	});
});
