import type { MatterReport } from "../src/analysis";
import { matter } from "../src/analysis";
import type { Jurisdiction, Level, Question, Regulation } from "../src/author";
import type { Day, Law } from "../src/index";
import type { Matter } from "../src/model/law/matter";
import { matterLabel } from "../src/model/law/matter";
import { numeral } from "../src/model/numeral";
import { laws } from "../src/rules";
import { commonScales } from "../src/rules/terms/questions";
import { citation, quotation } from "../src/text";
import { extendableText } from "../src/text/time-limit";

/** The day by whose law the regions are compared; the page says so. */
const on: Day = "2026-11-21";

const jurisdictions = Object.values<Law>(laws).filter((law): law is Jurisdiction => "layers" in law);

/** A region by its short name: 枣庄市滕州市 is 滕州. */
const shortName = (region: string): string => /([^省市县区]+)[省市县区]$/.exec(region)?.[1] ?? region;

/** The regions in the order in which they are registered, each by its own text alone. */
const regional = jurisdictions.flatMap(({ region, layers }): readonly (readonly [name: string, law: Regulation])[] => {
	const own = layers.find(({ relation }) => relation === "base")?.regulation;
	return own ? [[shortName(region), own]] : [];
});

/** The texts of the State Council that take precedence in some region, for comparison. */
const national = [...new Set(jurisdictions.flatMap(({ layers }) => layers.filter(({ relation }) => relation === "prevails")))]
	.map(({ regulation }) => regulation)
	.filter((regulation, index, all) => all.indexOf(regulation) === index)
	.map((regulation) => [`${regulation.issuer}条例`, regulation] as const);

const columns: readonly (readonly [name: string, law: Regulation])[] = [...regional, ...national];

/** The names of the regions known by this grade of source. */
const knownBy = (grade: Regulation["source"]["grade"]): string =>
	regional.flatMap(([name, { source }]) => (source.grade === grade ? [name] : [])).join("、");

/** The matters on which regions differ, by chapter. */
const rows: readonly (readonly [chapter: string, readonly Matter[]])[] = [
	["适用", ["applicability", "secrecy", "effect"]],
	[
		"共享",
		[
			"sharing-principle",
			"sharing",
			"sharing-route",
			"sharing-request",
			"refusal-reasons",
			"refusal-ground",
			"dispute",
			"correction",
			"catalogue-update",
			"aggregation",
		],
	],
	[
		"开放",
		[
			"opening",
			"opening-exclusion",
			"opening-list",
			"opening-route",
			"opening-applicant",
			"opening-request",
			"opening-demand",
			"opening-refusal-reasons",
			"opening-processing",
			"opening-promotion",
			"opening-channel",
			"opening-emergency",
			"expert-committee",
		],
	],
	["监督", ["security", "projects", "funding", "liability", "department-liability", "user-liability"]],
];

const table = (head: readonly string[], body: readonly (readonly string[])[]): string =>
	[head, head.map(() => "---"), ...body].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const isWhole = ({ source }: Regulation): boolean => source.grade === "full text";

/** What stands in a cell where nothing is encoded: of a full text that it is not, of another that its source does not tell. */
const nothing = (law: Regulation): string => (isWhole(law) ? "未编入" : "**本资料未载明**");

const firstOf = ({ says }: MatterReport): string => {
	const labels = [...new Set(says.filter(({ kind }) => kind === "level").map(({ label }) => label ?? ""))].toReversed();
	const terms = [...new Set(says.flatMap(({ within }) => (within && !("stated" in within) ? [extendableText(within)] : [])))];
	const cites = [...new Set(says.flatMap(({ words }) => words.map(({ cite }) => citation(cite))))];
	const shown = cites.length > 2 ? [...cites.slice(0, 2), "等"].join("、").replace("、等", "等") : cites.join("、");
	return [...(labels.length > 0 ? [labels.join("、")] : []), ...terms, shown].join("；");
};

const cell = (law: Regulation, id: Matter): string => {
	const report = matter(law, id, { on });
	if (report.status === "stated") return firstOf(report);
	// A full text that was read and says nothing is another thing than one whose words are not encoded.
	return isWhole(law) && report.unstated.length > 0 ? "未载明" : nothing(law);
};

const matrix = (listed: readonly Matter[]): string =>
	table(
		["事项", ...columns.map(([name]) => name)],
		listed.map((id) => [matterLabel(id), ...columns.map(([, law]) => cell(law, id))]),
	);

const wording = (id: Matter): readonly string[] => {
	const said = columns.map(([name, law]) => {
		const { says, unstated } = matter(law, id, { on });
		const words = [...new Set(says.flatMap((each) => each.words.map(quotation)))];
		const notes = unstated.map(({ note }) => note);
		// The words are said once, by the note itself where it begins with them.
		const isSaid = notes[0]?.startsWith("本资料未载明") || (isWhole(law) && notes.length > 0);
		const silent = isSaid ? [] : [nothing(law).replaceAll("*", "")];
		return `- **${name}**：${[...(words.length > 0 ? [words.join("；")] : silent), ...notes].join("。")}。`;
	});
	return [`#### ${matterLabel(id)}`, said.join("\n")];
};

const named = (law: Law, id: string): Question | undefined =>
	"layers" in law ? undefined : law.questions.find((question) => question.id === id);

/** Every level under the name it has in each region, beside the common one, with the words that name it. */
const levels = (question: "sharing" | "opening"): string => {
	const common = Object.entries(commonScales[question]);
	const own = (law: Regulation, id: string): string => {
		const level: Level | undefined = named(law, question)?.scale.find((each) => each.id === id);
		return level ? `${level.label}（${citation(level.cite)}）` : nothing(law);
	};
	return table(
		["通用名称", ...columns.map(([name]) => name)],
		common.map(([id, label]) => [label, ...columns.map(([, law]) => own(law, id))]),
	);
};

/** `docs/regions.md`: what each region says of each matter, and what its source does not tell. */
export const regions = (): string =>
	[
		"<!-- 本页由规则生成，请勿手改。 -->",
		"# 各地规定的异同",
		`以2026年11月21日为准，逐项列出${numeral(regional.length)}地规定与国务院《政务数据共享条例》各自说了什么、没有说什么。各地只依其本级文本，不叠加上位规定；叠加之后的答案见各地[层级](README.md)，同一案件的比较用 \`gongshu compare --law weifang --with chongqing\`。`,
		`${knownBy("full text")}和条例收录全文，没有编入规则的写“未编入”，不等于没有规定；条文没有规定的写“未载明”。${knownBy("official interpretation")}只有官方解读，${knownBy("press")}只有新闻发布会材料：资料没有说的写“**本资料未载明**”，不等于办法没有规定。没有一个期限是推断出来的。`,
		"## 一、等级的名称",
		"各地自有名称的，答复中用其自己的名称；为便于比较，对应到下列通用名称。对应本身也是解释，见各规则书。",
		"共享类型：",
		levels("sharing"),
		"开放属性：",
		levels("opening"),
		"## 二、对照表",
		...rows.flatMap(([chapter, listed]) => [`### ${chapter}`, matrix(listed)]),
		"## 三、各自的原话",
		...rows.flatMap(([chapter, listed]) => [`### ${chapter}的原话`, ...listed.flatMap(wording)]),
		"",
	].join("\n\n");
