import type { Day } from "../model/day";
import type { Notice, Span } from "./notice";

/** Parses the table of notices: one block for each notice, with a line for the notice and a line for each of its holidays. */
export const noticesIn = (table: string): readonly Notice[] =>
	table
		.trim()
		.split("\n\n")
		.map((block) => {
			const [head = "", ...lines] = block.split("\n");
			const [year = "", number = "", issued = "", amends, exceptional] = head.split(" ");
			const dayOf = (text = ""): Day => (text.length === 5 ? `${year}-${text}` : text) as Day;
			const holidays = lines.map((line) => {
				const [off = "", work] = line.split(" 班 ");
				const [name = "", ...runs] = off.split(" ");
				const spans = runs.map((run): Span => {
					const [first, last] = run.split("~");
					return [dayOf(first), dayOf(last ?? first)];
				});
				return { name, off: spans, ...(work && { work: work.split(" ").map(dayOf) }) };
			});
			return {
				year: Number(year),
				number,
				issued: issued as Day,
				...(amends && { amends }),
				...(exceptional && { exceptional }),
				holidays,
			};
		});
