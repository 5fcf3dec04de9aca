import type { BatchFinding, Profile, RowRange } from "../../src/catalogue";
import type { FactDefinition } from "../../src/model/law/fact";
import { folded, isDayWritten, isValueWritten, type Means, writtenAs } from "./means";
import { isHolder, ownValue } from "./places";

const part = (holder: unknown, label: string): unknown => writtenAs(holder, { id: label, label })[0];

/** The numbers of rows as they are written, each range by its first and its last. */
const rangesIn = (written: unknown): readonly RowRange[] =>
	folded(written)
		.split(/[,;、，；]/u)
		.map((each) => (each.match(/\d+/g) ?? []).map(Number))
		.map(([first = 0, last = first]) => ({ first, last }));

const isFindingWritten = (definitions: ReadonlyMap<string, FactDefinition>, written: unknown, read: BatchFinding): boolean => {
	const values = part(written, "事实");
	const facts = Object.entries(read.values);
	return (
		isHolder(values) &&
		Object.keys(values).length === facts.length &&
		facts.every(([id, value]) => {
			const definition = definitions.get(id);
			const [own] = definition ? writtenAs(values, { id, label: definition.label }) : [];
			return definition !== undefined && isValueWritten(definition, own, value);
		}) &&
		folded(part(written, "认定人")) === folded(read.by) &&
		isDayWritten(part(written, "认定日"), read.on) === null &&
		JSON.stringify(rangesIn(part(written, "行"))) === JSON.stringify(read.rows)
	);
};

/** Findings are those written, in their order: their facts, their signature, their rows, and no others. */
export const areFindingsWritten = (vocabulary: readonly (readonly [string, FactDefinition])[]): Means => {
	const definitions = new Map([...vocabulary].reverse());
	return (input, read) => {
		const findings = read as readonly BatchFinding[];
		if (!Array.isArray(input) || input.length !== findings.length) return "not as many as were written";
		const wrong = findings.findIndex((finding, at) => !isFindingWritten(definitions, ownValue(input, at), finding));
		return wrong < 0 ? null : `finding ${wrong} is not what was written`;
	};
};

/** A profile has the columns that are written, each left out where it is written so, and the rows of the header. */
export const isProfileWritten: Means = (input, read) => {
	const { columns, headerRows } = read as Profile;
	const written = part(input, "列");
	if (!isHolder(written)) return "no columns are written";
	const keys = Object.keys(written);
	if (keys.length !== columns.length) return "not as many columns as are written";
	const wrong = columns.find(
		({ header, use }, at) =>
			folded(header) !== folded(keys[at]) || (use === "left") !== (folded(ownValue(written, keys[at] ?? "")) === "不用"),
	);
	if (wrong) return `the column ${wrong.header} is not what was written`;
	const rows = part(input, "表头行") ?? [1];
	return JSON.stringify(headerRows) === JSON.stringify([rows].flat()) ? null : "the rows of the header are others";
};
