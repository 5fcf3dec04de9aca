import { caseOptions, type OptionName, type OptionsOf } from "./options";
import type { Output } from "./output";

/** Runs a command with the options it takes and its operand. */
type Run<P> = (options: P, operand: string) => Output | Promise<Output>;

/** One command of the command line. */
export interface Command {
	/** One word, or two where a command does several things: `calendar check`. */
	readonly name: string;
	/** What must be written after the name, in a word. */
	readonly operand?: string;
	readonly about: string;
	/** What follows `gongshu` in an example. */
	readonly example: string;
	readonly required: readonly OptionName[];
	/** Options of which at least one is required. */
	readonly atLeastOne: readonly OptionName[];
	readonly optional: readonly OptionName[];
	/** Loads the module of the command: help and usage errors load none. */
	readonly load: () => Promise<Run<Readonly<Record<string, string | boolean | undefined>>>>;
}

/** A row of the table. The compiler checks that the module of a command reads no option that its row does not list. */
const command = <R extends OptionName = never, A extends OptionName = never, O extends OptionName = never>(
	row: Pick<Command, "name" | "operand" | "about" | "example"> & {
		readonly required?: readonly R[];
		readonly atLeastOne?: readonly A[];
		readonly optional?: readonly O[];
		readonly load: () => Promise<Run<OptionsOf<NoInfer<R>, NoInfer<A | O>>>>;
	},
): Command => ({ required: [], atLeastOne: [], optional: [], ...row }) as unknown as Command;

