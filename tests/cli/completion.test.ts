import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { optionsTaken } from "../../src/cli/command";
import { commandTable } from "../../src/cli/command-table";
import { run } from "../../src/cli/run";
import { laws } from "../../src/rules";

const folder = mkdtempSync(join(tmpdir(), "gongshu-completion-"));
const scriptOf = (shell: string): string => join(folder, `gongshu.${shell}`);

beforeAll(async () => {
	for (const shell of ["bash", "zsh", "fish"])
		writeFileSync(scriptOf(shell), (await run(["completion", shell], "0.0.0")).stdout);
	writeFileSync(join(folder, "目录 一.json"), "{}");
	mkdirSync(join(folder, "cases"));
});

/** What bash offers for the last of some words. */
const inBash = (...words: readonly string[]): readonly string[] => {
	const line = ["gongshu", ...words];
	const script = `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _gongshu; printf '%s\\n' "\${COMPREPLY[@]}"`;
	const said = execFileSync("bash", ["--norc", "-c", script, "bash", scriptOf("bash"), ...line], {
		cwd: folder,
		encoding: "utf8",
	});
	return said.split("\n").filter((each) => each !== "");
};

const questionsOf = (id: keyof typeof laws): readonly string[] => {
	const law = laws[id];
	const regulations = "layers" in law ? law.layers.map(({ regulation }) => regulation) : [law];
	return regulations.flatMap(({ questions }) => questions.flatMap((each) => [each.id, each.label]));
};

describe("bash", () => {
	test("offers every command at the first word, and the second word of commands of two", () => {
		const first = [...new Set(commandTable.map(({ name }) => name.split(" ")[0] ?? ""))];
		expect(inBash("").toSorted()).toEqual([...first, "help"].toSorted());
		expect(inBash("cal")).toEqual(["calendar"]);
		expect(inBash("calendar", "")).toEqual(["show", "check", "add"]);
		expect(inBash("help", "calendar", "")).toEqual(["show", "check", "add"]);
		expect(inBash("help", "fi")).toEqual(["files"]);
		expect(inBash("completion", "")).toEqual(["bash", "zsh", "fish"]);
	});

	test.each(commandTable.map((command) => [command.name, command] as const))("offers the options of %s", (name, command) => {
		const offered = inBash(...name.split(" "), "--").filter((each) => each.startsWith("--"));
		expect(offered).toEqual([...optionsTaken(command), "lang", "help", "version"].map((option) => `--${option}`));
	});

	test("offers the ids of laws, and the questions, levels, procedures and remedies of the law that is asked", () => {
		expect(inBash("decide", "--law", "")).toEqual(Object.keys(laws));
		expect(inBash("compare", "--with", "pipl")).toEqual(["pipl-2021"]);
		expect(inBash("decide", "-q", "").toSorted()).toEqual([...new Set(questionsOf("weifang"))].toSorted());
		const ofChongqing = inBash("decide", "--law", "chongqing-2020", "--question", "");
		expect(ofChongqing.toSorted()).toEqual([...new Set(questionsOf("chongqing-2020"))].toSorted());
		expect(inBash("why-not", "-q", "开放属性", "--level", "有条件")).toEqual(["有条件开放"]);
		expect(inBash("changes", "-q", "sharing", "--goal", "uncond")).toEqual(["unconditional"]);
		expect(inBash("follow", "--procedure", "共享")).toEqual(["共享申请"]);
		expect(inBash("remedy", "--remedy", "数据")).toContain("数据脱敏");
		expect(inBash("book", "--format", "d")).toEqual(["docx"]);
		expect(inBash("letter", "--kind", "定类")).toEqual(["定类意见"]);
		expect(inBash("sign", "--opinion", "不")).toEqual(["不同意"]);
		expect(inBash("decide", "--lang", "")).toEqual(["zh", "en"]);
	});

	test("takes a value after an equals sign, which it breaks words at", () => {
		expect(inBash("decide", "--law", "=", "weifang-")).toEqual(["weifang-2021"]);
		expect(inBash("decide", "--law", "=")).toEqual(Object.keys(laws));
		expect(inBash("decide", "--law", "=", "pipl-2021", "-q", "sharing")).toEqual(["sharingRoute"]);
	});

	test("offers files and folders where they are read, blanks in their names included", () => {
		expect(inBash("decide", "--facts", "目录")).toEqual(["目录 一.json"]);
		expect(inBash("catalogue", "audit", "目")).toEqual(["目录 一.json"]);
		expect(inBash("decide", "--law", "./目录")).toEqual(["./目录 一.json"]);
		expect(inBash("check", "--cases", "")).toEqual(["cases"]);
		expect(inBash("decide", "--on", "")).toEqual([]);
	});

	test("completes a typed line when TAB is pressed, and adds nothing to the environment but its own functions", () => {
		const script = `compgen -A function | sort >before; source "$1"; compgen -A function | sort | comm -13 before -; complete -p gongshu`;
		const said = execFileSync("bash", ["--norc", "-c", script, "bash", scriptOf("bash")], { cwd: folder, encoding: "utf8" });
		const lines = said.trimEnd().split("\n");
		expect(lines.at(-1)).toBe("complete -F _gongshu gongshu");
		expect(lines.slice(0, -1).every((name) => name.startsWith("_gongshu"))).toBe(true);
	});
});

