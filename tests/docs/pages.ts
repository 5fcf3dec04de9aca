import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** The pages of `docs` that `npm run docs` writes; other tests compare them with what it would write. */
const generated: readonly string[] = ["docs/regions.md", "docs/remedies.md", "docs/verification.md"];

const pagesIn = (folder: string): readonly string[] =>
	readdirSync(join(root, folder))
		.filter((name) => name.endsWith(".md"))
		.map((name) => `${folder}/${name}`);

const examplePages: readonly string[] = readdirSync(join(root, "examples"), { recursive: true, encoding: "utf8" })
	.filter((name) => name.endsWith("README.md"))
	.map((name) => `examples/${name}`);

/** Every page that is written by hand and read by users. */
export const pages: readonly string[] = [
	"README.md",
	"README.zh-CN.md",
	"CONTRIBUTING.md",
	...pagesIn("docs").filter((page) => !generated.includes(page)),
	...pagesIn("docs/embedding"),
	...examplePages,
];

/** What a fenced block is to its reader. */
export type BlockKind =
	/** Code that is run; a comment at the end of a line is the value of the line. */
	| "code"
	/** Lines for a shell: every command of `gongshu` is run. */
	| "commands"
	/** Requests to `gongshu serve`, each with the status of its answer. */
	| "requests"
	/** What a command prints. */
	| "output"
	/** A session of `gongshu repl`. */
	| "session"
	/** A written case, decided. */
	| "case"
	/** A file that its reader writes, named before the block, which the commands of its page read. */
	| "file"
	/** A file of signatures, which the commands of its page read. */
	| "signatures"
	/** A template of a letter, which the commands of its page read. */
	| "template"
	/** A part of a regulation as TypeScript, as it is in its file. */
	| "source"
	/** A part of the example pack, as it is in its files. */
	| "pack"
	/** What `check` says of the example pack, spoiled. */
	| "complaints"
	/** What the columns of a catalogue mean, as JSON. */
	| "profile"
	/** A notice on days off as JSON. */
	| "notice"
	/** Not run; the page says why. */
	| "not run";

/** A fenced block of a page. */
export interface Block {
	readonly page: string;
	readonly line: number;
	readonly language: string;
	readonly code: string;
	/** What the comment before the block says. */
	readonly remark: string;
	readonly kind: BlockKind;
}

const kindOf = (page: string, language: string, code: string, remark: string): BlockKind | null => {
	if (remark.startsWith("不是输出：")) return "not run";
	if (remark.startsWith("文件：")) return "file";
	if (/^(?:输出|首段|摘自)：/.test(remark)) return "output";
	if (language === "ts" || language === "js") return "code";
	if (language === "typescript") return "source";
	if (language === "sh") return code.startsWith("curl ") ? "requests" : "commands";
	if (code.startsWith("格式: gongshu-signatures/")) return "signatures";
	if (code.includes('"格式": "gongshu-letter/')) return "template";
	if (code.includes('"格式": "gongshu-profile/')) return "profile";
	if (language === "yaml" || (language === "json" && code.includes('"案例"') && page !== "docs/encoding.md")) return "case";
	if (language === "json") return page === "docs/encoding.md" ? "pack" : "notice";
	if (code.startsWith("公数> ")) return "session";
	return code.startsWith("· [") ? "complaints" : null;
};

const blocksOf = (page: string): readonly Block[] => {
	const text = readFileSync(join(root, page), "utf8");
	const fence = /(?:^<!-- (?<remark>.*) -->\n+)?^```(?<language>.*)\n(?<code>[\s\S]*?)^```$/gm;
	return [...text.matchAll(fence)].map(({ index, groups = {} }) => {
		const { remark = "", language = "", code = "" } = groups;
		const line = text.slice(0, index).split("\n").length;
		const kind = kindOf(page, language, code, remark);
		if (kind === null) throw new Error(`${page}:${line}: nothing says what this block is`);
		return { page, line, language, code, remark, kind };
	});
};

/** Every fenced block of every page. */
export const blocks: readonly Block[] = pages.flatMap(blocksOf);

/** The blocks of some kinds, each with a name for a test. */
export const blocksThatAre = (...kinds: readonly BlockKind[]): readonly (readonly [string, Block])[] =>
	blocks.filter(({ kind }) => kinds.includes(kind)).map((block) => [`${block.page}:${block.line}`, block] as const);
