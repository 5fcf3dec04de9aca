import { hasOutline, isSequence, requireGiven } from "../model/given";
import { ownValue } from "../model/own-property";

/** Refuses what is no profile, in the words of the function that was given it. */
export const requireProfile = (given: unknown, place: string): void =>
	requireGiven(
		hasOutline(given, { law: "text", columns: "list", findings: "list", headerRows: "list" }),
		place,
		"parseProfile 读出的列配置",
		given,
	);

const hasBytes = (given: unknown): boolean => isBytes(ownValue(given, "bytes"));

const isBytes = (given: unknown): boolean => given instanceof Uint8Array || isSequence(given);

/** Whether a source has what it is read from, by its format. */
const sources: Readonly<Record<string, (given: unknown) => boolean>> = {
	csv: hasBytes,
	ndjson: hasBytes,
	json: hasBytes,
	xlsx: hasBytes,
	lines: (given) => isSequence(ownValue(given, "lines")),
	objects: (given) => isSequence(ownValue(given, "objects")),
};

/** Refuses what is no source of a catalogue, or is of none of these formats. */
export const requireSource = (given: unknown, place: string, formats: readonly string[] = Object.keys(sources)): void => {
	const format = ownValue(given, "format");
	const isSource = typeof format === "string" && formats.includes(format) && sources[format]?.(given) === true;
	requireGiven(isSource, place, `目录的来源，写作 { format, … }，format 是${formats.join("、")}之一`, given);
};

/** Refuses what has no bytes. */
export const requireBytes = (given: unknown, place: string): void =>
	requireGiven(isBytes(given), place, "文件的字节（Uint8Array 或者分段给出的字节）", given);

/** Refuses what is no sequence of rows or of results. */
export const requireEach = (given: unknown, place: string, what: string): void =>
	requireGiven(isSequence(given), place, what, given);

const isRowResult = (given: unknown): boolean => {
	const kind = ownValue(given, "kind");
	return kind === "audited"
		? hasOutline(given, { questions: "list" })
		: kind === "refused" && hasOutline(given, { issues: "list" });
};

/** Refuses what is no result of a row. */
export const requireRowResult = (given: unknown, place: string): void =>
	requireGiven(isRowResult(given), place, "auditCatalogue 作出的结果", given);

/** Refuses what is no tally. */
export const requireTally = (given: unknown, place: string): void =>
	requireGiven(
		hasOutline(given, { questions: "object", departments: "object", breached: "object", missing: "object", tooWide: "list" }),
		place,
		"tallyOf 作出的计数",
		given,
	);
