import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./pages";

const markdownIn = (folder: string): readonly string[] =>
	readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
		.filter((name) => name.endsWith(".md"))
		.map((name) => join(folder, name));

const top = readdirSync(root).filter((name) => name.endsWith(".md"));
const all = [...top, ...markdownIn("docs"), ...markdownIn("examples")];

/** What a reader sees of a page, without the code in it. */
const proseOf = (path: string): string => readFileSync(join(root, path), "utf8").replace(/^```[\s\S]*?^```$/gm, "");

/** What the link to a heading ends with, by the rule of the sites that show Markdown. */
const anchorOf = (heading: string): string =>
	heading
		.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
		.trim()
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
		.replaceAll(" ", "-");

/** Everything on a page that a link can point to; of headings that say the same, the second has `-1` behind it. */
const anchorsOf = (prose: string): ReadonlySet<string> => {
	const times = new Map<string, number>();
	const headings = [...prose.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => {
		const anchor = anchorOf(heading);
		const before = times.get(anchor) ?? 0;
		times.set(anchor, before + 1);
		return before === 0 ? anchor : `${anchor}-${before}`;
	});
	return new Set([...headings, ...[...prose.matchAll(/ (?:id|name)="([^"]*)"/g)].map(([, id = ""]) => id)]);
};

const prose = new Map(all.map((path) => [path, proseOf(path)] as const));
const anchors = new Map([...prose].map(([path, text]) => [path, anchorsOf(text)] as const));

/** What cannot be found on a page: a file, or a heading of a page. */
const broken = ([page, text]: readonly [string, string]): readonly string[] =>
	[...text.matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]*))?\)/g)].flatMap(([, path = "", anchor]) => {
		const to = path === "" ? page : join(dirname(page), path);
		if (!existsSync(join(root, to))) return [`${page}: ${path}`];
		const known = anchors.get(to);
		return anchor === undefined || !known || known.has(decodeURIComponent(anchor)) ? [] : [`${page}: ${path}#${anchor}`];
	});

test("every link of every page leads to a file that is there, and to a heading that is there", () => {
	expect(prose.size).toBeGreaterThan(80);
	expect([...prose].flatMap(broken)).toEqual([]);
});

test("every task of embedding is a page that its index lists, and that leads back to it", () => {
	const tasks = [...prose.keys()].filter((page) => page.startsWith("docs/embedding/"));
	const index = prose.get("docs/embedding.md") ?? "";
	expect(tasks.filter((page) => !index.includes(`](${page.replace("docs/", "")})`))).toEqual([]);
	expect(tasks.filter((page) => !prose.get(page)?.includes("](../embedding.md)"))).toEqual([]);
});
