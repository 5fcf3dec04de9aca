/** A title with lines below it; nothing if there are no lines. */
export const section = (title: string, lines: readonly string[]): readonly string[] =>
	lines.length > 0 ? [[title, ...lines].join("\n")] : [];

/** A title with what it announces: a single sentence on the same line, several as a list below it. */
export const item = (title: string, sentences: readonly string[]): readonly string[] => {
	const [only, ...more] = new Set(sentences);
	if (only === undefined) return [];
	return more.length === 0 ? [`${title}：${only}。`] : [`${title}：`, ...[only, ...more].map((each) => `· ${each}。`)];
};

/** Quoted terms in a list: Chinese print has no comma between quotation marks. */
export const quotedList = (items: readonly string[]): string => items.join("、").replaceAll("”、“", "”“");

/** A line of a tree with its branches. */
export interface Branch {
	readonly line: string;
	readonly branches: readonly Branch[];
}

/** A tree as lines of text with box-drawing characters. */
export const treeText = ({ line, branches }: Branch): string => {
	const below = branches.map((branch, index) => {
		const last = index === branches.length - 1;
		const [head = "", ...rest] = treeText(branch).split("\n");
		return [`${last ? "└─ " : "├─ "}${head}`, ...rest.map((inner) => `${last ? "   " : "│  "}${inner}`)].join("\n");
	});
	return [line, ...below].join("\n");
};
