import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AuditedRow, auditCatalogue, type CellValue, readCatalogue } from "../../src/catalogue";
import { assess, decide, decideParts } from "../../src/index";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { all, audited, csv, profileOf } from "./written";

const on = "2026-11-21";

/** Ten rows of any catalogue: three resources, each fact unknown more often than not. */
const columns: Readonly<Record<string, { readonly 事实: string; readonly values: readonly CellValue[] }>> = {
	共享: { 事实: "目录所注共享类型", values: ["无条件共享", "有条件共享", "不予共享"] },
	开放: { 事实: "现开放属性", values: ["无条件开放", "有条件开放", "不予开放", "尚未确定"] },
	依据: { 事实: "目录注明的依据", values: ["法律", "内部文件", "未注明"] },
	限制: { 事实: "明文规定不能提供共享的依据", values: ["没有此类规定", "法律", "内部文件"] },
	个人: { 事实: "个人信息", values: ["不含", "含一般个人信息", "含敏感个人信息"] },
	法规: { 事实: "法律、法规对开放的规定", values: ["无此类规定", "规定不得开放"] },
	政务: { 事实: "政府部门依法履行职责过程中收集和产生的数据", values: ["否", "否", "是"] },
	公数: { 事实: "公共数据", values: [true, true, "是", false] },
	本市: { 事实: "本市行政区域内", values: ["是", "是", "否"] },
};

const signedColumns: Readonly<Record<string, { readonly 事实: string; readonly values: readonly CellValue[] }>> = {
	国密: { 事实: "国家秘密", values: ["不涉及", "不涉及", "依法确定为国家秘密"] },
	工密: { 事实: "工作秘密", values: ["否", "否", "是"] },
	范围: { 事实: "可提供共享的范围", values: ["可提供给所有机构", "可提供给部分机构", "不宜提供"] },
};

const plain = Object.fromEntries(Object.entries(columns).map(([name, { 事实 }]) => [name, { 事实 }]));
const signed = Object.fromEntries(
	Object.entries(signedColumns).map(([name, { 事实 }]) => [name, { 事实, 认定人列: `${name}人`, 认定日列: `${name}日` }]),
);
const signatures = Object.fromEntries(
	Object.keys(signed).flatMap((name) => [`${name}人`, `${name}日`].map((each) => [each, "不用"])),
);

const profile = profileOf(weifang, {
	每行为: "信息项",
	列: { 资源: "资源名称", 项: "信息项名称", ...plain, ...signed, ...signatures },
});

const cellsOf = (from: typeof columns) =>
	Object.entries(from).map(([name, { values }]) =>
		fc.constantFrom(null, ...values, ...values, ...values, ...values).map((value) => ({ [name]: value })),
	);

const row = fc
	.tuple(
		fc.record({ 资源: fc.constantFrom("甲", "乙"), 项: fc.constantFrom("名称", "手机号") }),
		...cellsOf(columns),
		...Object.entries(signedColumns).map(([name, { values }]) =>
			fc
				.tuple(
					fc.constantFrom(null, ...values, ...values, ...values),
					fc.constantFrom("保密办", "定密责任人甲"),
					fc.constantFrom("2026-03-02", "2026-03-02", "2026-03-02", "2027-01-01"),
				)
				.map(([value, by, day]) => (value === null ? {} : { [name]: value, [`${name}人`]: by, [`${name}日`]: day })),
		),
	)
	.map((parts): Readonly<Record<string, CellValue>> => Object.assign({}, ...parts));

const audit = async (objects: readonly Readonly<Record<string, CellValue>>[]) =>
	all(auditCatalogue(weifang, readCatalogue({ format: "objects", objects }, profile), { on }));

