import { columns } from "../output";
import { setDay, setLaw, setQuestion, signAs } from "./context";
import { listFacts, setFacts, supposeFacts, unsetFact } from "./fact-commands";
import { loadCase, saveCase } from "./files";
import { askChanges, askDeadline, askNext, askWhy, askWhyNot, assessCase, compareWith, decideQuestion } from "./questions";
import { say } from "./reply";
import type { Files, Reply, Session } from "./session";

/** One command of a session. */
export interface SessionCommand {
	readonly names: readonly string[];
	/** How it is written. */
	readonly usage: string;
	/** What it is for. */
	readonly about: string;
	/** What its argument names; completion offers these. */
	readonly takes?: "fact" | "question" | "level" | "law" | "law-or-day";
	readonly run: (session: Session, rest: string, files: Files) => Reply;
}

/** Every command of a session, in the order of its help. */
export const sessionCommands: readonly SessionCommand[] = [
	{
		names: ["设", "set"],
		usage: "设 事实 值",
		about: "记下一项事实；“设”字可以不写，多项以分号、逗号或者顿号隔开",
		takes: "fact",
		run: setFacts,
	},
	{ names: ["删", "unset"], usage: "删 事实｜全部", about: "使一项事实复归未知", takes: "fact", run: unsetFact },
	{ names: ["事实", "facts"], usage: "事实 [全部]", about: "已经记下的事实；或者所有可以填写的事实", run: listFacts },
	{ names: ["签", "sign"], usage: "签 认定人 [认定日]", about: "以下的认定由谁作出", run: signAs },
	{
		names: ["问题", "question"],
		usage: "问题 [问题]",
		about: "改问另一个问题；只写问题的名称也可以",
		takes: "question",
		run: setQuestion,
	},
	{ names: ["日期", "on"], usage: "日期 [日]", about: "以哪一日为准", run: setDay },
	{ names: ["法规", "law"], usage: "法规 [规定]", about: "改用另一部规定", takes: "law", run: setLaw },
	{
		names: ["算", "作答", "decide"],
		usage: "算 [问题]",
		about: "就一个问题作答并说明理由",
		takes: "question",
		run: decideQuestion,
	},
	{
		names: ["评", "评估", "assess"],
		usage: "评",
		about: "就整个案件全面评估：各个问题、义务、升级、责任",
		run: assessCase,
	},
	{
		names: ["为何", "why"],
		usage: "为何 [问题]",
		about: "哪几项事实足以得出结论",
		takes: "question",
		run: askWhy,
	},
	{
		names: ["为何不", "why-not", "whynot"],
		usage: "为何不 结果",
		about: "哪些规定不允许这一结果",
		takes: "level",
		run: askWhyNot,
	},
	{
		names: ["改", "changes"],
		usage: "改 结果",
		about: "改变哪些事实才成为这一结果，哪些依法可行",
		takes: "level",
		run: askChanges,
	},
	{ names: ["若", "if"], usage: "若 事实 值", about: "假设一项事实，看结论怎样变；不记入", takes: "fact", run: supposeFacts },
	{
		names: ["问", "ask"],
		usage: "问 [问题]",
		about: "接下来该问哪几项",
		takes: "question",
		run: askNext,
	},
	{ names: ["期限", "deadline"], usage: "期限 起算日 工作日数", about: "期间何日届满，逐日说明", run: askDeadline },
	{
		names: ["比较", "diff"],
		usage: "比较 规定｜日",
		about: "与另一部规定或者另一日相比，这一问题在一切情形下的不同",
		takes: "law-or-day",
		run: compareWith,
	},
	{ names: ["存", "save"], usage: "存 文件", about: "把本例存为案例文件，可以复核、签署", run: saveCase },
	{ names: ["载", "load"], usage: "载 文件", about: "载入案例文件中的第一例", run: loadCase },
	{ names: ["帮助", "help", "?"], usage: "帮助", about: "这张表", run: (session) => say(session, helpText()) },
	{
		names: ["退出", "exit", "quit"],
		usage: "退出",
		about: "结束（也可以按 Ctrl-D）",
		run: (session) => ({ session, text: "", ended: true }),
	},
];

const helpText = (): string =>
	columns(
		sessionCommands.map(({ usage, about, names }) => {
			const also = names.find((name) => /^[a-z]/.test(name));
			return [usage, `${about}${also === undefined ? "" : `（${also}）`}`];
		}),
	);
