/** Nothing where two things are alike, else what was expected and what came out. */
export const differ = (column: string, expected: unknown, actual: unknown): readonly string[] => {
	const [a, b] = [JSON.stringify(expected), JSON.stringify(actual)];
	return a === b ? [] : [`${column}：应为 ${a}，实为 ${b}`];
};

/** The same, only where the case has the column. */
export const differIfWritten = (column: string, expected: unknown, actual: () => unknown): readonly string[] =>
	expected === undefined ? [] : differ(column, expected, actual());