describe("an audit says what decide, decideParts and assess say", () => {
	test("of every row: level, reasons for it, relation, missing facts, and the state of every duty", async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 4 }), async (objects) => {
				const results = await audit(objects);
				const rows = results.filter((each): each is AuditedRow => each.kind === "audited" && each.of === "row");
				expect(rows.length).toBe(objects.length);
				for (const { facts = {}, questions, breached, open } of rows) {
					const { declarations, duties } = assess(weifang, facts, { on });
					for (const { question, relation, lawful, declared, possible, missing, status } of questions) {
						const decision = decide(weifang, question as "sharing", facts, { on });
						const declaration = declarations.find((each) => each.question === question);
						expect([lawful, status, possible]).toEqual([decision.answer, decision.status, decision.possible]);
						expect(missing.map(({ fact }) => fact)).toEqual(decision.missing.map(({ fact }) => fact));
						expect([relation, declared]).toEqual([declaration?.relation, declaration?.declared]);
					}
					const named = (state: string) => duties.filter((each) => each.state === state).map(({ duty }) => duty);
					expect(breached.map(({ duty }) => duty)).toEqual(named("breached"));
					expect(open.map(({ duty }) => duty)).toEqual(named("open"));
				}
			}),
			{ numRuns: 25 },
		);
	});

	test("of rows that differ in what comes of them", async () => {
		const results = await audit(fc.sample(row, { numRuns: 300, seed: 18 }));
		const relations = results.flatMap((each) =>
			each.kind === "audited" ? each.questions.map(({ relation }) => relation) : [],
		);
		expect(new Set(relations)).toEqual(new Set(["same", "declaredStricter", "declaredWider", "unknown"]));
	});

	test("of every resource: the level of its items together", async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), async (objects) => {
				const results = await audit(objects);
				let items: AuditedRow[] = [];
				for (const result of results) {
					if (result.kind !== "audited") continue;
					if (result.of === "row") {
						items.push(result);
						continue;
					}
					const parts = Object.fromEntries(items.map(({ facts }, at) => [String(at), facts ?? {}]));
					for (const { question, lawful, possible, missing } of result.questions) {
						const { whole } = decideParts(weifang, question as "sharing", parts, { on });
						expect([lawful, possible]).toEqual([whole.answer, whole.possible]);
						expect(new Set(missing.map(({ fact }) => fact))).toEqual(new Set(whole.missing.map(({ fact }) => fact)));
					}
					items = [];
				}
				expect(items).toEqual([]);
			}),
			{ numRuns: 25 },
		);
	});
});

const small = (fixed: object, findings: readonly object[] = []) =>
	profileOf(weifang, {
		每行为: "信息项",
		列: {
			资源: { 栏目: "资源名称", 合并: "是" },
			项: "信息项名称",
			共享: { 事实: "目录所注共享类型", 代码: { "1": "无条件共享", "2": "有条件共享", "3": "不予共享" } },
			限制: { 事实: "明文规定不能提供共享的依据", 空白: "没有此类规定" },
		},
		固定事实: fixed,
		成批认定: findings,
	});

const outside = { 政府部门依法履行职责过程中收集和产生的数据: "否" };
const known = { 本市行政区域内: "是", 公共数据: "是", ...outside };
const batch = (事实: object, 行: string, more: object = {}) => ({
	事实,
	认定人: "定密责任人",
	认定日: "2026-03-02",
	行,
	...more,
});
const clear = { 国家秘密: "不涉及", 工作秘密: "否" };

