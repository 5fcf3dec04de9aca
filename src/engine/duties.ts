import type { DutyAssessment, DutyState } from "../model/assessment";
import type { Condition } from "../model/condition";
import type { Duty } from "../model/duty";
import type { Layer } from "../model/jurisdiction";
import { type Compiled, missingFacts, possibleOutcomes } from "./compiled";
import { compilerFor, questionsIn } from "./compiler";
import { derive } from "./derive";
import type { Given } from "./given";
import { missingFact } from "./plan";
import { covers, prevailingOver } from "./provision";
import { remembered } from "./remember";
import type { Stack } from "./stack";

/** A duty as its text states it within a stack. */
export interface StatedDuty {
	readonly text: Layer;
	readonly duty: Duty;
	/** What becomes of it in every completion: `not-applicable`, `met` or `unmet`. */
	readonly completions: Compiled;
}

/** That a duty speaks to the case: its text covers it, no higher text states its point, and its own condition holds. */
const applies = (stack: Stack, text: Layer, { point, when }: Duty): Condition => {
	const higher = prevailingOver(stack, text)
		.filter(({ regulation }) => point !== undefined && regulation.duties.some((theirs) => theirs.point === point))
		.map((layer) => ({ not: covers(layer, [point]) }));
	return { all: [covers(text, [point]), ...higher, when] };
};

const completionsOf = (stack: Stack, text: Layer, duty: Duty): Compiled => {
	const applying = applies(stack, text, duty);
	const compiler = compilerFor(stack, [applying, duty.met]);
	const { leaf, choose } = compiler.diagrams;
	const state = choose(compiler.condition(duty.met), leaf("met"), leaf("unmet"));
	// Where a question the duty reads has no level, there is nothing for the duty to attach to.
	const node = questionsIn(stack, { all: [duty.when, duty.met] }).reduce(
		(rest, question) => choose(compiler.answered(question), rest, leaf("not-applicable")),
		choose(compiler.condition(applying), state, leaf("not-applicable")),
	);
	return { space: compiler.space, root: compiler.possible(node) };
};

const stated = remembered((stack: Stack, _): readonly StatedDuty[] =>
	stack.texts.flatMap((text) =>
		text.regulation.duties.map((duty) => ({ text, duty, completions: completionsOf(stack, text, duty) })),
	),
);

/** Every duty of the texts in force, highest text first, in the order of the texts. */
export const dutiesOf = (stack: Stack): readonly StatedDuty[] => stated(stack, "duties");

const stateOf = ({ within }: Duty, outcomes: ReadonlySet<string | boolean>): DutyState => {
	if (outcomes.size === 0) return "possible";
	if (outcomes.has("not-applicable")) return outcomes.size === 1 ? "not-applicable" : "possible";
	if (!outcomes.has("unmet")) return "met";
	return outcomes.has("met") || within ? "open" : "breached";
};

/** How one duty stands for the case at hand. */
export const assessDuty = (stack: Stack, { text, duty, completions }: StatedDuty, known: Given): DutyAssessment => ({
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
});
