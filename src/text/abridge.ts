/** Words between quotation marks. Those of a text are verbatim, and inside them quotation marks are single. */
const quoted = /“[^”]*”/g;

const numerals = "[一二三四五六七八九十百千零]+";
const cited = new RegExp(`(第${numerals}条(?:第${numerals}款)?(?:第（${numerals}）项)?|“[^”]*”部分)“([^”]*)”`, "g");

/** The text with every part that no quotation marks enclose rewritten. */
const outsideQuotes = (text: string, rewrite: (part: string) => string): string => {
	const quotes = text.match(quoted) ?? [];
	return text
		.split(quoted)
		.map((part, index) => rewrite(part) + (quotes[index] ?? ""))
		.join("");
};

/** A quotation stands once in full; where the same words are called upon again, their article is named. */
const quotedOnce = (text: string): string => {
	const seen = new Set<string>();
	return text.replace(cited, (whole, article: string) => {
		if (seen.has(whole)) return article;
		seen.add(whole);
		return whole;
	});
};

/** How a text calls itself: 条例, 办法, 规定; a law of the nation keeps its name without that of the state. */
const shortForm = (title: string): string =>
	/^中华人民共和国(.+法)$/.exec(title)?.[1] ?? /(?:实施条例|条例|办法|规定|细则)$/.exec(title)?.[0] ?? title;

/** A title stands once in full; afterwards the text is called by its short form, which only one text has. */
const titledOnce = (text: string): string => {
	const counts = new Map<string, number>();
	outsideQuotes(text, (part) => {
		for (const [, title = ""] of part.matchAll(/《([^》]+)》/g)) counts.set(title, (counts.get(title) ?? 0) + 1);
		return part;
	});
	const repeated = [...counts].flatMap(([title, count]) => (count > 1 ? [title] : []));
	// Of several titles with one short form, the one that is named most often has it.
	const foremost = repeated.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
	const hasShortForm = (title: string) => foremost.find((other) => shortForm(other) === shortForm(title)) === title;
	const shorter = new Set(
		repeated.filter((title) => shortForm(title) !== title && !counts.has(shortForm(title)) && hasShortForm(title)),
	);
	const named = new Set<string>();
	return outsideQuotes(text, (part) =>
		part.replace(/《([^》]+)》(?:（([^（）]*)）)?/g, (whole, title: string, note?: string) => {
			if (!shorter.has(title)) return whole;
			const short = `《${shortForm(title)}》`;
			const bracketed = (...notes: readonly (string | undefined)[]) => {
				const given = notes.filter((each) => each !== undefined);
				return given.length > 0 ? `（${given.join("，")}）` : "";
			};
			if (named.has(title)) return `${short}${bracketed(note)}`;
			named.add(title);
			return `《${title}》${bracketed(note, `以下简称${short}`)}`;
		}),
	);
};

/**
 * An explanation as it is printed: the words of a source are quoted once and afterwards called by their article, and the full
 * title of a text stands once, followed by the short form used from there on.
 */
export const abridged = (text: string): string => titledOnce(quotedOnce(text));
