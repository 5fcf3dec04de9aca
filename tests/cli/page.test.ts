import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run } from "../../src/cli/run";

const folder = mkdtempSync(join(tmpdir(), "gongshu-page-"));
const gongshu = (...argv: readonly string[]) => run(argv, "0.0.0");
const lawsOf = (path: string): unknown =>
	JSON.parse(/id="laws">(.*?)<\/script>/.exec(readFileSync(path, "utf8"))?.[1] ?? "null");

test("the page of several laws is written, and where it is is told", async () => {
	const out = join(folder, "假如.html");
	const { stdout, stderr, code } = await gongshu(
		"page",
		"--law",
		"luoyuan",
		"--law",
		"pipl-2021",
		"--on",
		"2026-11-21",
		"--out",
		out,
	);
	expect([stdout, code]).toEqual(["", 0]);
	expect(stderr).toContain("file:///");
	expect(lawsOf(out)).toMatchObject({ on: "2026-11-21", laws: [{ id: "luoyuan" }, { text: expect.any(Number) }] });
});

test("a law of one's own, and no day", async () => {
	const out = join(folder, "自备.html");
	const own = "examples/packs/government-information-disclosure-2019/regulation.json";
	expect((await gongshu("page", "--law", own, "--out", out)).code).toBe(0);
	expect(lawsOf(out)).toMatchObject({ on: null, texts: [{ id: "government-information-disclosure-2019" }] });
});

test("everything that is wrong is told at once, and nothing is written", async () => {
	const out = join(folder, "没有.html");
	const wrong = await gongshu("page", "--law", "甲", "--law", "乙", "--on", "2026-02-30", "--out", out);
	expect([wrong.code, wrong.stderr.match(/^· /gm)?.length]).toEqual([5, 3]);
	const twice = await gongshu("page", "--law", "pipl-2021", "--law", "中华人民共和国个人信息保护法", "--out", out);
	expect(twice.stderr).toContain("规定 `pipl-2021` 写了两次");
	expect(existsSync(out)).toBe(false);
});
