import { expect, test } from "vitest";
import { versionsOf } from "../../src/analysis/prove/versions";
import { isGoverned, leveledQuestions, stackOn } from "../../src/engine/layers/stack";
import type { Day, Law } from "../../src/index";
import { laws } from "../../src/rules";
import { ladderDifferences } from "../cases/ladder";

const governed = (law: Law, on: Day): boolean =>
	leveledQuestions(law).some((question) => isGoverned(stackOn(law, on), question));

const answering = Object.values<Law>(laws).filter((law) => versionsOf(law).some((on) => governed(law, on)));

test.each(answering.map((law) => [law.id, law] as const))("%s：一万种完整情形，阶梯与所作的回答没有一处不同", (_, law) => {
	const days = versionsOf(law).filter((on) => governed(law, on));
	const results: ReturnType<typeof ladderDifferences>[] = [];
	for (let seed = 1; results.reduce((sum, { compared }) => sum + compared, 0) < 10_000; seed += 1)
		results.push(...days.map((on) => ladderDifferences(law, on, seed, 50)));
	expect(results.flatMap(({ different }) => different)).toEqual([]);
});
