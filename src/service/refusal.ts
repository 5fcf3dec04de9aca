import type { Issue } from "../model/answer/issue";

/** The status of an answer that says what is wrong. */
export type RefusalStatus = 400 | 404 | 405 | 413 | 415 | 422 | 500;

/** Why a request is not answered: everything that is wrong with it. */
export interface Refusal {
	readonly status: RefusalStatus;
	readonly issues: readonly Issue[];
}

/** A refusal for one reason. */
export const refusalFor = (status: RefusalStatus, issue: Issue): Refusal => ({ status, issues: [issue] });

/** The most bytes of a request. The facts of a case are a few thousand. */
export const mostBytes = 256 * 1024;

export const tooLarge: Refusal = refusalFor(413, {
	code: "too-large",
	path: [],
	message: `请求正文过大，一次最多 ${mostBytes / 1024} KiB`,
	suggestion: "一次只问一项资源；整部目录请用 gongshu catalogue audit",
});

/** Whoever asked is gone, or the connection broke. */
export const unfinished: Refusal = refusalFor(400, { code: "unreadable", path: [], message: "请求正文没有发完" });

export const notJsonType = (input: string): Refusal =>
	refusalFor(415, {
		code: "not-json",
		path: [],
		message: "请求头 Content-Type 应当是 application/json，编码为 UTF-8",
		input,
		suggestion: "写作 Content-Type: application/json",
	});

export const noSuchPath = (input: string): Refusal =>
	refusalFor(404, {
		code: "unknown-path",
		path: [],
		message: `没有 \`${input}\` 这一地址`,
		input,
		suggestion: "全部地址见 /api",
	});

export const wrongMethod = (input: string, allowed: string): Refusal =>
	refusalFor(405, {
		code: "wrong-method",
		path: [],
		message: `这一地址不接受 \`${input}\` 方法`,
		input,
		suggestion: `请用 ${allowed}`,
	});

export const broken: Refusal = refusalFor(500, {
	code: "internal",
	path: [],
	message: "内部错误，没有作出任何判断",
	suggestion: "请连同请求一并报告",
});
