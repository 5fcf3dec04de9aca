import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allBooks } from "../../scripts/books";
import { toHtml } from "../../src/book";

const executablePath = "/usr/bin/chromium";
const isHere = existsSync(executablePath);
if (!isHere) process.stdout.write(`没有 ${executablePath}，不在浏览器里检查规则书\n`);

const folder = mkdtempSync(join(tmpdir(), "gongshu-books-"));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const shown: readonly string[] = ["weifang-2021", "state-council-809", "luoyuan-2021", "weifang"];

describe.skipIf(!isHere)("a book in a browser", () => {
	let browser: Browser;
	const heard: string[] = [];

	const open = async (id: string, width: number, colorScheme: "light" | "dark" = "light"): Promise<Page> => {
		const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
		const page = await context.newPage();
		page.on("console", (message) => heard.push(message.text()));
		page.on("pageerror", (error) => heard.push(error.message));
		page.on("request", (request) => heard.push(...(request.url().startsWith("file:") ? [] : [request.url()])));
		await page.goto(pathToFileURL(join(folder, `${id}.html`)).href);
		return page;
	};

	beforeAll(async () => {
		for (const { id, document } of allBooks())
			if (shown.includes(id)) writeFileSync(join(folder, `${id}.html`), toHtml(document));
		browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
	}, 120_000);
	afterAll(async () => {
		await browser?.close();
	});

	test.each(shown.flatMap((id) => [[id, 1280, "light"] as const, [id, 390, "light"] as const, [id, 1280, "dark"] as const]))(
		"%s at %i, %s: nothing against accessibility, no sideways scrolling",
		async (id, width, scheme) => {
			const page = await open(id, width, scheme);
			// Run from outside the page, where its policy does not reach; what is not laid out has no contrast.
			await page.evaluate(
				"document.querySelectorAll('.depth-3').forEach((one) => { one.style.contentVisibility = 'visible'; })",
			);
			await page.evaluate(axe);
			const violations = await page.evaluate(
				"axe.run(document, { resultTypes: ['violations'] }).then((found) => found.violations.map(({ id }) => id))",
			);
			expect(violations).toEqual([]);
			expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
			await page.close();
		},
	);

	test("the search takes full and half width as one, and finds a phrase across the numbers between its words", async () => {
		const page = await open("weifang-2021", 1280);
		const found = async (words: string): Promise<string> => {
			await page.fill("input[type=search]", words);
			await page.waitForTimeout(200);
			return (await page.textContent("[role=status]")) ?? "";
		};
		const days = await found("10个工作日");
		expect(days).toMatch(/^共 [1-9]/);
		expect(await found("１０个工作日")).toBe(days);
		expect(await found("法律、法规规定不得开放或者应当通过其他途径获取的")).toMatch(/^共 [1-9]/);
		expect(await found("没有这样的话")).toBe("没有找到");
		await page.close();
	});

	test("the views: what is to be signed, and the text alone", async () => {
		const page = await open("weifang-2021", 1280);
		const visible = (selector: string) => page.locator(`${selector}:visible`).count();
		await page.click("button[value=sign]");
		expect(await visible("[id='第一条']")).toBe(0);
		expect(await visible("[id='解释-A-06']")).toBe(1);
		await page.click("button[value=source]");
		expect(await visible("[id='第一条']")).toBe(1);
		expect(await visible(".signature")).toBe(0);
		await page.close();
	});

	test("nothing is written to the console, nothing is requested", () => {
		expect(heard).toEqual([]);
	});
});
