import type { CaseColumns } from "../signing";

/** A written case as a book shows it. */
export interface BookCase {
	readonly title: string;
	readonly on: string;
	/** The Chinese term of what is asked: a question, a procedure, duties. */
	readonly question: string;
	/** The facts in the terms of the law, with who made a finding. */
	readonly facts: readonly { readonly name: string; readonly value: string }[];
	/** The Chinese term of the conclusion. */
	readonly conclusion: string;
	/** The citations for the conclusion, as `citation` writes them. */
	readonly reasons: readonly string[];
	readonly explanation: string;
	/** The person who signed it in its own file, with the day; absent if nobody has. */
	readonly signed?: { readonly by: string; readonly on: string };
}

type Columns = Readonly<Record<string, unknown>>;

const columnsIn = (value: unknown): Columns =>
	typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Columns) : {};

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const textOf = (value: unknown): string =>
	typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";

const names = (values: readonly unknown[]): string =>
	values
		.map(textOf)
		.filter((text) => text !== "")
		.join("、");

/** The procedure that a case of next steps is about where it names none. */
const usualProcedure = "共享申请";

const questionIn = ({ 问题, 流转, 进程, 义务表, 目录核查, 下一步, 义务 }: Columns): string => {
	if (问题 !== undefined) return textOf(问题);
	const replayed = 流转 ?? 进程;
	if (replayed !== undefined) return textOf(columnsIn(replayed)["程序"]);
	if (义务表 !== undefined) return "各项义务";
	if (目录核查 !== undefined) return "目录核查";
	if (下一步 !== undefined) return textOf(columnsIn(下一步)["程序"]) || usualProcedure;
	return Object.keys(columnsIn(义务)).join("、");
};

const orNone = (steps: readonly string[]): string => (steps.length > 0 ? steps.join("、") : "没有后续环节");

const pendingSteps = (progress: unknown): string =>
	orNone(
		listIn(columnsIn(progress)["下一步"]).map((step) => {
			const { 环节, 届满 } = columnsIn(step);
			return 届满 ? `${textOf(环节)}，${textOf(届满)}届满` : textOf(环节);
		}),
	);

const conclusionIn = ({ 结论, 下一步, 进程, 流转, 义务表, 目录核查, 义务 }: Columns): string => {
	if (结论 !== undefined || 进程 !== undefined)
		return [textOf(结论), 进程 === undefined ? "" : pendingSteps(进程)].filter((part) => part !== "").join("；");
	if (下一步 !== undefined) return orNone(listIn(columnsIn(下一步)["应为"]).map(textOf));
	if (流转 !== undefined) return "逐步列明";
	if (义务表 !== undefined || 目录核查 !== undefined) return "逐项列明";
	return names(Object.values(columnsIn(义务)).map((duty) => columnsIn(duty)["状态"]));
};

/** A fact as it is printed: a finding with who made it, when, and on which basis. */
const factText = (value: unknown): string => {
	if (typeof value !== "object" || value === null) return value === null ? "未知" : textOf(value);
	const { 认定, 认定人, 认定日, 认定依据 } = columnsIn(value);
	const found = 认定 === null || 认定 === undefined ? "正在认定" : textOf(认定);
	return `${found}（${[认定人, 认定日, 认定依据]
		.map(textOf)
		.filter((part) => part !== "")
		.join("，")}）`;
};

/** A written case, by the columns of its file, as a book shows it. */
export const bookCase = (columns: CaseColumns): BookCase => {
	const by = textOf(columns["审核人"]);
	return {
		title: textOf(columns["案例"]),
		on: textOf(columns["日期"]),
		question: questionIn(columns),
		facts: Object.entries(columnsIn(columns["事实"])).map(([name, value]) => ({ name, value: factText(value) })),
		conclusion: conclusionIn(columns),
		reasons: listIn(columns["依据"]).map(textOf),
		explanation: textOf(columns["理由"]),
		...(by === "" ? {} : { signed: { by, on: textOf(columns["审核日期"]) } }),
	};
};
