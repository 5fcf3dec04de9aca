import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { decide, type Law } from "../../src/index";
import { whatIfPage } from "../../src/page";
import { parseFacts } from "../../src/parse";
import { laws } from "../../src/rules";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { conclusion } from "../../src/text";
import { casesIn } from "../cases/case-file";
import { differences } from "../cases/differences";

const executablePath = "/usr/bin/chromium";
const isHere = existsSync(executablePath);
if (!isHere) process.stdout.write(`没有 ${executablePath}，不在浏览器里检查网页\n`);

const folder = mkdtempSync(join(tmpdir(), "gongshu-page-"));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const on = "2026-11-21";

/** What is answered where the page asks; anything else is answered with 否, or with the first value there is. */
const answersTo: Readonly<Record<string, string>> = {
	国家秘密: "不涉及",
	公共数据: "是",
	本市行政区域内: "是",
	可提供共享的范围: "可提供给部分机构",
	开放会对第三方合法权益造成损害: "是",
};

const asked = ["sharing", "sharingRoute", "opening", "openingRoute"] as const;

describe.skipIf(!isHere)("the what-if page in a browser", () => {
	let browser: Browser;
	const heard: string[] = [];

	const opened = async (
		name: string,
		{ width = 1280, scheme = "light", before = "" }: { width?: number; scheme?: "light" | "dark"; before?: string } = {},
	): Promise<Page> => {
		const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: scheme, acceptDownloads: true });
		const page = await context.newPage();
		if (before !== "") await page.addInitScript(before);
		page.on("console", (message) => heard.push(message.text()));
		page.on("pageerror", (error) => heard.push(error.message));
		page.on("request", (request) => heard.push(...(/^(file|blob):/.test(request.url()) ? [] : [request.url()])));
		await page.goto(pathToFileURL(join(folder, `${name}.html`)).href);
		await page.waitForSelector(".answer");
		return page;
	};

	const summary = async (page: Page): Promise<string> => (await page.textContent("[role=status]")) ?? "";

	/** Answers what the page asks until it asks no more; it returns what it was asked. */
	const follow = async (page: Page): Promise<readonly string[]> => {
		const labels: string[] = [];
		for (let turn = 0; turn < 60; turn += 1) {
			const legend = page.locator(".ask legend strong");
			if ((await legend.count()) === 0) return labels;
			const label = (await legend.textContent()) ?? "";
			const choices = await page.locator(".ask .options button").allTextContents();
			const wanted = answersTo[label] ?? (choices.includes("否") ? "否" : choices[0]);
			await page.locator(".ask .options button", { hasText: new RegExp(`^${wanted}$`) }).click();
			labels.push(label);
		}
		return labels;
	};

	const saved = async (page: Page): Promise<string> => {
		const [download] = await Promise.all([page.waitForEvent("download"), page.click("text=存为文件")]);
		return readFileSync(await download.path(), "utf8");
	};

	const load = (page: Page, text: string, name = "案例.json") =>
		page.setInputFiles("input[type=file]", { name, mimeType: "application/json", buffer: Buffer.from(text) });

	/** Signs every finding that is filled in. */
	const signAll = async (page: Page): Promise<void> => {
		for (const finding of await page.locator(".finding").all()) {
			await finding.locator("input").nth(0).fill("数据局张某");
			await finding.locator("input").nth(1).fill("2026-11-20");
		}
	};

	beforeAll(async () => {
		writeFileSync(join(folder, "weifang.html"), whatIfPage([weifang, laws["weifang-2021"], laws.chongqing], on));
		writeFileSync(join(folder, "chongqing.html"), whatIfPage([laws.chongqing], null));
		browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
	}, 120_000);
	afterAll(async () => {
		await browser?.close();
	});

	test("following its own questions settles every answer, and the answers are those of decide", async () => {
		const page = await opened("weifang");
		const labels = await follow(page);
		expect(new Set(labels).size).toBe(labels.length);
		expect(await page.textContent(".ask h2")).toBe("不必再问");
		await signAll(page);
		const cases = JSON.parse(await saved(page)) as readonly Readonly<Record<string, unknown>>[];
		const facts = parseFacts<Law>(weifang, cases[0]?.["事实"]);
		if (facts._tag === "Left") throw new Error(facts.left.map(({ message }) => message).join("\n"));
		const answers = asked.map((question) => conclusion(decide<Law, string>(weifang, question, facts.right, { on })));
		expect(await page.locator(".conclusion").allTextContents()).toEqual(answers);
		expect(cases.map(({ 结论 }) => 结论)).toEqual(answers);
		expect(answers).not.toContain("待查明");
		await page.close();
	});

	test("what it saves is a file of written cases that comes out as written", async () => {
		const page = await opened("weifang");
		await follow(page);
		await signAll(page);
		await page.fill("input[placeholder^='例如：停车']", "停车泊位数据");
		const text = await saved(page);
		const cases = casesIn(text, "停车泊位数据.json");
		expect(cases.length).toBe(asked.length);
		expect(cases.flatMap((each) => differences(weifang, each))).toEqual([]);
		await page.close();
	});

	test("saved, cleared and opened again it shows the same, unsigned findings still unsigned", async () => {
		const page = await opened("weifang");
		await follow(page);
		const [before, text] = [await summary(page), await saved(page)];
		const supposed = await page.locator(".tag.supposed").count();
		expect(supposed).toBeGreaterThan(1);
		await page.click("text=清空");
		expect(await summary(page)).toContain("待查明");
		await load(page, text);
		await expect.poll(() => summary(page)).toBe(before);
		expect(await page.locator(".tag.supposed").count()).toBe(supposed);
		expect(JSON.parse(await saved(page))).toEqual(JSON.parse(text));
		await page.close();
	});

	test("a finding that nobody has signed is saved as nobody's, and no reader of facts takes it", async () => {
		const page = await opened("weifang");
		await page.locator(".ask .options button").first().click();
		expect(await page.locator(".facts .tag.supposed").textContent()).toBe("假设");
		const [first] = JSON.parse(await saved(page));
		expect(first.事实.国家秘密).toEqual({ 认定: "不涉及", 认定人: null, 认定日: null });
		const read = parseFacts<Law>(weifang, first.事实);
		expect(read._tag === "Left" && read.left.map(({ code }) => code)).toEqual(["finding-incomplete", "finding-incomplete"]);
		await page.close();
	});

	test("it says which items of a file it cannot read, and reads the others", async () => {
		const page = await opened("weifang");
		const facts = { 公共数据: "是", 工作秘密: "否", 没有这一项: "是", 本市行政区域内: "也许" };
		await load(page, JSON.stringify([{ 案例: "甲", 规定: "某市", 日期: "2026-02-30", 事实: facts }]));
		await page.waitForSelector("[role=alert]");
		const told = await page.locator("[role=alert] li").allTextContents();
		expect(told[0]).toContain("1项事实");
		for (const word of ["某市", "2026-02-30", "工作秘密", "没有这一项", "也许"]) expect(told.join("")).toContain(`${word}`);
		await load(page, "规定: 甲", "案例.yaml");
		await expect.poll(() => page.textContent("[role=alert]")).toContain("不是合法的 JSON");
		expect(await page.locator(".facts li").count()).toBe(1);
		await page.close();
	});

	test("the events of a procedure, who acts next, and the months until it is due", async () => {
		const page = await opened("weifang");
		await follow(page);
		await page.locator("label", { hasText: "发生在" }).locator("input").fill("2026-11-16");
		await page.locator("button[data-step=apply]").first().click();
		await page.waitForSelector(".month .due");
		expect(await page.locator(".month .due").allTextContents()).toEqual(["30届满"]);
		expect(
			await page
				.locator(".step")
				.allTextContents()
				.then((steps) => steps.join()),
		).toContain("由数据提供单位办理");
		const text = await saved(page);
		expect(JSON.parse(text).at(-1).进程).toMatchObject({
			程序: "共享申请",
			办理记录: [{ 日期: "2026-11-16", 环节: "申请", 结果: "已提出申请" }],
		});
		await page.click("text=清空");
		await load(page, text);
		await page.waitForSelector(".month .due");
		await page.close();
	});

	test("why, why not, and what would have to change; another law beside it", async () => {
		const page = await opened("weifang");
		await follow(page);
		const opening = page.locator(".answer").nth(2);
		await opening.locator("summary", { hasText: "为什么" }).click();
		// At least three levels; they may come a moment after the click.
		await opening.locator(".tree .tree, .tree ul").nth(2).waitFor({ state: "attached" });
		await opening.locator("summary", { hasText: "怎样才能不同" }).click();
		await opening.locator(".tag.remedy").first().waitFor({ state: "attached" });
		const comparing = page.locator("section", { hasText: "与另一部规定、另一日对照" }).last();
		await comparing.locator("select").selectOption({ label: "《潍坊市公共数据管理办法》" });
		expect(await comparing.locator("tbody tr").count()).toBeGreaterThan(4);
		await page.close();
	});

	test.each([
		[1280, "light"],
		[390, "light"],
		[1280, "dark"],
	] as const)("at %i, %s: nothing against accessibility, no sideways scrolling", async (width, scheme) => {
		const page = await opened("weifang", { width, scheme });
		await page.locator(".ask .options button").first().click();
		await page.waitForTimeout(400);
		for (const summary of await page.locator("details > summary").all()) await summary.click();
		await page.evaluate(axe);
		const violations = await page.evaluate(
			"axe.run(document, { resultTypes: ['violations'] }).then((found) => found.violations.map(({ id }) => id))",
		);
		expect(violations).toEqual([]);
		expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
		await page.close();
	});

	test("it can be filled in by the keyboard alone, and the next question has the focus", async () => {
		const page = await opened("weifang");
		await page.locator(".ask .options button").first().focus();
		await page.keyboard.press("Enter");
		expect(await page.evaluate("document.activeElement.id")).toBe("question");
		await page.keyboard.press("Tab");
		await page.keyboard.press("Space");
		expect(await page.locator(".facts li").count()).toBe(2);
		await page.close();
	});

	test("a browser that lacks what was added after 2021 shows the same answers", async () => {
		const missing = ["toSorted", "toReversed", "toSpliced", "with", "findLast", "findLastIndex"];
		const before = `delete Object.hasOwn; delete Object.groupBy; delete globalThis.structuredClone;
			for (const name of ${JSON.stringify(missing)}) delete Array.prototype[name];`;
		const [old, now] = [await opened("weifang", { before }), await opened("weifang")];
		await follow(old);
		await follow(now);
		expect(await summary(old)).toBe(await summary(now));
		await old.close();
		await now.close();
	});

	test("it prints the answers first, the facts as a table, the reasons as lists, and places to sign", async () => {
		const page = await opened("weifang");
		await follow(page);
		await page.evaluate("dispatchEvent(new Event('beforeprint'))");
		await page.emulateMedia({ media: "print" });
		expect(await page.isVisible("#page")).toBe(false);
		expect(await page.locator("#sheet h2").allTextContents()).toEqual(
			expect.arrayContaining(["一、结论", "二、事实", "三、理由"]),
		);
		expect(await page.locator("#sheet table").nth(1).locator("thead th").allTextContents()).toEqual([
			"事实",
			"值",
			"认定人",
			"认定日",
		]);
		expect(await page.textContent("#sheet table >> nth=1")).toContain("（假设，尚无认定）");
		expect(await page.locator("#sheet .signing span").allTextContents()).toEqual(["审核人", "日期"]);
		expect(await page.locator("#sheet input, #sheet button, #sheet pre").count()).toBe(0);
		await page.close();
	});

	test("where no day was written into it, it opens for today in Asia/Shanghai, and says so", async () => {
		const page = await opened("chongqing");
		const today = await page.evaluate("new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date())");
		expect(await page.inputValue("input[type=date] >> nth=0")).toBe(today);
		expect(await page.textContent(".top small")).toBe("今日（北京时间），可以改");
		await page.close();
	});

	test("nothing is written to the console, nothing is requested", () => {
		expect(heard).toEqual([]);
	});
});
