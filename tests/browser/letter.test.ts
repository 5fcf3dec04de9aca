import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { letter, toHtml } from "../../src/book";
import { sharing } from "../letters/cases";

const executablePath = "/usr/bin/chromium";
const isHere = existsSync(executablePath);
if (!isHere) process.stdout.write(`没有 ${executablePath}，不在浏览器里检查公文\n`);

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const path = join(mkdtempSync(join(tmpdir(), "gongshu-letter-")), "letter.html");

describe.skipIf(!isHere)("a letter in a browser", () => {
	let browser: Browser;
	beforeAll(async () => {
		const written = letter("classification", sharing);
		writeFileSync(path, written._tag === "Right" ? toHtml(written.right) : "");
		browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
	});
	afterAll(async () => {
		await browser?.close();
	});

	test.each([
		[1280, "light"],
		[390, "light"],
		[1280, "dark"],
	] as const)(
		"at %i, %s: nothing against accessibility, no sideways scrolling, nothing on the console",
		async (width, colorScheme) => {
			const heard: string[] = [];
			const page = await (await browser.newContext({ viewport: { width, height: 900 }, colorScheme })).newPage();
			page.on("console", (message) => heard.push(message.text()));
			page.on("pageerror", (error) => heard.push(error.message));
			await page.goto(pathToFileURL(path).href);
			expect(await page.locator("h1, h2").allTextContents()).toContain("一、结论");
			await page.evaluate(axe);
			const found = await page.evaluate(
				"axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id }) => id))",
			);
			expect(found).toEqual([]);
			expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
			expect(heard).toEqual([]);
			await page.close();
		},
	);

	test("is printed on the page of official documents, without a search and without contents", async () => {
		const page = await browser.newPage();
		await page.goto(pathToFileURL(path).href);
		expect(await page.locator("nav, input, button").count()).toBe(0);
		const pdf = await page.pdf({ preferCSSPageSize: true });
		expect(pdf.toString("latin1")).toMatch(/\/MediaBox \[0 0 59[45]\.\d* 84[12]\.\d*\]/);
		await page.close();
	});
});
