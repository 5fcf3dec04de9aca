import type { CaseEvent } from "../../model/answer/event";
import type { RecordedIncident } from "../../model/answer/progress";
import { type Incident, incidents } from "../../model/law/incident";
import type { IncidentMeaning } from "../../model/law/procedure";
import { givenFacts, mergedFacts } from "../known-facts";
import type { CaseState, Course, Unopened } from "./case-state";

/** A text by which the case has begun, and what it makes of an incident. */
interface Stated {
	readonly regulation: string;
	readonly meaning: IncidentMeaning | undefined;
}

/** What the texts by which the case has begun make of an incident, highest first; before it has begun, all that have it. */
const statedBy = ({ stack, ways }: CaseState, { procedure }: Course, incident: Incident): readonly Stated[] =>
	stack.layers.flatMap(({ regulation }) =>
		regulation.procedures
			.filter(({ id }) => id === procedure && (ways.size === 0 || ways.has(regulation.id)))
			.map((stated) => ({ regulation: regulation.id, meaning: stated.incidents?.[incident] })),
	);

const effectOf = (meanings: readonly IncidentMeaning[]): RecordedIncident["effect"] => {
	if (meanings.some(({ ends }) => ends)) return "ends";
	return meanings.length > 0 ? "makes known" : "none";
};

/** The case after something outside its steps: over, or with what it makes known, or, where no text says more, as it was. */
export const withIncident = (
	state: CaseState,
	course: Course,
	{ on, facts, event }: CaseEvent & { readonly event: Incident },
): Unopened => {
	const texts = statedBy(state, course, event);
	const speaking = texts.filter(({ meaning }) => meaning !== undefined);
	const meanings = speaking.flatMap(({ meaning }) => meaning ?? []);
	const readings = meanings.flatMap(({ reading }) => reading ?? []);
	const incident: RecordedIncident = {
		incident: event,
		label: incidents[event],
		on,
		effect: effectOf(meanings),
		regulations: (speaking.length > 0 ? speaking : texts).map(({ regulation }) => regulation),
		words: speaking.flatMap(({ regulation, meaning }) => (meaning?.words ?? []).map((each) => ({ ...each, regulation }))),
		...(readings.length > 0 ? { reading: readings } : {}),
	};
	const learnt = meanings.toReversed().map(({ learns }) => givenFacts(learns));
	return {
		...state,
		given: mergedFacts(state.given, givenFacts(facts), ...learnt),
		last: on,
		incidents: { last: incident, before: state.incidents },
	};
};
