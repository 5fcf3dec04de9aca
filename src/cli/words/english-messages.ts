import { englishReplies } from "./english-replies";
import { englishSession } from "./english-session";
import { eitherOf } from "./english-text";
import type { InterfaceWords } from "./words";

/** What help says besides commands and options. */
const help: InterfaceWords["messages"]["help"] = {
	title: "gongshu: Chinese public-data law as declarative rules and explained decisions",
	commandAbout: (name, about) => `${name}: ${about}`,
	usage: (line) => `Usage: ${line}`,
	usageLines: [
		["gongshu <command> [options]", ""],
		["gongshu help <command>", "the usage and all options of a command"],
		["gongshu help files", "how the files that are read are written"],
	],
	helpAbout: "the usage and all options of a command",
	filesAbout: "how the files that are read are written",
	example: (line) => `Example: ${line}`,
	more: (line) => `Try ${line}.`,
	heading: (title) => `${title}:`,
	fileOf: (options, name) => `${options.join(", ")}: ${name}`,
	filesTitle: "File formats: how each kind of file is written",
	readBy: (commands) => `Read by ${commands.join(", ")}`,
	commands: "Commands",
	options: "Options",
	sharedOptions: "Options of several commands",
	globalOptions: "Options of every command",
	laws: "Laws",
	exitCodes: (meanings) => `Exit codes: ${meanings.join("; ")}`,
	exitMeanings: [
		"all went well",
		"internal error",
		"usage error",
		"the rules have errors",
		"there are differences, a proof fails, an event was not accepted, or a signature is not of the present words",
		"the input was rejected",
	],
};

/** What is wrong with a command line. */
const usage: InterfaceWords["messages"]["usage"] = {
	writeOneOf: (names, wrote) => `Write ${eitherOf(names)}${wrote === null ? "" : `, not ${wrote}`}.`,
	noCommand: (wrote, near) => `There is no command ${wrote}.${near === null ? "" : ` Did you mean ${near}?`}`,
	noOption: (wrote, near) => `There is no option ${wrote}.${near === null ? "" : ` Did you mean ${near}?`}`,
	notTaken: (command, option, takers) =>
		`${command} does not take the option ${option}${takers.length === 0 ? "" : `, which is for ${takers.join(", ")}`}.`,
	noValue: (option, written) => `The option ${option} has no value; write ${written}.`,
	isFlag: (option) => `The option ${option} takes no value.`,
	twice: (option) => `The option ${option} can be written only once.`,
	missing: (options, oneOf) => {
		const parts = options.map(({ spelling, value }) => `${value === undefined ? "" : `the ${value} with `}${spelling}`);
		return `Give ${[...parts, ...(oneOf.length > 0 ? [eitherOf(oneOf)] : [])].join(", and ")}.`;
	},
	missingOperand: (value) => `Name the ${value}.`,
	surplus: (wrote) => `One argument too many: ${wrote}.`,
	oneStandardInput: (options) => `${options.join(" and ")} cannot all be read from standard input.`,
	noLanguage: (where, wrote) => `${where} cannot be ${wrote}; write zh (中文) or en (English).`,
	noShell: (wrote, shells) => `There is no completion script for ${wrote}; write ${eitherOf(shells)}.`,
};

/** What the command line says of itself in English. */
export const englishMessages: InterfaceWords["messages"] = { help, usage, replies: englishReplies, session: englishSession };
