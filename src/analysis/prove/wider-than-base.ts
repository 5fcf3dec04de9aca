import { askedIn, type Stack, scaleOf } from "../../engine/layers/stack";
import type { Day } from "../../model/day";
import type { Failure } from "../../model/answer/proof";
import { displacedLevels, referenceOutcome } from "../../engine/meaning";
import { eachComplete } from "./states";

/**
 * Where a stack is more open than its base alone though no displaced provision of the base says as much; `null` where nothing stands
 * above the base, so that there is nothing to prove.
 */
export const widerThanBase = (stack: Stack, question: string, on: Day): readonly Failure[] | null => {
	const { law } = stack;
	const base = stack.texts.findLast(({ relation }) => relation === "base")?.regulation;
	const above = askedIn(stack, question).some(({ text }) => text.relation === "prevails");
	if (!base || !above || !base.questions.some(({ id }) => id === question)) return null;
	const order: readonly string[] = scaleOf(stack, question).map(({ id }) => id);
	const failures: Failure[] = [];
	eachComplete(law, question, on, (known) => {
		if (failures.length > 0) return;
		const together = referenceOutcome(law, question, known, on);
		const alone = referenceOutcome(base, question, known, on);
		if (together === null || alone === null || !order.includes(together) || !order.includes(alone)) return;
		if (order.indexOf(together) <= order.indexOf(alone)) return;
		if (displacedLevels(law, question, known, on).includes(alone)) return;
		const found = `叠加之后为${together}，本级规定单独为${alone}`;
		const counterexample = { question, on, facts: Object.fromEntries(known), found };
		failures.push({ theorem: "wider-only-where-displaced", about: question, counterexample });
	});
	return failures;
};
