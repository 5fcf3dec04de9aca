import { createHash } from "node:crypto";
import { isLeft } from "fp-ts/lib/Either.js";
import { calendarAsOf } from "../../calendar/calendar";
import { follow } from "../../engine/follow/follow";
import type { CaseEvent } from "../../model/answer/event";
import type { Law } from "../../model/law/law";
import { parseEvents, parseProcedureId } from "../../parse";
import { explain } from "../../text";
import { readCalendar } from "../calendar";
import { type Read, readAsOf, under, underLaw } from "../case";
import { readFacts } from "../facts";
import { ics } from "../ics";
import { monthView } from "../month-view";
import type { Options } from "../options";
import { exit, failed, json, type Output, printed } from "../output";
import { rejection } from "../rejection";
import { readSource } from "../source";

const readEvents = (law: Law, procedure: string, where: string): Read<readonly CaseEvent[]> => {
	const source = under(["--events"], readSource(where));
	if (isLeft(source)) return source;
	// What the law calls its procedures is known only at run time here.
	return under(["--events"], parseEvents<Law>(law, procedure, source.right) as Read<readonly CaseEvent[]>);
};

/** Tells one case from another of the same day. */
const fingerprint = (of: unknown): string => createHash("sha256").update(JSON.stringify(of)).digest("hex").slice(0, 12);

const procedureOf = (law: Law, input: string): Read<string> => parseProcedureId(law, input);

/** `gongshu follow --procedure P --events FILE`: where a case stands, what is due, and who acts next. `--on` is today. */
export const followCommand = (options: Options): Output => {
	const { procedure: named, events: where } = options;
	if (named === undefined || where === undefined)
		return failed(
			exit.usage,
			"请用 --procedure 指明程序，用 --events 指明办理记录所在的文件，例如 --procedure 共享申请 --events 办理记录.json",
		);
	const read = underLaw(options, (law) => {
		const procedure = procedureOf(law, named);
		return {
			procedure,
			// Events are read by the steps of the procedure; where it is not known, it alone is complained of.
			events: isLeft(procedure) ? procedure : readEvents(law, procedure.right, where),
			facts: readFacts(law, options.facts, "--facts"),
			laid: readCalendar(options.calendar),
			asOf: readAsOf(options["as-of"]),
		};
	});
	if (isLeft(read)) return rejection([...new Set(read.left)]);
	const { law, on: today, procedure, events, facts, laid, asOf } = read.right;
	const calendar = asOf ? calendarAsOf(laid.calendar, asOf) : laid.calendar;
	const progress = follow(law, procedure, events, { facts, today, calendar });
	const code = progress.rejected.length > 0 ? exit.findings : exit.ok;
	if (options.json) return { ...json(progress), code };
	if (options.ics) {
		const dues = progress.next.flatMap(({ regulation, step, label, due }) =>
			due
				? [{ id: `${procedure}-${step}-${fingerprint([regulation, facts, events])}`, label: `${progress.label}·${label}`, due }]
				: [],
		);
		return dues.length > 0 ? { ...printed(ics(dues, today)), code } : failed(exit.ok, "目前没有按日计算的期限，未生成日历。");
	}
	const views = progress.next.flatMap(({ due }) => (due ? monthView(due) : []));
	return { ...printed([explain(progress), ...views].join("\n\n")), code };
};
