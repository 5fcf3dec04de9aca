import { createInterface } from "node:readline";
import { Transform } from "node:stream";
import { isLeft } from "fp-ts/lib/Either.js";
import { dayText } from "../../model/day";
import { titleOf } from "../../model/law/law";
import { checkText, decodeText } from "../../parse/decode-text";
import { shorten } from "../../parse/display";
import { regulationsOf } from "../../parse/vocabulary";
import { explain } from "../../text";
import { readTextFile } from "../input-file";
import { emit } from "../output";
import { createFile } from "../write-file";
import { complete } from "./complete";
import { evaluate } from "./evaluate";
import type { Files, Session } from "./session";

/** The files of the computer. */
export const files: Files = {
	read: (path) => {
		const file = readTextFile(path);
		return isLeft(file) ? { problem: explain(file.left) } : { text: file.right.text };
	},
	write: (path, text) => {
		try {
			createFile(path, text);
			return null;
		} catch (error) {
			const exists = error instanceof Error && "code" in error && error.code === "EEXIST";
			return exists ? `\`${shorten(path)}\` 已经存在，未作改动。请换一个文件名。` : `无法写入 \`${shorten(path)}\`。`;
		}
	},
};

/** What a session is about, and how it is used. */
const greeting = ({ law, on, question }: Session): string => {
	const label = regulationsOf(law)
		.flatMap(({ questions }) => questions)
		.find(({ id }) => id === question)?.label;
	return [
		`公数：适用${titleOf(law)}，问“${label ?? question}”，以${dayText(on)}为准。`,
		"逐行填写事实，即时作答。写“帮助”可以看到所有命令，Ctrl-D 结束。",
	].join("\n");
};

/** Where lines come from and replies go to. */
export interface Terminal {
	readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
	readonly output: NodeJS.WritableStream;
}

/** What is wrong with some bytes of standard input that are not text as it was written. */
const problemOf = (bytes: Uint8Array): string => {
	const decoded = decodeText(bytes);
	return `标准输入${"problem" in decoded ? `${decoded.problem}。${decoded.suggestion}` : "不是 UTF-8 编码的文本"}。`;
};

/** Lets bytes through while they are text as every other input must be; at the first that are not it tells why, and ends. */
const textOnly = (tell: (problem: string) => void): Transform => {
	const decoder = new TextDecoder("utf-8", { fatal: true });
	const isText = (bytes: Uint8Array, stream: boolean): boolean => {
		try {
			return "text" in checkText(decoder.decode(bytes, { stream }));
		} catch {
			return false;
		}
	};
	let last: Uint8Array = new Uint8Array(0);
	let isOver = false;
	return new Transform({
		transform(chunk: Uint8Array, _encoding, done) {
			last = chunk;
			if (isOver) return done();
			if (isText(chunk, true)) return done(null, chunk);
			isOver = true;
			tell(problemOf(chunk));
			this.push(null);
			return done();
		},
		flush(done) {
			// The last character may be cut off.
			if (!isOver && !isText(new Uint8Array(0), false)) tell(problemOf(last));
			done();
		},
	});
};

/** The most lines that are listed by their numbers. */
const mostLines = 12;

/** Which lines could not be carried out; `null` where all could. */
const refusedText = (lines: readonly number[]): string | null => {
	if (lines.length === 0) return null;
	const listed = lines.slice(0, mostLines).map((line) => `第${line}行`);
	return `有${lines.length}行没有执行：${listed.join("、")}${lines.length > mostLines ? "等" : ""}。`;
};

/** Answers lines from a file or another program: replies only, no prompt and no greeting. It returns what went wrong. */
const answerPipe = async (session: Session, { input, output }: Terminal): Promise<string | null> => {
	let problem: string | null = null;
	const text = textOnly((found) => {
		problem = found;
	});
	input.pipe(text);
	let current = session;
	let at = 0;
	const refusedLines: number[] = [];
	for await (const line of createInterface({ input: text, crlfDelay: Number.POSITIVE_INFINITY })) {
		const { session: next, text: reply, ended, refused } = evaluate(current, line, files);
		current = next;
		at += 1;
		if (refused) refusedLines.push(at);
		if (reply !== "") await emit(output, `${reply}\n\n`);
		if (ended) break;
	}
	input.unpipe(text);
	input.pause();
	return problem ?? refusedText(refusedLines);
};

/** Answers lines that a person types. */
const answerPrompt = async (session: Session, { input, output }: Terminal): Promise<null> => {
	let current = session;
	await emit(output, `${greeting(session)}\n`);
	const reader = createInterface({
		input,
		output,
		prompt: "公数> ",
		historySize: 1000,
		completer: (line: string) => [...complete(current, line)],
	});
	const answered = new Promise<null>((resolve) => {
		reader.on("line", (line) => {
			const { session: next, text, ended } = evaluate(current, line, files);
			current = next;
			void emit(output, text === "" ? "" : `${text}\n\n`);
			if (ended) reader.close();
			else reader.prompt();
		});
		// The line that is being typed is given up; where there is none, the session.
		reader.on("SIGINT", () => {
			if (reader.line === "") return reader.close();
			reader.write(null, { ctrl: true, name: "e" });
			reader.write(null, { ctrl: true, name: "u" });
			return reader.prompt();
		});
		reader.on("close", () => {
			void emit(output, "\n").then(() => resolve(null));
		});
	});
	reader.prompt();
	return answered;
};

/**
 * Runs a session until its input ends: with a prompt where a person types, without one where lines are piped in. It returns
 * what went wrong: why the session ended early, or which piped lines could not be carried out; else `null`.
 */
export const runSession = (
	session: Session,
	terminal: Terminal = { input: process.stdin, output: process.stdout },
): Promise<string | null> => (terminal.input.isTTY ? answerPrompt(session, terminal) : answerPipe(session, terminal));
