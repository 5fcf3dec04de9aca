import { readFileSync } from "node:fs";
import { zipSync } from "fflate";
import { isLeft, isRight } from "fp-ts/lib/Either.js";
import { type CellValue, readXlsx, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import {
	auditWorkbook,
	type BatchFinding,
	type CheckedWorkbook,
	type Profile,
	parseFindings,
	parseFindingsInWorkbook,
	parseProfile,
	readCatalogue,
	sampleCatalogue,
} from "../../src/catalogue";
import { assess } from "../../src/index";
import { parseFacts } from "../../src/parse";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { all, profileOf } from "./written";

const on = "2026-11-21";
const example = (name: string) => readFileSync(new URL(`../../examples/weifang-catalogue/${name}`, import.meta.url));
const json = (name: string) => JSON.parse(example(name).toString("utf8"));

const right = <T>(parsed: { readonly _tag: string } & ({ readonly right: T } | { readonly left: unknown })): T => {
	if (!("right" in parsed)) throw new Error(JSON.stringify(parsed.left));
	return parsed.right;
};

const sampleProfile: Profile = right(parseProfile(weifang, json("profile.json")));
const sampleFindings: readonly BatchFinding[] = right(parseFindings(weifang, json("findings.json")));

const audit = async (bytes: Uint8Array, profile: Profile, findings: readonly BatchFinding[] = []): Promise<CheckedWorkbook> =>
	right(await auditWorkbook(weifang, { format: "xlsx", bytes }, profile, { on, findings }));

const sheetsOf = async (bytes: Uint8Array): Promise<ReadonlyMap<string, readonly (readonly CellValue[])[]>> =>
	new Map((await readXlsx(bytes)).sheets.map(({ name, rows }) => [name, rows]));

const workbookOf = (...sheets: readonly WriteSheet[]): Promise<Uint8Array> => writeXlsx({ sheets: [...sheets] });

const sample = audit(example("catalogue.xlsx"), sampleProfile, sampleFindings);

describe("样例工作簿", () => {
	test("整项资源的依法类型、与目录的关系，同逐项资源的 assess 一致", async () => {
		const rows = (await sheetsOf((await sample).bytes)).get("信息资源目录") ?? [];
		const header = rows[2] ?? [];
		const resources = json("catalogue.json").资源 as readonly { readonly 名称: string; readonly 事实: object }[];
		const told = new Map(rows.slice(3).flatMap((row) => (typeof row[2] === "string" ? [[row[2], row] as const] : [])));
		const relations = { same: "相符", declaredStricter: "目录较严", declaredWider: "目录较宽", unknown: "待查明" };
		const spoilt = ["网络招聘与用工监测数据（购买）", "地震监测台站精密坐标"];
		expect(told.size).toBe(resources.length);
		for (const { 名称: name, 事实: facts } of resources) {
			if (spoilt.includes(name)) continue;
			const { declarations } = assess(weifang, right(parseFacts(weifang, facts)), { on });
			const expected = ["sharing", "opening"].map((question) => {
				const relation = declarations.find((each) => each.question === question)?.relation;
				return relations[relation ?? "unknown"];
			});
			const own = ["整项共享类型是否相符", "整项开放属性是否相符"].map((column) => told.get(name)?.[header.indexOf(column)]);
			expect([name, ...own]).toEqual([name, ...expected]);
		}
		for (const name of spoilt) expect(told.get(name)?.[header.indexOf("整项共享类型是否相符")]).toBe("无法读取");
	});

	test("原有单元格逐个不变", async () => {
		const before = (await readXlsx(example("catalogue.xlsx"), { readStyles: true })).sheets[0];
		const after = (await readXlsx((await sample).bytes, { readStyles: true })).sheets[0];
		const width = Math.max(...(before?.rows ?? []).map(({ length }) => length));
		const shown = (rows: readonly (readonly CellValue[])[] = []) =>
			rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null));
		expect(shown(after?.rows)).toEqual(shown(before?.rows));
		expect(after?.merges?.slice(0, before?.merges?.length)).toEqual(before?.merges);
		expect(after?.cells?.get("5,4")?.style).toEqual(before?.cells?.get("5,4")?.style);
	});

	test("各工作表写明应当改正的、待查明的、无法读取的，以及依据和日期", async () => {
		const sheets = await sheetsOf((await sample).bytes);
		expect([...sheets.keys()]).toEqual(["信息资源目录", "汇总", "目录应当改正", "待查明", "已认定", "无法读取", "说明"]);
		const corrections = (sheets.get("目录应当改正") ?? []).slice(3);
		const order = corrections.map(([relation]) => relation);
		expect(order.slice(0, 4)).toEqual(Array.from({ length: 4 }, () => "目录较宽"));
		expect(new Set(order.slice(4))).toEqual(new Set(["目录较严"]));
		expect(corrections[0]).toEqual(expect.arrayContaining(["预防接种单位与疫苗库存", "无条件共享", "有条件共享"]));
		const unread = (sheets.get("无法读取") ?? []).flat().join("\n");
		expect(unread).toContain("“现开放属性”一项不能填 `视情况`");
		expect(unread).toContain("标为涉密：`涉密`，不予判断");
		expect(sheets.get("说明")).toEqual(expect.arrayContaining([["以何日的规定为准", on]]));
	});

	test("同样的输入写出同样的字节", async () => {
		const again = await audit(example("catalogue.xlsx"), sampleProfile, sampleFindings);
		expect(Buffer.compare(again.bytes, (await sample).bytes)).toBe(0);
	});
});

