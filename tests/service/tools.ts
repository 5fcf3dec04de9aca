import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nextQuestion, why } from "../../src/analysis";
import { serveTools } from "../../src/cli/serving/mcp";
import { formFor, proceduresOf, questionsOf } from "../../src/contract";
import { assess, decide } from "../../src/index";
import { type Explainable, explain } from "../../src/text";
import { ajvFor } from "../contract/validator";
import { served } from "./asking";

const [weifang2021] = served;
const client = new Client({ name: "test", version: "1" });
let ended: Promise<void>;

beforeAll(async () => {
	const [mine, theirs] = InMemoryTransport.createLinkedPair();
	ended = serveTools(served, "1", theirs);
	await client.connect(mine);
});

afterAll(async () => {
	await client.close();
	await ended;
});

const call = async (name: string, given: Record<string, unknown> = {}) => {
	const { content, structuredContent, isError } = await client.callTool({ name, arguments: given });
	const [first] = content as readonly { readonly text: string }[];
	return { words: first?.text ?? "", data: structuredContent, isError: isError ?? false };
};

const asked = { question: "opening", facts: { inRegion: true, publicData: true }, on: "2024-09-02" } as const;

test("the tools only read, and their inputs are described in Chinese", async () => {
	const { tools } = await client.listTools();
	const names = tools.map(({ name }) => name);
	expect(names).toEqual(["list_laws", "questions", "facts_form", "decide", "assess", "why", "next_question"]);
	for (const { annotations, inputSchema, description } of tools) {
		expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
		expect(description).toMatch(/\p{Script=Han}/u);
		expect(() => ajvFor().compile(inputSchema)).not.toThrow();
	}
	const decideTool = tools.find(({ name }) => name === "decide");
	expect(ajvFor().validate(decideTool?.inputSchema ?? {}, asked)).toBe(true);
	expect(ajvFor().validate(decideTool?.inputSchema ?? {}, { ...asked, question: "openning" })).toBe(false);
	expect(client.getInstructions()).toContain("未知不等于可以共享");
});

test("a tool answers with what the library returns, and says it in words", async () => {
	const { question, facts, on } = asked;
	const answers = [
		["decide", asked, decide(weifang2021, question, facts, { on })],
		["why", { law: "weifang-2021", ...asked }, why(weifang2021, question, facts, { on })],
		["next_question", asked, nextQuestion(weifang2021, question, facts, { on })],
		["assess", { facts, on }, assess(weifang2021, facts, { on })],
	] as const;
	for (const [name, given, result] of answers)
		expect(await call(name, given)).toEqual({ words: explain(result as Explainable), data: result, isError: false });
});

test("what there is to ask, and what is still to be filled in", async () => {
	expect(await call("list_laws")).toMatchObject({ words: expect.stringContaining("潍坊市公共数据管理办法（weifang-2021）") });
	const { data, words } = await call("questions", { law: "weifang-2021" });
	expect(data).toEqual({ questions: questionsOf(weifang2021), procedures: proceduresOf(weifang2021) });
	expect(words).toContain("· 开放属性（opening）：不予开放（none）");
	const form = await call("facts_form", asked);
	expect(form.data).toEqual(formFor(weifang2021, "opening", asked.facts, { on: asked.on }));
	expect(form.words).toMatch(/^就“开放属性”作答，还能改变结论的事实依次是：\n· .+（\w+）：.+可填/);
	const filled = { question: "paper", facts: { inRegion: false }, on: asked.on };
	expect((await call("facts_form", filled)).words).toMatch(/没有还能改变结论的事实。$/);
});

test("what is wrong with an input is told in Chinese, all of it, and nothing is answered", async () => {
	const wrong = await call("decide", { ...asked, facts: { 公共: 1 }, on: "2024-02-30" });
	expect([wrong.isError, wrong.words.match(/^· /gm)?.length]).toEqual([true, 2]);
	expect(await call("decide", { ...asked, question: "openning" })).toMatchObject({
		isError: true,
		data: { issues: [{ code: "unknown-question", suggestion: "是否为“开放属性”？" }] },
	});
	expect(await call("decide")).toMatchObject({ isError: true });
	expect(await call("open_it", asked)).toMatchObject({ isError: true, data: { issues: [{ code: "unknown-tool" }] } });
});
