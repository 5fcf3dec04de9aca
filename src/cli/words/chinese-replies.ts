/** What commands say beside their results: what they did, what they cannot do, what to write instead. */
export const chineseReplies = {
	problems: (count: number, inLaw: boolean): string => `${inLaw ? "规则" : "输入"}有 ${count} 处问题，未作任何判断：`,
	wrote: (path: string): string => `已写入 ${path}`,
	wrotePage: (path: string, address: string): string => `已写入 ${path}，用浏览器打开：${address}`,
	cannotReplace: (path: string): string => `无法写入 ${path}，原有内容没有改动。`,
	isBusy: (path: string, lock: string): string =>
		`${path} 正由另一次运行改动，没有写入。若没有别的程序在用它，请删去 ${lock} 后重试。`,
	wordNeedsFile: (example: string): string =>
		`docx 是 Word 文件，不能输出到终端或者标准输出，请用 --out 写明存为哪个文件，例如 --out ${example}.docx`,
	book: "规则书",
	rowRange: (most: number, wrote: string): string => `--show 须为 1 至 ${most} 之间的序号，所给为 ${wrote}`,
	forCatalogueOnly: (option: string): string => `${option} 只用于目录：--facts 须含“资源”`,
	rowHeading: (row: string, name: string): string => `第 ${row} 项：${name}`,
	forRowsOnly: "--jobs、--resume、--out-encoding 用于 .csv、.ndjson；工作簿整个读、整个写，不用这些选项",
	noThreads: (wrote: string, most: number): string =>
		`--jobs 不能写 ${wrote}：写 1 至 ${most} 的整数，或者 auto（与处理器核数相同）`,
	needsOut: (option: string): string => `${option} 须与 --out 同用`,
	otherRowNumbers: "NDJSON、JSON 的行号与工作簿不同：--out 写作 .csv 或者 .ndjson",
	noSuchEnding: (path: string): string => `不能写成 ${path} 这种文件：--out 可写 .xlsx、.csv 或者 .ndjson`,
	noSuchEncoding: (wrote: string, encodings: readonly string[]): string =>
		`不能写成 ${wrote} 编码：--out-encoding 可写 ${encodings.join(" 或者 ")}`,
	alwaysUtf8: "NDJSON 一律是 UTF-8：--out-encoding gb18030 只用于 .csv",
	/** With nothing that differs, the files beside the result are not those of the earlier run. */
	cannotResume: (path: string, differing: readonly string[], files: readonly string[]): string => {
		const why = differing.length > 0 ? `${differing.join("、")}与上次不同` : "旁边的文件不是上次留下的那样";
		return `不能接着写 ${path}：${why}。要重新开始，请删去 ${files.join("、")} 再试；或者不写 --resume。原有内容没有改动`;
	},
	/** What a resumed run must find as it was. */
	resumedFrom: {
		版本: "版本",
		目录文件: "目录文件",
		规定: "规定",
		列配置: "列配置",
		成批认定: "成批认定",
		日期: "日期",
		编码和格式: "编码和格式",
	} as Readonly<Record<"版本" | "目录文件" | "规定" | "列配置" | "成批认定" | "日期" | "编码和格式", string>>,
	cannotWrite: (path: string): string => `无法写入 ${path}，原有内容没有改动。请检查目录是否存在、磁盘是否已满`,
	duration: (seconds: number): string => {
		const minutes = Math.floor(seconds / 60);
		if (minutes === 0) return `${seconds}秒`;
		return minutes < 60 ? `${minutes}分${seconds % 60}秒` : `${Math.floor(minutes / 60)}小时${minutes % 60}分`;
	},
	progress: (rows: number, rate: number): string => `已审查${rows}行，每秒${rate}行`,
	remaining: (percent: number, duration: string): string => `，已读${percent}%，约需${duration}`,
	toFillIn: (places: readonly string[]): string => `请填写、核对以下各处：\n${places.join("\n")}`,
	oneLengthOnly: (options: readonly string[]): string => `${options.join("、")} 只能写一项，例如 --working-days 10。`,
	noCountedTerm: "目前没有按日计算的期限，未生成日历。",
	needsEvents: (letter: string): string => `${letter}须写明办理记录，例如 --events 办理记录.json`,
	nothingToState: (letter: string): string => `没有出具：这部规定没有${letter}所说的问题，请用 -q 写明问题`,
	notIssued: (why: string): string => `没有出具：\n${why}`,
	beforeSending: (remarks: readonly string[]): string =>
		`发出以前另须核对：\n${remarks.map((remark) => `· ${remark}。`).join("\n")}`,
	casesOfSignatures: "--cases 只同 --signatures 一起用：核对案例上的签署；案例与规则是否相符，不由 check 核对",
	sourceOfOneText: "--source 须与一部规定核对，例如 --law weifang-2021；现行规定由几部规定组成",
	sound: (quotes: boolean, signatures: boolean): string =>
		`规则没有问题${quotes ? "，引文与所给文本逐字相同" : ""}${signatures ? "，签署的都是现在的文字" : ""}。`,
	lawProblems: (count: number): string => `规则有 ${count} 处问题。`,
	quotesLater: "改正以后，再与所给文本核对引文。",
	signatureProblems: (count: number): string => `签署有 ${count} 处问题。`,
	needsCalendarFile: "存入时 --calendar 须是文件名，例如 --calendar 放假安排.json",
	noticeKnown: "没有发现差错。这份通知已经在日历里，不必再加。",
	noticeSound: (notice: string): string => `没有发现差错。请与原件再核对一遍：\n\n${notice}`,
	noticeStored: (path: string, notice: string): string => `已存入 ${path}：\n\n${notice}\n\n使用时加上 --calendar ${path}。`,
	folderTaken: (folder: string): string => `${folder} 已经存在，没有写入任何文件。请换一个标识，或者用 --dir 换一个目录。`,
	cannotCreate: (folder: string): string => `无法写入 ${folder}，没有留下任何文件。请检查目录是否存在、能否写入。`,
	created: (title: string, paths: readonly string[], checking: string): string =>
		[`已新建《${title}》：`, ...paths.map((path) => `· ${path}`), "", "先看 README.md。现在就可以核对：", `  ${checking}`].join(
			"\n",
		),
	standardInputTaken: "标准输入用来逐行作答，--facts 须另写文件或者 '{…}'",
	answeringAt: (url: string): string => `公数在 ${url} 应答：网页 ${url} ，接口 ${url}api 。按 Ctrl+C 停止。`,
	stopped: "已停止。",
	cannotListen: (host: string, port: number, why: string | null): string =>
		`不能在 ${host} 的 ${port} 端口应答${why === null ? "" : `（${why}）`}：可能已被占用，或者没有权限。`,
	oneToSign: (options: readonly string[]): string => `一次只签一项：${options.join("、")}不能同时写。`,
	neededToSign: (which: readonly string[], needed: readonly string[]): string => {
		const choice = which.length === 0 ? [] : [`${which.slice(0, -1).join("、")} 或者 ${which.slice(-1)}`];
		return `签署须写明 ${[...choice, ...needed].join("，")}。`;
	},
	notSigned: (why: string): string => `没有登记：\n${why}`,
	/** Several cases are signed at once and have no title of their own. */
	signed: (path: string, title: string | null, count: number, renewed: number): string =>
		`已存入 ${path}：${title === null ? `${count}例` : `“${title}”`}${renewed > 0 ? `，代替原有的${renewed}项` : ""}。`,
	noSource: "没有给出所据文本（--source），没有列出条。",
	noCases: "没有给出书面案例（--cases），没有列出案例。",
};
