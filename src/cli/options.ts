/** How an option is written and what it is for. */
interface OptionShape {
	/** What its value is, in a word; a flag has none. */
	readonly value?: string;
	/** Its one-letter form. */
	readonly short?: string;
	readonly about: string;
}

/** Every option of the command line, in the order in which help lists them. */
export const optionShapes = {
	question: { short: "q", value: "问题", about: "要问的问题，写标识或者中文名称" },
	remedy: { value: "措施", about: "拟采取的措施" },
	changed: { value: "事实", about: "采取措施以后改变的事实，写法同 --facts" },
	level: { value: "结果", about: "所问的结果" },
	goal: { value: "结果", about: "要达到的结果" },
	show: { value: "序号", about: "列出目录中某一项的全文" },
	wide: { about: "目录逐项列出全部问题，一项一行" },
	from: { value: "起算日", about: "自哪一日起算" },
	"working-days": { value: "工作日数", about: "期间，以工作日计" },
	days: { value: "日数", about: "期间，以日计" },
	months: { value: "月数", about: "期间，以月计" },
	years: { value: "年数", about: "期间，以年计" },
	procedure: { value: "程序", about: "所办的程序" },
	events: { value: "文件", about: "办理记录（JSON）：哪一日、哪一环节、什么结果" },
	matter: { value: "事项", about: "只看这一个事项，列出原话" },
	year: { value: "年份", about: "哪一年的放假安排" },
	notice: { value: "文件", about: "放假通知的全文，或者 JSON 填报" },
	source: { value: "文件", about: "规定所据的文本，逐字核对引文" },
	kind: { value: "文书", about: "哪一种文书：定类意见、共享申请答复书、不予共享告知书、协调申请书、目录改正通知" },
	template: { value: "文件", about: "本单位的文书模板（JSON），默认为内置的模板" },
	format: { value: "格式", about: "md、html、docx（Word 文件，须写 --out）" },
	out: { value: "文件", about: "写入哪个文件；可以不写的，默认为标准输出" },
	signatures: { value: "文件", about: "签署文件（YAML 或者 JSON）：谁在哪一日就哪一项签署了什么意见" },
	cases: { value: "目录", about: "书面案例所在的目录，或者一个文件" },
	reading: { value: "号", about: "签署哪一项解释，例如 A-06" },
	article: { value: "条", about: "签署哪一条的编制，例如 23" },
	case: { value: "案例", about: "签署哪一个案例；写问题或者程序的，签署这一类全部案例" },
	by: { value: "审核人", about: "由谁签署，写姓名或者职务" },
	code: { value: "核对码", about: "纸上所印的核对码，例如 FC56-942F-860F" },
	opinion: { value: "意见", about: "同意、不同意或者须请示，默认为同意" },
	instead: { value: "理解", about: "不同意一项解释的，采用哪一种理解" },
	note: { value: "说明", about: "随签署写下的说明" },
	profile: { value: "文件", about: "列配置（JSON）：各列是什么、代码是什么意思" },
	findings: { value: "文件", about: "成批认定：JSON，或者上次审查写出的工作簿（.xlsx），取其待查明、已认定各行" },
	encoding: { value: "编码", about: "目录的编码：utf-8 或者 gb18030，默认自行认出" },
	"out-encoding": { value: "编码", about: "写成 CSV 时的编码：utf-8（带 BOM）或者 gb18030，默认为 utf-8" },
	jobs: { value: "线程数", about: "同时用几个线程，1 至 64 或者 auto，默认为 1；写出的内容都一样" },
	resume: { about: "边写边存进度；中断以后用同样的命令接着写，写完为止 --out 原有内容不动" },
	port: { value: "端口", about: "在哪个端口上应答，默认为 8080；0 为任一空闲端口" },
	host: { value: "地址", about: "在哪个地址上应答，默认为 127.0.0.1，只有本机可以访问" },
	"log-facts": { about: "记录中写明每次所问的事实；不写的，记录不含事实" },
	schema: { about: "输出事实的 JSON Schema" },
	dir: { value: "目录", about: "新建在哪个目录之下，默认为当前目录" },
	title: { value: "名称", about: "规定的名称" },
	law: { value: "规定", about: "规定的标识（gongshu help 列有全部标识），或者 JSON 文件；默认为 weifang" },
	with: { value: "规定", about: "与哪一部规定比较，写法同 --law" },
	on: { value: "日期", about: "以哪一日为准，默认为北京时间当日" },
	"with-on": { value: "日期", about: "与哪一日比较" },
	facts: { value: "事实", about: "已知事实：文件、-（标准输入）或者 '{…}'；写标识或者中文名称，未填即为未知" },
	"as-of": { value: "日期", about: "只依据这一日以前所作的认定和公布的放假安排" },
	calendar: { value: "文件", about: "自备的放假安排（JSON），接在内置的通知之后" },
	ics: { about: "把期限写成日历文件（iCalendar）" },
	json: { about: "原样输出函数返回的值" },
	help: { short: "h", about: "显示用法" },
	version: { short: "v", about: "显示版本" },
} as const satisfies Readonly<Record<string, OptionShape>>;

export type OptionName = keyof typeof optionShapes;

type ValueName = { [K in OptionName]: (typeof optionShapes)[K] extends { readonly value: string } ? K : never }[OptionName];

type FlagName = Exclude<OptionName, ValueName>;

/** The options a command is run with: `R` are required, `O` are not. A flag that was not written is `false`. */
export type OptionsOf<R extends OptionName, O extends OptionName> = { readonly [K in R & ValueName]: string } & {
	readonly [K in O & ValueName]: string | undefined;
} & { readonly [K in O & FlagName]: boolean };

/** The options that say which case is meant, and how its answer is printed. */
export const caseOptions = ["law", "on", "as-of", "facts", "json"] as const;

export type CaseOption = (typeof caseOptions)[number];

/** The shape of an option with its optional parts, whichever it is. */
export const shapeOf = (name: OptionName): OptionShape => optionShapes[name];

export const isOption = (name: string): name is OptionName => Object.hasOwn(optionShapes, name);

/** Whether an option takes the name of a file to read, or `-` for standard input. */
export const readsFiles = (name: OptionName): boolean =>
	["facts", "changed", "events", "notice", "source", "calendar", "signatures", "template", "profile", "findings"].includes(
		name,
	);

/** How an option is written in a usage line: `-q 问题`, `--law 规定`, `--json`. */
export const optionUsage = (name: OptionName): string => {
	const { short, value } = shapeOf(name);
	return [short === undefined ? `--${name}` : `-${short}`, ...(value === undefined ? [] : [value])].join(" ");
};
