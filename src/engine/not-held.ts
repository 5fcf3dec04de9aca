import type { Notice } from "../model/answer/remark";
import type { Point } from "../model/law/matter";
import type { Stack } from "./layers/stack";

/** A notice for every text that may govern one of these points on the day but whose words are not held. */
export const notHeld = ({ law }: Stack, on: string, points: readonly (Point | undefined)[]): readonly Notice[] =>
	("layers" in law ? (law.notHeld ?? []) : [])
		.filter(
			({ from, points: governed }) => (from === undefined || on >= from) && governed.some((point) => points.includes(point)),
		)
		.map(({ title, by }) => ({ kind: "not-held", message: `${title}可能另有规定，其文本未收录，请人工核对`, words: by }));
