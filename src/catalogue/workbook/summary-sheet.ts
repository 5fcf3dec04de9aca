import { relationTexts } from "../result";
import type { CatalogueSummary, QuestionSummary } from "../summarize";
import { type Bars, type OwnSheet, relationTones, type Tone } from "./own-sheet";

/** A part of the sheet: its heading, and its rows with numbers. */
interface Section {
	readonly heading: readonly string[];
	readonly rows: readonly (readonly (string | number)[])[];
	/** The colours of the columns of numbers, with the number that is the whole of each. */
	readonly tones: readonly Tone[];
	readonly whole: number;
}

const relationHeads = relationTones.map(([relation]) => relationTexts[relation]);
const relationColours = relationTones.map(([, tone]) => tone);
const countsOf = ({ relations }: QuestionSummary): readonly number[] => relationTones.map(([relation]) => relations[relation]);
const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);

const byDepartment = ({ departments }: CatalogueSummary, { question, label }: QuestionSummary): readonly Section[] => {
	const rows = departments.flatMap(({ department, questions }) =>
		questions
			.filter((each) => each.question === question)
			.map((each) => [department === "" ? "（未写部门）" : department, ...countsOf(each)] as const),
	);
	if (rows.length < 2) return [];
	const whole = Math.max(1, ...rows.map(([, ...counts]) => sum(counts)));
	return [{ heading: [`各部门：${label}`, ...relationHeads], rows, tones: relationColours, whole }];
};

const counted = (title: string, rows: readonly (readonly [string, number])[], tone: Tone): readonly Section[] =>
	rows.length === 0
		? []
		: [{ heading: [title, "资源数"], rows, tones: [tone], whole: Math.max(1, ...rows.map(([, count]) => count)) }];

const sectionsOf = (summary: CatalogueSummary): readonly Section[] => {
	const { questions, breached, missing, resources } = summary;
	return [
		{
			heading: ["目录所注与依法应为", ...relationHeads],
			rows: questions.map((each) => [each.label, ...countsOf(each)]),
			tones: relationColours,
			whole: Math.max(1, resources),
		},
		...questions.flatMap(({ label, lawful }) => counted(`依法${label}`, Object.entries(lawful), "same")),
		...questions.flatMap((each) => byDepartment(summary, each)),
		...counted(
			"待查明的事项",
			missing.map(({ label, by, count }) => [by === undefined ? label : `${label}（由${by}认定）`, count]),
			"open",
		),
		...counted(
			"违反的义务",
			breached.map(({ label, count }) => [label, count]),
			"wider",
		),
	];
};

/** The sheet with the totals (汇总), each number with a bar. */
export const summarySheet = (name: string, summary: CatalogueSummary): OwnSheet => {
	const rows: (string | number | null)[][] = [];
	const headings: number[] = [];
	const bars: Bars[] = [];
	for (const { heading, rows: own, tones, whole } of sectionsOf(summary)) {
		if (rows.length > 0) rows.push([]);
		headings.push(rows.length);
		rows.push([...heading]);
		const first = rows.length;
		// A bar has a least length: nothing must look like nothing.
		rows.push(...own.map((row) => row.map((cell) => (cell === 0 ? null : cell))));
		if (own.length === 0) continue;
		for (const [at, tone] of tones.entries()) bars.push({ column: at + 1, whole, first, last: rows.length - 1, tone });
	}
	const { rows: all, refusedRows, resources, refusedResources } = summary;
	return {
		name,
		notes: [
			`共${all}行、${resources}项资源${refusedRows > 0 ? `；其中${refusedRows}行、${refusedResources}项资源没有判断，见“无法读取”` : ""}。以下按资源计数，空白为零。`,
		],
		header: [],
		widths: [44, 12, 12, 12, 12, 12],
		rows,
		headings,
		bars,
	};
};