describe("成批认定", () => {
	const lines = ["资源,项,共享,限制", "甲,名称,1", ",电话,1", ",住址,1"];
	const findings = [
		batch(clear, "2-3", { 认定依据: "保密审查登记表第12号" }),
		batch({ 可提供共享的范围: "可提供给所有机构" }, "2-4", { 认定人: "数据科" }),
	];

	test("只及于所列各行：没有列入的行不沿用上一行的认定", async () => {
		const results = await audited(weifang, csv(...lines), small(known, findings));
		const shown = results.map((each) =>
			each.kind === "audited" ? [each.of, each.last, each.questions[0]?.lawfulText] : each.kind,
		);
		expect(shown).toEqual([
			["row", 2, "无条件共享"],
			["row", 3, "无条件共享"],
			["row", 4, "待查明"],
			["items", 4, "待查明"],
		]);
	});

	test("认定人、认定日、认定依据随同进入每一项决定", async () => {
		const [first] = await audited(weifang, csv(...lines), small(known, findings));
		if (first?.kind !== "audited") throw new Error("没有读出第一行");
		const decision = JSON.stringify(decide(weifang, "sharing", first.facts ?? {}, { on }));
		expect(decision).toContain('"by":"定密责任人","on":"2026-03-02","basis":"保密审查登记表第12号"');
		expect(decision).toContain('"by":"数据科"');
	});

	test("后作的认定代替先作的；同日而不同的，该行不作判断", async () => {
		const later = batch({ 国家秘密: "依法确定为国家秘密" }, "3", { 认定日: "2026-05-06" });
		const sameDay = batch({ 国家秘密: "依法确定为国家秘密" }, "4", { 认定人: "保密局" });
		const all = [batch(clear, "2-4"), later, sameDay];
		const [two, three, four] = await audited(weifang, csv(...lines), small(known, all));
		expect(two?.kind === "audited" && two.facts).toMatchObject({ stateSecret: { value: "none" } });
		expect(three?.kind === "audited" && three.facts).toMatchObject({ stateSecret: { value: "determined", on: "2026-05-06" } });
		expect(four?.kind === "refused" && four.issues[0]?.message).toBe("第4行：“国家秘密”有两项认定，日期相同而认定不同");
	});

	test("认定日晚于所据之日的，其时尚未认定，并写明", async () => {
		const [first] = await audited(weifang, csv(...lines), small(known, [batch(clear, "2", { 认定日: "2027-01-05" })]));
		expect(first?.kind === "audited" && first.remarks.length).toBe(2);
		expect(first?.kind === "audited" && first.questions[0]?.lawful).toBeNull();
	});
});

describe("整项资源", () => {
	test("各项不同的，依第十九条为有条件共享，并建议分列；所注的类型照同一规则合并", async () => {
		const lines = ["资源,项,共享,限制", "甲,名称,1,", ",编号,1,", ",评估结论,3,法律"];
		const findings = [batch({ ...clear, 可提供共享的范围: "可提供给所有机构" }, "2-4")];
		const results = await audited(weifang, csv(...lines), small(known, findings));
		const whole = results.at(-1);
		if (whole?.kind !== "audited") throw new Error("整项没有结论");
		const [sharing] = whole.questions;
		expect([sharing?.lawfulText, sharing?.declaredText, sharing?.relation]).toEqual(["有条件共享", "有条件共享", "same"]);
		expect(sharing?.reason).toContain("第十九条");
		expect(whole.advice).toEqual(["各信息项的共享类型不同（无条件共享2项、不予共享1项），可以分列为几项资源，分别注明"]);
	});

	test("有一行无法读取或者涉密的，整项不作结论", async () => {
		const results = await audited(weifang, csv("资源,项,共享,限制", "甲,名称,1", ",编号,9", "乙,名称,1"), small(known));
		expect(results.map(({ kind, of, last }) => `${kind} ${of} ${last}`)).toEqual([
			"audited row 2",
			"refused row 3",
			"refused items 3",
			"audited row 4",
			"audited items 4",
		]);
	});
});

test("字段名只提示先问什么，标明推定，不成为事实", async () => {
	const results = await audited(weifang, csv("资源,项,共享,限制", "甲,编号,1", ",身份证号,1"), small(known));
	const [number, identity] = results;
	if (number?.kind !== "audited" || identity?.kind !== "audited") throw new Error("没有读出");
	expect(identity.hints.map(({ message }) => message)).toEqual([
		"推定：“身份证号”中有“身份证”，可能含个人信息，请先查明“个人信息”",
	]);
	expect(number.hints).toEqual([]);
	expect(identity.facts).toEqual(number.facts);
	expect(identity.questions).toEqual(number.questions);
	expect(identity.ask[0]?.label).toBe("个人信息");
	expect(new Set(identity.ask)).toEqual(new Set(number.ask));
});
