import { conditionText } from "../src/text/condition";
import { markdownTable } from "../src/text/markdown-table";
import { termLabelsOf } from "../src/text/terms";
import { books } from "../tests/cases/books";
import { coverage } from "../tests/cases/coverage";

/** The page that counts, for every atomic condition, the cases in which it holds and in which it does not. */
export const coveragePage = (): string =>
	[
		"<!-- 本页由案例生成，请勿手改。 -->",
		"# 案例对条件的覆盖",
		"每一个最小的条件，都应有案例使其成立，也有案例使其不成立。下表逐项列出案例的数目。",
		...books.flatMap((book) => {
			const terms = termLabelsOf(book.regulation);
			const rows = coverage(book).map(({ position, condition, holds, fails }) => [
				position,
				conditionText(terms, condition),
				String(holds),
				String(fails),
			]);
			const head = ["所在之处", "条件", "成立的案例", "不成立的案例"];
			return rows.length === 0 ? [] : [`## 《${book.regulation.title}》`, markdownTable(head, rows)];
		}),
		"",
	].join("\n\n");