const isInstalled = (shell: string): boolean => spawnSync(shell, ["-c", "exit"]).status === 0;
const absent = (shell: string): string => (isInstalled(shell) ? "" : `: not run, there is no ${shell} here`);

describe("zsh", () => {
	test.skipIf(!isInstalled("zsh"))(`reads its script without an error${absent("zsh")}`, () => {
		const { status, stderr } = spawnSync("zsh", ["-f", "-n", scriptOf("zsh")], { encoding: "utf8" });
		expect([status, stderr]).toEqual([0, ""]);
	});

	test.skipIf(!isInstalled("zsh"))(`offers values with what they stand for${absent("zsh")}`, () => {
		// Outside of its line editor zsh completes nothing: what would be offered is printed in place of it.
		const script = `compadd() { print -l -- "\${(@P)\${@[-1]}}"; print -l -- "\${shown[@]}" }; _files() { print files }; source "$1"; shift; words=("$@"); CURRENT=$#; _gongshu`;
		const inZsh = (...words: readonly string[]): readonly string[] =>
			execFileSync("zsh", ["-f", "-c", script, "zsh", scriptOf("zsh"), "gongshu", ...words], { encoding: "utf8" })
				.trimEnd()
				.split("\n");
		expect(inZsh("calendar", "").slice(0, 3)).toEqual(["show", "check", "add"]);
		expect(inZsh("decide", "--law", "")).toContain("weifang-2021  -- 潍坊市公共数据管理办法");
		expect(inZsh("why-not", "--question=opening", "--level", "")).toContain("有条件开放");
		expect(inZsh("decide", "--facts", "")).toContain("files");
	});
});

describe("fish", () => {
	test.skipIf(!isInstalled("fish"))(`reads its script without an error${absent("fish")}`, () => {
		const { status, stderr } = spawnSync("fish", ["--no-execute", scriptOf("fish")], { encoding: "utf8" });
		expect([status, stderr]).toEqual([0, ""]);
	});

	test.skipIf(!isInstalled("fish"))(`offers values with what they stand for${absent("fish")}`, () => {
		const inFish = (line: string): readonly string[] =>
			execFileSync("fish", ["--no-config", "-c", `source $argv[1]; complete -C "$argv[2]"`, scriptOf("fish"), line], {
				cwd: folder,
				encoding: "utf8",
			})
				.trimEnd()
				.split("\n");
		expect(inFish("gongshu calendar ").map((each) => each.split("\t")[0])).toEqual(
			expect.arrayContaining(["show", "check", "add"]),
		);
		expect(inFish("gongshu decide --law weifang-")).toEqual(["weifang-2021\t潍坊市公共数据管理办法"]);
		expect(inFish("gongshu decide --law=weifang-")).toEqual(["--law=weifang-2021\t潍坊市公共数据管理办法"]);
		expect(inFish("gongshu why-not -q opening --level 有条件")).toEqual(["有条件开放"]);
		expect(inFish("gongshu decide --facts 目")).toEqual(["目录 一.json"]);
	});
});

test("a shell that there is no script for is a usage error that names those there are", async () => {
	const { stdout, stderr, code } = await run(["completion", "powershell"], "0.0.0");
	expect([stdout, code]).toEqual(["", 2]);
	expect(stderr).toContain("没有为 `powershell` 准备的补全脚本，可写 bash、zsh 或者 fish。");
});

test("nothing that is offered means anything to a shell", async () => {
	const { stdout } = await run(["completion", "fish"], "0.0.0");
	const offers = stdout.split("\n").filter((line) => line.includes("printf"));
	const values = offers.flatMap((line) => [...line.matchAll(/'([^'\t]*)(?:\t[^']*)?'/g)].map(([, value = ""]) => value));
	expect(values.length).toBeGreaterThan(500);
	expect(values.filter((value) => value !== "%s\\n" && /[\s"$`\\|&;<>()*?[\]{}!~#]/.test(value))).toEqual([]);
});
