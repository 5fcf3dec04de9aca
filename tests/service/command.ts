import { request } from "node:http";
import { connect } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import { run } from "../../src/cli/run";

afterEach(() => vi.restoreAllMocks());

const gongshu = (...argv: readonly string[]) => run(argv, "0.0.0");

/** What a command prints while it runs. */
const printing = () => {
	const printed = { stdout: "", stderr: "" };
	for (const stream of ["stdout", "stderr"] as const)
		vi.spyOn(process[stream], "write").mockImplementation((text, ...rest) => {
			printed[stream] += String(text);
			for (const taken of rest) if (typeof taken === "function") taken();
			return true;
		});
	return printed;
};

/** A request that is sent in two parts, so that it is on its way for as long as a test wants. */
const inTwoParts = (url: string, body: string) => {
	const half = Math.floor(body.length / 2);
	const headers = { "Content-Type": "application/json", "Content-Length": body.length };
	const sending = request(url, { method: "POST", headers });
	const answered = new Promise<{ readonly status: number | undefined; readonly text: string }>((resolve, reject) => {
		sending.on("error", reject);
		sending.on("response", (response) => {
			let text = "";
			response.setEncoding("utf8");
			response.on("data", (chunk: string) => {
				text += chunk;
			});
			response.on("end", () => resolve({ status: response.statusCode, text }));
		});
	});
	sending.write(body.slice(0, half));
	return { finish: () => sending.end(body.slice(half)), answered };
};

/** What a server says to bytes that are sent to it. */
const saidTo = (port: number, bytes: string): Promise<string> =>
	new Promise((resolve, reject) => {
		let said = "";
		const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
		socket.setEncoding("utf8");
		socket.on("data", (chunk: string) => {
			said += chunk;
		});
		socket.on("end", () => resolve(said));
		socket.on("error", reject);
	});

test("a server that is told to stop answers every request that has begun, takes no more, and ends", async () => {
	const printed = printing();
	const ended = gongshu("serve", "--port", "0", "--law", "pipl-2021");
	const url = await vi.waitFor(() => /http:\S+/.exec(printed.stdout)?.[0] ?? Promise.reject(new Error("not yet")), 60_000);
	const { port } = new URL(url);
	expect(url).toBe(`http://127.0.0.1:${port}/`);
	expect(await (await fetch(url)).text()).toContain("<title>假如：");
	const garbage = await saidTo(Number(port), "GET / NOTHTTP\r\n\r\n");
	expect([garbage.split("\r\n")[0], JSON.parse(garbage.split("\r\n\r\n")[1] ?? "")]).toMatchObject([
		"HTTP/1.1 400 Bad Request",
		[{ code: "not-http" }],
	]);
	expect(await saidTo(Number(port), "GET / HTTP/1.1\r\nHost: [\r\nConnection: close\r\n\r\n")).toContain('"code":"not-http"');

	const body = JSON.stringify({ facts: {}, on: "2026-11-21" });
	const begun = Array.from({ length: 40 }, () => inTwoParts(`${url}pipl-2021/decide/sharingRoute`, body));
	await vi.waitFor(async () => expect((await fetch(`${url}health`)).status).toBe(200));
	process.kill(process.pid, "SIGTERM");
	await vi.waitFor(() => expect(fetch(`${url}health`)).rejects.toThrow(), 60_000);
	for (const { finish } of begun) finish();
	const answers = await Promise.all(begun.map(({ answered }) => answered));
	expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
	expect(new Set(answers.map(({ text }) => JSON.parse(text).kind))).toEqual(new Set(["decision"]));
	expect(await ended).toMatchObject({ code: 0 });

	const told = printed.stderr
		.trim()
		.split("\n")
		.map((line) => JSON.parse(line));
	expect(told.filter(({ path }) => path === "/pipl-2021/decide/sharingRoute").length).toBe(begun.length);
	expect(printed.stderr).not.toContain("facts");
});

test("everything that is wrong with the options is told at once", async () => {
	const wrong = await gongshu("serve", "--port", "70000", "--law", "甲");
	expect([wrong.code, wrong.stderr.match(/^· /gm)?.length]).toEqual([5, 2]);
	expect(wrong.stderr).toContain("`70000` 不是端口");
	const nowhere = await gongshu("serve", "--port", "0", "--host", "203.0.113.1", "--law", "pipl-2021");
	expect([nowhere.code, nowhere.stderr]).toEqual([5, expect.stringContaining("不能在 203.0.113.1 的 0 端口应答")]);
	expect((await gongshu("mcp", "--law", "甲")).code).toBe(5);
});
