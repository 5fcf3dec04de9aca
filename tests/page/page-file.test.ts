import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { assess, type Law } from "../../src/index";
import { whatIfPage } from "../../src/page";
import { lawsIn, type PageData, pageData } from "../../src/page/law-data";
import { laws } from "../../src/rules";

const all: readonly Law[] = Object.values(laws);
const blocksOf = (html: string, tag: string): readonly string[] =>
	[...html.matchAll(new RegExp(`<${tag}(?: [^>]*)?>(.*?)</${tag}>`, "gs"))].map(([, text = ""]) => text);
const hashOf = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;
const policyOf = (html: string): string => /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
const compressed = (text: string): number => gzipSync(text, { level: 9 }).length;
const stored = (of: readonly Law[]): PageData => JSON.parse(JSON.stringify(pageData(of, null)));

describe("the laws beside the script", () => {
	test.each(Object.entries(laws))("%s says of a case what the law itself says", (_, law: Law) => {
		const [read] = lawsIn(stored([law]));
		const facts = { inRegion: true, publicData: true, personalInfo: "none", declaredShare: "conditional" };
		const on = "2026-11-21";
		expect(JSON.stringify(assess(read as Law, facts, { on }))).toBe(JSON.stringify(assess(law, facts, { on })));
	});

	test("a text that several laws have is stored once", () => {
		const [both, one] = [stored([laws.weifang, laws["weifang-2021"]]), stored([laws.weifang])];
		expect(both.texts.length).toBe(one.texts.length);
		expect(lawsIn(both).map(({ id }) => id)).toEqual(["weifang", "weifang-2021"]);
	});

	test("the data of a place is at most 50 KB compressed", () => {
		const places = all.filter((law) => "layers" in law);
		expect(places.length).toBe(5);
		for (const law of places) expect(compressed(JSON.stringify(stored([law])))).toBeLessThanOrEqual(50 * 1024);
	});
});

describe("the file", () => {
	const [one, other] = [whatIfPage([laws.weifang], "2026-11-21"), whatIfPage([laws.chongqing, laws["pipl-2021"]], null)];

	test("lets in one style and one script by their hashes, the same for every law, and nothing else", () => {
		for (const html of [one, other]) {
			const script = blocksOf(html, "script").at(-1) ?? "";
			expect(policyOf(html).split("; ")).toEqual([
				"default-src 'none'",
				`style-src '${hashOf(blocksOf(html, "style")[0] ?? "")}'`,
				`script-src '${hashOf(script)}'`,
				"base-uri 'none'",
				"form-action 'none'",
			]);
		}
		expect(policyOf(one)).toBe(policyOf(other));
	});

	test("the script is at most 50 KB compressed, evaluates no text and asks for nothing", () => {
		const script = blocksOf(one, "script").at(-1) ?? "";
		expect(compressed(script)).toBeLessThanOrEqual(50 * 1024);
		expect(script).not.toMatch(/\beval\(|new Function|fetch\(|XMLHttpRequest|WebSocket|importScripts|localStorage/);
		expect(one).not.toMatch(/ style="| on[a-z]+="|<link|<iframe| src="/);
	});

	test("no word of a law ends the element it stands in", () => {
		const hostile = structuredClone(laws["pipl-2021"]) as Law & { title: string };
		hostile.title = `甲</script><script>alert(1)</script><!--"`;
		const html = whatIfPage([hostile], null);
		expect(blocksOf(html, "script").length).toBe(blocksOf(one, "script").length);
		expect(html).not.toContain("alert(1)</script>");
		expect(JSON.parse(blocksOf(html, "script")[0] ?? "").texts[0].title).toBe(hostile.title);
	});

	test("without a law there is no page", () => {
		expect(() => whatIfPage([], null)).toThrow(new TypeError("没有写明规定：第一个参数应当列有至少一部规定"));
	});

	test("the licences of what is in the script are in it", () => {
		expect(blocksOf(one, "script").join("")).toContain("Jason Miller");
	});
});
