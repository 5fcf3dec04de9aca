import { dayText } from "../../model/day";
import { provisionsIn } from "../../model/law/provisions";
import { ranks } from "../../model/law/rank";
import { isVerbatim, type Regulation } from "../../model/law/regulation";
import { conditionText } from "../condition";
import { withTexts } from "../printable-data";
import { type TermLabels, termLabelsOf } from "../terms";
import { articleSection, entryName, readingEntry, silences, states } from "./article";
import type { BookCase, Coverage } from "./book-case";
import { bullets, markdownSection, markdownTable, markdownText } from "./markdown";

const grades = {
	"full text": "全文",
	excerpt: "节录",
	"official interpretation": "官方解读",
	press: "新闻发布会材料",
} as const;

const about = ({ number, issuer, rank, effective, history, source }: Regulation): string => {
	const { from, until, successor, posted } = effective;
	return markdownTable(
		["项目", "内容"],
		[
			["文号", number],
			["发布机关", issuer],
			["位阶", ranks.find(({ id }) => id === rank)?.label ?? "—"],
			["施行", from ? dayText(from) : `未载明${posted ? `；自所据资料公布之日（${dayText(posted)}）起作答` : ""}`],
			[successor ? "施行至" : "有效期至", until ? dayText(until) : "未载明"],
			...(history ?? []).map(({ what, on, document }) => [
				what,
				[on ? dayText(on) : null, document].filter((part) => part).join("，") || "日期未载明",
			]),
			["所据文本", `${grades[source.grade]}，${source.note}`],
		],
	);
};

const notWhole = ({ source }: Regulation): readonly string[] => {
	if (source.grade === "full text") return [];
	return source.grade === "excerpt"
		? [`**只收录一部分条文。** ${source.note}；未收录的条文可能另有规定，须与正式文本核对。`]
		: [
				`**全文未收录，所据为${grades[source.grade]}。** 资料没有说的，一律答“本资料未载明”，不等于办法没有规定；没有一个期限、一种责任是推断出来的。`,
			];
};

const overview = (regulation: Regulation): string =>
	markdownTable(
		[isVerbatim(regulation) ? "条" : "部分", "内容", "编制情况", "说明"],
		Object.entries(regulation.articles).map(([article, { title, state, why }]) => [
			entryName(regulation, article),
			title,
			states[state],
			why ?? "",
		]),
	);

/** The readings of what rests on no words of the source, such as a first day that it does not state. */
const readingsElsewhere = (regulation: Regulation): readonly string[] => {
	const quoting = provisionsIn(regulation).filter(({ words }) => words.length > 0);
	const printed = new Set(quoting.flatMap(({ reading }) => [reading ?? []].flat()));
	return regulation.readings.filter(({ id }) => !printed.has(id)).map(readingEntry);
};

const coverageTable = (terms: TermLabels, coverage: readonly Coverage[]): readonly string[] =>
	coverage.length === 0
		? []
		: [
				"## 三、案例对条件的覆盖",
				"每一个最小的条件，都应有案例使其成立，也有案例使其不成立。下表逐项列出案例的数目。",
				markdownTable(
					["所在之处", "条件", "成立的案例", "不成立的案例"],
					coverage.map(({ position, condition, holds, fails }) => [
						position,
						conditionText(terms, condition),
						String(holds),
						String(fails),
					]),
				),
			];

/**
 * A regulation as a rule book for legal staff, in Markdown: every article in order with its words, the rules as sentences and
 * as decision tables, the facts, what the text does not state, the readings to confirm, and the cases. It has no ids but the
 * numbers of the readings. The texts of the regulation are words in it, never marks, links or HTML.
 *
 * @param regulation the regulation alone
 * @param cases the written cases, shown under the articles that they are based on
 * @param coverage the number of cases for each condition
 *
 * @example
 * ```ts
 * import { weifang2021 } from "gongshu/rules/weifang-2021";
 * import { ruleBook } from "gongshu/text";
 *
 * ruleBook(weifang2021).split("\n")[2]; // "# 《潍坊市公共数据管理办法》规则书"
 * ```
 */
export const ruleBook = (regulation: Regulation, cases: readonly BookCase[] = [], coverage: readonly Coverage[] = []): string =>
	bookOf(...withTexts([regulation, cases, coverage] as const, markdownText));

const bookOf = (regulation: Regulation, cases: readonly BookCase[], coverage: readonly Coverage[]): string => {
	const terms = termLabelsOf(regulation);
	const articles = Object.keys(regulation.articles);
	const part = isVerbatim(regulation) ? "条" : "部分";
	return [
		"<!-- 本页由规则生成，请勿手改。 -->",
		`# 《${regulation.title}》规则书`,
		"本书供法制人员审阅：引文与原文逐字相同；规则一句一条，数条同时具备的，从严；未知的事实不会使任何数据得以共享或者开放。凡写“有待确认的解释”者，均须签署确认。",
		...notWhole(regulation),
		about(regulation),
		`## 一、逐${part}编制情况`,
		overview(regulation),
		`## 二、逐${part}规则`,
		...articles.flatMap((article) => articleSection(regulation, terms, cases, article)),
		...markdownSection("### 未载明的其他事项", bullets(silences(regulation))),
		...markdownSection("### 其他有待确认的解释", bullets(readingsElsewhere(regulation))),
		...coverageTable(terms, coverage),
		"",
	].join("\n\n");
};
