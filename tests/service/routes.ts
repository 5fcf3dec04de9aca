import { describe, expect, test } from "vitest";
import { nextQuestion, why } from "../../src/analysis";
import { formFor, openApiFor, proceduresOf, questionsOf } from "../../src/contract";
import { assess, decide, follow } from "../../src/index";
import { serviceFor } from "../../src/service";
import { partsOf } from "../contract/validator";
import { ask, asking, served } from "./asking";

const [weifang2021] = served;
const api = openApiFor(served);
const compiled = partsOf(api);
const [on, today] = ["2024-09-02", "2024-10-08"] as const;
const bodyFor = (path: string) => (path.includes("/follow/") ? { events: [], today } : { facts: {}, on });
const described = Object.entries(api.paths).flatMap(([path, methods]) =>
	Object.keys(methods).map((method) => [method, path] as const),
);

describe("every operation of the description is there, and answers as it says", () => {
	test.each(described)("%s %s", async (method, path) => {
		const { response, said } = await ask(path, method === "post" ? bodyFor(path) : undefined);
		expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/json; charset=utf-8"]);
		const validate = compiled(path, method, "responses", "200");
		expect([validate(said), validate.errors]).toEqual([true, null]);
	});
});

test("an answer is what the library returns", async () => {
	const facts = { inRegion: true, publicData: true } as const;
	const asked = { facts, on };
	const events = [{ on: "2024-09-02", step: "apply", outcome: "filed" }] as const;
	const cases = [
		["/weifang-2021/decide/opening", asked, decide(weifang2021, "opening", facts, { on })],
		["/weifang-2021/decide/opening", { ...asked, asOf: today }, decide(weifang2021, "opening", facts, { on, asOf: today })],
		["/weifang-2021/why/opening", asked, why(weifang2021, "opening", facts, { on })],
		["/weifang-2021/next-question/opening", asked, nextQuestion(weifang2021, "opening", facts, { on })],
		["/weifang-2021/form/opening", asked, formFor(weifang2021, "opening", facts, { on })],
		["/weifang-2021/assess", asked, assess(weifang2021, facts, { on })],
		[
			"/weifang-2021/follow/sharingRequest",
			{ facts, events, today },
			follow(weifang2021, "sharingRequest", events, { facts, today }),
		],
		["/weifang-2021/questions", undefined, questionsOf(weifang2021)],
		["/weifang-2021/procedures", undefined, proceduresOf(weifang2021)],
		["/laws", undefined, served.map(({ id, title }) => ({ id, label: title }))],
		["/openapi.json", undefined, api],
		["/health", undefined, { status: "ok", laws: ["weifang-2021", "pipl-2021"] }],
	] as const;
	for (const [path, body, answer] of cases) expect([path, (await ask(path, body)).said]).toEqual([path, answer]);
});

test("names may be written in Chinese, in the path and in the body, and mean the same", async () => {
	const path = `/${encodeURIComponent("潍坊市公共数据管理办法")}/decide/${encodeURIComponent("开放属性")}`;
	const { said } = await ask(path, { facts: { 公共数据: "是" }, on: "2024年9月2日" });
	expect(said).toEqual(decide(weifang2021, "opening", { publicData: true }, { on }));
});

test("what cannot be read is described as well", async () => {
	const validate = compiled("/weifang-2021/decide/opening", "post", "responses", "422");
	for (const body of ["{", "[]", {}, { facts: { 无: 1 }, on: "2024-02-30", more: 1 }])
		expect(validate((await ask("/weifang-2021/decide/opening", body)).said)).toBe(true);
	expect(validate([])).toBe(false);
});

test("nothing is kept, nothing guessed at, nothing framed; the page of the interface needs no script", async () => {
	for (const path of [
		"/",
		"/api",
		"/api.css",
		"/openapi.json",
		"/health",
		"/laws",
		"/nothing",
		"/weifang-2021/decide/opening",
	]) {
		const { headers } = (await ask(path)).response;
		expect([path, headers.get("cache-control"), headers.get("x-content-type-options")]).toEqual([path, "no-store", "nosniff"]);
		expect(headers.get("content-security-policy")).toMatch(/^default-src 'none';.*frame-ancestors 'none'/);
	}
	const { said } = await ask("/api");
	expect(said).toContain("<code>POST /weifang-2021/decide/opening</code>");
	expect(said).not.toMatch(/<script|https?:\/\//);
	const page = { html: "<p>假如</p>", policy: "default-src 'none'; style-src 'self'" };
	const own = asking(serviceFor({ laws: [weifang2021], page, title: "某市", version: "7" }));
	const first = await own("/");
	expect(first.said).toBe(page.html);
	expect(first.response.headers.get("content-security-policy")).toBe(`${page.policy}; frame-ancestors 'none'`);
	expect((await own("/openapi.json")).said).toMatchObject({ info: { title: "某市", version: "7" } });
});

test("a service without a law is an error of the program", () => {
	expect(() => serviceFor({ laws: [] })).toThrow(new TypeError("没有写明规定：laws 应当列有至少一部规定"));
	expect(() => serviceFor({ laws: [{} as never] })).toThrow(TypeError);
});
