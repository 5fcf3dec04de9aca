import { version } from "../../package.json";
import { emit, exit, failure, type Output } from "./output";
import { run } from "./run";

const withLineEnd = (text: string): string => (text === "" || text.endsWith("\n") ? text : `${text}\n`);

const print = async ({ stdout, stderr, code, pieces = [] }: Output): Promise<void> => {
	process.exitCode = code;
	await emit(process.stdout, withLineEnd(stdout));
	for (const piece of pieces) await emit(process.stdout, piece);
	await emit(process.stderr, withLineEnd(stderr));
};

// A reader such as `head` closes the pipe when it has read enough. That is not an error.
process.stdout.on("error", ({ code, message }: NodeJS.ErrnoException) => {
	if (code === "EPIPE") process.exit();
	void print(failure(exit.internal, `无法写出结果：${message}`)).then(() => process.exit());
});

// Where nobody reads what is said, the exit code still says it.
process.stderr.on("error", () => {});

const fail = (error: unknown): Promise<void> =>
	print(failure(exit.internal, `内部错误，请连同输入一并报告：${error instanceof Error ? error.message : "未知"}`));

run(process.argv.slice(2), version).then(print).catch(fail);
