import { expect, test } from "vitest";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { agreementOn } from "../reference/agreement";

const states = Number(process.env["GONGSHU_STATES"] ?? 15_000);

test(
	`on ${states} random partial states of every question under 潍坊市现行规定, around every day on which it changes, an evaluator without diagrams agrees with all that answers`,
	async () => {
		const { different, answeredByEngine, outcomes, ...drawn } = await agreementOn(weifang, states);
		expect(different).toEqual([]);
		expect(drawn.states).toBe(states);
		expect(answeredByEngine).toBeGreaterThan(states / 5);
		expect(outcomes.size).toBeGreaterThan(15);
	},
	24 * 3_600_000,
);
