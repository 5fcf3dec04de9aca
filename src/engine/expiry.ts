import { dayNumber } from "../calendar/day-number";
import { type Day, written } from "../model/day";
import type { Notice } from "../model/notice";
import type { Stack } from "./stack";

/** How long before a text ends the reader is told. A choice of this library, not of any law: half a year to renew or replace it. */
const noticeDays = 180;

/** A notice for every text in force that ends within half a year of the day. */
export const expiring = ({ texts }: Stack, on: Day): readonly Notice[] =>
	texts.flatMap(({ regulation: { title, effective } }) => {
		const { until, words } = effective;
		if (until === undefined || dayNumber(until) - dayNumber(on) > noticeDays) return [];
		return [{ kind: "expires", message: `《${title}》有效期至${written(until)}`, ...(words ? { words } : {}) }];
	});
