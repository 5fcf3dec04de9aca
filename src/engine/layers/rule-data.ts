import type { Jurisdiction } from "../../model/law/jurisdiction";
import type { Reading } from "../../model/law/reading";
import type { Regulation } from "../../model/law/regulation";

/** A reading without what was said of it in writing. */
export const bareReading = ({ confirmed, opinions, ...reading }: Reading): unknown => reading;

/**
 * What a text says as rules: without what was said of it in writing, the list of how far its articles are encoded, and the
 * number of its version, which only names what stands here.
 */
export const textData = ({ version, articles, readings, ...rules }: Regulation): unknown => ({
	...rules,
	readings: readings.map(bareReading),
});

/** How the texts of a place stand to one another; each text stands there by its id. */
export const placeData = ({ version, layers, readings = [], ...place }: Jurisdiction): unknown => ({
	...place,
	layers: layers.map(({ regulation, ...layer }) => ({ ...layer, regulation: regulation.id })),
	readings: readings.map(bareReading),
});
