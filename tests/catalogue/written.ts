import { isLeft } from "fp-ts/lib/Either.js";
import {
	auditCatalogue,
	type CatalogueRow,
	type CatalogueSource,
	type Profile,
	parseProfile,
	type RowResult,
	readCatalogue,
} from "../../src/catalogue";
import type { Law } from "../../src/model/law/law";

/** A profile that is right, or a failure that says what is wrong. */
export const profileOf = (law: Law, input: object): Profile => {
	const parsed = parseProfile(law, { 格式: "gongshu-profile/1", ...input });
	if (isLeft(parsed)) throw new Error(parsed.left.map(({ message }) => message).join("\n"));
	return parsed.right;
};

export const all = async <T>(items: AsyncIterable<T>): Promise<readonly T[]> => {
	const list: T[] = [];
	for await (const item of items) list.push(item);
	return list;
};

/** The lines of a CSV file as a source. */
export const csv = (...lines: readonly string[]): CatalogueSource => ({
	format: "csv",
	bytes: new TextEncoder().encode(lines.join("\r\n")),
});

export const rowsOf = (source: CatalogueSource, profile: Profile): Promise<readonly CatalogueRow[]> =>
	all(readCatalogue(source, profile));

export const audited = (
	law: Law,
	source: CatalogueSource,
	profile: Profile,
	on = "2026-11-21",
): Promise<readonly RowResult[]> => all(auditCatalogue(law, readCatalogue(source, profile), { on: on as "2026-11-21" }));
