import { version } from "../../package.json";
import { printableLines } from "../model/visible-text";
import { emit, exit, type Output } from "./output";
import { run } from "./run";

const withLineEnd = (text: string): string => (text === "" || text.endsWith("\n") ? text : `${text}\n`);

const print = async ({ stdout, stderr, code, pieces = [] }: Output<string>): Promise<void> => {
	process.exitCode = code;
	await emit(process.stdout, withLineEnd(stdout));
	for (const piece of pieces) await emit(process.stdout, piece);
	await emit(process.stderr, withLineEnd(stderr));
};

/** What happens before a language is known, or in spite of it, is told in both. */
const internalError = (what: string): Output<string> => ({ stdout: "", stderr: printableLines(what), code: exit.internal });

// A reader such as `head` closes the pipe when it has read enough. That is not an error.
process.stdout.on("error", ({ code, message }: NodeJS.ErrnoException) => {
	if (code === "EPIPE") process.exit();
	void print(internalError(`无法写出结果（cannot write the result）：${message}`)).then(() => process.exit());
});

// Where nobody reads what is said, the exit code still says it.
process.stderr.on("error", () => {});

const fail = (error: unknown): Promise<void> =>
	print(
		internalError(
			`内部错误，请连同输入一并报告（internal error, please report it with its input）：${error instanceof Error ? error.message : "?"}`,
		),
	);

run(process.argv.slice(2), version, process.env).then(print).catch(fail);
