import { expect, test } from "vitest";
import { nextQuestion, why } from "../../src/analysis";
import { formFor, openApiFor, proceduresOf, questionsOf } from "../../src/contract";
import { assess, decide, follow } from "../../src/index";
import { laws } from "../../src/rules";
import { partsOf } from "./validator";

const { "pipl-2021": pipl, "weifang-2021": weifang2021 } = laws;
const api = openApiFor([weifang2021, pipl]);

const compiled = partsOf(api);
const answerOf = (path: string) => compiled(path, "post", "responses", "200");
const bodyOf = (path: string) => compiled(path, "post", "requestBody");

test("every reference leads somewhere, and every operation has its own name", () => {
	const references = [...JSON.stringify(api).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to = ""]) => to);
	const known = new Set(Object.keys(api.components.schemas).map((name) => `#/components/schemas/${name}`));
	expect(references.filter((to) => !known.has(to))).toEqual([]);
	for (const name of Object.keys(api.components.schemas)) expect(name).toMatch(/^[\w.-]+$/);
	const operations = Object.values(api.paths).map(({ get, post }) => (get ?? post) as { readonly operationId: string });
	expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
});

test("each operation answers as the library does, and takes the body that it was asked with", () => {
	const [on, today] = ["2024-09-02", "2024-10-08"] as const;
	const facts = { inRegion: true, publicData: true } as const;
	const events = [{ on: "2024-09-02", step: "apply", outcome: "filed" }] as const;
	const asked = { facts, on };
	const cases = [
		["/weifang-2021/decide/opening", asked, decide(weifang2021, "opening", facts, { on })],
		["/weifang-2021/why/opening", asked, why(weifang2021, "opening", facts, { on })],
		["/weifang-2021/next-question/opening", { ...asked, asOf: today }, nextQuestion(weifang2021, "opening", facts, { on })],
		["/weifang-2021/form/opening", asked, formFor(weifang2021, "opening", facts, { on })],
		["/weifang-2021/assess", asked, assess(weifang2021, facts, { on })],
		["/weifang-2021/follow/sharingRequest", { events, today }, follow(weifang2021, "sharingRequest", events, { facts, today })],
	] as const;
	for (const [path, body, answer] of cases) {
		const [takes, gives] = [bodyOf(path), answerOf(path)];
		expect([path, takes(body), gives(answer)]).toEqual([path, true, true]);
		expect([path, takes({ ...body, more: 1 }), gives({ ...answer, law: "pipl-2021" })]).toEqual([path, false, false]);
	}
	expect(bodyOf("/weifang-2021/decide/opening")({ ...asked, facts: { project: true } })).toBe(false);
	expect(bodyOf("/weifang-2021/decide/opening")({ facts })).toBe(false);
});

test("lists to choose from are described too", () => {
	const gives = (path: string, list: readonly object[]) => {
		const validate = compiled(path, "get", "responses", "200");
		return [validate(structuredClone(list)), validate([{ ...list[0], more: 1 }])];
	};
	expect(gives("/weifang-2021/questions", questionsOf(weifang2021))).toEqual([true, false]);
	expect(gives("/weifang-2021/procedures", proceduresOf(weifang2021))).toEqual([true, false]);
	expect(gives("/laws", [{ id: "weifang-2021", label: weifang2021.title }])).toEqual([true, false]);
});

test("the description is frozen plain JSON, the same each time", () => {
	expect(JSON.parse(JSON.stringify(api))).toEqual(api);
	expect(Object.isFrozen(api.paths)).toBe(true);
	expect(openApiFor([weifang2021, pipl])).toEqual(api);
	expect(api).toMatchObject({ openapi: "3.1.0", info: { title: "公数", version: "1" } });
});
