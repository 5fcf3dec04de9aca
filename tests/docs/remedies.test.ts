import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { remedies } from "../../scripts/remedies";
import { changes, type Way } from "../../src/analysis";
import { satisfies, testsIn } from "../../src/engine/conditions";
import { truthOf } from "../../src/engine/explain/annotate";
import { remediesOf } from "../../src/engine/layers/remedies";
import { scaleOf, stackOn } from "../../src/engine/layers/stack";
import { caseOf } from "../../src/index";
import { explain } from "../../src/text";
import { compiledOn, completeStates, factsOf, on, questions, signed } from "../analysis/what-if/cases";

const page = readFileSync(new URL("../../docs/remedies.md", import.meta.url), "utf8");

test("改变的途径一页与规则同步：不同步时运行 npm run docs", () => {
	expect(remedies()).toBe(page);
});

test("页上没有一个标识", () => {
	expect(page.replace(/`[^`]*`/g, "").replace(/^<!--.*-->$/m, "")).not.toMatch(/[a-z]{3,}/);
});

describe.each(questions)("%s %s", (_, question, law) => {
	const stack = stackOn(law, on);
	const compiled = compiledOn(law, question);
	const states = completeStates(compiled);
	const some = states.filter((_, at) => at % Math.max(1, Math.floor(states.length / 60)) === 0);
	const parts = remediesOf(stack, "remedies").flatMap((remedy) => remedy.parts);
	const after = ({ changes }: Way): object =>
		Object.fromEntries(
			changes.map(({ fact, to: [value = false] }) => [fact, signed(stack.vocabulary.get(fact)?.finding !== undefined, value)]),
		);
	// A stricter level may be one that the requirement of the remedy itself excludes.
	const goal = scaleOf(stack, question).at(-1)?.id;

	test("条文写明了措施的，不说成没有措施；没有写明的，说由谁重新认定，或者据实改填", () => {
		const wrong: unknown[] = [];
		for (const state of goal === undefined ? [] : some) {
			const facts = factsOf(law, compiled, state);
			const result = changes(law, question, facts, goal ?? "", { on });
			for (const way of result.ways) {
				const { known } = caseOf(law, { ...facts, ...after(way) }, { on });
				for (const { fact, to } of way.changes.filter(({ means }) => means === "none")) {
					const able = parts.filter(({ covered, remedy: { changes, requires } }) => {
						if (truthOf(stack, covered, known) === false) return false;
						const own = requires ? testsIn(requires).filter((test) => test.fact === fact) : [];
						return changes.includes(fact) && to.some((value) => own.every((test) => satisfies(test, value)));
					});
					if (able.length > 0) wrong.push({ fact, to, goal, remedies: able.map(({ remedy }) => remedy.id) });
				}
			}
			const none = result.ways.flatMap((way) => way.changes).filter(({ means }) => means === "none");
			const prose = explain(result);
			if (prose.includes("没有依法可行")) wrong.push(prose);
			const says = prose.match(/重新认定）|据实改填，事实有变化/g) ?? [];
			if (says.length !== none.length) wrong.push(prose);
		}
		expect(wrong).toEqual([]);
	});
});
