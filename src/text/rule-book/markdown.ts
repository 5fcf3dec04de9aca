/** A Markdown table; the first row is its head. Bars inside cells are escaped. */
export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
	const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
	return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
};

/** A heading with what stands below it; nothing where there is nothing below. */
export const section = (heading: string, ...below: readonly string[]): readonly string[] => {
	const kept = below.filter((part) => part !== "");
	return kept.length > 0 ? [heading, ...kept] : [];
};

/** A Markdown list. */
export const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");