const head: readonly string[] = ["资源名称", "信息项", "共享", "备注"];
const 列 = {
	资源名称: { 栏目: "资源名称", 合并: "是" },
	信息项: "信息项名称",
	共享: { 事实: "目录所注共享类型", 合并: "是" },
	备注: "不用",
};
const 固定事实 = {
	公共数据: "是",
	本市行政区域内: "是",
	明文规定不能提供共享的依据: "没有此类规定",
	第三十八条所列功能区: "否",
};
const small = profileOf(weifang, {
	每行为: "信息项",
	列,
	固定事实: { ...固定事实, 政府部门依法履行职责过程中收集和产生的数据: "否" },
});

const department: WriteSheet = {
	name: "目录",
	rows: [
		[...head],
		["停车场", "名称", "无条件共享", "=HYPERLINK(1)"],
		[null, "泊位数", null, "+1"],
		["路灯", "编号", "有条件共享", new Date(Date.UTC(2026, 2, 2))],
	],
	merges: [{ startRow: 1, endRow: 2, startCol: 0, endCol: 0 }],
};

/** Fills in lines of the sheet with what is to be found, as a person would. */
const signed = async (bytes: Uint8Array, values: Readonly<Record<string, string>>): Promise<Uint8Array> => {
	const { sheets } = await readXlsx(bytes);
	for (const { name, rows } of sheets) {
		if (name !== "待查明") continue;
		for (const row of rows) {
			const value = Object.hasOwn(values, String(row[1])) ? values[String(row[1])] : undefined;
			if (value !== undefined) row.splice(4, 4, value, "定密责任人", "2026-03-02", "保密审查登记表第12号");
		}
	}
	return writeXlsx({ sheets: sheets.map(({ name, rows }) => ({ name, rows })) });
};

