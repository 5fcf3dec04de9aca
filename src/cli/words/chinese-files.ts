import type { FileWords } from "./words";

/** What a file of each format holds. */
export const chineseFiles: FileWords = {
	facts: {
		name: "事实（JSON）",
		about:
			"每项写中文名称或者标识（gongshu facts 列有全部）和值；须由人认定的，写明认定人、认定日，可以写认定依据；没有写的即为未知。",
	},
	resources: {
		name: "整部目录的资源（JSON）",
		about: "“资源”是一个列表，每项写名称和事实；事实的写法同上，提供单位等其他各栏可以保留。",
	},
	catalogue: {
		name: "目录（.xlsx、.csv、.ndjson、.json）",
		about: "一行一个信息项或者一项资源，原样使用部门报送的表格；各列是什么，写在列配置里。",
	},
	profile: {
		name: "列配置（JSON）",
		about: "每一列是栏目、事实还是不用，代码是什么意思；“固定事实”用于每一行。可以由 catalogue profile 起草。",
	},
	findings: {
		name: "成批认定（JSON，或者上次审查写出的工作簿）",
		about: "一次认定涵盖若干行：认定了什么，谁在哪一日依据什么认定，涵盖表格中的哪些行。",
	},
	events: {
		name: "办理记录（JSON）",
		about: "依次写明哪一日、哪一环节、什么结果；环节和结果写中文名称或者标识。",
	},
	notice: {
		name: "放假安排（JSON，单份通知也可以是全文）",
		about: "一份通知：年份、文号、成文日期，各节日放假的起止日和调休上班日；--calendar 可以是几份的列表。",
	},
	signatures: {
		name: "签署（YAML 或者 JSON）",
		about: "谁在哪一日就哪一项签署了什么意见；核对码是所签文字的，由 gongshu sign 登记时写入。",
	},
	cases: {
		name: "书面案例（YAML 或者 JSON）",
		about: "每例写明案例、日期、问题、事实和结论；目录中的每个文件都读取。",
	},
	records: {
		name: "记录（NDJSON）",
		about: "每行一条，由程序库的 record 写出，带有自身的校验码，不能手写。",
	},
	template: {
		name: "文书模板（JSON）",
		about: "花括号中的占位由所据结果填写，例如 {结论}；用 gongshu letter template 取得内置的模板，照着修改。",
	},
	source: {
		name: "所据文本（文本文件）",
		about: "规定的全文，UTF-8，“第几条”写在一行之首，条、款各占一段。",
	},
	regulation: {
		name: "规定（JSON）",
		about: "一部规定的条文与规则；用 gongshu new regulation 新建一部可以运行的示例，照着替换。",
	},
};
