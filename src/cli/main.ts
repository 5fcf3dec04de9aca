import { version } from "../../package.json";
import { exit, type Output } from "./output";
import { run } from "./run";

// A reader such as `head` closes the pipe when it has read enough. That is not an error.
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

run(process.argv.slice(2), version).then(print).catch(fail);
