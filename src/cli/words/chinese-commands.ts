/** What a command is for, and what follows `gongshu` in an example. */
interface CommandText {
	readonly about: string;
	readonly example: string;
}

/** What each command is for. This is the list of their names: the table has a row for each, every language its words. */
export const chineseCommands = {
	decide: {
		about: "就一个问题作答并说明理由",
		example: `decide -q 开放属性 --facts '{"公共数据":"是"}'`,
	},
	assess: {
		about: "就一个案件作全面评估；也接受整部目录",
		example: "assess --facts 目录.json --show 6",
	},
	"catalogue profile": {
		about: "照目录的表头起草列配置，并说明哪些列、哪些代码没有把握",
		example: "catalogue profile 目录.xlsx --out 列配置.json",
	},
	"catalogue audit": {
		about: "逐行、逐项资源审查目录（工作簿、CSV、NDJSON、JSON）：依法应当是哪一类，与所注是否相符",
		example: "catalogue audit 目录.xlsx --profile 列配置.json --out 审查结果.xlsx",
	},
	remedy: {
		about: "某项措施会改变什么",
		example: `remedy -q 开放属性 --remedy 数据脱敏 --changed '{"个人信息":"不含"}'`,
	},
	why: {
		about: "哪几项事实足以得出结论",
		example: "why -q 开放属性 --facts 事实.json",
	},
	"why-not": {
		about: "为何不是这一结果：哪些规定不允许",
		example: "why-not -q 开放属性 --level 无条件开放",
	},
	changes: {
		about: "改变哪些事实才成为这一结果，哪些依法可行",
		example: "changes -q 开放属性 --goal 无条件开放",
	},
	ask: {
		about: "接下来该问哪几项，依据何在",
		example: "ask -q 开放属性",
	},
	compare: {
		about: "同一案件在两部规定下、或者在两个日期，并列比较",
		example: "compare --law weifang --with chongqing --facts 事实.json",
	},
	diff: {
		about: "两部规定、或者两个日期，在一切情形下的不同",
		example: "diff --on 2025-07-31 --with-on 2025-08-01",
	},
	deadline: {
		about: "期间何日届满，逐日说明",
		example: "deadline --from 2026-02-13 --working-days 10",
	},
	follow: {
		about: "办到哪一步，何日届满，接下来由谁办；--on 为今日",
		example: "follow --procedure 共享申请 --events 办理记录.json",
	},
	"calendar show": {
		about: "已有的放假安排；没有通知的年份，列出法定节日",
		example: "calendar show --year 2026",
	},
	"calendar check": {
		about: "通知全文或者 JSON 填报有无差错",
		example: "calendar check --year 2027 --notice 通知.txt",
	},
	"calendar add": {
		about: "核对无误后存入自备的放假安排",
		example: "calendar add --year 2027 --notice 通知.txt --calendar 放假安排.json",
	},
	facts: {
		about: "可以填写的事实；指明问题的，只列该问题所问的",
		example: "facts -q 开放属性 --schema",
	},
	book: {
		about: "规则书：条文原文与规则对照，解释、事实、未载明的事项各成一章，逐项签署",
		example: "book --law weifang-2021 --format html --out 规则书.html",
	},
	"letter template": {
		about: "内置的文书模板（JSON），供本单位照着修改",
		example: "letter template --kind 定类意见",
	},
	letter: {
		about: "公文：由结论、办理情况写成，须由人填写之处留空",
		example: "letter --kind 定类意见 --facts 事实.json --format docx --out 定类意见.docx",
	},
	rules: {
		about: "规则书（Markdown），即 book --format md",
		example: "rules --law weifang-2021",
	},
	page: {
		about: "填事实、得结论的网页，一个文件，不联网；--law 可以写多次",
		example: "page --law weifang --law chongqing --out 假如.html",
	},
	"export table": {
		about: "把规定写成可携带的判定表（JSON），别的语言、数据库据以作答；-q 可以写多次",
		example: "export table --law weifang -q 共享类型 --out 共享类型.json",
	},
	"export vectors": {
		about: "判定表的检验用例：每行一个案件和应有的答案，自己写的解释程序据以自查",
		example: "export vectors --law weifang -q 共享类型 --on 2026-11-21",
	},
	matters: {
		about: "各事项在何处规定，哪些未载明；指明一项的，列出原话",
		example: "matters --law tengzhou --matter 不同意共享的理由",
	},
	check: {
		about: "规则有没有问题；另与所据文本逐字核对引文",
		example: "check --law regulation.json --source source.txt",
	},
	sign: {
		about: "哪些有待签署；照纸上的核对码登记一项签署",
		example: "sign --law weifang-2021 --signatures 签署.yaml",
	},
	prove: {
		about: "就一切情形逐项证明；不成立的，给出反例",
		example: "prove --law pipl-2021",
	},
	replay: {
		about: "存档的记录照现在的规则再次作答：逐条说明一致、措辞不同还是结论不同",
		example: "replay 记录.ndjson",
	},
	repl: {
		about: "逐行填写事实、即时作答；也可以从管道读入",
		example: "repl -q 开放属性",
	},
	"new regulation": {
		about: "新建一部规定：可以运行的示例，照着替换",
		example: "new regulation mou-shi-2026 --title 某市公共数据管理办法",
	},
	serve: {
		about: "HTTP 服务：同样的问题和答复，另有接口文档和网页；不存任何内容。--law 可以写多次",
		example: "serve --port 8080 --law weifang --law chongqing",
	},
	mcp: {
		about: "给智能助手用的工具（MCP，标准输入输出）：同样的问题，只读。--law 可以写多次",
		example: "mcp --law weifang",
	},
	completion: {
		about: "打印补全脚本（bash、zsh、fish）：按 TAB 补全命令、选项、规定、问题等",
		example: "completion bash",
	},
} as const satisfies Readonly<Record<string, CommandText>>;
