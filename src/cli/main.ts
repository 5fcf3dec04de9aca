import { isRight } from "fp-ts/lib/Either.js";
import { version } from "../../package.json";
import { early } from "./early";
import { readOptions } from "./options";
import { exit, type Output } from "./output";

// A reader that has seen enough, such as `head`, closes the pipe: that is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code === "EPIPE") process.exit();
	process.stderr.write(`无法写出结果：${error.message}\n`);
	process.exit(exit.internal);
});

const print = ({ stdout, stderr, code }: Output): void => {
	if (stdout !== "") process.stdout.write(stdout.endsWith("\n") ? stdout : `${stdout}\n`);
	if (stderr !== "") process.stderr.write(`${stderr}\n`);
	process.exitCode = code;
};

const fail = (error: unknown): void => {
	process.stderr.write(`内部错误，请连同输入一并报告：${error instanceof Error ? error.message : "未知"}\n`);
	process.exitCode = exit.internal;
};

/** Answers at once where nothing has to be loaded for it; a session reads as it goes; every other command is read, done and printed. */
const main = async (argv: readonly string[]): Promise<void> => {
	const options = readOptions(argv);
	const said = early(options, version);
	if (said) return print(said);
	if (isRight(options) && options.right.command === "repl") {
		const { repl } = await import("./commands/repl");
		return repl(options.right, print);
	}
	const { run } = await import("./run");
	return print(run(argv, version));
};

main(process.argv.slice(2)).catch(fail);
