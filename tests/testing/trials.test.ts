import { describe, expect, test } from "vitest";
import { decide, type FactsOf } from "../../src/index";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import {
	agrees,
	findingsAreSigned,
	neverForgets,
	neverOpensMore,
	neverWidensWithLess,
	survivesNonsense,
} from "../../src/testing";

const on = "2026-11-21";
type Facts = FactsOf<typeof weifang>;

const answer = (facts: Facts) => decide(weifang, "opening", facts, { on }).answer;
const signed = (value: boolean) => ({ value, by: "系统默认", on }) as const;

/** Takes an empty line for 否, and forgets a contract that is known. */
const twoFaults = (facts: Facts) =>
	answer({
		...facts,
		harmsThirdParty: facts.harmsThirdParty ?? signed(false),
		contractOrIp: signed(false),
	});

describe("a trial on complete facts", () => {
	test("shows a fault that one with empty lines would hide", async () => {
		const trial = { on, host: twoFaults, given: "complete", numRuns: 2000, seed: 3 } as const;
		const message = await neverOpensMore(weifang, "opening", trial).catch((error) => error.message);
		expect(message).toContain("因协议或者知识产权限制而无法开放：是");
	});

	test("the law decides each case, and no line of the form is left empty", async () => {
		const missing: number[] = [];
		const given: number[] = [];
		const host = (facts: Facts) => {
			missing.push(decide(weifang, "opening", facts, { on }).missing.length);
			given.push(Object.keys(facts).length);
			return answer(facts);
		};
		for (const holds of [agrees, neverOpensMore, neverForgets])
			await holds(weifang, "opening", { on, host, given: "complete", numRuns: 20 });
		expect([new Set(missing), new Set(given).size]).toEqual([new Set([0]), 1]);
		await findingsAreSigned(weifang, "opening", { on, host, given: "complete", numRuns: 20 });
		// What is missing then are the findings that nobody signed.
		expect([Math.max(...missing) > 0, new Set(given).size]).toEqual([true, 1]);
	});

	test("is none where a law is about what is missing or wrong", async () => {
		const trial = { on, host: () => null, given: "complete" } as const;
		for (const holds of [neverWidensWithLess, survivesNonsense])
			await expect(holds(weifang, "opening", trial)).rejects.toThrow(TypeError);
	});
});

describe("how much is tried", () => {
	/** A host that never comes back. */
	const host = () => new Promise<null>(() => undefined);

	test("with a number of cases all of them, and the result says so", async () => {
		const tried = await agrees(weifang, "opening", { on, host: answer, numRuns: 30 });
		expect(tried).toEqual({ kind: "tried", runs: 30, planned: 30 });
	});

	test("until the time is up, and the result says how many that were", async () => {
		let asked = 0;
		const slow = async (facts: Facts) => {
			asked += 1;
			// From the fourth case on it does not come back.
			return asked > 3 ? host() : answer(facts);
		};
		const tried = await agrees(weifang, "opening", { on, host: slow, numRuns: 30, timeLimit: 200 });
		expect(tried).toEqual({ kind: "tried", runs: 3, planned: 30 });
	});

	test("a host that answers nothing in time has not been tried, and that is said instead of nothing", async () => {
		await expect(agrees(weifang, "opening", { on, host, timeLimit: 20 })).rejects.toThrow("限时20毫秒内没有试完一例");
	});

	test("what was found before the time was up is said", async () => {
		let asked = 0;
		const wrong = async () => {
			asked += 1;
			return asked > 2 ? host() : "unconditional";
		};
		await expect(agrees(weifang, "opening", { on, host: wrong, timeLimit: 200, numRuns: 5 })).rejects.toThrow(
			"系统答的与规定不同",
		);
	});
});
