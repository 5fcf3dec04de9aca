import { actors } from "../../model/law/actor";
import { matters } from "../../model/law/matter";
import { ranks } from "../../model/law/rank";
import { stepOutcomes } from "../../model/law/step-outcome";
import { nameIn, namesOf } from "../../model/name-matching";
import { choice } from "../suggestions";

/** The Chinese terms of all ids in the lists of the model. */
const labels: ReadonlyMap<string, string> = new Map([
	...Object.entries({ ...actors, ...matters, ...stepOutcomes }),
	...ranks.map(({ id, label }) => [id, label] as const),
]);

/** The Chinese term of an id of the model; any other id as it is. */
export const labelOf = (id: string): string => labels.get(id) ?? id;

/** The most ids in one list. */
const most = 12;

/** An id with its Chinese term, if it has one. */
const withLabel = (id: string): string => (labelOf(id) === id ? `“${id}”` : `“${id}”（${labelOf(id)}）`);

/** The question whether the nearest id was meant, by id or by Chinese term; `undefined` if none is near. */
export const guessOf = (ids: readonly string[], input: unknown): string | undefined => {
	const nearest = namesOf(ids.map((id) => ({ id, label: labelOf(id) }))).nearest(input);
	return nearest && `是否为${withLabel(nearest.id)}？`;
};

/** The ids that contain the input, in the id or in the Chinese term; all of them if none does. */
const related = (ids: readonly string[], input: unknown): readonly string[] => {
	const part = nameIn(input) ?? "";
	const matches = part === "" ? [] : ids.filter((id) => id.includes(part) || labelOf(id).includes(part));
	return matches.length > 0 ? matches : ids;
};

/** The ids to choose from. A long list is cut short and counted; only the ids that contain the input are then listed. */
export const listOf = (ids: readonly string[], input?: unknown, verb = "可填"): string => {
	if (ids.length > most) return `${verb}${related(ids, input).slice(0, most).map(withLabel).join("")}等，共${ids.length}项可选`;
	return ids.some((id) => labelOf(id) !== id) ? `${verb}${ids.map(withLabel).join("")}` : `${verb}${choice(ids)}`;
};

/** Two suggestions, the first of which may be a question. */
export const either = (first: string, second: string): string => `${first}${first.endsWith("？") ? "" : "；"}${second}`;
