import { describe, expect, test } from "vitest";
import { commandTable } from "../../src/cli/command-table";
import { evaluate } from "../../src/cli/repl/evaluate";
import type { Files, Session } from "../../src/cli/repl/session";
import { run } from "../../src/cli/run";
import { chinese } from "../../src/cli/words/chinese";
import { english } from "../../src/cli/words/english";
import { weifang } from "../../src/rules/jurisdictions/weifang";

const inEnglish = (...argv: readonly string[]) => run([...argv, "--lang", "en"], "0.0.0");
const han = /\p{Script=Han}/u;

/** The arguments of a command as a shell splits them. */
const words = (line: string): readonly string[] =>
	[...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");

/** Every text in some words, with where it stands; a function is asked for one with counts and names. */
const textsIn = (value: unknown, path = ""): readonly (readonly [string, string])[] => {
	if (typeof value === "string") return [[path, value]];
	if (typeof value === "function") {
		const list = Object.assign(["a", "b"], { toString: () => "a" });
		const args = Array.from({ length: value.length }, (_, at) =>
			value.toString().includes("join") || value.toString().includes("map") || value.toString().includes("eitherOf")
				? list
				: at + 2,
		);
		try {
			return [[path, String(value(...args))]];
		} catch {
			return [];
		}
	}
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
};

describe("in English", () => {
	test("nothing of the interface is Chinese but what names parts of Chinese files and laws", () => {
		const quotes =
			/《2》|中文|资源|固定事实|第…条|\{结论\}|某市公共数据管理办法|公共数据 否|无条件开放|市数据局张某|由某某 于|。/gu;
		const texts = textsIn(english);
		expect(texts.length).toBeGreaterThan(250);
		expect(texts.filter(([, text]) => han.test(text.replaceAll(quotes, "")))).toEqual([]);
	});

	test("every text says something else than in Chinese", () => {
		const same = new Map(textsIn(chinese));
		const shared = textsIn(english).filter(
			([path, text]) => same.get(path) === text && han.test(text) && !path.includes(".example"),
		);
		expect(shared).toEqual([]);
	});

	test.each(commandTable.map(({ name }) => name))("the help of %s has its example and all its options", async (name) => {
		const { stdout, code } = await inEnglish("help", ...name.split(" "));
		expect(code).toBe(0);
		const [beforeFiles = ""] = stdout.split(/^--.*: .*:$|^.*\):$/m);
		expect(beforeFiles.replaceAll(/某市公共数据管理办法|'\{…\}'/g, "")).not.toMatch(han);
		const options = (text: string) => [...text.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm)].map(([, option]) => option);
		expect(options(stdout)).toEqual(options((await run(["help", ...name.split(" ")], "0.0.0")).stdout));
		const refused = await inEnglish(...words(english.commands[name].example), "--no-such-option");
		expect(refused.stderr.split("\n")[0]).toBe("There is no option `--no-such-option`.");
		expect(refused.stderr.split("\n")).toHaveLength(4);
	});

	test.each([
		[["decid"], "There is no command `decid`. Did you mean decide?"],
		[["calendar"], "Write calendar show, calendar check or calendar add."],
		[["remedy", "--show", "3", "x"], "Give the QUESTION with -q, and the REMEDY with --remedy."],
		[["decide", "--show", "3"], "decide does not take the option `--show`, which is for assess."],
		[["decide", "--facts", "--json"], "The option `--facts` has no value; write --facts FACTS."],
		[["decide", "--json=1"], "The option `--json` takes no value."],
		[["assess", "--json", "--json"], "The option `--json` can be written only once."],
		[["replay"], "Name the FILE."],
		[["assess", "this"], "One argument too many: `this`."],
		[["follow", "--events", "-", "--facts", "-"], "--events and --facts cannot all be read from standard input."],
		[["completion", "csh"], "There is no completion script for `csh`; write bash, zsh or fish."],
		[["assess", "--show", "1"], "--show is for catalogues only"],
		[
			["deadline", "--from", "2026-02-13", "--days", "1", "--months", "1"],
			"Only one of --working-days, --days, --months, --years",
		],
		[["book", "--format", "docx"], "such as --out book.docx"],
		[["sign", "--signatures", "x.yaml", "--by", "甲"], "To sign, write --reading, --article or --case, and --code."],
	])("%j is answered in English", async (argv, said) => {
		const { stdout, stderr } = await inEnglish(...argv);
		expect([stdout, stderr]).toEqual(["", expect.stringContaining(said)]);
	});

	test("what the law says is the same as ever, and what is wrong with an input is told under an English line", async () => {
		const argv = ["decide", "-q", "opening", "--on", "2026-11-21", "--facts", '{"公共数据":"否"}'];
		expect(await inEnglish(...argv)).toEqual(await run(argv, "0.0.0"));
		const { stderr, code } = await inEnglish("decide", "-q", "openning");
		expect([stderr.split("\n")[0], code]).toEqual(["1 problem in the input, nothing was decided:", 5]);
	});

	test("a session speaks English of itself, takes its commands by the names it shows, and keeps the answers in Chinese", () => {
		const files: Files = { read: () => ({ problem: "no" }), write: () => null };
		const start: Session = { law: weifang, on: "2026-11-21", question: "opening", facts: {}, words: english };
		const say = (line: string) => evaluate(start, line, files).text;
		const help = say("help").split("\n");
		expect(help).toHaveLength(Object.keys(english.sessionCommands).length);
		for (const line of help) {
			const [name = ""] = line.split(/[ |]/);
			expect(say(name)).not.toContain("is not understood");
		}
		expect(say("foo")).toBe("`foo` is not understood. “help” lists the commands, “facts all” every fact.");
		expect(say("publicDta 1")).toContain("Did you mean “公共数据”?");
		expect(say("why-not")).toBe("Name a level, such as: why-not 无条件开放");
		expect(say("save x.json")).toContain("Stored in `x.json`");
		expect(say("publicData 否")).toContain("开放属性：");
	});
});

