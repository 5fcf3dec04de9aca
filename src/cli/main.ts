import { version } from "../../package.json";
import { emit, exit, type Output } from "./output";
import { run } from "./run";

// A reader such as `head` closes the pipe when it has read enough. That is not an error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code === "EPIPE") process.exit();
	process.exitCode = exit.internal;
	void emit(process.stderr, `无法写出结果：${error.message}\n`).then(() => process.exit());
});

// Where nobody reads what is said, the exit code still says it.
process.stderr.on("error", () => {});

const withLineEnd = (text: string): string => (text === "" || text.endsWith("\n") ? text : `${text}\n`);

const print = async ({ stdout, stderr, code, pieces = [] }: Output): Promise<void> => {
	process.exitCode = code;
	await emit(process.stdout, withLineEnd(stdout));
	for (const piece of pieces) await emit(process.stdout, piece);
	await emit(process.stderr, withLineEnd(stderr));
};

const fail = (error: unknown): Promise<void> => {
	process.exitCode = exit.internal;
	return emit(process.stderr, `内部错误，请连同输入一并报告：${error instanceof Error ? error.message : "未知"}\n`);
};

run(process.argv.slice(2), version).then(print).catch(fail);
