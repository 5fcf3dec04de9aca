import { actors } from "../../model/law/actor";
import { matters } from "../../model/law/matter";
import { ranks } from "../../model/law/rank";
import { stepOutcomes } from "../../model/law/step-outcome";

/** The Chinese terms of everything that is chosen from a list of the model. */
const labels: ReadonlyMap<string, string> = new Map([
	...Object.entries({ ...actors, ...matters, ...stepOutcomes }),
	...ranks.map(({ id, label }) => [id, label] as const),
]);

/** The Chinese term of an id; the id itself, where it is no id of a list of the model. */
export const labelOf = (id: string): string => labels.get(id) ?? id;
