import { readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { type REPLServer, start } from "node:repl";
import { shorten } from "../../parse/display";
import { complete } from "./complete";
import { evaluate } from "./evaluate";
import type { Files, Session } from "./session";

const files: Files = {
	read: (path) => {
		try {
			return { text: readFileSync(path, "utf8").replace(/^\uFEFF/, "") };
		} catch {
			return { problem: `无法读取 \`${shorten(path)}\`。请检查文件是否存在。` };
		}
	},
	write: (path, text) => {
		try {
			// An existing file is somebody's work.
			writeFileSync(path, text, { flag: "wx" });
			return null;
		} catch (error) {
			const exists = error instanceof Error && "code" in error && error.code === "EEXIST";
			return exists ? `\`${shorten(path)}\` 已经存在，未作改动。请换一个文件名。` : `无法写入 \`${shorten(path)}\`。`;
		}
	},
};

const greeting = "公数：逐行填写事实，即时作答。写“帮助”可以看到所有命令，Ctrl-D 结束。";

/** Answers lines from a file or another program: replies only, no prompt and no greeting. */
const answerPipe = async (session: Session): Promise<void> => {
	let current = session;
	for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
		const { session: next, text, ended } = evaluate(current, line, files);
		current = next;
		if (text !== "") process.stdout.write(`${text}\n\n`);
		if (ended) return;
	}
};

const answerPrompt = (session: Session): Promise<void> =>
	new Promise((resolve) => {
		let current = session;
		process.stdout.write(`${greeting}\n`);
		const server: REPLServer = start({
			prompt: "公数> ",
			ignoreUndefined: true,
			preview: false,
			writer: (text: unknown) => String(text),
			completer: (line: string) => [...complete(current, line)],
			eval: (line, _context, _file, done) => {
				const { session: next, text, ended } = evaluate(current, line, files);
				current = next;
				done(null, text === "" ? undefined : `${text}\n`);
				if (ended) server.close();
			},
		});
		server.on("exit", () => {
			process.stdout.write("\n");
			resolve();
		});
	});

/** Runs a session until its input ends: with a prompt where a person types, without one where lines are piped in. */
export const runSession = (session: Session): Promise<void> =>
	process.stdin.isTTY ? answerPrompt(session) : answerPipe(session);
