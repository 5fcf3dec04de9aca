import type { RowResult } from "../result";
import type { CatalogueRow } from "../row";

/** A row with its own result; and that of its resource, where it is the last of its items. */
export interface Told {
	readonly row: CatalogueRow;
	readonly result: RowResult;
	readonly whole?: RowResult;
}

const wholeIn = (results: readonly RowResult[]): RowResult | undefined => results.find(({ of }) => of === "items");

/** Rows with what an auditor tells of them; the result of a resource stands with its last row. */
export async function* toldRows(
	rows: Iterable<CatalogueRow> | AsyncIterable<CatalogueRow>,
	auditor: { readonly next: (row: CatalogueRow) => readonly RowResult[]; readonly end: () => readonly RowResult[] },
): AsyncGenerator<Told> {
	let last: Told | undefined;
	for await (const row of rows) {
		const results = auditor.next(row);
		const [whole, result] = [wholeIn(results), results.find(({ of }) => of === "row")];
		if (last) yield whole ? { ...last, whole } : last;
		last = result ? { row, result } : undefined;
	}
	const whole = wholeIn(auditor.end());
	if (last) yield whole ? { ...last, whole } : last;
}
