import { chineseReplies } from "./chinese-replies";
import { chineseSession } from "./chinese-session";

/** Several things to choose from: a、b 或者 c. */
const eitherOf = (names: readonly string[]): string =>
	[names.slice(0, -1).join("、"), ...names.slice(-1)].filter((part) => part !== "").join(" 或者 ");

/** An option that is missing: how it is written, and what its value is. */
interface MissingOption {
	readonly spelling: string;
	readonly value?: string;
}

/** What help says besides commands and options. */
const help = {
	title: "公数（gongshu）：公共数据规定的声明式规则与可解释的决定",
	commandAbout: (name: string, about: string): string => `${name}：${about}`,
	usage: (line: string): string => `用法：${line}`,
	usageLines: [
		["gongshu <命令> [选项]", ""],
		["gongshu help <命令>", "这个命令的用法和全部选项"],
		["gongshu help files", "读取的各种文件怎样写"],
	] as readonly (readonly [string, string])[],
	helpAbout: "一个命令的用法和全部选项",
	filesAbout: "读取的各种文件怎样写",
	example: (line: string): string => `例如：${line}`,
	more: (line: string): string => `用 ${line} 查看用法。`,
	heading: (title: string): string => `${title}：`,
	fileOf: (options: readonly string[], name: string): string => `${options.join("、")} 所写的${name}`,
	filesTitle: "文件格式：各种文件怎样写",
	readBy: (commands: readonly string[]): string => `用于 ${commands.join("、")}`,
	commands: "命令",
	options: "选项",
	sharedOptions: "多个命令共有的选项",
	globalOptions: "每个命令都有的选项",
	laws: "规定",
	exitCodes: (meanings: readonly string[]): string => `退出码：${meanings.join("；")}`,
	/** In the order of the codes. */
	exitMeanings: [
		"正常",
		"内部错误",
		"用法错误",
		"规则有误",
		"有差异，证明不成立，有办理记录未予采纳，或者签署不是现在的文字",
		"输入被拒",
	] as readonly string[],
};

/** What is wrong with a command line. What the user wrote is quoted already. */
const usage = {
	writeOneOf: (names: readonly string[], wrote: string | null): string =>
		`请写 ${eitherOf(names)}${wrote === null ? "" : `，不能写 ${wrote}`}。`,
	noCommand: (wrote: string, near: string | null): string =>
		`没有名为 ${wrote} 的命令。${near === null ? "" : `是否为 ${near}？`}`,
	noOption: (wrote: string, near: string | null): string =>
		`没有名为 ${wrote} 的选项。${near === null ? "" : `是否为 ${near}？`}`,
	/** Where many commands take an option, they are not listed. */
	notTaken: (command: string, option: string, takers: readonly string[]): string =>
		`${command} 不接受选项 ${option}${takers.length === 0 ? "" : `，这一选项用于 ${takers.join("、")}`}。`,
	noValue: (option: string, written: string): string => `选项 ${option} 缺少所填的值，写作 ${written}。`,
	isFlag: (option: string): string => `选项 ${option} 不带值。`,
	twice: (option: string): string => `选项 ${option} 只能写一次。`,
	missing: (options: readonly MissingOption[], oneOf: readonly string[]): string => {
		const parts = options.map(({ spelling, value }) => `${spelling}${value === undefined ? "" : ` 指明${value}`}`);
		return `请${[...parts, ...(oneOf.length > 0 ? [eitherOf(oneOf)] : [])].map((part) => `用 ${part}`).join("，")}。`;
	},
	missingOperand: (value: string): string => `请写明${value}。`,
	surplus: (wrote: string): string => `多余的参数：${wrote}。`,
	oneStandardInput: (options: readonly string[]): string =>
		`${options.slice(0, -1).join("、")} 与 ${options.slice(-1)} 不能都从标准输入读取。`,
	noLanguage: (where: string, wrote: string): string => `${where} 不能写 ${wrote}，可写 zh（中文）或者 en（English）。`,
	noShell: (wrote: string, shells: readonly string[]): string => `没有为 ${wrote} 准备的补全脚本，可写 ${eitherOf(shells)}。`,
};

/** What the command line says of itself in Chinese, apart from what its commands and options are for. */
export const chineseMessages = { help, usage, replies: chineseReplies, session: chineseSession };
