import type { DisplacedDuty, DutyAssessment, DutyState } from "../model/answer/duty-assessment";
import type { Cite } from "../model/law/cite";
import type { Condition } from "../model/law/condition";
import type { Duty } from "../model/law/duty";
import type { Layer } from "../model/law/jurisdiction";
import { isRetention } from "../model/law/time-limit";
import type { Case } from "./case";
import { questionsIn } from "./diagram/builder";
import { type Completions, completionsIn, type Making, missingFacts, possibleOutcomes } from "./diagram/completions";
import { annotate, truthOf } from "./explain/annotate";
import { displacedOne } from "./explain/displaced";
import { missingFact } from "./explain/question-plan";
import type { KnownFacts } from "./known-facts";
import { type StatedProvision, speaks, statedProvision } from "./layers/provision";
import type { Stack } from "./layers/stack";
import { everyId, memoized, once } from "./memoize";

/** A duty as its text states it within a stack. */
export interface StatedDuty extends StatedProvision {
	readonly duty: Duty;
	/** What becomes of it in every completion: `not-applicable`, `met` or `unmet`. */
	readonly completions: Completions;
}

/** What becomes of a duty that speaks under a condition. */
const making = (stack: Stack, speaking: Condition, duty: Duty): Making => {
	const applying: Condition = { all: [speaking, duty.when] };
	return {
		conditions: [applying, duty.met],
		make: ({ condition, answered, diagrams: { leaf, choose } }) => {
			const state = choose(condition(duty.met), leaf("met"), leaf("unmet"));
			// Where a question the duty reads has no level, there is nothing for the duty to attach to.
			return questionsIn(stack, duty.when, duty.met).reduce(
				(rest, question) => choose(answered(question), rest, leaf("not-applicable")),
				choose(condition(applying), state, leaf("not-applicable")),
			);
		},
	};
};

/** What becomes of a duty of one text of a stack. */
export const makingDuty = (stack: Stack, layer: Layer, duty: Duty): Making =>
	making(stack, speaks(statedProvision(stack, layer, [duty.matter], duty.matter)), duty);

const completionsIf = (stack: Stack, speaking: Condition, duty: Duty): Completions =>
	completionsIn(stack, making(stack, speaking, duty), ["met", "unmet", "not-applicable"]);

/** Every duty of the texts in force, highest text first, in the order of the texts. */
export const dutiesOf = once((stack: Stack): readonly StatedDuty[] =>
	stack.layers.flatMap((layer) =>
		layer.regulation.duties.map((duty) => {
			const stated = statedProvision(stack, layer, [duty.matter], duty.matter);
			return { ...stated, duty, completions: completionsIf(stack, speaks(stated), duty) };
		}),
	),
);

const stateOf = ({ within, timely }: Duty, outcomes: ReadonlySet<string | boolean>): DutyState => {
	if (outcomes.size === 0) return "possible";
	if (outcomes.has("not-applicable")) return outcomes.size === 1 ? "not-applicable" : "possible";
	if (!outcomes.has("unmet")) return "met";
	// Whether what was not done yet is late depends on the day.
	const mayBeInTime = within !== undefined && !isRetention(within) && !timely;
	return outcomes.has("met") || mayBeInTime ? "open" : "breached";
};

/** What would become of a duty, by its position among those of the stack, if no higher text displaced it. */
const undisplaced = memoized(everyId, (stack: Stack, at): Completions | null => {
	const stated = dutiesOf(stack)[Number(at)];
	return stated ? completionsIf(stack, stated.covered, stated.duty) : null;
});

/** The duties that gave way to a higher text in the case at hand, and how they would stand. */
export const displacedDuties = ({ stack, known }: Case): readonly DisplacedDuty[] =>
	dutiesOf(stack).flatMap((stated, at) =>
		displacedOne(stack, stated, stated.duty.id, known, () => {
			const alone = undisplaced(stack, String(at));
			const state = alone ? stateOf(stated.duty, possibleOutcomes(alone, known.values)) : "not-applicable";
			return state === "not-applicable" ? undefined : state;
		}).map((one) => ({ ...one, label: stated.duty.label })),
	);

/** The items that a breach of the duty may fall under in the case at hand. */
export const liabilitiesFor = ({ breach, breaches = [] }: Duty, stack: Stack, known: KnownFacts): readonly Cite[] => [
	...(breach ? [breach] : []),
	...breaches.filter(({ when }) => truthOf(stack, when, known) !== false).map(({ item }) => item),
];

const breachOf = (...of: Parameters<typeof liabilitiesFor>): Pick<DutyAssessment, "breach"> => {
	const [item, ...others] = liabilitiesFor(...of);
	return item && others.length === 0 ? { breach: item } : {};
};

/** The state of one duty in the case at hand, without its reasons: what many cases are counted by. */
export const dutyStateOf = ({ known }: Case, { duty, completions }: StatedDuty): DutyState =>
	stateOf(duty, possibleOutcomes(completions, known.values));

/** How one duty stands for the case at hand. */
export const assessDuty = ({ stack, known }: Case, { layer, duty, completions }: StatedDuty): DutyAssessment => ({
	regulation: layer.regulation.id,
	duty: duty.id,
	label: duty.label,
	on: duty.on,
	state: stateOf(duty, possibleOutcomes(completions, known.values)),
	words: duty.words,
	when: annotate(stack, duty.when, known),
	met: annotate(stack, duty.met, known),
	...(duty.within ? { within: duty.within } : {}),
	...breachOf(duty, stack, known),
	missing: missingFacts(completions, known.values).map((fact) => missingFact(stack, fact)),
	...(duty.reading ? { reading: duty.reading } : {}),
});
