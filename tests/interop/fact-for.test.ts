import { Engine } from "json-rules-engine";
import { describe, expect, test } from "vitest";
import { type Decision, decide, type FactsOf } from "../../src/index";
import { factFor } from "../../src/interop/json-rules-engine";
import { weifang } from "../../src/rules/jurisdictions/weifang";

const on = "2026-11-21";
const found = { by: "某局", on: "2026-01-05" } as const;
const secrecy = { stateSecret: { value: "none", ...found }, workSecret: { value: false, ...found } } as const;
const closed: FactsOf<typeof weifang> = {
	inRegion: true,
	publicData: true,
	...secrecy,
	contractOrIp: { value: true, ...found },
};
const says = (path: string, value: string) => ({
	conditions: { all: [{ fact: "gongshu:opening", path, operator: "equal", value }] },
	event: { type: `${path} ${value}` },
});
const rules = [
	says("$.answer", "none"),
	says("$.status", "undetermined"),
	says("$.status", "decided"),
	says("$.status", "not-in-force"),
];
const engineWith = (...facts: readonly ReturnType<typeof factFor>[]): Engine => {
	const engine = new Engine([
		...rules,
		{ conditions: { all: [{ fact: "documents", operator: "equal", value: "complete" }] }, event: { type: "accept" } },
	]);
	for (const fact of facts) engine.addFact(fact);
	return engine;
};
const typesOf = async (engine: Engine, facts: Record<string, unknown>) =>
	(await engine.run({ documents: "complete", ...facts })).events.map(({ type }) => type).sort();

describe("a question of the law as a fact of the host's own engine", () => {
	const engine = engineWith(factFor(weifang, "opening", { on, facts: "resource" }));

	test("the host's rules test the answer, and its other rules go on as before", async () => {
		expect(await typesOf(engine, { resource: closed })).toEqual(["$.answer none", "$.status decided", "accept"]);
	});

	test("what is missing rejects nothing and opens nothing", async () => {
		expect(await typesOf(engine, { resource: { inRegion: true } })).toEqual(["$.status undetermined", "accept"]);
	});

	test("its value is the decision itself", async () => {
		const { almanac } = await engine.run({ documents: "none", resource: closed });
		const decision = await almanac.factValue<Decision>("gongshu:opening");
		expect(JSON.stringify(decision)).toBe(JSON.stringify(decide(weifang, "opening", closed, { on })));
	});

	test("runs that overlap, and one that the host made fail, do not reach one another", async () => {
		const runs = [{ resource: closed }, {}, { resource: { inRegion: true } }, { resource: closed }].map((facts) =>
			engine.run({ documents: "none", ...facts }),
		);
		const settled = await Promise.allSettled(runs);
		const [first, failed, open, last] = settled.map((each) =>
			each.status === "fulfilled" ? each.value.events.map(({ type }) => type) : each.reason.code,
		);
		expect(failed).toBe("UNDEFINED_FACT");
		expect(open).toEqual(["$.status undetermined"]);
		expect([first, last]).toEqual(Array(2).fill(["$.answer none", "$.status decided"]));
	});
});

test("each run may have its own day, and one that is none decides nothing", async () => {
	const engine = engineWith(factFor(weifang, "opening", { on: { fact: "today" }, facts: "resource" }));
	const asked = (today: unknown) => typesOf(engine, { resource: closed, today });
	expect(await asked(on)).toContain("$.answer none");
	expect(await asked("2000-01-01")).toEqual(["$.status not-in-force", "accept"]);
	for (const today of ["2026-02-30", 20_261_121, null]) expect(await asked(today)).toEqual(["$.status undetermined", "accept"]);
});

test("two laws stand beside one another under names of their own", async () => {
	const engine = engineWith(
		factFor(weifang, "opening", { on, facts: "resource" }),
		factFor(weifang, "opening", { on: "2000-01-01", facts: "resource", id: "then" }),
	);
	const { almanac } = await engine.run({ documents: "none", resource: closed });
	expect((await almanac.factValue<Decision>("then")).status).toBe("not-in-force");
});

test("what cannot be asked is an error of the program, when the fact is made", () => {
	expect(() => factFor(weifang, "openning" as never, { on, facts: "resource" })).toThrow("是否为 `opening`（开放属性）");
	for (const options of [undefined, null, {}, { on }, { facts: "resource" }, { on: {}, facts: "resource" }, { on, facts: {} }])
		expect(() => factFor(weifang, "opening", options as never)).toThrow(TypeError);
});
