import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { laws } from "../../src/rules";
import { projectWith } from "./packed";
import { coreFiles } from "./reached";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The optional peers that a subpath imports. */
const peers = ["json-rules-engine@7.3.1", "fast-check@4.10.2"];

/** What older hosts have: the oldest TypeScript that is supported, and a test runner that does not read `exports`. */
const olderTools = ["typescript@5.0.4", "jest@27.5.1"];

const host = projectWith(...peers, ...olderTools);
const here = { cwd: host, encoding: "utf8", shell: false } as const;
const node = (...argv: readonly string[]) => execFileSync(process.execPath, [...argv], here);

const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
	readonly exports: Readonly<Record<string, unknown>>;
	readonly dependencies: Readonly<Record<string, string>>;
};
const { dependencies } = manifest;
/** Every subpath; a pattern stands for one of each law. */
const subpaths = Object.keys(manifest.exports)
	.flatMap((path) => (path.includes("*") ? Object.keys(laws).map((id) => path.replace("*", id)) : [path]))
	.map((path) => path.replace(/^\./, "gongshu"));

const question = `
const known = { inRegion: true, publicData: true, stateSecret: { value: "none", by: "保密办", on: "2024-08-30" }, sharingForbidden: "law" };
const decision = decide(weifang2021, "sharing", known, { on: "2024-09-02" });
process.stdout.write(explain(decision).split("\\n")[0]);`;
const answer = "依照《潍坊市公共数据管理办法》（以下简称《办法》），以2024年9月2日为准，“共享类型”的结论是：不予共享。";

