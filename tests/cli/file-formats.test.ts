import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { optionsTaken } from "../../src/cli/command";
import { commandTable } from "../../src/cli/command-table";
import { type FileFormat, fileFormats, shapeOf } from "../../src/cli/options";
import { run } from "../../src/cli/run";
import { chinese } from "../../src/cli/words/chinese";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { casesIn } from "../cases/case-file";
import { differences } from "../cases/differences";

const gongshu = (...argv: readonly string[]) => run(argv, "0.0.0");

/** The example of each format as `gongshu help files` prints it, by the name of the format. */
const examplesIn = (printed: string): ReadonlyMap<string, string> =>
	new Map(
		printed.split("\n\n\n").flatMap((part): readonly (readonly [string, string])[] => {
			const lines = part.split("\n");
			const body = lines.slice(3).filter((line) => line === "" || line.startsWith("    "));
			const [title = ""] = lines;
			return title.endsWith("：") && body.length > 2
				? [
						[
							title.slice(0, -1),
							`${body
								.slice(0, -2)
								.map((line) => line.slice(4))
								.join("\n")}\n`,
						],
					]
				: [];
		}),
	);

const folder = mkdtempSync(join(tmpdir(), "gongshu-formats-"));
const endings: Partial<Record<FileFormat, string>> = {
	catalogue: "csv",
	signatures: "yaml",
	cases: "yaml",
	records: "ndjson",
	source: "txt",
};
const pathOf = (format: FileFormat): string => join(folder, `${format}.${endings[format] ?? "json"}`);
const file = async (format: FileFormat): Promise<string> => {
	const example = examplesIn((await gongshu("help", "files")).stdout).get(chinese.files[format].name);
	writeFileSync(pathOf(format), format === "source" ? `${example}` : (example ?? "").trimEnd());
	return pathOf(format);
};

const on = ["--on", "2026-11-21"];

/** A command that reads each format, with the files it needs. */
const commands: Readonly<Record<FileFormat, (path: string) => Promise<readonly string[]>>> = {
	facts: async (path) => ["decide", "-q", "开放属性", "--facts", path, ...on],
	resources: async (path) => ["assess", "--facts", path, ...on],
	catalogue: async (path) => ["catalogue", "profile", path],
	profile: async (path) => ["catalogue", "audit", await file("catalogue"), "--profile", path, ...on],
	findings: async (path) => [
		"catalogue",
		"audit",
		await file("catalogue"),
		"--profile",
		await file("profile"),
		"--findings",
		path,
		...on,
	],
	events: async (path) => ["follow", "--procedure", "共享申请", "--events", path, ...on],
	notice: async (path) => ["calendar", "check", "--notice", path],
	signatures: async (path) => ["sign", "--law", "pipl-2021", "--signatures", path],
	cases: async (path) => ["sign", "--law", "weifang", "--signatures", join(folder, "none.yaml"), "--cases", path],
	records: async (path) => ["replay", path],
	template: async (path) => ["letter", "--kind", "定类意见", "--template", path, ...on],
	source: async (path) => ["check", "--law", await file("regulation"), "--source", path],
	regulation: async (path) => ["decide", "--law", path, "-q", "开放类型", "--facts", '{"个人信息":"是"}', ...on],
};

describe.each(fileFormats)("the example of %s", (format) => {
	test("is what a command reads, and nothing is wrong with it", async () => {
		const argv = await commands[format](await file(format));
		const { stdout, stderr, code } = await gongshu(...argv);
		expect([code, stderr]).toEqual([0, expect.not.stringContaining("处问题")]);
		expect(stdout).not.toBe("");
	});

	test("stands in the help of every command that reads it, once", async () => {
		const example = examplesIn((await gongshu("help", "files")).stdout).get(chinese.files[format].name) ?? "";
		const readers = commandTable.filter((command) => {
			const options = optionsTaken(command).map((name) => shapeOf(name));
			return command.reads?.includes(format) || options.some(({ holds, value }) => holds === format && value !== "law");
		});
		expect(readers.length).toBeGreaterThan(0);
		for (const { name } of readers) {
			const { stdout } = await gongshu("help", ...name.split(" "));
			const indented = example.trimEnd().replaceAll(/^(?=.)/gm, "    ");
			expect([name, stdout.split(indented).length]).toEqual([name, 2]);
		}
	});
});

test("what an example says is so: its cases are decided as written, its record as it was", async () => {
	const { stdout } = await gongshu("replay", await file("records"));
	expect(stdout).toContain("：一致");
	const cases = casesIn(examplesIn((await gongshu("help", "files")).stdout).get(chinese.files.cases.name) ?? "", "案例.yaml");
	expect(cases.map((each) => differences(weifang, each))).toEqual([[]]);
});

test("the formats are listed by two names, and their examples leave no file behind", async () => {
	const before = readdirSync(folder).length;
	const { stdout, code } = await gongshu("help", "files");
	expect([(await gongshu("help", "文件格式")).stdout, code]).toEqual([stdout, 0]);
	expect(examplesIn(stdout).size).toBe(fileFormats.length);
	expect(readdirSync(folder).length).toBe(before);
	expect((await gongshu("help", "files", "more")).code).toBe(2);
});
