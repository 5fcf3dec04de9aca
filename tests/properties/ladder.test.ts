import { expect, test } from "vitest";
import type { Law } from "../../src/index";
import { laws } from "../../src/rules";
import { ladderDifferences } from "../cases/ladder";

test.each(["weifang", "weifang-2021", "state-council-809", "luoyuan", "chongqing-2020"] as const)(
	"%s：规则书的阶梯自上而下，先成立的一行就是所作的回答",
	(id) => {
		const { compared, different } = ladderDifferences(laws[id] as Law, "2026-11-21", 20, 12);
		expect(different).toEqual([]);
		expect(compared).toBeGreaterThan(20);
	},
);