describe("待查明的事项填好以后，由下一次审查接着判断", () => {
	const found = { 国家秘密: "不涉及", 工作秘密: "否", 可提供共享的范围: "可提供给部分机构" };

	test("每个事项一行，写明由谁认定、可以填什么、是哪些行；填好的各行成为认定，带着签名进入结果", async () => {
		const first = await audit(await workbookOf(department), small);
		const open = (await sheetsOf(first.bytes)).get("待查明") ?? [];
		const secrecy = open.find((row) => row[1] === "国家秘密");
		expect(secrecy?.slice(0, 4)).toEqual([
			"定密责任人或者保密行政管理部门",
			"国家秘密",
			expect.any(String),
			expect.stringContaining("不涉及"),
		]);
		expect(secrecy?.slice(8, 10)).toEqual(["2-4", 3]);
		const findings = right(await parseFindingsInWorkbook(weifang, await signed(first.bytes, found)));
		expect(findings.map(({ values, by, basis, rows }) => [values, by, basis, rows])).toContainEqual([
			{ stateSecret: "none" },
			"定密责任人",
			"保密审查登记表第12号",
			[{ first: 2, last: 4 }],
		]);
		const second = await audit(await workbookOf(department), small, findings);
		expect(second.summary.questions[0]?.relations).toMatchObject({ same: 1, declaredWider: 1, unknown: 0 });
	});

	test("审查过的工作簿可以直接再次审查：结果各列和各工作表重写一遍，认定一项不少", async () => {
		const first = await audit(await workbookOf(department), small);
		const findings = right(await parseFindingsInWorkbook(weifang, await signed(first.bytes, found)));
		const second = await audit(first.bytes, small, findings);
		const third = await audit(second.bytes, small, right(await parseFindingsInWorkbook(weifang, second.bytes)));
		const [before, after] = [await sheetsOf(second.bytes), await sheetsOf(third.bytes)];
		expect([...after.keys()]).toEqual([...before.keys()]);
		for (const [name, rows] of before) expect([name, after.get(name)]).toEqual([name, rows]);
		expect(third.summary).toEqual(second.summary);
	});

	test("填了认定人而没有填值、认定日不是日子的，逐处说明在哪个工作表、哪一行，一项也不采用", async () => {
		const first = await audit(await workbookOf(department), small);
		const { sheets } = await readXlsx(first.bytes);
		const rows = sheets.find(({ name }) => name === "待查明")?.rows ?? [];
		const at = (fact: string) => rows.findIndex((row) => row[1] === fact);
		rows[at("国家秘密")]?.splice(5, 1, "张三");
		rows[at("工作秘密")]?.splice(4, 3, "否", "李四", "2026年2月30日");
		const broken = await writeXlsx({ sheets: sheets.map((sheet) => ({ name: sheet.name, rows: sheet.rows })) });
		const parsed = await parseFindingsInWorkbook(weifang, broken);
		expect(isLeft(parsed) && parsed.left.map(({ message }) => message)).toEqual(
			expect.arrayContaining([
				expect.stringMatching(new RegExp(`^“待查明”第${at("国家秘密") + 1}行写有认定人或者认定日，没有填“值”`)),
				expect.stringMatching(new RegExp(`^“待查明”第${at("工作秘密") + 1}行：`)),
			]),
		);
	});

	test("不是审查写出的工作簿，没有可读的认定", async () => {
		const parsed = await parseFindingsInWorkbook(weifang, await workbookOf(department));
		expect(isLeft(parsed) && parsed.left[0]?.message).toContain("没有“待查明”或者“已认定”工作表");
	});
});

