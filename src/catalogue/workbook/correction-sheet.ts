import { type CorrectionEntry, relationText, widerFirst } from "./collected";
import type { OwnSheet } from "./own-sheet";

/** The sheet with the entries that are to be corrected (目录应当改正), those declared too wide first. */
export const correctionSheet = (name: string, corrections: readonly CorrectionEntry[]): OwnSheet => ({
	name,
	notes: [
		corrections.length > 0
			? "目录所注与依法应为的类型不一致的，逐项列出；目录较宽的在前。改正由右列所载单位依所引条文办理。"
			: "没有应当改正的。",
	],
	header: ["是否相符", "行", "资源代码", "资源名称", "部门", "信息项", "事项", "目录所注", "依法", "理由", "改正"],
	relation: 0,
	widths: [10, 12, 18, 28, 16, 16, 12, 14, 14, 60, 40],
	rows: widerFirst(corrections).map(({ of, question }) => [
		relationText(question),
		of.first === of.last ? String(of.first) : `${of.first}-${of.last}`,
		of.code ?? "",
		of.resource,
		of.department ?? "",
		of.item ?? "",
		question.label,
		question.declaredText,
		question.lawfulText,
		question.reason,
		question.correction ?? "",
	]),
});
