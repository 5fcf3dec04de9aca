import { version } from "../../package.json";
import { exit } from "./output";
import { run } from "./run";

// A reader that has seen enough, such as `head`, closes the pipe: that is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code === "EPIPE") process.exit();
	process.stderr.write(`无法写出结果：${error.message}\n`);
	process.exit(exit.internal);
});

try {
	const { stdout, stderr, code } = run(process.argv.slice(2), version);
	if (stdout !== "") process.stdout.write(stdout.endsWith("\n") ? stdout : `${stdout}\n`);
	if (stderr !== "") process.stderr.write(`${stderr}\n`);
	process.exitCode = code;
} catch (error) {
	process.stderr.write(`内部错误，请连同输入一并报告：${error instanceof Error ? error.message : "未知"}\n`);
	process.exitCode = exit.internal;
}
