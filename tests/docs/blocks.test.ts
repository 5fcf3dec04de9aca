import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { blocks, blocksThatAre, pages, root } from "./pages";
import { shellLines } from "./shell";

const countOf = (text: string): number => (text.match(/^```/gm) ?? []).length / 2;

test("every fence of every page opens or closes a block that is run or compared", () => {
	const fences = pages.reduce((sum, page) => sum + countOf(readFileSync(join(root, page), "utf8")), 0);
	expect(fences).toBe(blocks.length);
	expect(blocks.length).toBeGreaterThan(70);
});

test("the blocks that are not run, each with the reason that its page gives", () => {
	const notRun = blocksThatAre("not run").map(([, { page, remark }]) => [page, remark]);
	expect(notRun).toEqual([["docs/for-lawyers.md", "不是输出：异议的写法"]]);
});

test("every file that a page has its reader write is read by a command of the page", () => {
	const commands = blocksThatAre("commands").map(([, block]) => block);
	const unread = blocksThatAre("file").filter(([, { page, remark }]) => {
		const name = ` ${remark.replace(/^文件：/, "")}`;
		return !commands.some((block) => block.page === page && block.code.includes(name));
	});
	expect(unread).toEqual([]);
});

test("the lines for a shell that are not run: they install, start a terminal, or run what other tests run", () => {
	const lines = blocksThatAre("commands").flatMap(([, { code }]) => shellLines(code).filter(({ argv }) => argv === null));
	expect([...new Set(lines.map(({ line }) => line))]).toEqual([
		"npm ci && npm start",
		"npm ci && npm test",
		"npx gongshu repl",
		"npm ci",
		"npm run check",
		"npm run cases -- my-cases.yaml --law weifang-2021",
		"npx vitest run --project law --project cases",
		"npm run docs",
		"npm run generate",
		"npm run sampled",
		"npm run mutate",
		"npm run bench",
		"node --test",
		"npm install gongshu",
		"npm install --save-dev fast-check",
		"npx gongshu repl -q 开放属性 --on 2026-11-21",
		"gongshu serve --port 8080",
		"gongshu serve --port 8080 --law weifang --law chongqing --signatures 签署.yaml",
		"gongshu mcp --law weifang",
		"npm run fuzz",
		"npm run fuzz -- --parser facts --parser day --runs 5000 --seed 7",
		"npm run fuzz -- --parser facts --seed 7 --path 19:3:3",
		"npm run pack:offline",
		"sha256sum -c SHA256SUMS",
		"npm install --offline ./gongshu-0.1.0-offline.tgz",
		"node examples/property-tests/main.mjs",
	]);
});