describe("the language", () => {
	const usage = async (argv: readonly string[], environment: object = {}) => {
		const { stdout, stderr } = await run(argv, "0.0.0", environment);
		return (stdout + stderr).includes("Usage:");
	};

	test("is Chinese unless --lang, anywhere in the line, or GONGSHU_LANG says otherwise; the option has the last word", async () => {
		expect(await usage(["help"])).toBe(false);
		for (const argv of [
			["--lang", "en", "help"],
			["help", "--lang=en"],
			["decide", "--lang", "en"],
			["--lang", "en"],
		])
			expect(await usage(argv)).toBe(true);
		expect(await usage(["help"], { GONGSHU_LANG: "en" })).toBe(true);
		expect(await usage(["help", "--lang", "zh"], { GONGSHU_LANG: "en" })).toBe(false);
		expect(await usage(["help"], { GONGSHU_LANG: "" })).toBe(false);
	});

	test("is not taken from what else the environment says", async () => {
		expect(await usage(["help"], { LANG: "en_US.UTF-8", LC_ALL: "en_US.UTF-8", LANGUAGE: "en" })).toBe(false);
	});

	test.each([
		[["help", "--lang", "fr"], {}, "--lang 不能写 `fr`，可写 zh（中文）或者 en（English）。"],
		[["help", "--lang", "toString"], {}, "--lang 不能写 `toString`"],
		[["decide", "--lang"], {}, "选项 `--lang` 缺少所填的值"],
		[["help"], { GONGSHU_LANG: "en_US.UTF-8" }, "GONGSHU_LANG 不能写 `en_US.UTF-8`"],
		[["decide", "--lang", "zh", "--lang", "zh"], {}, "选项 `--lang` 只能写一次。"],
	])("that is none is a usage error: %j %j", async (argv, environment, said) => {
		const { stdout, stderr, code } = await run(argv, "0.0.0", environment);
		expect([stdout, code, stderr]).toEqual(["", 2, expect.stringContaining(said)]);
	});
});
