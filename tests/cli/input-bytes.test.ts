import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { filesIn, runSession } from "../../src/cli/repl/terminal";
import { run } from "../../src/cli/run";
import { chinese } from "../../src/cli/words/chinese";
import { weifang } from "../../src/rules/jurisdictions/weifang";

const gongshu = (...argv: readonly string[]) => run(argv, "0.0.0");
const folder = mkdtempSync(join(tmpdir(), "gongshu-bytes-"));

const written = (name: string, bytes: Uint8Array | string): string => {
	const path = join(folder, name);
	writeFileSync(path, bytes);
	return path;
};

/** The characters of the samples below in GB18030: this build of Node decodes it and does not encode it. */
const gb18030: Readonly<Record<string, readonly number[]>> = {
	某: [0xc4, 0xb3],
	局: [0xbe, 0xd6],
	保: [0xb1, 0xa3],
	密: [0xc3, 0xdc],
	办: [0xb0, 0xec],
	是: [0xca, 0xc7],
};
const inGb18030 = (text: string): Uint8Array =>
	Uint8Array.from([...text].flatMap((character) => gb18030[character] ?? [character.charCodeAt(0)]));

const littleEndian = (text: string): Buffer => Buffer.from(text, "utf16le");
const bigEndian = (text: string): Buffer => littleEndian(text).swap16();

const facts = '{"publicData":false,"stateSecret":{"value":"determined","by":"某局保密办","on":"2026-01-05"}}';
const asked = ["decide", "-q", "opening", "--on", "2026-03-02", "--facts"] as const;

test("bytes that a Chinese Windows writes are recognized, and no decision rests on a garbled signatory", async () => {
	const { stdout, stderr, code } = await gongshu(...asked, written("gb.json", inGb18030(facts)));
	expect([stdout, code]).toEqual(["", 5]);
	for (const said of ["像是 GB18030（GBK）编码", "另存为 UTF-8", "iconv -f GB18030 -t UTF-8"]) expect(stderr).toContain(said);
});

test.each([
	["UTF-8 with its mark", Buffer.from(`\uFEFF${facts}`)],
	["UTF-16, the low byte first", littleEndian(`\uFEFF${facts}`)],
	["UTF-16, the high byte first", bigEndian(`\uFEFF${facts}`)],
])("%s is read as it was written", async (name, bytes) => {
	const { stdout, code } = await gongshu(...asked, written(`${name}.json`, bytes));
	expect([code, stdout.includes("某局保密办2026年1月5日认定")]).toEqual([0, true]);
});

test.each([
	["Latin-1", Buffer.from('{"by":"Zoë"}', "latin1"), "不是 UTF-8 编码的文本"],
	[
		"UTF-8 with one byte amiss",
		Buffer.concat([Buffer.from(`{"甲乙丙丁":"${"某局".repeat(9)}`), Buffer.from([0xb1]), Buffer.from('"}')]),
		"不是 UTF-8 编码的文本。",
	],
	["UTF-16 without its mark", littleEndian(facts), "UTF-8"],
	["UTF-16 with half a character", littleEndian("\uFEFF{}").subarray(0, 5), "标明是 UTF-16LE 编码"],
	["UTF-32", Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0, 0x7d, 0, 0, 0]), "标明是 UTF-32LE 编码"],
	["words that were lost before", '{"by":"\uFFFD\uFFFD"}', "有的文字已经丢失"],
	["a null character", '{"by":"\0"}', "含有空字符"],
] as const)("%s is refused: its words would be other words", async (name, bytes, said) => {
	const { stdout, stderr, code } = await gongshu(...asked, written(`${name}.json`, bytes));
	expect([stdout, code, stderr.includes("GB18030")]).toEqual(["", 5, false]);
	expect(stderr).toContain(said);
});

const bad = written("bad.json", inGb18030("[是]"));
const notice = "examples/calendar/notice-2026.txt";

