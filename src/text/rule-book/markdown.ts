/** A Markdown table. Vertical bars in cells are escaped. */
export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
	const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
	return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
};

/** A heading with paragraphs below it; nothing if all paragraphs are empty. */
export const markdownSection = (heading: string, ...paragraphs: readonly string[]): readonly string[] => {
	const content = paragraphs.filter((paragraph) => paragraph !== "");
	return content.length > 0 ? [heading, ...content] : [];
};

/** A Markdown list. */
export const bullets = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");
