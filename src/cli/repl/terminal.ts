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
import type { InterfaceWords } from "../words/words";
import { createFile } from "../write-file";
import { complete } from "./complete";
import { evaluate } from "./evaluate";
import { openFactsText } from "./open-facts";
import { type Files, type Session, sayingsOf, wordsOf } from "./session";

/** The files of the computer. */
export const filesIn = ({ messages: { session: sayings } }: InterfaceWords): Files => ({
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
			const quoted = `\`${shorten(path)}\``;
			return exists ? sayings.isThere(quoted) : sayings.cannotWrite(quoted);
		}
	},
});

/** What a session is about, and how it is used. */
const greeting = (session: Session): string => {
	const { law, on, question } = session;
	const label = regulationsOf(law)
		.flatMap(({ questions }) => questions)
		.find(({ id }) => id === question)?.label;
	return sayingsOf(session).greeting(titleOf(law), label ?? question, dayText(on));
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
const refusedText = (session: Session, lines: readonly number[]): string | null =>
	lines.length === 0 ? null : sayingsOf(session).refusedLines(lines.length, lines.slice(0, mostLines));

/** Answers lines from a file or another program: replies only, no prompt and no greeting. It returns what went wrong. */
const answerPipe = async (session: Session, { input, output }: Terminal): Promise<string | null> => {
	const files = filesIn(wordsOf(session));
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
	return problem ?? refusedText(session, refusedLines);
};

/** Answers lines that a person types. */
const answerPrompt = async (session: Session, { input, output }: Terminal): Promise<null> => {
	const files = filesIn(wordsOf(session));
	let current = session;
	await emit(output, `${greeting(session)}\n`);
	const reader = createInterface({
		input,
		output,
		prompt: sayingsOf(session).prompt,
		historySize: 1000,
		completer: (line: string) => {
			if (line.trim() !== "") return [...complete(current, line)];
			// A list of what could be typed; nothing of it is typed by itself.
			void emit(output, `\n${openFactsText(current)}\n\n`).then(() => reader.prompt(true));
			return [[], line];
		},
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