test.each([
	["facts", [...asked, bad]],
	["facts after a remedy", ["remedy", "-q", "opening", "--remedy", "desensitize", "--changed", bad]],
	["events", ["follow", "--procedure", "共享申请", "--events", bad]],
	["a catalogue", ["assess", "--facts", bad]],
	["a notice", ["calendar", "check", "--year", "2027", "--notice", bad]],
	["a calendar", ["calendar", "show", "--calendar", bad]],
	["a calendar to add to", ["calendar", "add", "--year", "2027", "--notice", notice, "--calendar", bad]],
	["a law", ["facts", "--law", bad]],
	["another law", ["diff", "--with", bad]],
	["a source", ["check", "--law", "weifang-2021", "--source", bad]],
] as const)("one reader for every file: %s", async (_, argv) => {
	const { stdout, stderr, code } = await gongshu(...argv);
	expect([stdout, code, stderr.includes("像是 GB18030")]).toEqual(["", 5, true]);
});

test("what the shell handed on with characters lost is refused too", async () => {
	const { stderr, code } = await gongshu(...asked, facts.replace("某局", "\uFFFD\uFFFD"));
	expect([code, stderr.includes("有的文字已经丢失")]).toEqual([5, true]);
});

describe("a session", () => {
	const start = { law: weifang, on: "2026-11-21", question: "sharing", facts: {} } as const;
	const answered = async (...chunks: readonly (Uint8Array | string)[]) => {
		const [input, output] = [new PassThrough(), new PassThrough()];
		for (const chunk of chunks) input.write(chunk);
		input.end();
		const problem = await runSession(start, { input, output });
		return { problem, said: String(output.read() ?? "") };
	};

	test("answers lines that are piped in, a character cut in two included", async () => {
		const line = Buffer.from("公共数据 是\n");
		const { problem, said } = await answered(line.subarray(0, 4), line.subarray(4));
		expect([problem, said.includes("“公共数据”：是")]).toEqual([null, true]);
	});

	test.each([
		["another encoding", inGb18030("签 某局保密办\n"), "GB18030"],
		["characters lost before", "签 \uFFFD\uFFFD\n", "有的文字已经丢失"],
		["half a character at the end", Buffer.from("公").subarray(0, 2), "UTF-8"],
	] as const)("ends at %s, and says why", async (_, bytes, said) => {
		const { problem } = await answered("公共数据 是\n", bytes);
		expect(problem).toContain(said);
	});

	test("that a person types in has no commands but its own: nothing writes or reads a file unasked", async () => {
		const input = Object.assign(new PassThrough(), { isTTY: true });
		const output = new PassThrough();
		const path = written("precious.json", "precious");
		for (const line of ["公共数据 是", `.save ${path}`, `.load ${path}`, ".editor", ".help", "退出"]) input.write(`${line}\n`);
		await runSession(start, { input, output });
		const said = String(output.read());
		expect([readFileSync(path, "utf8"), said.match(/看不懂/g)?.length, /[A-Za-z]{3,} [a-z]+ /.test(said)]).toEqual([
			"precious",
			4,
			false,
		]);
		expect(said).toContain("“公共数据”：是");
	});

	test("that saves a case does so where nothing is yet, and reads it back", () => {
		const path = join(folder, "例.json");
		const files = filesIn(chinese);
		expect(files.write(path, "{}\n")).toBeNull();
		expect(files.write(path, "[]\n")).toContain("已经存在，未作改动");
		expect(files.read(path)).toEqual({ text: "{}\n" });
		expect(files.write(join(path, "例.json"), "{}")).toContain("无法写入");
	});

	test("refuses a line that is too long to be one", async () => {
		const { said } = await answered(`签 ${" ".repeat(80_000)}甲\n`);
		expect(said).toContain("一行过长");
	});

	test("refuses a law and a case file whose bytes are not text", async () => {
		const { problem, said } = await answered(`法规 ${bad}\n`, `载 ${bad}\n`);
		expect([problem, said.match(/像是 GB18030/g)?.length]).toEqual(["有2行没有执行：第1行、第2行。", 2]);
	});

	test("does not take its facts from where its lines come from", async () => {
		expect(await gongshu("repl", "--facts", "-")).toMatchObject({ stdout: "", code: 2 });
	});
});
