import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { china, withNotice } from "../../src/calendar";
import { parseProfile } from "../../src/catalogue";
import { evaluate } from "../../src/cli/repl/evaluate";
import type { Files, Session } from "../../src/cli/repl/session";
import { parseOverlay } from "../../src/parse";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { weifang2021 } from "../../src/rules/weifang-2021";
import { casesIn } from "../cases/case-file";
import { differences } from "../cases/differences";
import { blocksThatAre, root } from "./pages";

const folder = join(root, "src/rules/weifang-2021");
const folded = (text: string): string => text.replace(/\s+/g, " ").trim();
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
	.filter((name) => name.endsWith(".ts"))
	.map((name) => folded(readFileSync(join(folder, name), "utf8")));

describe("书面案例依《潍坊市公共数据管理办法》核对，处处相符", () => {
	test.each(blocksThatAre("case"))("%s", (name, { code }) => {
		const cases = casesIn(code, name);
		expect(cases.length).toBeGreaterThan(0);
		expect(cases.flatMap((each) => differences(weifang2021, each))).toEqual([]);
	});
});

describe("a part of the regulation is shown as it is in its file", () => {
	test.each(blocksThatAre("source"))("%s", (_, { code }) => {
		expect(sources.filter((source) => source.includes(folded(code)))).toHaveLength(1);
	});
});

describe("列配置是读得通的", () => {
	test.each(blocksThatAre("profile"))("%s", (_, { code }) => {
		expect(parseProfile(weifang, JSON.parse(code))._tag).toBe("Right");
	});
});

describe("a notice as JSON is one that is in the calendar", () => {
	test.each(blocksThatAre("notice"))("%s", (_, { code }) => {
		const read = parseOverlay(JSON.parse(code));
		if (read._tag === "Left") throw new Error(JSON.stringify(read.left));
		const [notice] = withNotice({ ...china, notices: [] }, read.right).notices;
		expect(china.notices).toContainEqual(notice);
	});
});

/** Nothing is there to be read, and everything can be written. */
const noFiles: Files = { read: () => ({ problem: "" }), write: () => null };

describe("a session replies to each line as it is printed", () => {
	test.each(blocksThatAre("session"))("%s", (_, { code }) => {
		const lines = [...code.matchAll(/^公数> (.*)$/gm)].map(([, line = ""]) => line);
		let session: Session = { law: weifang, on: "2026-11-21", question: "opening", facts: {} };
		const replies = lines.map((line) => {
			const reply = evaluate(session, line, noFiles);
			session = reply.session;
			return `公数> ${line}\n${reply.text}`.trimEnd();
		});
		expect(lines.length).toBeGreaterThan(4);
		expect(replies.join("\n\n")).toBe(code.trimEnd());
	});
});
