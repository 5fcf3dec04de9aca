import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { changes, compile, matter, nextQuestion, why, whyNot } from "../../src/analysis";
import { assess, decide, decideParts, type Law, nextSteps, remedy, type Taken } from "../../src/index";
import { laws } from "../../src/rules";

const weifang: Law = laws["weifang-2021"];
const on = "2024-09-02";

const throwing = (): object => {
	const trap = () => {
		throw new Error("a trap");
	};
	return new Proxy({}, { ownKeys: trap, getOwnPropertyDescriptor: trap, get: trap, has: trap, getPrototypeOf: trap });
};
const revoked = (): object => {
	const { proxy, revoke } = Proxy.revocable({}, {});
	revoke();
	return proxy;
};

describe.each([
	["a proxy that throws", throwing],
	["a revoked proxy", revoked],
])("%s", (_, hostile) => {
	test("in place of facts is unknown, and said to be", () => {
		for (const { remarks, answer } of [
			decide(weifang, "opening", hostile(), { on }),
			compile(weifang, "opening", { on }).decide(hostile()),
			why(weifang, "opening", hostile(), { on }).decision,
			nextQuestion(weifang, "opening", hostile(), { on }).decision,
			remedy(weifang, "opening", hostile(), "desensitize", {}, { on }).before,
			decideParts(weifang, "opening", { 甲: hostile() }, { on }).whole,
		]) {
			expect(answer).toBeNull();
			expect(remarks).toContainEqual({ kind: "rejected-fact", message: "所填事实无法读取，按未知处理" });
		}
		expect(assess(weifang, hostile(), { on }).remarks.map(({ kind }) => kind)).toContain("rejected-fact");
	});

	test("in place of a finding is none", () => {
		const { remarks } = decide(weifang, "opening", { stateSecret: hostile() }, { on });
		expect(remarks).toContainEqual({
			kind: "rejected-fact",
			message: "“国家秘密”一项须由有权认定的人具名、具日认定，按未知处理",
		});
	});

	test("in place of parts, of what is changed, of the last step", () => {
		const { whole, parts } = decideParts(weifang, "opening", hostile() as never, { on });
		expect([whole.answer, Object.keys(parts)]).toEqual([null, []]);
		expect(whole.remarks.map(({ kind }) => kind)).toContain("rejected-fact");
		expect(remedy(weifang, "opening", {}, "desensitize", hostile(), { on }).refused.map(({ code }) => code)).toContain(
			"rejected-fact",
		);
		expect(() => nextSteps(weifang, "sharingRequest", hostile() as Taken, {}, { on })).toThrow(TypeError);
	});
});

test("getters of parts are not run, and a part that only a getter gives is one of which nothing is known", () => {
	const parts = Object.defineProperty({ 甲: { publicData: false } }, "乙", {
		get: () => expect.unreachable(),
		enumerable: true,
	});
	const { parts: decided, whole } = decideParts(weifang, "opening", parts as never, { on });
	expect(Object.entries(decided).map(([name, { status }]) => [name, status])).toEqual([
		["甲", "out-of-scope"],
		["乙", "undetermined"],
	]);
	expect(whole.answer).toBeNull();
});

test.each([
	["a symbol", Symbol("id")],
	["an object without a prototype", Object.create(null)],
	["a number", 3],
	["nothing", undefined],
])("%s in place of an id is an error of the program, and says so in Chinese", (_, id) => {
	const name = id as never;
	const calls = [
		() => decide(weifang, name, {}, { on }),
		() => decideParts(weifang, name, { 甲: {} }, { on }),
		() => remedy(weifang, "opening", {}, name, {}, { on }),
		() => why(weifang, name, {}, { on }),
		() => whyNot(weifang, "opening", {}, name, { on }),
		() => changes(weifang, "opening", {}, name, { on }),
		() => matter(weifang, name, { on }),
		() => nextSteps(weifang, name, null, {}, { on }),
		() => compile(weifang, name, { on }),
	];
	for (const call of calls) {
		expect(call).toThrow(TypeError);
		expect(call).toThrow(/没有写明|应当写成标识的文字/);
	}
});

describe("compile gives the decision of decide, whatever property gives a fact", () => {
	const facts = { inRegion: true, publicData: true, personalInfo: "none", lawOnOpening: "silent" } as const;
	const harm = { value: false, by: "某医院", on: "2024-08-30" };
	const hidden = Object.defineProperty({ ...facts }, "harmsThirdParty", { value: harm, enumerable: false });
	const wrong = Object.defineProperty({ ...facts }, "harmsThirdParty", { value: true, enumerable: false });
	const inherited = Object.assign(Object.create({ harmsThirdParty: harm }), facts);

	test.each([
		["a hidden one", hidden],
		["a hidden one that is no finding", wrong],
		["an inherited one", inherited],
	])("%s", (_, given) => {
		const { answer, decide: decideCompiled, answers, decisions } = compile(weifang, "opening", { on });
		const decision = decide(weifang, "opening", given, { on });
		expect(JSON.stringify(decideCompiled(given))).toBe(JSON.stringify(decision));
		expect([answer(given), ...answers([given]), ...decisions([given]).map((each) => each.answer)]).toEqual(
			Array(3).fill(decision.answer),
		);
	});

	test("one that all objects were given, hidden, is nobody's in a batch of cases", () => {
		const compiled = compile(weifang, "opening", { on });
		try {
			Object.defineProperty(Object.prototype, "harmsThirdParty", { value: harm, enumerable: false, configurable: true });
			const [decision] = compiled.decisions([facts]);
			expect(JSON.stringify(decision)).toBe(JSON.stringify(decide(weifang, "opening", facts, { on })));
		} finally {
			Reflect.deleteProperty(Object.prototype, "harmsThirdParty");
		}
	});
});

test("a host that was started without __proto__, or with frozen intrinsics, gives the same answers", async () => {
	const folder = mkdtempSync(join(tmpdir(), "gongshu-host-"));
	try {
		const program = `
			import { compile } from "./src/analysis";
			import { decide } from "./src/index";
			import { weifang2021 } from "./src/rules/weifang-2021";
			const found = (value) => ({ value, by: "某局", on: "2024-08-30" });
			const rows = [true, false, null].map((value) => ({ inRegion: true, publicData: true, stateSecret: found("none"), harmsThirdParty: found(value) }));
			const compiled = compile(weifang2021, "opening", { on: "${on}" });
			const law = JSON.parse(JSON.stringify(weifang2021));
			const all = rows.map((facts) => [compiled.decide(facts), compiled.answer(facts), decide(law, "opening", facts, { on: "${on}" })]);
			process.stdout.write(JSON.stringify(all));`;
		const { outputFiles } = await build({
			stdin: { contents: program, resolveDir: fileURLToPath(new URL("../../", import.meta.url)), loader: "ts" },
			bundle: true,
			write: false,
			format: "esm",
			platform: "node",
		});
		const host = join(folder, "host.mjs");
		writeFileSync(host, outputFiles.map(({ text }) => text).join(""));
		const outputs = [[], ["--disable-proto=throw"], ["--frozen-intrinsics"]].map((flags) => {
			const { stdout, stderr } = spawnSync(process.execPath, [...flags, host], { encoding: "utf8", maxBuffer: 1 << 26 });
			return stdout === "" ? stderr : stdout;
		});
		expect(outputs[0]?.length).toBeGreaterThan(10_000);
		expect(new Set(outputs).size).toBe(1);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
