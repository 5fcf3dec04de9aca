import type { CatalogueSummary } from "../../catalogue";
import { clipped, columns } from "../output";

/** How many lines of each list are shown: with its heading, the whole is on one screen. */
const most = { wrong: 8, missing: 5, breached: 4, issues: 4 } as const;

/** How many columns of a terminal are used, and how many of them by the name of a resource. */
const widths = { line: 100, resource: 30 } as const;

const issueNames: Readonly<Record<string, string>> = {
	secret: "标为涉密，不予判断",
	"unknown-code": "代码没有写明含义",
	"wrong-header": "表头或者列与列配置不符",
	nameless: "没有资源名称",
	"items-refused": "有信息项没有判断的资源",
};

/** Rows as they are numbered: those of a table, or entries of a list. */
export type Numbered = "行" | "项";

const placeText = ({ first, last }: CatalogueSummary["wrong"][number], numbered: Numbered): string =>
	`第${first === last ? first : `${first}—${last}`}${numbered}`;

/** A list with its heading; what is not shown of it is counted. */
const list = (title: string, lines: readonly string[], shown: number, total = lines.length): readonly string[] => {
	if (lines.length === 0) return [];
	const more = total - Math.min(shown, lines.length);
	return [
		[
			title,
			...lines.slice(0, shown).map((line) => clipped(`  ${line}`, widths.line)),
			...(more > 0 ? [`  另有${more}处`] : []),
		].join("\n"),
	];
};

/** The entries that are to be corrected, each on one line: where, what is declared, what the law has, who corrects it. */
const wrongLines = (wrong: CatalogueSummary["wrong"], numbered: Numbered): readonly string[] =>
	wrong.length === 0
		? []
		: columns(
				wrong.map((entry) => [
					placeText(entry, numbered),
					clipped(entry.resource, widths.resource),
					entry.label,
					`${entry.declaredText} → ${entry.lawfulText}`,
					entry.correctedBy ?? "",
				]),
			).split("\n");

/** What came out of a catalogue, on one screen: the totals, what is to be corrected and by whom, what is to be found. */
export const summaryText = (summary: CatalogueSummary, numbered: Numbered = "行"): string => {
	const { rows, refusedRows, resources, questions, wrong, moreWrong, missing, breached, issues } = summary;
	const totals = columns([
		["", "相符", "目录较宽", "目录较严", "待查明", "无法读取"],
		...questions.map(({ label, relations }) => [
			label,
			...[relations.same, relations.declaredWider, relations.declaredStricter, relations.unknown, relations.unreadable].map(
				String,
			),
		]),
	]);
	const counted = numbered === "行" ? `共${rows}行、${resources}项资源` : `共${resources}项资源`;
	return [
		`${counted}${refusedRows > 0 ? `，其中${refusedRows}${numbered}没有判断` : ""}。`,
		totals,
		...list(
			"目录应当改正（较宽的在前，末列是由谁改正）：",
			wrongLines(wrong.slice(0, most.wrong), numbered),
			most.wrong,
			wrong.length + moreWrong,
		),
		...list(
			"待查明：",
			missing.map(({ label, by, count }) => `${label}（${count}项）${by ? `，由${by}认定` : ""}`),
			most.missing,
		),
		...list(
			"违反的义务：",
			breached.map(({ label, count }) => `${label}（${count}项）`),
			most.breached,
		),
		...list(
			"没有判断：",
			issues.map(({ code, count }) => `${issueNames[code] ?? "无法读取"}（${count}处）`),
			most.issues,
		),
	].join("\n\n");
};
