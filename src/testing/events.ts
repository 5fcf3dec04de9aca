import fc, { type Arbitrary } from "fast-check";
import { dayAt, dayNumber } from "../calendar/day-number";
import { proceduresIn, stackOn } from "../engine/layers/stack";
import type { CaseEvent } from "../model/answer/event";
import type { Day } from "../model/day";
import { type FactsOf, type Law, layersOf, type ProcedureId } from "../model/law/law";
import { firstDayOf } from "../model/law/regulation";
import { days } from "./days";
import { moves } from "./moves";
import { walk } from "./walk";

const twoYears = 730;

/** The days on which a case may begin: from the first of each text that has the procedure to its last, or two years on. */
const beginnings = (law: Law, procedure: string): Arbitrary<Day> =>
	fc.oneof(
		...layersOf(law).flatMap(({ regulation }) => {
			const from = firstDayOf(regulation);
			const { until } = regulation.effective;
			if (from === undefined || proceduresIn(regulation, procedure).length === 0) return [];
			return [days({ from, to: until ?? dayAt(dayNumber(from) + twoYears) })];
		}),
	);

/**
 * What may be said to have happened in a case under a procedure, in order: events for `follow`.
 *
 * Up to two dozen, none at times. Mostly each is of a step that is open after the one before, with an outcome it may have, on that day or
 * later, at times more than a year later; an extension comes with the facts it requires. About one in eight cannot be: a step out of turn,
 * a day before all others or that does not exist, a step or an outcome that is not known. Shrinks towards few events that all can be. What
 * the facts of the case rule out is not looked at. Throws an error where no text of the law has the procedure.
 *
 * @param law a regulation alone, or the stack of laws of a place
 * @param procedure the id of one of its procedures
 * @param options the day of the first event; absent, any day on which a text that has the procedure is in force
 *
 * @example
 * ```ts
 * import fc from "fast-check";
 * import { follow } from "gongshu";
 * import { events } from "gongshu/testing";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const told = fc.sample(events(weifang, "sharingRequest"), 200);
 * const cases = told.map((each) => follow(weifang, "sharingRequest", each, { facts: {}, today: "2030-01-01" }));
 * const rejected = cases.flatMap((each) => each.rejected).length;
 * const accepted = cases.flatMap(({ history }) => history).length;
 * rejected > 0 && accepted > 2 * rejected; // true
 * ```
 */
export const events = <L extends Law>(
	law: L,
	procedure: ProcedureId<L>,
	{ on }: { readonly on?: Day } = {},
): Arbitrary<readonly CaseEvent<FactsOf<L>>[]> =>
	fc
		.tuple(on === undefined ? beginnings(law, procedure) : fc.constant(on), moves)
		// What cannot be is drawn on purpose, and is no event by its type.
		.map(([first, chosen]) => walk(stackOn(law, first), procedure, first, chosen) as readonly CaseEvent<FactsOf<L>>[]);
