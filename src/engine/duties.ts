import type { DutyAssessment, DutyState } from "../model/assessment";
import type { Condition } from "../model/condition";
import type { Duty } from "../model/duty";
import type { Layer } from "../model/jurisdiction";
import { type Compiled, missingFacts, possibleOutcomes } from "./compiled";
import { compilerFor, questionsIn } from "./compiler";
import { missingFact } from "./decide";
import { derive } from "./derive";
import type { Given } from "./given";
import { covers, prevailingOver } from "./provision";
import type { Stack } from "./stack";

/** A duty as its text states it within a stack. */
export interface StatedDuty {
	readonly text: Layer;
	readonly duty: Duty;
	readonly covered: Condition;
	readonly displaced: readonly Condition[];
}

/** Every duty of the texts in force, highest text first, in the order of the texts. */
export const dutiesOf = (stack: Stack): readonly StatedDuty[] =>
	stack.texts.flatMap((text) =>
		text.regulation.duties.map((duty) => ({
			text,
			duty,
			covered: covers(text, [duty.point]),
			displaced: prevailingOver(stack, text)
				.filter(({ regulation }) => duty.point !== undefined && regulation.duties.some(({ point }) => point === duty.point))
				.map((higher) => covers(higher, [duty.point])),
		})),
	);

const compiled = new WeakMap<Stack, Map<Duty, Compiled>>();

/** What becomes of a duty in every completion: `not-applicable`, `met` or `unmet`. */
const compiledDuty = (stack: Stack, { duty, covered, displaced }: StatedDuty): Compiled => {
	const made = compiled.get(stack) ?? new Map<Duty, Compiled>();
	compiled.set(stack, made);
	const earlier = made.get(duty);
	if (earlier) return earlier;
	const applies: Condition = { all: [covered, ...displaced.map((higher) => ({ not: higher })), duty.when] };
	const compiler = compilerFor(stack, [applies, duty.met]);
	const { leaf, choose } = compiler.diagrams;
	const state = choose(compiler.condition(duty.met), leaf("met"), leaf("unmet"));
	// Where a question the duty reads has no level, there is nothing for the duty to attach to.
	const node = questionsIn(stack, { all: [duty.when, duty.met] }).reduce(
		(rest, question) => choose(compiler.answered(question), rest, leaf("not-applicable")),
		choose(compiler.condition(applies), state, leaf("not-applicable")),
	);
	const result = { space: compiler.space, root: compiler.possible(node) };
	made.set(duty, result);
	return result;
};

const stateOf = ({ within }: Duty, outcomes: ReadonlySet<string | boolean>): DutyState => {
	if (outcomes.size === 0) return "possible";
	if (outcomes.has("not-applicable")) return outcomes.size === 1 ? "not-applicable" : "possible";
	if (!outcomes.has("unmet")) return "met";
	return outcomes.has("met") || within ? "open" : "breached";
};

/** How one duty stands for the case at hand. */
export const assessDuty = (stack: Stack, stated: StatedDuty, known: Given): DutyAssessment => {
	const { text, duty } = stated;
	const completions = compiledDuty(stack, stated);
	return {
		regulation: text.regulation.id,
		duty: duty.id,
		label: duty.label,
		on: duty.on,
		state: stateOf(duty, possibleOutcomes(completions, known.values)),
		words: duty.words,
		when: derive(stack, duty.when, known),
		met: derive(stack, duty.met, known),
		...(duty.within ? { within: duty.within } : {}),
		...(duty.breach ? { breach: duty.breach } : {}),
		missing: missingFacts(completions, known.values).map((fact) => missingFact(stack, fact)),
		...(duty.reading ? { reading: duty.reading } : {}),
	};
};
