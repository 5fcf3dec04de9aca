import { isRight } from "fp-ts/lib/Either.js";
import { version } from "../../package.json";
import { readOptions } from "./options";
import { exit, type Output } from "./output";
import { run } from "./run";

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

try {
	const argv = process.argv.slice(2);
	const options = readOptions(argv);
	// A session reads as it goes, and loads what it needs for that; every other command is read, done and printed.
	if (isRight(options) && options.right.command === "repl" && !options.right.help) {
		const { right } = options;
		import("./commands/repl").then(({ repl }) => repl(right, print)).catch(fail);
	} else print(run(argv, version));
} catch (error) {
	fail(error);
}
