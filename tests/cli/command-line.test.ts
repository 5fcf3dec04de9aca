import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { optionsTaken } from "../../src/cli/command";
import { commandTable } from "../../src/cli/command-table";
import { lawTitles } from "../../src/cli/law-titles";
import { globalOptions, isOption, optionShapes, shapeOf } from "../../src/cli/options";
import { run } from "../../src/cli/run";
import { chinese } from "../../src/cli/words/chinese";
import { laws } from "../../src/rules";

const gongshu = (...argv: readonly string[]) => run(argv, "0.0.0");
const allOptions = Object.keys(optionShapes).filter(isOption);

/** What follows `gongshu` in the example of a command, as a shell splits it. */
const exampleArguments = (example: string): readonly string[] =>
	[...example.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");

const written = (name: string, value: string | undefined): readonly string[] => [
	`--${name}`,
	...(value === undefined ? [] : ["1"]),
];

describe.each(commandTable.map((command) => [command.name, command] as const))("%s", (name, command) => {
	const taken = optionsTaken(command);
	const example = exampleArguments(chinese.commands[name].example);

	test("refuses every option that it does not take, and says which commands take it", async () => {
		const others = allOptions.filter((option) => !taken.includes(option) && !globalOptions.some((each) => each === option));
		expect(others.length).toBeGreaterThan(10);
		for (const option of others) {
			const { stdout, stderr, code } = await gongshu(...example, ...written(option, shapeOf(option).value));
			expect([stdout, code]).toEqual(["", 2]);
			const users = commandTable.filter((each) => optionsTaken(each).includes(option)).map((each) => each.name);
			const use = users.length > 4 ? "" : `，这一选项用于 ${users.join("、")}`;
			expect(stderr.split("\n")[0]).toBe(`${name} 不接受选项 \`--${option}\`${use}。`);
			expect(stderr).toContain(`用法：gongshu ${name}`);
		}
	});

	test("refuses an option that is written twice, one without its value, and a flag with one", async () => {
		for (const option of taken) {
			const { value } = shapeOf(option);
			const twice = [...written(option, value), ...written(option, value)];
			const isRepeatable = command.repeatable.includes(option);
			const refusal = (await gongshu(...name.split(" "), ...twice)).stderr;
			expect(refusal.includes(`选项 \`--${option}\` 只能写一次。`)).toBe(!isRepeatable);
			const spoilt = value === undefined ? `--${option}=1` : `--${option}`;
			const { stderr, code } = await gongshu(...name.split(" "), spoilt);
			expect([stderr.includes(`选项 \`--${option}\` ${value === undefined ? "不带值" : "缺少所填的值"}`), code]).toEqual([
				true,
				2,
			]);
		}
	});

	test("names what it cannot do without", async () => {
		const { stdout, stderr, code } = await gongshu(...name.split(" "), "--json=1");
		expect([stdout, code]).toEqual(["", 2]);
		for (const option of [...command.required, ...command.atLeastOne]) {
			const { short } = shapeOf(option);
			expect(stderr).toMatch(new RegExp(`^请.*用 .*${short === undefined ? `--${option}` : `-${short}`}`, "m"));
		}
		if (command.operand !== undefined) expect(stderr).toContain(`请写明${chinese.values[command.operand]}。`);
	});

	test("has a help that names exactly its options, the same by every way of asking", async () => {
		const { stdout, code } = await gongshu("help", ...name.split(" "));
		expect(code).toBe(0);
		const listed = [...stdout.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm)].map(([, option]) => option);
		expect(listed).toEqual(taken);
		const usage = /^用法：(.*)$/m.exec(stdout)?.[1] ?? "";
		expect(usage.match(/(?<=[ [(])--?[a-z-]+/g) ?? []).toEqual(
			taken.map((option) => (shapeOf(option).short === undefined ? `--${option}` : `-${shapeOf(option).short}`)),
		);
		for (const flag of ["--help", "-h"]) expect((await gongshu(...name.split(" "), flag)).stdout).toBe(stdout);
	});

	test("has an example that uses its own options only, each as it is to be written", async () => {
		expect(example.slice(0, name.split(" ").length)).toEqual(name.split(" "));
		const { stderr } = await gongshu(...example, "--no-such-option");
		expect(stderr.split("\n").filter((line) => line.includes("选项") || line.startsWith("请"))).toEqual([
			"没有名为 `--no-such-option` 的选项。",
		]);
	});
});

describe("a command line that cannot be read is a usage error", () => {
	test.each([
		["no command", [], "用法：gongshu <命令>"],
		["an unknown command", ["decode"], "没有名为 `decode` 的命令"],
		["a slip of the pen", ["assses"], "是否为 assess？"],
		["an inherited name is no command", ["toString"], "没有名为 `toString` 的命令"],
		["half of a command of two words", ["calendar"], "请写 calendar show、calendar check 或者 calendar add。"],
		["a second word that is none", ["calendar", "remove"], "不能写 `calendar remove`"],
		["an unknown option near to one", ["decide", "--questoin", "opening"], "没有名为 `--questoin` 的选项。是否为 --question？"],
		["an unknown option near to none", ["decide", "-z"], "没有名为 `-z` 的选项。"],
		["an inherited name is no option", ["decide", "--__proto__=1", "--constructor"], "没有名为 `--__proto__` 的选项。"],
		[
			"an option in place of a value",
			["decide", "--facts", "--json", "-q", "opening"],
			"选项 `--facts` 缺少所填的值，写作 --facts 事实。",
		],
		["an option without its value", ["decide", "-q"], "选项 `-q` 缺少所填的值，写作 -q 问题。"],
		["the same option in both forms", ["decide", "-q", "opening", "--question", "sharing"], "只能写一次"],
		["a surplus argument", ["assess", "this", "that"], "多余的参数：`this`。"],
		["a question that is not asked", ["decide"], "请用 -q 指明问题。"],
		["a remedy that is not named", ["remedy", "-q", "opening"], "请用 --remedy 指明措施。"],
		["several things at once", ["remedy", "--show", "3", "x"], "请用 -q 指明问题，用 --remedy 指明措施。\n多余的参数：`x`。"],
		["help on no command", ["help", "decode"], "没有名为 `decode` 的命令"],
		[
			"a row that is not there",
			["assess", "--facts", "examples/weifang-catalogue/catalogue.json", "--show", "0"],
			"--show 须为",
		],
		["a row of no catalogue", ["assess", "--show", "1"], "--show 只用于目录"],
	] as const)("%s", async (_, argv, said) => {
		const { stdout, stderr, code } = await gongshu(...argv);
		expect([stdout, code]).toEqual(["", 2]);
		expect(stderr).toContain(said);
	});

	test("control characters and long words of the user are not printed as they are", async () => {
		const { stderr } = await gongshu("decide", "-q", "opening", `--\u001b[31m${"长".repeat(200)}`, "\u0007");
		for (const mark of ["\u0007", "\u001b"]) expect(stderr).not.toContain(mark);
		expect(Math.max(...stderr.split("\n").map((line) => line.length))).toBeLessThan(200);
	});
});

describe("help", () => {
	test("and version need no command; help is the same by every way of asking", async () => {
		const { stdout, code } = await gongshu("--help");
		expect([stdout.includes("用法：gongshu <命令>"), code]).toEqual([true, 0]);
		for (const argv of [["-h"], ["help"]]) expect((await gongshu(...argv)).stdout).toBe(stdout);
		for (const argv of [["--version"], ["-v"], ["decide", "-v"]]) expect((await gongshu(...argv)).stdout).toBe("0.0.0");
	});

	test("names every command with what it is for, every law, and every exit code", async () => {
		const { stdout } = await gongshu("help");
		const lines = stdout.split("\n").map((line) => line.trim().replace(/ {2,}/, "  "));
		for (const { name, operand } of commandTable) {
			const written = operand === undefined ? name : `${name} ${chinese.values[operand]}`;
			expect(lines).toContain(`${written}  ${chinese.commands[name].about}`);
		}
		for (const [id, law] of Object.entries(laws)) expect(lines).toContain(`${id}  ${"title" in law ? law.title : law.label}`);
		for (const code of [0, 1, 2, 3, 4, 5]) expect(stdout).toMatch(new RegExp(`[：；]${code} \\p{Script=Han}`, "u"));
	});

	test("of a first word covers every command that begins with it", async () => {
		const { stdout } = await gongshu("help", "calendar");
		expect(stdout.match(/^用法：gongshu calendar \w+/gm)).toEqual([
			"用法：gongshu calendar show",
			"用法：gongshu calendar check",
			"用法：gongshu calendar add",
		]);
	});

	test("has words for exactly the commands of the table", () => {
		expect(Object.keys(chinese.commands).toSorted()).toEqual(commandTable.map(({ name }) => name).toSorted());
	});

	test("knows the laws that ship, in their order", () => {
		expect(Object.keys(lawTitles)).toEqual(Object.keys(laws));
	});

	test("describes every option of the command line for some command", () => {
		expect(new Set([...commandTable.flatMap(optionsTaken), ...globalOptions])).toEqual(new Set(allOptions));
	});

	test("and usage errors load no law and no command", () => {
		const source = new URL("../../src/cli/", import.meta.url);
		const reached = new Set<string>();
		const visit = (url: URL): void => {
			if (reached.has(url.href)) return;
			reached.add(url.href);
			const text = readFileSync(url, "utf8");
			for (const [, path = ""] of text.matchAll(/^(?:import|export) (?!type )[^;]*? from "(\.[^"]*)";$/gms))
				if (!path.endsWith(".json")) visit(new URL(`${path}.ts`, url));
		};
		visit(new URL("main.ts", source));
		const names = [...reached].map((href) => href.slice(href.indexOf("/src/") + 5)).sort();
		expect(names).toContain("cli/command-line.ts");
		expect(
			names.filter(
				(name) => !/^(?:cli|parse)\/|^model\/(?:name-matching|compared-name|edit-distance|visible-text)\.ts$/.test(name),
			),
		).toEqual([]);
		expect(names).not.toContain("parse/index.ts");
		expect(names.filter((name) => name.startsWith("cli/commands/"))).toEqual([]);
	});
});

test("the session of the REPL calls functions, and never a command", () => {
	const folder = new URL("../../src/cli/repl/", import.meta.url);
	const files = readdirSync(folder);
	expect(files.length).toBeGreaterThan(5);
	for (const file of files) {
		const imports = [...readFileSync(new URL(file, folder), "utf8").matchAll(/(?:from|import\()\s*"([^"]*)"/g)].map(
			([, path]) => path,
		);
		expect(imports.length).toBeGreaterThan(0);
		for (const path of imports)
			expect([file, path]).not.toEqual([file, expect.stringMatching(/commands\/|command-table|\/run$/)]);
	}
});
