import { rulesOf } from "../../engine/layers/applied-rules";
import type { Day } from "../../model/day";
import { type Law, layersOf, printedTitle, titleOf } from "../../model/law/law";
import { checkCode } from "../../signing";
import type { OwnSheet } from "./own-sheet";

/** What was asked of a workbook, and by what it was answered. */
export interface About {
	readonly law: Law;
	readonly on: Day;
	/** The name of the file that was audited, if it has one. */
	readonly file?: string;
	/** The version of the program that audited it. */
	readonly version?: string;
}

/** The sheet that says what the workbook is (说明): the law, the day, the digest of the rules, what the columns mean. */
export const aboutSheet = (name: string, { law, on, file, version }: About): OwnSheet => ({
	name,
	notes: [],
	header: ["项目", "内容"],
	widths: [24, 110],
	isFiltered: false,
	rows: [
		["依据", titleOf(law)],
		...layersOf(law).map(({ regulation }): [string, string] => ["其中", printedTitle(regulation)]),
		["以何日的规定为准", on],
		["规则核对码", checkCode(rulesOf(law, on).digest)],
		...(file === undefined ? [] : [["所审查的文件", file] as const]),
		...(version === undefined ? [] : [["程序版本", `gongshu ${version}`] as const]),
		["原有各列", "未作改动。审查结果写在“公数审查”各列；再次审查时，这些列和本次所加的工作表重新写出。"],
		["相符", "目录所注类型与依法应为的类型一致。"],
		["目录较宽", "目录所注类型比依法应为的宽，例如应为有条件共享而注为无条件共享。应当先行改正。"],
		["目录较严", "目录所注类型比依法应为的严。由数据提供单位依所引条文改正。"],
		["待查明", "现有材料不足以作出判断。须查明的事项和认定单位见“待查明”工作表；未经查明的，不视为可以共享、可以开放。"],
		["无法读取", "该行填写有误，或者标为涉密，没有作出判断。"],
		["推定", "由字段名称看出的提示，只用来排列须查明事项的先后，不是认定，不影响结论。"],
		["效力", "本表是按规定文本推出的审查意见，供经办、审核人员使用；有权机关另有决定的，从其决定。"],
	],
});
