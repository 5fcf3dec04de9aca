import type { BookCase } from "../../src/book";
import type { Book } from "./books";
import { casesOf } from "./case-file";
import { usualProcedure } from "./columns/next-steps";
import type { WrittenCase } from "./schema";

const questionOf = ({ 问题, 流转, 进程, 义务表, 下一步, 义务 }: WrittenCase): string => {
	if (问题 !== undefined) return 问题;
	if (流转 ?? 进程) return (流转 ?? 进程)?.程序 ?? "";
	if (义务表) return "各项义务";
	return 下一步 ? (下一步.程序 ?? usualProcedure) : Object.keys(义务 ?? {}).join("、");
};

const orNone = (steps: readonly string[]): string => (steps.length > 0 ? steps.join("、") : "没有后续环节");

const pendingSteps = (progress: NonNullable<WrittenCase["进程"]>): string =>
	orNone(progress.下一步.map(({ 环节, 届满 }) => (届满 ? `${环节}，${届满}届满` : 环节)));

const conclusionOf = ({ 结论, 下一步, 进程, 流转, 义务表, 义务 }: WrittenCase): string => {
	if (结论 !== undefined || 进程) return [结论 ?? [], 进程 ? pendingSteps(进程) : []].flat().join("；");
	if (下一步) return orNone(下一步.应为);
	if (流转) return "逐步列明";
	if (义务表) return "逐项列明";
	return Object.values(义务 ?? {})
		.map(({ 状态 }) => 状态)
		.join("、");
};

/** The citations of the own text of the regulation; if the law has several texts, each citation has the title of its text. */
const ownCitations = ({ regulation, law }: Book, reasons: readonly string[]): readonly string[] => {
	if (!("layers" in law)) return reasons;
	const title = `《${regulation.title}》`;
	return reasons.filter((reason) => reason.startsWith(title)).map((reason) => reason.slice(title.length));
};

const wordOf = (value: unknown): string => (value === null || value === undefined ? "正在认定" : String(value));

/** A fact as it is printed: a finding with who made it, when, and on which basis. */
const factValue = (value: unknown): string => {
	if (typeof value !== "object" || value === null) return value === null ? "未知" : String(value);
	const { 认定, 认定人, 认定日, 认定依据 } = value as Readonly<Record<string, unknown>>;
	return `${wordOf(认定)}（${[认定人, 认定日, 认定依据].filter((part) => part !== undefined).join("，")}）`;
};

/** The written cases as the rule book shows them. */
export const bookCases = (book: Book): readonly BookCase[] =>
	casesOf(book).map((each) => ({
		title: each.案例,
		on: each.日期,
		question: questionOf(each),
		facts: Object.entries(each.事实).map(([name, value]) => ({ name, value: factValue(value) })),
		conclusion: conclusionOf(each),
		reasons: ownCitations(book, each.依据 ?? []),
		explanation: each.理由 ?? "",
		signed: each.审核人 ? `${each.审核人}${each.审核日期 ?? ""}审核` : null,
	}));