describe("the tarball, installed into an empty project", () => {
	test("decides from an ES module", () => {
		writeFileSync(
			join(host, "host.mjs"),
			`import { decide, explain } from "gongshu";\nimport { weifang2021 } from "gongshu/rules/weifang-2021";${question}`,
		);
		expect(node("host.mjs")).toBe(answer);
	});

	test("decides from CommonJS", () => {
		writeFileSync(
			join(host, "host.cjs"),
			`const { decide, explain } = require("gongshu");\nconst { weifang2021 } = require("gongshu/rules/weifang-2021");${question}`,
		);
		expect(node("host.cjs")).toBe(answer);
	});

	test.each(subpaths)("%s is there for both", (path) => {
		if (path === "gongshu/package.json") return expect(node("-p", `require("${path}").name`)).toBe("gongshu\n");
		const count = "Object.keys(all).length > 0";
		expect(node("-p", `const all = require("${path}"); ${count}`)).toBe("true\n");
		return expect(node("--input-type=module", "-e", `import * as all from "${path}"; console.log(${count});`)).toBe("true\n");
	});

	test("both module systems give the same bytes", () => {
		const whole = question.replace('explain(decision).split("\\n")[0]', "JSON.stringify(decision)");
		writeFileSync(
			join(host, "bytes.mjs"),
			`import { decide } from "gongshu";\nimport { weifang2021 } from "gongshu/rules/weifang-2021";${whole}`,
		);
		writeFileSync(
			join(host, "bytes.cjs"),
			`const { decide } = require("gongshu");\nconst { weifang2021 } = require("gongshu/rules/weifang-2021");${whole}`,
		);
		expect(node("bytes.mjs")).toBe(node("bytes.cjs"));
	});

	test("the command line is installed", () => {
		const bin = join(host, "node_modules", ".bin", "gongshu");
		expect(execFileSync(bin, ["check"], here)).toBe("规则没有问题。\n");
	});

	test("the core loads nothing but itself", () => {
		const loaded = node(
			"-p",
			`require("gongshu"); require("gongshu/text"); require("gongshu/rules"); Object.keys(require.cache).filter((file) => !file.includes("/node_modules/gongshu/")).join()`,
		);
		expect(loaded).toBe("\n");
	});

	test("neither code generation nor the clock, the network or the file system is used by the core", () => {
		const dist = join(host, "node_modules", "gongshu", "dist");
		const core = coreFiles(dist);
		const text = core.map((name) => readFileSync(join(dist, name), "utf8")).join("\n");
		expect(core.length).toBeGreaterThan(10);
		expect(text).not.toMatch(
			/\beval\(|new Function|new Date(?!\(\w)|\bDate\(\)|Date\.now|Math\.random|\bfetch\(|from "node:|require\("/,
		);
		expect(node("--disallow-code-generation-from-strings", "host.cjs")).toBe(answer);
	});
});

describe("hosts that do not read `exports`", () => {
	test("every subpath has a folder of its own", () => {
		const folders = subpaths.filter((path) => path.includes("/") && !path.endsWith(".json"));
		const missing = folders.filter((path) => !existsSync(join(host, "node_modules", path, "package.json")));
		expect([missing, folders.length > 30]).toEqual([[], true]);
	});

	const compiles = (name: string, ...options: readonly string[]) => {
		const lines = [
			'import { decide } from "gongshu";',
			'import { weifang } from "gongshu/rules/weifang";',
			'import { parseFacts } from "gongshu/parse";',
			'import { compile } from "gongshu/analysis";',
			'export const answer: "none" | "conditional" | "unconditional" | null = decide(weifang, "opening", {}, { on: "2026-11-21" }).answer;',
			"export const more = [parseFacts, compile];",
		];
		writeFileSync(join(host, `${name}.ts`), lines.join("\n"));
		const strict = ["--noEmit", "--strict", "--skipLibCheck", "--target", "es2022", ...options];
		return execFileSync(process.execPath, ["node_modules/typescript/lib/tsc.js", ...strict, `${name}.ts`], here);
	};

	test("TypeScript 5.0 finds and checks every subpath, by the classic resolution and by that of Node", () => {
		expect(compiles("classic", "--module", "commonjs", "--moduleResolution", "node10")).toBe("");
		expect(compiles("modern", "--module", "node16", "--moduleResolution", "node16")).toBe("");
	});

	test("Jest 27 finds the library and a law", () => {
		const words = `require("gongshu").decide(require("gongshu/rules/weifang").weifang, "opening", {}, { on: "2026-11-21" }).status`;
		writeFileSync(join(host, "host.test.js"), `test("decides", () => expect(${words}).toBe("undetermined"));`);
		const run = ["node_modules/jest/bin/jest.js", "--ci", "--silent", "host.test.js"];
		expect(() => execFileSync(process.execPath, run, { ...here, stdio: "pipe" })).not.toThrow();
	});
});

describe("the archive for a network without a registry", () => {
	test("installs on an empty cache without a network, and has its bill of materials and their digests beside it", () => {
		const made = mkdtempSync(join(tmpdir(), "gongshu-archive-"));
		execFileSync(process.execPath, ["--import", "tsx", "scripts/pack-offline.ts", made], { cwd: root, stdio: "pipe" });
		const sums = readFileSync(join(made, "SHA256SUMS"), "utf8").trimEnd().split("\n");
		const names = sums.map((line) => line.slice(66));
		expect([...names, "SHA256SUMS"].sort()).toEqual(readdirSync(made).sort());
		for (const [at, name] of names.entries())
			expect(
				createHash("sha256")
					.update(readFileSync(join(made, name)))
					.digest("hex"),
			).toBe(sums[at]?.slice(0, 64));
		const bill = JSON.parse(readFileSync(join(made, names[1] ?? ""), "utf8")) as {
			readonly components: readonly { readonly name: string }[];
		};
		// What is installed, and what stands in the files themselves.
		const inIt = bill.components.map(({ name }) => name);
		expect(inIt).toEqual(expect.arrayContaining([...Object.keys(dependencies), "yaml", "hucre", "csv-parse", "docx"]));

		const inside = mkdtempSync(join(tmpdir(), "gongshu-inside-"));
		writeFileSync(join(inside, "package.json"), JSON.stringify({ name: "inside", private: true }));
		const install = [
			"install",
			"--offline",
			"--cache",
			join(inside, "cache"),
			"--no-audit",
			"--no-fund",
			join(made, names[0] ?? ""),
		];
		execFileSync("npm", install, { cwd: inside, stdio: "pipe" });
		const script = 'require("gongshu/parse").parseFacts(require("gongshu/rules/weifang").weifang, { 公共数据: "是" })._tag';
		expect(execFileSync(process.execPath, ["-p", script], { cwd: inside, encoding: "utf8" })).toBe("Right\n");
		expect(readdirSync(join(inside, "node_modules/gongshu/docs"))).toContain("embedding.md");
	}, 180_000);
});
