import { type Command, optionsTaken } from "./command";
import { commandTable } from "./command-table";
import { lawTitles } from "./law-titles";
import { type OptionName, optionUsage, shapeOf } from "./options";
import { columns, exitMeanings } from "./output";

const section = (title: string, rows: readonly (readonly string[])[]): string =>
	[`${title}：`, columns(rows).replaceAll(/^/gm, "  ")].join("\n");

/** How a command is written, on one line. */
export const usageOf = ({ name, operand, required, atLeastOne, optional, repeatable }: Command): string =>
	[
		`gongshu ${name}`,
		...(operand === undefined ? [] : [operand]),
		...required.map(optionUsage),
		...(atLeastOne.length > 0 ? [`(${atLeastOne.map(optionUsage).join(" | ")})`] : []),
		...repeatable.map((option) => `[${optionUsage(option)}]…`),
		...optional.map((option) => `[${optionUsage(option)}]`),
	].join(" ");

const optionRow = (name: OptionName): readonly string[] => {
	const { short, value, about } = shapeOf(name);
	const spelling = `${short === undefined ? "" : `-${short}, `}--${name}`;
	return [value === undefined ? spelling : `${spelling} ${value}`, about];
};

/** What `gongshu help COMMAND` prints: the usage of the command and every option it takes. */
export const commandHelp = (command: Command): string => {
	const options = optionsTaken(command);
	return [
		`${command.name}：${command.about}`,
		`用法：${usageOf(command)}\n例如：gongshu ${command.example}`,
		...(options.length > 0 ? [section("选项", options.map(optionRow))] : []),
	].join("\n\n");
};

/** The options that more than three commands take; the others are described in the help of the command. */
const sharedOptions = (): readonly OptionName[] => {
	const uses = commandTable.flatMap(optionsTaken);
	return [...new Set(uses)].filter((name) => uses.filter((use) => use === name).length > 3);
};

/** What `gongshu help` prints: every command, the options that many take, the laws, the exit codes. */
export const overview = (): string =>
	[
		"公数（gongshu）：公共数据规定的声明式规则与可解释的决定",
		"用法：gongshu <命令> [选项]\n      gongshu help <命令>    这个命令的用法和全部选项",
		section(
			"命令",
			commandTable.map(({ name, operand, about }) => [operand === undefined ? name : `${name} ${operand}`, about]),
		),
		section("多个命令共有的选项", sharedOptions().map(optionRow)),
		section("规定", Object.entries(lawTitles)),
		`退出码：${exitMeanings.map((meaning, code) => `${code} ${meaning}`).join("；")}`,
	].join("\n\n");
