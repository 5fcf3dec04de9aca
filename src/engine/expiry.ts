import { dayNumber } from "../calendar/day-number";
import { type Day, written } from "../model/day";
import { layersOf } from "../model/law/law";
import type { Notice } from "../model/answer/remark";
import type { Stack } from "./layers/stack";

/** How long before a text ends the reader is told. A choice of this library, not of any law: half a year to renew or replace it. */
const noticeDays = 180;

/** A notice for every text of the law that has ended: somebody must find out whether it was renewed or replaced. */
const expired = ({ law }: Stack, on: Day): readonly Notice[] =>
	layersOf(law).flatMap(({ regulation: { title, effective } }) => {
		const { until, words } = effective;
		if (until === undefined || on <= until) return [];
		const message = `《${title}》已于${written(until)}届满失效，请查明是否续期或者已有新规`;
		return [{ kind: "expired", message, ...(words ? { words } : {}) }];
	});

/** A notice for every text in force that ends within half a year of the day. */
const ending = ({ texts }: Stack, on: Day): readonly Notice[] =>
	texts.flatMap(({ regulation: { title, effective } }) => {
		const { until, words } = effective;
		if (until === undefined || dayNumber(until) - dayNumber(on) > noticeDays) return [];
		return [{ kind: "expires", message: `《${title}》有效期至${written(until)}`, ...(words ? { words } : {}) }];
	});

/** What a reader must know of texts that have ended or soon will. */
export const expiring = (stack: Stack, on: Day): readonly Notice[] => [...expired(stack, on), ...ending(stack, on)];
