/** A line with what hangs below it. */
export interface Branch {
	readonly line: string;
	readonly branches: readonly Branch[];
}

/** A tree as lines of text, drawn with box characters. */
export const drawn = ({ line, branches }: Branch): string => {
	const below = branches.map((branch, index) => {
		const last = index === branches.length - 1;
		const [head = "", ...rest] = drawn(branch).split("\n");
		return [`${last ? "└─ " : "├─ "}${head}`, ...rest.map((inner) => `${last ? "   " : "│  "}${inner}`)].join("\n");
	});
	return [line, ...below].join("\n");
};
