import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ruleBookOf } from "../../scripts/books";
import { toWord } from "../../src/book";
import { boxesIn } from "../../src/document/blocks-in";
import type { Block, Document } from "../../src/document/node";
import { plainText } from "../../src/document/plain-text";
import { books } from "../cases/books";
import { everyKind } from "../document/every-kind";

const soffice = "/usr/bin/soffice";
const isHere = existsSync(soffice);
if (!isHere) process.stdout.write(`没有 ${soffice}，不用 LibreOffice 打开 Word 文件\n`);

const folder = mkdtempSync(join(tmpdir(), "gongshu-office-"));

/** A Word file as LibreOffice understands it: what it would save again. */
const understood = (name: string, bytes: Uint8Array): string => {
	const path = join(folder, `${name}.docx`);
	writeFileSync(path, bytes);
	const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
	execFileSync(soffice, [profile, "--headless", "--convert-to", "fodt", "--outdir", folder, path], { stdio: "ignore" });
	return readFileSync(join(folder, `${name}.fodt`), "utf8");
};

const headingsIn = (blocks: readonly Block[], level = 1): readonly (readonly [number, string])[] =>
	blocks.flatMap((block) => {
		if (block.kind === "pair") return headingsIn([...block.left, ...block.right], level);
		if (block.kind !== "section") return [];
		const status = block.status === undefined ? "" : `　〔${block.status}〕`;
		return [[level, `${plainText(block.title)}${status}`], ...headingsIn(block.blocks, level + 1)];
	});

const kindsOf = (blocks: readonly Block[]): readonly string[] =>
	blocks.flatMap((block) => {
		if (block.kind === "pair") return kindsOf([...block.left, ...block.right]);
		if (block.kind === "fold") return kindsOf(block.blocks.filter(({ kind }) => kind !== "entries"));
		return [block.kind, ...("blocks" in block ? kindsOf(block.blocks ?? []) : [])];
	});

const plain = (xml: string): string =>
	xml
		.replaceAll(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count = "1") => " ".repeat(Number(count)))
		.replaceAll(/<[^>]*>/g, "")
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&quot;", '"')
		.replaceAll("&apos;", "'")
		.replaceAll("&amp;", "&");

const shown: readonly (readonly [string, Document])[] = [
	["every kind of block", everyKind],
	...books
		.filter(({ regulation }) => regulation.id === "weifang-2021")
		.map((book) => [book.regulation.title, ruleBookOf(book)] as const),
];

describe.skipIf(!isHere).each(shown)("%s in LibreOffice", (_, document) => {
	test("has the same headings, tables and places to sign", async () => {
		const saved = understood(`book${document.sections.length}`, await toWord(document));
		const headings = [...saved.matchAll(/<text:h [^>]*text:outline-level="(\d)"[^>]*>(.*?)<\/text:h>/gs)];
		expect(headings.map(([, level, text = ""]) => [Number(level), plain(text)])).toEqual(headingsIn(document.sections));
		const tables = kindsOf(document.sections).filter((kind) =>
			["table", "ladder", "card", "entries", "signature"].includes(kind),
		);
		expect(saved.match(/<table:table /g)).toHaveLength(tables.length);
		const boxes = [...saved.matchAll(/<text:p [^>]*>(?:<[^>]*>)*审核人：/g)];
		expect(boxes).toHaveLength(boxesIn(document.sections).length);
	});
});
