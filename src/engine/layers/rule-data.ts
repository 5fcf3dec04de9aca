import type { Jurisdiction } from "../../model/law/jurisdiction";
import type { Reading } from "../../model/law/reading";
import type { Regulation } from "../../model/law/regulation";

const bareReading = ({ confirmed, opinions, ...reading }: Reading): unknown => reading;

/**
 * What a text says as rules: without what is said of it in writing, the names of the files that it is written in, and the
 * number of its version, which only names what stands here.
 */
export const textData = ({ version, ...regulation }: Regulation): unknown => ({
	...regulation,
	articles: Object.fromEntries(
		Object.entries(regulation.articles).map(([id, { title, state, why }]) => [id, { title, state, why }]),
	),
	readings: regulation.readings.map(bareReading),
});

/** How the texts of a place stand to one another; each text stands there by its id. */
export const placeData = ({ version, layers, readings = [], ...place }: Jurisdiction): unknown => ({
	...place,
	layers: layers.map(({ regulation, ...layer }) => ({ ...layer, regulation: regulation.id })),
	readings: readings.map(bareReading),
});