describe("工作簿里的东西各归其位", () => {
	test("像公式的文字仍是文字", async () => {
		const { bytes } = await audit(await workbookOf(department), small);
		const sheet = (await readXlsx(bytes)).sheets[0];
		expect([sheet?.rows[1]?.[3], sheet?.rows[2]?.[3]]).toEqual(["=HYPERLINK(1)", "+1"]);
		expect([...(sheet?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual([]);
	});

	test("部门自己的“说明”工作表不动，所加的另取名称", async () => {
		const own: WriteSheet = { name: "说明", rows: [["本表由各科室填报"]] };
		const sheets = await sheetsOf((await audit(await workbookOf(department, own), small)).bytes);
		expect(sheets.get("说明")).toEqual([["本表由各科室填报"]]);
		expect([...sheets.keys()].filter((name) => name.startsWith("说明"))).toHaveLength(2);
	});

	test("有几个工作表的，以列配置写明的为准；没有写明的，取第一个不隐藏的", async () => {
		const bytes = await workbookOf(
			{ name: "旧", rows: [["甲"]], hidden: true },
			{ name: "封面", rows: [["封面"]] },
			department,
		);
		const suggested = await sampleCatalogue({ format: "xlsx", bytes }, weifang);
		expect([suggested.sheet, suggested.headers]).toEqual(["目录", [...head]]);
		const named = profileOf(weifang, { 工作表: "目录", 每行为: "信息项", 列 });
		expect(await all(readCatalogue({ format: "xlsx", bytes }, named))).toHaveLength(3);
		const unnamed = await auditWorkbook(weifang, { format: "xlsx", bytes }, small, { on });
		expect(isLeft(unnamed) && unnamed.left[0]?.code).toBe("wrong-header");
		const missing = profileOf(weifang, { 工作表: "目 錄", 每行为: "信息项", 列 });
		const refused = await auditWorkbook(weifang, { format: "xlsx", bytes }, missing, { on });
		expect(isLeft(refused) && refused.left[0]).toMatchObject({
			message: "工作簿没有工作表 `目 錄`",
			suggestion: expect.stringContaining("“目录”"),
		});
	});

	test("日期读作日，带时刻的连同时刻", async () => {
		const rows = [
			[...head],
			["路灯", "编号", "", new Date(Date.UTC(2026, 2, 2))],
			["路灯", "型号", "", new Date(Date.UTC(2026, 2, 2, 13, 30))],
		];
		const read = await all(readCatalogue({ format: "xlsx", bytes: await workbookOf({ name: "目录", rows }) }, small));
		expect(read.map(({ cells }) => cells["备注"])).toEqual(["2026-03-02", "2026-03-02 13:30"]);
	});

	test("没有计算结果的公式，不当作空白", async () => {
		const cells = new Map([["1,2", { formula: 'IF(1,"无条件共享","")', value: null }]]);
		const bytes = await workbookOf({ name: "目录", rows: [[...head], ["路灯", "编号", null, null]], cells });
		const [row] = await all(readCatalogue({ format: "xlsx", bytes }, small));
		expect(row?.issues[0]?.message).toContain("第2行C列的公式没有计算结果");
	});

	test("CSV 的各行原样进入工作簿，行号不变", async () => {
		const bytes = new TextEncoder().encode(`${head.join(",")}\n路灯,编号,有条件共享,=1+1\n`);
		const checked = right(await auditWorkbook(weifang, { format: "csv", bytes }, small, { on }));
		const rows = (await sheetsOf(checked.bytes)).get("目录") ?? [];
		expect(rows[1]?.slice(0, 4)).toEqual(["路灯", "编号", "有条件共享", "=1+1"]);
	});
});

describe("不能读的文件，都说明理由和办法", () => {
	const text = (words: string) => new TextEncoder().encode(words);
	const parts = (sheet: string) => {
		const types = "http://schemas.openxmlformats.org/package/2006";
		const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
		return {
			"[Content_Types].xml": text(
				`<Types xmlns="${types}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
			),
			"_rels/.rels": text(
				`<Relationships xmlns="${types}/relationships"><Relationship Id="r" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
			),
			"xl/workbook.xml": text(
				`<workbook xmlns:r="${office}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
			),
			"xl/_rels/workbook.xml.rels": text(
				`<Relationships xmlns="${types}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
			),
			"xl/worksheets/sheet1.xml": text(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
		};
	};
	const packed = (sheet: string) => zipSync(parts(sheet));
	const oldFile = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
	const locked = Uint8Array.from([...oldFile, ...[..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0])]);

	test.each([
		["空文件", new Uint8Array(0), "文件是空的"],
		["旧版 .xls", oldFile, "旧版表格文件"],
		["设有密码的", locked, "设有打开密码"],
		["存成网页的", text("<html><table><tr><td>1</td></tr></table></html>"), "网页格式"],
		["其实是 CSV 的", text("资源名称,共享\n甲,乙\n"), "这不是 .xlsx 文件"],
		["截断的", packed('<row r="1"><c r="A1"><v>1</v></c></row>').subarray(0, 300), "已损坏"],
		["展开以后异常大的", zipSync({ ...parts(""), "xl/media/a.bin": new Uint8Array(40_000_000) }), "异常地大"],
		["只有远处一格的", packed('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'), "已损坏"],
		["单元格没有位置的", packed(`<row r="1">${'<c r="?"><v>1</v></c>'.repeat(1000)}</row>`), "已损坏"],
	])("%s", async (_, bytes, reason) => {
		const refused = await auditWorkbook(weifang, { format: "xlsx", bytes }, small, { on });
		expect(isRight(refused)).toBe(false);
		expect(isLeft(refused) && refused.left[0]).toMatchObject({
			message: expect.stringContaining(reason),
			suggestion: expect.stringMatching(/另存|重新取得/),
		});
	});
});
