import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { beforeAll, expect, test } from "vitest";
import { besideTheCommandLine } from "../../scripts/beside-the-command-line";
import { inGb18030 } from "../../src/cli/catalogue/gb18030";
import { progressLine } from "../../src/cli/catalogue/progress";
import { chinese } from "../../src/cli/words/chinese";

const folder = mkdtempSync(join(tmpdir(), "gongshu-long-"));
const at = (...names: readonly string[]) => join(folder, ...names);
const source = (path: string) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));

/** How many rows: several checkpoints, and time enough to end a run between them. */
const rows = 6000;

const 列 = {
	资源: "资源名称",
	项: "信息项名称",
	共享: { 事实: "目录所注共享类型", 代码: { "1": "无条件共享", "2": "有条件共享" } },
	备注: "不用",
};
const signed = { 事实: { 国家秘密: "不涉及" }, 认定人: "定密责任人", 认定日: "2026-03-02", 行: "100-4000" };
const profile = { 格式: "gongshu-profile/1", 每行为: "信息项", 列, 固定事实: { 公共数据: "是" }, 成批认定: [signed] };

beforeAll(async () => {
	const entryPoints = {
		cli: source("cli/main.ts"),
		"catalogue-worker": source("cli/catalogue/worker.ts"),
		gb18030: source("cli/catalogue/gb18030.ts"),
		catalogue: source("catalogue/index.ts"),
	};
	await build({
		entryPoints,
		outdir: folder,
		outExtension: { ".js": ".cjs" },
		bundle: true,
		platform: "node",
		format: "cjs",
		plugins: [besideTheCommandLine],
		logLevel: "silent",
	});
	writeFileSync(at("列配置.json"), JSON.stringify(profile));
	const cells = Array.from({ length: rows }, (_, each) => {
		const [resource, code] = [`第${Math.floor(each / 7)}项`, each % 3000 === 77 ? "9" : String(1 + (each % 2))];
		return { 资源: resource, 项: each % 5 === 0 ? "手机号" : "编号", 共享: code, 备注: `备注${each}，𠮷` };
	});
	writeFileSync(at("目录.ndjson"), cells.map((each) => JSON.stringify(each)).join("\n"));
});

interface Ended {
	readonly code: number | null;
	readonly signal: NodeJS.Signals | null;
	readonly stdout: string;
	readonly stderr: string;
}

interface Started {
	readonly child: ChildProcess;
	readonly ended: Promise<Ended>;
}

/** Runs the command line as it is built, in a process of its own. */
const started = (from: string, out: string, ...more: readonly string[]): Started => {
	const options = [
		"--profile",
		at("列配置.json"),
		"--on",
		"2026-11-21",
		"--json",
		"--out",
		out,
		"--out-encoding",
		"gb18030",
		...more,
	];
	const child = spawn(process.execPath, [at("cli.cjs"), "catalogue", "audit", at(from), ...options]);
	let [stdout, stderr] = ["", ""];
	child.stdout.on("data", (piece) => {
		stdout += piece;
	});
	child.stderr.on("data", (piece) => {
		stderr += piece;
	});
	return { child, ended: new Promise((end) => child.on("close", (code, signal) => end({ code, signal, stdout, stderr }))) };
};

/** A folder with a file that a run is to replace. */
const placeFor = (name: string): { readonly own: string; readonly out: string } => {
	const own = mkdtempSync(at("out-"));
	writeFileSync(join(own, name), "旧");
	return { own, out: join(own, name) };
};

/** Ends a run by a signal once something holds; tried again where the run was faster. */
const ended = async (begin: () => Started, isTime: () => boolean, signal: NodeJS.Signals): Promise<Ended> => {
	for (let left = 10; left > 0; left -= 1) {
		const { child, ended: end } = begin();
		while (child.exitCode === null && !isTime()) await wait(2);
		child.kill(signal);
		const result = await end;
		if (result.signal !== null || result.code === 130) return result;
	}
	throw new Error("every run was faster");
};

/** Two runs that nothing ends, of one thread and of two. */
let one: Ended;
let two: Ended;

beforeAll(async () => {
	[one, two] = await Promise.all([
		started("目录.ndjson", at("一.csv")).ended,
		started("目录.ndjson", at("二.csv"), "--jobs", "2").ended,
	]);
});

test("two threads write the bytes that one writes, with the same summary", () => {
	expect([one.stderr, two.stderr]).toEqual([`已写入 ${at("一.csv")}\n`, `已写入 ${at("二.csv")}\n`]);
	expect([one.code, JSON.parse(one.stdout).rows]).toEqual([5, rows]);
	expect([two.code, two.stdout]).toEqual([one.code, one.stdout]);
	expect(readFileSync(at("二.csv")).equals(readFileSync(at("一.csv")))).toBe(true);
});

test("a file in GB18030 has every character of the catalogue, and no mark", () => {
	const text = new TextDecoder("gb18030", { fatal: true }).decode(readFileSync(at("一.csv")));
	expect(text.split("\r\n").slice(0, 2)).toEqual([
		expect.stringMatching(/^资源,项,共享,备注,公数审查\/依法共享类型,/),
		expect.stringMatching(/^第0项,手机号,1,备注0，𠮷,待查明,/),
	]);
	expect(new TextDecoder("gb18030").decode(inGb18030("一𠮷\uD800\uE5E5é"))).toBe("一𠮷\uFFFD\uFFFDé");
});

test("a run that is killed is gone on with: the file, the summary and the exit code are those of one that nothing ended", async () => {
	const { own, out } = placeFor("结果.csv");
	const written = () => {
		const state = existsSync(`${out}.part.json`) ? readFileSync(`${out}.part.json`, "utf8") : "";
		return Number(/"length":(\d+)/.exec(state)?.[1] ?? 0);
	};
	const begin = () => started("目录.ndjson", out, "--resume");
	const { signal } = await ended(begin, () => written() > 0, "SIGKILL");
	expect([signal, written() > 0, readFileSync(out, "utf8")]).toEqual(["SIGKILL", true, "旧"]);
	const last = await begin().ended;
	expect([last.code, last.stdout]).toEqual([one.code, one.stdout]);
	expect(readFileSync(out).equals(readFileSync(at("一.csv")))).toBe(true);
	expect(readdirSync(own)).toEqual(["结果.csv"]);
});

test("an interrupt leaves the old file, whole, and nothing beside it", async () => {
	const { own, out } = placeFor("结果.csv");
	const isBegun = () => readdirSync(own).some((name) => name.endsWith(".tmp"));
	const { code } = await ended(() => started("目录.ndjson", out), isBegun, "SIGINT");
	expect([code, readdirSync(own), readFileSync(out, "utf8")]).toEqual([130, ["结果.csv"], "旧"]);
});

test("progress is shown on a terminal alone, a few times a second, and is gone at the end", () => {
	const shownOn = (isTTY: boolean): readonly string[] => {
		let [now, text]: [number, string[]] = [0, []];
		const write = (piece: unknown) => text.push(String(piece)) > 0;
		const line = progressLine({ isTTY, write } as Pick<NodeJS.WriteStream, "isTTY" | "write">, chinese, () => now);
		for (; now <= 1000; now += 50) line.show({ rows: 1000 + now, before: 1000, read: now, size: 4000 });
		line.clear();
		line.clear();
		return text;
	};
	expect(shownOn(false)).toEqual([]);
	const shown = shownOn(true);
	expect(shown.slice(-2)).toEqual(["\r\u001b[K已审查2000行，每秒1000行，已读25%，约需6秒", "\r\u001b[K"]);
	expect(shown).toHaveLength(5);
});
