import type { CatalogueSummary } from "../../catalogue";
import { columns } from "../output";

/** How many lines of each list are shown. */
const most = { wrong: 8, missing: 6, breached: 5 } as const;

const issueNames: Readonly<Record<string, string>> = {
	secret: "标为涉密，不予判断",
	"unknown-code": "代码没有写明含义",
	"wrong-header": "表头或者列与列配置不符",
	nameless: "没有资源名称",
	"items-refused": "有信息项无法读取的资源",
};

const placeText = ({ first, last, resource }: CatalogueSummary["wrong"][number]): string =>
	`第${first === last ? first : `${first}—${last}`}行 ${resource}`;

/** What came out of a catalogue, on one screen: the totals, what is to be corrected and by whom, what is to be found. */
export const summaryText = (summary: CatalogueSummary): string => {
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
	const wrongLines = wrong.slice(0, most.wrong).map((entry) => {
		const { label, declaredText, lawfulText, correction } = entry;
		return `${placeText(entry)}：${label}注明为${declaredText}，依法为${lawfulText}${correction ? `，${correction}` : ""}`;
	});
	const notShown = wrong.length + moreWrong - wrongLines.length;
	const list = (title: string, lines: readonly string[]) => (lines.length > 0 ? [[title, ...lines].join("\n")] : []);
	return [
		`共${rows}行、${resources}项资源${refusedRows > 0 ? `，其中${refusedRows}行没有判断` : ""}。`,
		totals,
		...list("目录应当改正：", [...wrongLines, ...(notShown > 0 ? [`另有${notShown}处`] : [])]),
		...list(
			"待查明：",
			missing.slice(0, most.missing).map(({ label, by, count }) => `${label}（${count}项）${by ? `，由${by}认定` : ""}`),
		),
		...list(
			"违反的义务：",
			breached.slice(0, most.breached).map(({ label, count }) => `${label}（${count}项）`),
		),
		...list(
			"没有判断：",
			issues.map(({ code, count }) => `${issueNames[code] ?? "无法读取"}（${count}处）`),
		),
	].join("\n\n");
};
