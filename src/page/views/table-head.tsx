import type { VNode } from "preact";

/** The names of the columns of a table. */
export const TableHead = ({ names }: { readonly names: readonly string[] }): VNode => (
	<thead>
		<tr>
			{names.map((name) => (
				<th key={name} scope="col">
					{name}
				</th>
			))}
		</tr>
	</thead>
);
