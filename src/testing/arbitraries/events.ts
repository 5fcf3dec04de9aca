import fc, { type Arbitrary } from "fast-check";
import { dayAt, dayNumber } from "../../calendar/day-number";
import { requireProcedure } from "../../engine/layers/asked";
import { proceduresIn, stackOn } from "../../engine/layers/stack";
import type { EventOf } from "../../model/answer/event";
import type { Day } from "../../model/day";
import { type Law, layersOf, type ProcedureId } from "../../model/law/law";
import { firstDayOf } from "../../model/law/regulation";
import { days } from "./days";
import { moves, procedureWalk } from "./procedure-walk";

const twoYears = 730;

/** The days on which a case may begin: from the first day of each text with the procedure to its last day, or for two years. */
const firstDays = (law: Law, procedure: string): Arbitrary<Day> =>
	fc.oneof(
		...layersOf(law).flatMap(({ regulation }) => {
			const from = firstDayOf(regulation);
			const { until } = regulation.effective;
			if (from === undefined || proceduresIn(regulation, procedure).length === 0) return [];
			return [days({ from, to: until ?? dayAt(dayNumber(from) + twoYears) })];
		}),
	);

/**
 * Events of a case in a procedure, in order, for `follow`.
 *
 * There are up to two dozen events, sometimes none. Most are of a step that is open after the one before, with one of its
 * outcomes, on that day or later, sometimes more than a year later; an extension comes with the facts that it requires. About
 * one in eight is impossible: a step out of turn, a day before all others or that does not exist, an unknown step or outcome.
 * Shrinks towards few events that are all possible. Steps that the facts of the case exclude may occur. Throws an error if no
 * text of the law has the procedure.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
 * @param procedure the id of one of its procedures
 * @param options the day of the first event; absent, any day on which a text with the procedure is in force
 *
 * @example
 * ```ts
 * import fc from "fast-check";
 * import { follow } from "gongshu";
 * import { events } from "gongshu/testing";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const histories = fc.sample(events(weifang, "sharingRequest"), 200);
 * const cases = histories.map((each) => follow(weifang, "sharingRequest", each, { facts: {}, today: "2030-01-01" }));
 * const rejected = cases.flatMap((each) => each.rejected).length;
 * const accepted = cases.flatMap(({ history }) => history).length;
 * rejected > 0 && accepted > 2 * rejected; // true
 * ```
 */
export const events = <L extends Law, const P extends ProcedureId<L> = ProcedureId<L>>(
	law: L,
	procedure: P,
	options: { readonly on?: Day } = {},
): Arbitrary<readonly EventOf<L, P>[]> => {
	requireProcedure(law, procedure);
	const { on } = { ...options };
	return (
		fc
			.tuple(on === undefined ? firstDays(law, procedure) : fc.constant(on), moves)
			// Impossible events are drawn on purpose; the type does not allow them.
			.map(
				([first, choices]) =>
					procedureWalk(stackOn(law, first), procedure, first, choices) as unknown as readonly EventOf<L, P>[],
			)
	);
};
