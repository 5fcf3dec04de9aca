import { nameIn, namesOf } from "../name";
import { choice } from "../wording";
import { labelOf } from "./labels";

/** The most that are listed. */
const most = 12;

/** An id with its Chinese term, where it has one. */
const withLabel = (id: string): string => (labelOf(id) === id ? `“${id}”` : `“${id}”（${labelOf(id)}）`);

/** A guess at which id was meant, by id or by Chinese term; nothing where there is none. */
export const guessOf = (ids: readonly string[], input: unknown): string | undefined => {
	const nearest = namesOf(ids.map((id) => ({ id, label: labelOf(id) }))).nearest(input);
	return nearest && `是否为${withLabel(nearest.id)}？`;
};

/** Those of many ids that the input is a part of, by id or by Chinese term; all of them where it is a part of none. */
const related = (ids: readonly string[], input: unknown): readonly string[] => {
	const part = nameIn(input) ?? "";
	const found = part === "" ? [] : ids.filter((id) => id.includes(part) || labelOf(id).includes(part));
	return found.length > 0 ? found : ids;
};

/** The ids to choose from; many are cut short and counted, those that the input is a part of first. */
export const listOf = (ids: readonly string[], input?: unknown, verb = "可填"): string => {
	if (ids.length > most) return `${verb}${related(ids, input).slice(0, most).map(withLabel).join("")}等，共${ids.length}项可选`;
	return ids.some((id) => labelOf(id) !== id) ? `${verb}${ids.map(withLabel).join("")}` : `${verb}${choice(ids)}`;
};

/** Two things to do, of which the first may be a question. */
export const either = (first: string, second: string): string => `${first}${first.endsWith("？") ? "" : "；"}${second}`;