/** Every command, in the order of the help. */
export const commandTable: readonly Command[] = [
	command({
		name: "decide",
		about: "就一个问题作答并说明理由",
		example: `decide -q 开放属性 --facts '{"公共数据":"是"}'`,
		required: ["question"],
		optional: ["signatures", ...caseOptions],
		load: async () => (await import("./commands/decide")).decideCommand,
	}),
	command({
		name: "assess",
		about: "就一个案件作全面评估；也接受整部目录",
		example: "assess --facts 目录.json --show 6",
		optional: ["show", "signatures", ...caseOptions],
		load: async () => (await import("./commands/assess")).assessCommand,
	}),
	command({
		name: "remedy",
		about: "某项措施会改变什么",
		example: `remedy -q 开放属性 --remedy 数据脱敏 --changed '{"个人信息":"不含"}'`,
		required: ["question", "remedy"],
		optional: ["changed", ...caseOptions],
		load: async () => (await import("./commands/remedy")).remedyCommand,
	}),
	command({
		name: "why",
		about: "哪几项事实足以得出结论",
		example: "why -q 开放属性 --facts 事实.json",
		required: ["question"],
		optional: caseOptions,
		load: async () => (await import("./commands/what-if")).whyCommand,
	}),
	command({
		name: "why-not",
		about: "为何不是这一结果：哪些规定不允许",
		example: "why-not -q 开放属性 --level 无条件开放",
		required: ["question", "level"],
		optional: caseOptions,
		load: async () => (await import("./commands/what-if")).whyNotCommand,
	}),
	command({
		name: "changes",
		about: "改变哪些事实才成为这一结果，哪些依法可行",
		example: "changes -q 开放属性 --goal 无条件开放",
		required: ["question", "goal"],
		optional: caseOptions,
		load: async () => (await import("./commands/what-if")).changesCommand,
	}),
	command({
		name: "ask",
		about: "接下来该问哪几项，依据何在",
		example: "ask -q 开放属性",
		required: ["question"],
		optional: caseOptions,
		load: async () => (await import("./commands/what-if")).askCommand,
	}),
	command({
		name: "compare",
		about: "同一案件在两部规定下、或者在两个日期，并列比较",
		example: "compare --law weifang --with chongqing --facts 事实.json",
		atLeastOne: ["with", "with-on"],
		optional: caseOptions,
		load: async () => (await import("./commands/compare")).compareCommand,
	}),
	command({
		name: "diff",
		about: "两部规定、或者两个日期，在一切情形下的不同",
		example: "diff --on 2025-07-31 --with-on 2025-08-01",
		atLeastOne: ["with", "with-on"],
		optional: ["law", "on", "json"],
		load: async () => (await import("./commands/diff")).diffCommand,
	}),
	command({
		name: "deadline",
		about: "期间何日届满，逐日说明",
		example: "deadline --from 2026-02-13 --working-days 10",
		required: ["from"],
		atLeastOne: ["working-days", "days", "months", "years"],
		optional: ["on", "as-of", "calendar", "ics", "json"],
		load: async () => (await import("./commands/deadline")).deadlineCommand,
	}),
	command({
		name: "follow",
		about: "办到哪一步，何日届满，接下来由谁办；--on 为今日",
		example: "follow --procedure 共享申请 --events 办理记录.json",
		required: ["procedure", "events"],
		optional: ["law", "on", "facts", "signatures", "as-of", "calendar", "ics", "json"],
		load: async () => (await import("./commands/follow")).followCommand,
	}),
	command({
		name: "calendar show",
		about: "已有的放假安排；没有通知的年份，列出法定节日",
		example: "calendar show --year 2026",
		optional: ["year", "as-of", "calendar", "json"],
		load: async () => (await import("./commands/calendar")).showCalendar,
	}),
	command({
		name: "calendar check",
		about: "通知全文或者 JSON 填报有无差错",
		example: "calendar check --year 2027 --notice 通知.txt",
		required: ["notice"],
		optional: ["year", "calendar", "json"],
		load: async () => (await import("./commands/calendar")).checkNotice,
	}),
	command({
		name: "calendar add",
		about: "核对无误后存入自备的放假安排",
		example: "calendar add --year 2027 --notice 通知.txt --calendar 放假安排.json",
		required: ["notice", "calendar"],
		optional: ["year", "json"],
		load: async () => (await import("./commands/calendar")).addNotice,
	}),
	command({
		name: "facts",
		about: "可以填写的事实",
		example: "facts --law weifang",
		optional: ["schema", "law", "json"],
		load: async () => (await import("./commands/facts")).factsCommand,
	}),
	command({
		name: "book",
		about: "规则书：条文原文与规则对照，解释、事实、未载明的事项各成一章，逐项签署",
		example: "book --law weifang-2021 --format html --out 规则书.html",
		optional: ["format", "out", "source", "cases", "signatures", "law", "on", "json"],
		load: async () => (await import("./commands/book")).bookCommand,
	}),
	command({
		name: "letter template",
		about: "内置的文书模板（JSON），供本单位照着修改",
		example: "letter template --kind 定类意见",
		required: ["kind"],
		load: async () => (await import("./commands/letter")).letterTemplateCommand,
	}),
	command({
		name: "letter",
		about: "公文：由结论、办理情况写成，须由人填写之处留空",
		example: "letter --kind 定类意见 --facts 事实.json --format docx --out 定类意见.docx",
		required: ["kind"],
		optional: ["question", "procedure", "events", "template", "format", "out", "signatures", "calendar", ...caseOptions],
		load: async () => (await import("./commands/letter")).letterCommand,
	}),
	command({
		name: "rules",
		about: "规则书（Markdown），即 book --format md",
		example: "rules --law weifang-2021",
		optional: ["source", "cases", "signatures", "law", "on", "json"],
		load: async () => (await import("./commands/book")).bookCommand,
	}),
	command({
		name: "matters",
		about: "各事项在何处规定，哪些未载明；指明一项的，列出原话",
		example: "matters --law tengzhou --matter 不同意共享的理由",
		optional: ["matter", "law", "on", "json"],
		load: async () => (await import("./commands/matters")).mattersCommand,
	}),
	command({
		name: "check",
		about: "规则有没有问题；另与所据文本逐字核对引文",
		example: "check --law regulation.json --source source.txt",
		optional: ["source", "signatures", "cases", "law", "json"],
		load: async () => (await import("./commands/check")).checkCommand,
	}),
	command({
		name: "sign",
		about: "哪些有待签署；照纸上的核对码登记一项签署",
		example: "sign --law weifang-2021 --signatures 签署.yaml",
		required: ["signatures"],
		optional: [
			"reading",
			"article",
			"case",
			"by",
			"on",
			"code",
			"opinion",
			"instead",
			"note",
			"source",
			"cases",
			"law",
			"json",
		],
		load: async () => (await import("./commands/sign")).signCommand,
	}),
	command({
		name: "prove",
		about: "就一切情形逐项证明；不成立的，给出反例",
		example: "prove --law pipl-2021",
		optional: ["law", "json"],
		load: async () => (await import("./commands/prove")).proveCommand,
	}),
	command({
		name: "repl",
		about: "逐行填写事实、即时作答；也可以从管道读入",
		example: "repl -q 开放属性",
		optional: ["question", "law", "on", "facts", "signatures"],
		load: async () => (await import("./commands/repl")).replCommand,
	}),
	command({
		name: "new regulation",
		operand: "标识",
		about: "新建一部规定：可以运行的示例，照着替换",
		example: "new regulation mou-shi-2026 --title 某市公共数据管理办法",
		optional: ["dir", "title", "json"],
		load: async () => (await import("./commands/new-regulation")).newRegulationCommand,
	}),
];

/** The options of a command, required ones first. */
export const optionsTaken = ({ required, atLeastOne, optional }: Command): readonly OptionName[] => [
	...required,
	...atLeastOne,
	...optional,
];
