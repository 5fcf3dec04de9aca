import type { VNode } from "preact";
import type { DocumentTable, Entry, Ladder, LadderRow } from "../node";
import { Words } from "./words";

/** Small tables are not broken over pages; of a large one, only the rows are not. */
const sizeOf = (rows: number): string => (rows <= 6 ? "small" : "large");

/** A table under its own scroll bar, so that the page never scrolls sideways. */
export const TableBlock = ({ caption, head, rows, rowHeads, rowIds }: DocumentTable): VNode => (
	<div class="scroll" tabIndex={0} role="group" aria-label={caption}>
		<table class={sizeOf(rows.length)}>
			<caption>{caption}</caption>
			<thead>
				<tr>
					{head.map((cell, at) => (
						<th key={at} scope="col">
							<Words text={cell} />
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{rows.map((row, at) => (
					<tr key={at} id={rowIds?.[at]}>
						{row.map((cell, column) =>
							rowHeads && column === 0 ? (
								<th key={column} scope="row">
									<Words text={cell} />
								</th>
							) : (
								<td key={column}>
									<Words text={cell} />
								</td>
							),
						)}
					</tr>
				))}
			</tbody>
		</table>
	</div>
);

/** The rows of the same answer that follow one another. */
const groupsOf = (rows: readonly LadderRow[]): readonly (readonly LadderRow[])[] => {
	const groups: LadderRow[][] = [];
	for (const row of rows) {
		const last = groups.at(-1);
		if (last?.[0]?.answer === row.answer) last.push(row);
		else groups.push([row]);
	}
	return groups;
};

/** Rows read from the top. Those of the same answer stand beside it. */
export const LadderBlock = ({ caption, rows }: Ladder): VNode => {
	const hasTexts = rows.some(({ of }) => of !== undefined);
	const hasYields = rows.some(({ yields }) => yields !== undefined);
	return (
		<div class="scroll" tabIndex={0} role="group" aria-label={caption}>
			<table class={`ladder ${hasTexts ? "several" : "single"}`}>
				<caption>{caption}</caption>
				<thead>
					<tr>
						<th scope="col">答案</th>
						<th scope="col">有下列情形之一的</th>
						{hasTexts ? <th scope="col">规定</th> : null}
						<th scope="col">依据</th>
						{hasYields ? <th scope="col">何时不计</th> : null}
					</tr>
				</thead>
				{groupsOf(rows).map((group, place) => (
					<tbody key={place}>
						{group.map(({ answer, when, because, of, yields }, at) => (
							<tr key={at}>
								{at === 0 ? (
									<th scope="rowgroup" rowSpan={group.length}>
										<span class="badge answer">{answer}</span>
									</th>
								) : null}
								<td>
									<Words text={when} />
								</td>
								{hasTexts ? <td>{of ?? ""}</td> : null}
								<td>
									<Words text={because} />
								</td>
								{hasYields ? (
									<td>
										<Words text={yields ?? ""} />
									</td>
								) : null}
							</tr>
						))}
					</tbody>
				))}
			</table>
		</div>
	);
};

/** Named values. */
export const EntryList = ({ entries }: { readonly entries: readonly Entry[] }): VNode => (
	<dl class="entries">
		{entries.map(({ name, value }, at) => (
			<div key={at}>
				<dt>{name}</dt>
				<dd>
					<Words text={value} />
				</dd>
			</div>
		))}
	</dl>
);
