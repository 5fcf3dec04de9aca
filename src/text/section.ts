/** A title and the lines under it; nothing where there are none. */
export const section = (title: string, lines: readonly string[]): readonly string[] =>
	lines.length > 0 ? [[title, ...lines].join("\n")] : [];
