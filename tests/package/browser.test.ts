import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";
import { type Browser, chromium } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pageScript } from "../../src/page/assets";
import { addedToChromiumAfter, withoutThese } from "./old-chromium";
import { projectWith } from "./packed";

const executablePath = "/usr/bin/chromium";
const isHere = existsSync(executablePath);
if (!isHere) process.stdout.write(`没有 ${executablePath}，不在浏览器里检查打包后的网页\n`);

const oldest = 92;
const fileOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What a page must bring along for the oldest browser, as the documentation lists it. */
const broughtAlong = (): readonly string[] => {
	const [, list = ""] =
		/Chromium 92 [^（]*（([^）]*)）/.exec(readFileSync(fileOf("../../docs/embedding/install.md"), "utf8")) ?? [];
	return [...list.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name.replace(".prototype", ""));
};

const types: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript" };
const policy = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'";

/** Nothing newer than the oldest browser is written: what esbuild prints for it is what it prints for the newest. */
const isOldSyntax = (code: string): boolean => {
	const printed = (target: string) => transformSync(code, { target, charset: "utf8", legalComments: "none" }).code;
	return printed(`chrome${oldest}`) === printed("esnext");
};

describe("a page bundled by Vite from the tarball", () => {
	const project = projectWith();
	const made = join(project, "dist");
	let server: Server;
	let browser: Browser;
	let expected = "";

	beforeAll(async () => {
		copyFileSync(fileOf("answers.mjs"), join(project, "answers.mjs"));
		const notice = readFileSync(fileOf("../parse/notices/2026.txt"), "utf8");
		writeFileSync(join(project, "notice.mjs"), `export const notice = ${JSON.stringify(notice)};\n`);
		writeFileSync(
			join(project, "index.html"),
			'<!doctype html><html lang="zh"><title>网页</title><p id="answer"></p><script type="module" src="/main.mjs"></script></html>',
		);
		writeFileSync(
			join(project, "main.mjs"),
			'import { answers } from "./answers.mjs";\nimport { notice } from "./notice.mjs";\ndocument.querySelector("#answer").textContent = answers(notice);\ndocument.title = "已作答";\n',
		);
		await build({ root: project, configFile: false, logLevel: "silent", build: { target: `chrome${oldest}` } });
		const digest =
			'import { createHash } from "node:crypto"; import { answers } from "./answers.mjs"; import { notice } from "./notice.mjs"; process.stdout.write(createHash("sha256").update(answers(notice)).digest("hex"));';
		expected = execFileSync(process.execPath, ["--input-type=module", "-e", digest], { cwd: project, encoding: "utf8" });
		server = createServer((request, response) => {
			const path = join(made, request.url === "/" ? "index.html" : (request.url ?? ""));
			if (!existsSync(path)) return response.writeHead(404).end();
			response.writeHead(200, { "Content-Type": `${types[extname(path)]}; charset=utf-8`, "Content-Security-Policy": policy });
			return response.end(readFileSync(path));
		});
		await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
		if (isHere) browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
	}, 300_000);
	afterAll(async () => {
		await browser?.close();
		server?.close();
	});

	/** The digest of what the page answers, and what was heard on the console meanwhile. */
	const opened = async (before = ""): Promise<{ readonly answered: string; readonly heard: readonly string[] }> => {
		const context = await browser.newContext();
		const page = await context.newPage();
		const heard: string[] = [];
		page.on("console", (message) => heard.push(message.text()));
		page.on("pageerror", (error) => heard.push(String(error)));
		if (before !== "") await page.addInitScript(before);
		await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
		await expect.poll(async () => heard.length > 0 || (await page.title()) === "已作答", { timeout: 60_000 }).toBe(true);
		const text = (await page.textContent("#answer")) ?? "";
		await context.close();
		return { answered: createHash("sha256").update(text).digest("hex"), heard };
	};

	const missing = addedToChromiumAfter(oldest);
	const along = broughtAlong();

	test("has no syntax that Chromium 92 does not read, and neither has the what-if page", () => {
		const scripts = readdirSync(join(made, "assets")).filter((name) => name.endsWith(".js"));
		expect(scripts.length).toBeGreaterThan(0);
		for (const name of scripts)
			expect([name, isOldSyntax(readFileSync(join(made, "assets", name), "utf8"))]).toEqual([name, true]);
		expect(isOldSyntax(pageScript)).toBe(true);
		expect(isOldSyntax("class A { static { A.b = /a/v; } }")).toBe(false);
	});

	test.skipIf(!isHere)("answers as Node does under a strict policy, and nothing is said on the console", async () => {
		expect(await opened()).toEqual({ answered: expected, heard: [] });
	});

	test.skipIf(!isHere)(
		"answers the same without what came after Chromium 92, once it brings along what the documentation lists",
		async () => {
			expect(missing).toEqual(
				expect.arrayContaining(["Object.hasOwn", "Array.toSorted", "structuredClone", "Set.union", ...along]),
			);
			expect(along.length).toBeGreaterThan(3);
			expect(await opened(withoutThese(missing.filter((name) => !along.includes(name))))).toEqual({
				answered: expected,
				heard: [],
			});
		},
	);

	test.skipIf(!isHere)("without any of what the documentation lists it does not answer", async () => {
		for (const name of along) expect([name, (await opened(withoutThese([name]))).answered === expected]).toEqual([name, false]);
	});
});
