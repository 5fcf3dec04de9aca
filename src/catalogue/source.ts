import type { CellValue, Line } from "./row";

/** Bytes as they come: all at once, or in pieces, such as a readable stream of Node. */
export type Bytes = Uint8Array | AsyncIterable<Uint8Array>;

/** How the bytes of a text are to be read; `auto` finds out, and refuses what it cannot be sure of. */
export type TextEncoding = "auto" | "utf-8" | "gb18030";

/** Where the rows of a catalogue come from. */
export type CatalogueSource =
	| { readonly format: "csv"; readonly bytes: Bytes; readonly encoding?: TextEncoding }
	/** One JSON object on each line. */
	| { readonly format: "ndjson"; readonly bytes: Bytes; readonly encoding?: TextEncoding }
	/** A list of objects, or an object with one list in it. It is read as a whole. */
	| { readonly format: "json"; readonly bytes: Bytes; readonly encoding?: TextEncoding }
	/** One sheet of a workbook: the one that the profile names, else the first that is not hidden. It is read as a whole. */
	| { readonly format: "xlsx"; readonly bytes: Bytes }
	/** Lines of a table with their header, as another reader found them. */
	| { readonly format: "lines"; readonly lines: Iterable<Line> | AsyncIterable<Line> }
	/** Objects, each with its cells by column. */
	| {
			readonly format: "objects";
			readonly objects: Iterable<Readonly<Record<string, CellValue>>> | AsyncIterable<Readonly<Record<string, CellValue>>>;
	  };
