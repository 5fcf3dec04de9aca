import fc from "fast-check";
import { expect, test } from "vitest";
import {
	addTally,
	auditBatches,
	auditCatalogue,
	auditedQuestions,
	type CatalogueSource,
	type CatalogueTally,
	catalogueBatches,
	emptyTally,
	type RowResult,
	type RowWithResult,
	readCatalogue,
	summarize,
	summaryOf,
	tallyOf,
} from "../../src/catalogue";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { all, csv, profileOf } from "./written";

const on = "2026-11-21";

const columns = {
	部门: { 栏目: "部门", 合并: "是" },
	项: "信息项名称",
	共享: { 事实: "目录所注共享类型", 合并: "是" },
	个人: { 事实: "个人信息" },
	依据: { 事实: "目录注明的依据" },
};
const 固定事实 = { 公共数据: "是", 本市行政区域内: "是" };
const signed = { 事实: { 国家秘密: "不涉及", 工作秘密: "否" }, 认定人: "定密责任人", 认定日: "2026-03-02", 行: "2-9" };
const shared = { 固定事实, 成批认定: [signed] };
const items = profileOf(weifang, { ...shared, 每行为: "信息项", 列: { 资源: { 栏目: "资源名称", 合并: "是" }, ...columns } });
const resources = profileOf(weifang, { ...shared, 每行为: "资源", 列: { 资源: "资源名称", ...columns } });

/** Rows as they are found: merged cells, resources that come again, cells that cannot be read, blank lines, lines too long. */
const line = fc
	.record({
		资源: fc.constantFrom("", "", "甲", "乙", "丙"),
		部门: fc.constantFrom("", "一局", "二局", "三局"),
		项: fc.constantFrom("名称", "手机号", "编号"),
		共享: fc.constantFrom("", "无条件共享", "有条件共享", "不予共享", "不详"),
		个人: fc.constantFrom("", "不含", "含一般个人信息", "含敏感个人信息"),
		依据: fc.constantFrom("", "法律", "内部文件"),
	})
	.map((cells) => Object.values(cells).join(","));
const lines = fc.array(fc.oneof({ weight: 12, arbitrary: line }, fc.constantFrom("", "甲,,,,,,多出", "甲,一局")), {
	maxLength: 14,
});

const header = "资源,部门,项,共享,个人,依据";
const sourceOf = (rows: readonly string[], isNdjson: boolean): CatalogueSource => {
	if (!isNdjson) return csv(header, ...rows);
	const names = header.split(",");
	const text = rows.map((row) =>
		row === "" ? "" : JSON.stringify(Object.fromEntries(row.split(",").map((cell, at) => [names[at] ?? "多", cell]))),
	);
	return { format: "ndjson", bytes: new TextEncoder().encode(text.join("\n")) };
};

const resultsIn = (rows: readonly RowWithResult[]): readonly RowResult[] =>
	rows.flatMap(({ result, whole }) => (whole ? [result, whole] : [result]));

/** Results in the order of rows: that of a resource stands after its last row, before which nothing else was told. */
const inOrder = (results: readonly RowResult[]) => JSON.stringify(results);

test("batches of any size, audited in any order, give the results of the whole, and their tallies its summary", async () => {
	let [cut, longer] = [0, 0];
	await fc.assert(
		fc.asyncProperty(
			lines,
			fc.boolean(),
			fc.boolean(),
			fc.integer({ min: 1, max: 5 }),
			fc.integer(),
			async (rows, isNdjson, isItems, size, order) => {
				const profile = isItems ? items : resources;
				const source = sourceOf(rows, isNdjson);
				const whole = await all(auditCatalogue(weifang, readCatalogue(source, profile), { on }));
				const batches = await all(catalogueBatches(source, profile, { size }));
				cut += batches.length > 1 ? 1 : 0;
				longer += batches.some(({ units }) => units.length > size) ? 1 : 0;
				// As another thread has them: copies, audited by one that did the later batches before the earlier ones.
				const audit = auditBatches(weifang, profile, { on });
				const shuffled = batches.map((batch, at) => ({ batch, at })).sort((a, b) => (order % 2 === 0 ? 1 : -1) * (a.at - b.at));
				const done = shuffled.map(({ batch, at }) => ({ at, rows: audit(structuredClone(batch)) }));
				const results = done.sort((a, b) => a.at - b.at).map((each) => resultsIn(each.rows));
				expect(inOrder(results.flat())).toBe(inOrder(whole));

				const total = emptyTally();
				for (const each of results) addTally(total, structuredClone<CatalogueTally>(tallyOf(each)));
				expect(JSON.stringify(summaryOf(total))).toBe(JSON.stringify(await summarize(whole)));

				const skip = batches[0]?.units.length ?? 0;
				expect(await all(catalogueBatches(source, profile, { size, skip }))).toEqual(batches.slice(1));
			},
		),
		{ numRuns: 60 },
	);
	expect(Math.min(cut, longer)).toBeGreaterThan(5);
});

test("what other resources were judged before shows in no result", async () => {
	const rows = [
		"甲,,名称,不予共享,不含,",
		"甲,,编号,,含一般个人信息,法律",
		"乙,,编号,不予共享,含一般个人信息,法律",
		"乙,,名称,,不含,",
	];
	const one = await all(auditCatalogue(weifang, readCatalogue(csv(header, ...rows), items), { on }));
	const [, , before, ...rest] = one;
	const alone = await all(auditCatalogue(weifang, readCatalogue(csv(header, "", "", ...rows.slice(2)), items), { on }));
	expect(before?.of).toBe("items");
	expect(inOrder(rest)).toBe(inOrder(alone));
});

test("a tally of more departments than are told apart, put together of parts, is that of the whole", async () => {
	const [audited] = await all(auditCatalogue(weifang, readCatalogue(csv(header, "甲,,,无条件共享,,"), resources), { on }));
	if (audited?.kind !== "audited") throw new Error("a row that can be read");
	const { kind: _, questions: asked, of, subject, resource } = audited;
	const results = Array.from({ length: 4200 }, (_, at): RowResult => {
		const questions = asked.map((each) => ({ ...each, lawfulText: `第${(at * 7) % 11}类` }));
		const place = { of, subject, resource, first: at, last: at, department: `第${(at * 31) % 2100}局` };
		return at % 5 === 0
			? { kind: "refused", ...place, issues: [{ code: `c${at % 3}`, path: [], message: "" }] }
			: { ...audited, ...place, questions };
	});
	const total = emptyTally();
	for (let at = 0; at < results.length; at += 900) addTally(total, tallyOf(results.slice(at, at + 900)));
	const summary = summaryOf(total);
	expect(JSON.stringify(summary)).toBe(JSON.stringify(await summarize(results)));
	expect(summary.departments).toHaveLength(2001);
	expect(summary.departments.at(-1)?.department).toBe("其他");
});

test("the questions of an audit are known before its first row", async () => {
	const [row] = await all(auditCatalogue(weifang, readCatalogue(csv(header, "甲,,,无条件共享,,"), resources), { on }));
	const asked = row?.kind === "audited" ? row.questions.map(({ question, label }) => ({ question, label })) : [];
	expect(asked.length).toBeGreaterThan(1);
	expect(auditedQuestions(weifang, { on })).toEqual(asked);
});
