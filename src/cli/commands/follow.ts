import { createHash } from "node:crypto";
import { isLeft } from "fp-ts/lib/Either.js";
import { follow } from "../../engine/follow/follow";
import type { Law } from "../../model/law/law";
import { explain } from "../../text";
import { ics } from "../ics";
import { monthView } from "../month-view";
import type { OptionsOf } from "../options";
import { dataOutput, exit, failure, jsonOutput, type Output, textOutput } from "../output";
import { calendarOn, readCalendar } from "../read-calendar";
import { readEvents, readProcedure } from "../read-case";
import { readFacts, readUnderLaw } from "../read-options";
import { rejection } from "../result-output";
import { lawAsSigned } from "../signing/law-as-signed";

/** Distinguishes cases of the same day. */
const fingerprint = (of: unknown): string => createHash("sha256").update(JSON.stringify(of)).digest("hex").slice(0, 12);

type FollowOption = "law" | "on" | "facts" | "signatures" | "as-of" | "calendar" | "ics" | "json";

/** `gongshu follow --procedure P --events FILE`: the step a case has reached, what is due, who acts next. `--on` is today. */
export const followCommand = async (options: OptionsOf<"procedure" | "events", FollowOption>): Promise<Output> => {
	const inputs = (law: Law) => {
		const procedure = readProcedure(law, options.procedure);
		return {
			procedure,
			// Events are read by the steps of the procedure; where it cannot be read, it alone is reported.
			events: isLeft(procedure) ? procedure : readEvents(law, procedure.right, options.events),
			facts: readFacts(law, options.facts),
			base: readCalendar(options.calendar),
		};
	};
	const input = readUnderLaw(options, inputs, await lawAsSigned(options.signatures));
	if (isLeft(input)) return rejection(input.left);
	const { law, context, procedure, events, facts, base } = input.right;
	const { on: today, asOf } = context;
	const progress = follow(law, procedure, events, { facts, today, calendar: calendarOn(base, asOf) });
	const code = progress.rejected.length > 0 ? exit.findings : exit.ok;
	if (options.json) return { ...jsonOutput(progress), code };
	if (options.ics) {
		const dues = progress.next.flatMap(({ regulation, step, label, due }) =>
			due
				? [{ id: `${procedure}-${step}-${fingerprint([regulation, facts, events])}`, label: `${progress.label}·${label}`, due }]
				: [],
		);
		return dues.length > 0
			? { ...dataOutput(ics(dues, today)), code }
			: failure(exit.ok, ({ messages: { replies } }) => replies.noCountedTerm);
	}
	const views = progress.next.flatMap(({ due }) => (due ? monthView(due) : []));
	return { ...textOutput([explain(progress), ...views].join("\n\n")), code };
};
