import { map } from "fp-ts/lib/Either.js";
import { pipe } from "fp-ts/lib/function.js";
import type { Calendar } from "../../calendar/calendar";
import type { Notice } from "../../calendar/notice";
import { freeze } from "../../model/freeze";
import { collect, type Parsed, reject } from "../parsed";
import { faultsIn } from "./arrangement";

/** A notice that can be right, frozen; or everything that cannot be. */
export const accept = (notice: Notice, calendar: Calendar, exceptional: boolean): Parsed<Notice> =>
	pipe(
		collect(faultsIn(notice, calendar, exceptional).map((fault) => reject(fault))),
		map(() => freeze(notice)),
	);
