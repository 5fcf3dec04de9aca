import type { Profile } from "./profile";
import { csvLines } from "./readers/csv";
import { jsonRecords, ndjsonLines, recordMaker } from "./readers/json";
import { sheetLines } from "./readers/xlsx";
import type { CatalogueSource } from "./source";
import { unitsOfTable } from "./table-header";
import type { Unit, Units } from "./unit";

async function* oneByOne<T, R>(items: Iterable<T> | AsyncIterable<T>, make: (item: T) => R): AsyncGenerator<readonly R[]> {
	for await (const item of items) yield [make(item)];
}

async function* ofObjects(pieces: AsyncIterable<readonly Unit[]>): AsyncGenerator<Units> {
	for await (const units of pieces) yield { columns: [], units };
}

/** What the rows of a catalogue are read from, in the order of the source and as it comes. */
export const unitsOf = (source: CatalogueSource, profile: Profile): AsyncIterable<Units> => {
	switch (source.format) {
		case "csv":
			return unitsOfTable(csvLines(source.bytes, source.encoding), profile);
		case "xlsx":
			return unitsOfTable(sheetLines(source.bytes, profile.sheet), profile);
		case "ndjson":
			return ofObjects(ndjsonLines(source.bytes, source.encoding));
		case "json":
			return ofObjects(jsonRecords(source.bytes, source.encoding));
		case "lines":
			return unitsOfTable(
				oneByOne(source.lines, (line) => line),
				profile,
			);
		case "objects": {
			const make = recordMaker();
			let number = 0;
			return ofObjects(
				oneByOne(source.objects, (each) => {
					number += 1;
					return make(number, each);
				}),
			);
		}
	}
};
