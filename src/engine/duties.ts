import type { DisplacedDuty, DutyAssessment, DutyState } from "../model/answer/assessment";
import type { Condition } from "../model/law/condition";
import type { Duty } from "../model/law/duty";
import { type Compiled, completionsOf, missingFacts, possibleOutcomes } from "./diagram/completions";
import { compilerFor, questionsIn } from "./diagram/of-question";
import { derive } from "./explain/annotate";
import { displacedOne } from "./explain/displaced";
import type { Given } from "./case";
import { missingFact } from "./explain/plan";
import { type Place, placeOf, speaks } from "./layers/provision";
import { remembered } from "./memoize";
import type { Stack } from "./layers/stack";

/** A duty as its text states it within a stack. */
export interface StatedDuty extends Place {
	readonly duty: Duty;
	/** What becomes of it in every completion: `not-applicable`, `met` or `unmet`. */
	readonly completions: Compiled;
}

const completionsIf = (stack: Stack, speaking: Condition, duty: Duty): Compiled => {
	const applying: Condition = { all: [speaking, duty.when] };
	const compiler = compilerFor(stack, [applying, duty.met]);
	const { leaf, choose } = compiler.diagrams;
	const state = choose(compiler.condition(duty.met), leaf("met"), leaf("unmet"));
	// Where a question the duty reads has no level, there is nothing for the duty to attach to.
	const node = questionsIn(stack, { all: [duty.when, duty.met] }).reduce(
		(rest, question) => choose(compiler.answered(question), rest, leaf("not-applicable")),
		choose(compiler.condition(applying), state, leaf("not-applicable")),
	);
	return completionsOf(compiler, node);
};

const stated = remembered((stack: Stack, _): readonly StatedDuty[] =>
	stack.texts.flatMap((text) =>
		text.regulation.duties.map((duty) => {
			const { point } = duty;
			const states = (theirs: Duty) => point !== undefined && theirs.point === point;
			const place = placeOf(stack, text, [point], ({ regulation }) => regulation.duties.some(states));
			return { ...place, duty, completions: completionsIf(stack, speaks(place), duty) };
		}),
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

/** What would become of a duty, by its place among those of the stack, if no higher text displaced it. */
const undisplaced = remembered((stack: Stack, at): Compiled | null => {
	const stated = dutiesOf(stack)[Number(at)];
	return stated ? completionsIf(stack, stated.covered, stated.duty) : null;
});

/** The duties that gave way to a higher text in the case at hand, and how they would stand. */
export const displacedDuties = (stack: Stack, known: Given): readonly DisplacedDuty[] =>
	dutiesOf(stack).flatMap((stated, at) =>
		displacedOne(stack, stated, stated.duty.id, known, () => {
			const alone = undisplaced(stack, String(at));
			const state = alone ? stateOf(stated.duty, possibleOutcomes(alone, known.values)) : "not-applicable";
			return state === "not-applicable" ? undefined : state;
		}).map((one) => ({ ...one, label: stated.duty.label })),
	);

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
