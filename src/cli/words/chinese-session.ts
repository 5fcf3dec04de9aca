/** How a command of a session is written, and what it is for. */
interface SessionCommandText {
	readonly usage: string;
	readonly about: string;
}

/** The commands of a session. This is the list of their names: the table has a row for each, every language its words. */
export const chineseSessionCommands = {
	set: { usage: "设 事实 值", about: "记下一项事实；“设”字可以不写，多项以分号、逗号或者顿号隔开" },
	unset: { usage: "删 事实｜全部", about: "使一项事实复归未知" },
	facts: { usage: "事实 [全部]", about: "已经记下的事实；或者所有可以填写的事实" },
	sign: { usage: "签 认定人 [认定日]", about: "以下的认定由谁作出" },
	question: { usage: "问题 [问题]", about: "改问另一个问题；只写问题的名称也可以" },
	on: { usage: "日期 [日]", about: "以哪一日为准" },
	law: { usage: "法规 [规定]", about: "改用另一部规定" },
	decide: { usage: "算 [问题]", about: "就一个问题作答并说明理由" },
	assess: { usage: "评", about: "就整个案件全面评估：各个问题、义务、升级、责任" },
	why: { usage: "为何 [问题]", about: "哪几项事实足以得出结论" },
	"why-not": { usage: "为何不 结果", about: "哪些规定不允许这一结果" },
	changes: { usage: "改 结果", about: "改变哪些事实才成为这一结果，哪些依法可行" },
	if: { usage: "若 事实 值", about: "假设一项事实，看结论怎样变；不记入" },
	ask: { usage: "问 [问题]", about: "接下来该问哪几项" },
	deadline: { usage: "期限 起算日 工作日数", about: "期间何日届满，逐日说明" },
	diff: { usage: "比较 规定｜日", about: "与另一部规定或者另一日相比，这一问题在一切情形下的不同" },
	save: { usage: "存 文件", about: "把本例存为案例文件，可以复核、签署" },
	load: { usage: "载 文件", about: "载入案例文件中的第一例" },
	help: { usage: "帮助", about: "这张表" },
	exit: { usage: "退出", about: "结束（也可以按 Ctrl-D）" },
} as const satisfies Readonly<Record<string, SessionCommandText>>;

/** What a session says of itself and of the lines that are typed. Paths are quoted already. */
export const chineseSession = {
	/** The law, the question and the day of a session, and how it is used. */
	greeting: (law: string, question: string, day: string): string =>
		`公数：适用${law}，问“${question}”，以${day}为准。\n逐行填写事实，即时作答。写“帮助”可以看到所有命令，Ctrl-D 结束。`,
	prompt: "公数> ",
	alsoWritten: (about: string, name: string): string => `${about}（${name}）`,
	notUnderstood: (wrote: string): string => `看不懂 ${wrote}。`,
	didYouMean: (label: string): string => `是否为“${label}”？`,
	allCommands: "写“帮助”可以看到所有命令，写“事实 全部”可以看到所有事实。",
	noFact: (wrote: string): string => `没有名为 ${wrote} 的事实。`,
	allFacts: "写“事实 全部”可以看到所有事实。",
	/** Above the open facts of a question, which may be the one that is asked now. */
	openFacts: (question: string, count: number, isAsked: boolean): string =>
		`${isAsked ? "［现问］" : ""}${question}，还差${count}项：`,
	nothingOpen: "各个问题都不缺事实。",
	tooLong: (most: number): string => `一行过长，最多${most}字，没有记入。`,
	noneRecorded: "本行各项均未记入。",
	noFactsYet: "尚未填写任何事实。",
	allCleared: "已清空全部事实。",
	needsFact: "要写明哪一项事实，例如：若 公共数据 否",
	needsFactToUnset: "要写明删去哪一项，或者写：删 全部",
	needsLevel: (command: string): string => `要写明哪一种结果，例如：${command} 无条件开放`,
	needsOther: "要写明与哪一部规定、或者与哪一日比较，例如：比较 2025-07-31",
	needsFile: (command: string): string => `要写明文件名，例如：${command} 案例.json`,
	howDeadline: "写作：期限 起算日 工作日数，例如：期限 2026-02-13 10",
	noSuchQuestion: "对方没有这一问题。",
	needsValue: (fact: string, example: string): string => `“${fact}”一项要填什么？例如：${fact} ${example}`,
	needsSigner: (fact: string, value: string, on: string): string =>
		`“${fact}”须由有权认定的人具名认定。请先写“签 某某”，或者写：${fact} ${value} 由某某 于${on}`,
	noSigner: "尚未写明认定人，例如：签 市数据局张某 2026-11-20",
	signer: (by: string): string => `认定人：${by}。`,
	noSignatory: (wrote: string): string => `认定人不能是 ${wrote}，请写明认定人的姓名或者职务，例如：签 市数据局张某 2026-11-20`,
	signsNow: (by: string, day: string): string => `以下认定均署“${by}”，认定日为${day}。`,
	onDay: (day: string): string => `以${day}为准。`,
	present: "［现用］",
	underLaw: (law: string): string => `适用${law}。`,
	leftOut: (facts: readonly string[]): string => `这部规定不问的，已略去：${facts.map((label) => `“${label}”`).join("")}。`,
	saved: (path: string, use: string): string => `已存入 ${path}，${use}。`,
	useOfOwnCase: "可以并入这部规定的书面案例",
	useOfCase: (path: string): string => `在公数的源代码目录里，可以用 npm run cases -- ${path} 复核`,
	loaded: (path: string, count: number, day: string): string => `已载入 ${path}：${count}项事实，以${day}为准。`,
	isThere: (path: string): string => `${path} 已经存在，未作改动。请换一个文件名。`,
	cannotWrite: (path: string): string => `无法写入 ${path}。`,
	/** The first lines that could not be carried out, by their numbers, of so many. */
	refusedLines: (count: number, lines: readonly number[]): string =>
		`有${count}行没有执行：${lines.map((line) => `第${line}行`).join("、")}${count > lines.length ? "等" : ""}。`,
};
