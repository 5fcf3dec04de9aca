import fc from "fast-check";
import { isLeft } from "fp-ts/lib/Either.js";
import { describe, expect, test } from "vitest";
import { parseFindings, parseProfile, readCatalogue, suggestProfile } from "../../src/catalogue";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { all, audited, csv, profileOf, rowsOf } from "./written";

const 共享 = { 事实: "目录所注共享类型", 代码: { "01": "无条件共享", "02": "有条件共享", "03": "不予共享" } };
const 开放 = {
	事实: "现开放属性",
	代码: { 否: "不予开放", 是: { 列: "开放属性/开放条件", 空白: "无条件开放", 其余: "有条件开放" } },
};
/** The layout of a department: a title, two header rows, items under merged resources. */
const department = profileOf(weifang, {
	表头行: [2, 3],
	每行为: "信息项",
	列: {
		信息资源名称: { 栏目: "资源名称", 合并: "是" },
		提供方: { 栏目: "部门", 合并: "是" },
		信息项名称: "信息项名称",
		"共享属性/共享类型": 共享,
		"共享属性/共享条件": { 事实: "目录注明的依据", 空白: "未注明", 其余: "未知" },
		"开放属性/是否向社会开放": 开放,
		"开放属性/开放条件": "不用",
		涉密属性: { 栏目: "涉密属性", 代码: { "0": "非涉密", "1": "涉密" } },
	},
});

const header = [
	"某局政务信息资源目录,,,,,,,",
	"信息资源名称,提供方,信息项名称,共享属性,,开放属性,,涉密属性",
	",,,共享类型,共享条件,是否向社会开放,开放条件,",
];

const read = (...lines: readonly string[]) => rowsOf(csv(...header, ...lines), department);

describe("两行表头、纵向合并的资源", () => {
	test("资源名称、部门沿用到各信息项，共享类型等不沿用", async () => {
		const rows = await read(
			"停车场,城管局,名称,01,,是,,0",
			",,泊位数,,,是,实名,0",
			"路灯,住建局,编号,02,办案需要,否,,0",
			",,位置,02,,否,,",
		);
		expect(rows.flatMap(({ issues }) => issues)).toEqual([]);
		expect(
			rows.map(({ number, begins, resource, department: name, item, facts }) => ({
				number,
				begins,
				resource,
				name,
				item,
				facts,
			})),
		).toEqual([
			{
				number: 4,
				begins: true,
				resource: "停车场",
				name: "城管局",
				item: "名称",
				facts: { declaredShare: "unconditional", shareBasis: "none", declaredOpen: "unconditional" },
			},
			{
				number: 5,
				begins: false,
				resource: "停车场",
				name: "城管局",
				item: "泊位数",
				facts: { shareBasis: "none", declaredOpen: "conditional" },
			},
			{
				number: 6,
				begins: true,
				resource: "路灯",
				name: "住建局",
				item: "编号",
				facts: { declaredShare: "conditional", declaredOpen: "none" },
			},
			{
				number: 7,
				begins: false,
				resource: "路灯",
				name: "住建局",
				item: "位置",
				facts: { declaredShare: "conditional", shareBasis: "none", declaredOpen: "none" },
			},
		]);
	});

	test("没有写明的代码，指出行、列和单元格，不猜；其他各行照常", async () => {
		const rows = await read("停车场,城管局,名称,01,,是,,0", ",,泊位数,1,,也许,,0", ",,地址,02,,否,,0");
		expect(rows.map(({ issues }) => issues.length)).toEqual([0, 2, 0]);
		expect(rows[1]?.issues).toEqual([
			{
				code: "unknown-code",
				path: [5, "共享属性/共享类型"],
				message: "第5行“共享属性/共享类型”列（D列）：“目录所注共享类型”一项不能填 `1`",
				input: "1",
				suggestion: expect.stringContaining("或者在列配置的“代码”中写明"),
			},
			expect.objectContaining({ path: [5, "开放属性/是否向社会开放"], input: "也许" }),
		]);
	});

	test("标为涉密的行不予判断；不能断定是否涉密的，也不判断", async () => {
		const rows = await read("停车场,城管局,名称,01,,是,,1", ",,泊位数,01,,是,,内部");
		expect(rows.map(({ issues }) => issues.map(({ code }) => code))).toEqual([["secret"], ["unknown-code"]]);
		const results = await audited(weifang, csv(...header, "停车场,城管局,名称,01,,是,,1"), department);
		expect(results.map(({ kind }) => kind)).toEqual(["refused", "refused"]);
	});

	test("超出表头的单元格是问题，空白行不是行", async () => {
		const rows = await read("停车场,城管局,名称,01,,是,,0,多出", ",,,,,,,", "路灯,,编号,01,,否,,0");
		expect(rows.map(({ number, issues }) => [number, issues[0]?.message ?? ""])).toEqual([
			[4, "第4行 I 列没有列名，却填有 `多出`"],
			[6, ""],
		]);
	});
});

test("表头与列配置不符的，一次说明所有不符，不读任何一行", async () => {
	const rows = await rowsOf(
		csv("信息资源名称,共享类形,共享类形", "甲,1,1"),
		profileOf(weifang, { 每行为: "资源", 列: { 信息资源名称: "资源名称", 共享类型: "目录所注共享类型" } }),
	);
	expect(rows.map(({ issues }) => issues.map(({ message }) => message))).toEqual([
		["列配置没有写明 B 列 `共享类形` 是什么", "表头有两列同名：`共享类形`（B列、C列）", "表中没有 `共享类型` 一列"],
	]);
});

describe("同一目录，各种文件读出相同的行", () => {
	const profile = profileOf(weifang, { 每行为: "资源", 列: { 名称: "资源名称", "共享/类型": { 事实: "目录所注共享类型" } } });
	const names = ["停车场，含“充电”", "路灯\n（第二批）", "=1+1", "𠮷祥里"];
	const types = ["无条件共享", "有条件共享", "不予共享", "无条件共享"];
	const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
	const text = ["名称,共享/类型", ...names.map((name, at) => `${quoted(name)},${types[at]}`)].join("\r\n");
	const utf8 = new TextEncoder().encode(text);
	const objects = names.map((名称, at) => ({ 名称, 共享: { 类型: types[at] } }));
	const encode = (value: string) => new TextEncoder().encode(value);
	/** 中文 and 无条件共享 in GB18030, written by hand: Node only decodes it. */
	const gb18030 = Uint8Array.from([
		...[0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xb9, 0xb2, 0xcf, 0xed, 0x2f, 0xc0, 0xe0, 0xd0, 0xcd, 0x0a],
		...[0xc2, 0xb7, 0xb5, 0xc6, 0x2c, 0xce, 0xde, 0xcc, 0xf5, 0xbc, 0xfe, 0xb9, 0xb2, 0xcf, 0xed, 0x0a],
	]);
	const whatOf = (rows: Awaited<ReturnType<typeof rowsOf>>) =>
		rows.map(({ resource, facts, issues }) => ({ resource, facts, issues }));

	async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
		for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
	}

	test("UTF-8、带 BOM、零碎到达、UTF-16、NDJSON、JSON", async () => {
		const expected = whatOf(await rowsOf({ format: "csv", bytes: utf8 }, profile));
		expect(expected.map(({ resource }) => resource)).toEqual(names);
		expect(expected.flatMap(({ issues }) => issues)).toEqual([]);
		const marked = Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]);
		const utf16 = Buffer.from(`\uFEFF${text}`, "utf16le");
		for (const bytes of [marked, utf16, inPieces(utf8), inPieces(marked)])
			expect(whatOf(await rowsOf({ format: "csv", bytes }, profile))).toEqual(expected);
		const ndjson = encode(objects.map((each) => JSON.stringify(each)).join("\n"));
		expect(whatOf(await rowsOf({ format: "ndjson", bytes: inPieces(ndjson) }, profile))).toEqual(expected);
		const json = encode(JSON.stringify({ 说明: "合成", 资源: objects }));
		expect(whatOf(await rowsOf({ format: "json", bytes: json }, profile))).toEqual(expected);
	});

	test("GB18030 自行认出，零碎到达的也一样", async () => {
		for (const bytes of [gb18030, inPieces(gb18030)]) {
			const [row] = await rowsOf({ format: "csv", bytes }, profile);
			expect([row?.resource, row?.facts]).toEqual(["路灯", { declaredShare: "unconditional" }]);
		}
	});

	test("不是文本的字节、损坏的一行、没有配对的引号，说明在第几行，前面各行照常", async () => {
		const messages = async (source: Parameters<typeof readCatalogue>[0]) =>
			(await rowsOf(source, profile)).map(({ resource, issues }) => issues[0]?.message ?? resource);
		const damaged = Uint8Array.from([...encode("名称,共享/类型\n甲,无条件共享\n"), 0xff, 0xfe, 0xfd]);
		expect(await messages({ format: "csv", bytes: damaged })).toEqual([expect.stringMatching(/^第\d行起无法读取/)]);
		expect(await messages(csv("名称,共享/类型", "甲,无条件共享", '"乙,无条件共享'))).toEqual([
			"甲",
			"第3行起无法读取：引号没有配对，或者一行过长",
		]);
		const lines = encode('{"名称":"甲"}\n{"名称"\n[1]\n{"名称":"丁"}');
		expect(await messages({ format: "ndjson", bytes: lines })).toEqual([
			"甲",
			'第2行不是 JSON：`{"名称"`',
			"第3行应当是逐项列明的对象，各项为文字、数字或者是非，不能是 `[…]`",
			"丁",
		]);
	});
});

test("列配置的问题一次说完，各有位置、所写和建议", () => {
	const parsed = parseProfile(weifang, {
		格式: "gongshu-profile/1",
		表头行: [3, 2],
		每行为: "信息项",
		列: {
			共享类型: { 事实: "目录所注共享类型", 代码: { "1": "无条件", "2": "待填" } },
			密级: "不用",
			国家秘密: "国家秘密",
			个人: "个人信息",
			信息: "个人信息",
			部们: "部们",
		},
		固定事实: { 公共数据: "也许", 个人信息: "不含" },
		成批认定: [{ 事实: { 国家秘密: "无" }, 认定人: "不详", 认定日: "2026-02-30", 行: "全部" }],
	});
	expect(parsed._tag === "Left" && parsed.left.map(({ path, message }) => [path.join("."), message])).toEqual([
		["表头行", "“表头行”不能填 `[…]`"],
		["列.共享类型.代码.1", "“目录所注共享类型”一项不能填 `无条件`"],
		["列.共享类型.代码.2", "代码的含义尚未填写：`待填`"],
		["列.密级", "`密级` 一列不能不用：标为涉密的行不予判断"],
		["列.国家秘密", "“国家秘密”须由定密责任人或者保密行政管理部门具名、具日认定，只有值的一列不能用"],
		["列.部们", "`部们` 不是事实，也不是栏目"],
		["固定事实.公共数据", "“公共数据”一项不能填 `也许`"],
		["成批认定.0.事实.国家秘密", "“国家秘密”一项不能填 `无`"],
		["成批认定.0.认定人", "“认定人”不能填 `不详`"],
		["成批认定.0.认定日", "`2026-02-30` 没有这一天"],
		["成批认定.0.行", "“行”不能填 `全部`"],
	]);
});

test("起草的列配置只写确有把握的，其余说明，没有填写的不能用", async () => {
	const headers = [
		"序号",
		"信息资源名称",
		"信息项信息/信息项名称",
		"共享属性/共享类型",
		"开放属性/是否向社会开放",
		"更新周期",
		"国家秘密",
	];
	const sample = [
		["1", "停车场", "名称", "1", "无条件", "每年", "不涉及"],
		["2", "", "泊位数", "2", "否", "每半年", ""],
	];
	const { profile, open } = suggestProfile({ headers, headerRows: [1], rows: sample }, weifang);
	expect(profile).toMatchObject({
		每行为: "信息项",
		列: {
			序号: "不用",
			信息资源名称: { 栏目: "资源名称", 合并: "是" },
			"信息项信息/信息项名称": "信息项名称",
			"共享属性/共享类型": { 事实: "目录所注共享类型", 代码: { "1": "待填", "2": "待填" } },
			"开放属性/是否向社会开放": { 事实: "现开放属性", 代码: { 无条件: "无条件开放", 否: "不予开放" } },
			更新周期: "目录所定更新周期",
		},
	});
	expect(open.map((sentence) => sentence.slice(0, 3))).toEqual(["A 列", "D 列", "D 列", "G 列"]);
	expect(parseProfile(weifang, profile)._tag).toBe("Left");
});

test("十万列、原型上的名称，说明原因，不停机", async () => {
	const profile = profileOf(weifang, { 每行为: "资源", 列: { 名称: "资源名称" } });
	const wide = csv(`名称${",".repeat(100_000)}末`, "甲");
	const [row] = await rowsOf(wide, profile);
	expect(row?.issues[0]?.message).toBe("列过多，最多1000列");
	const hostile = new TextEncoder().encode('{"__proto__":"甲","constructor":"乙","名称":"丙"}\n{"toString":1}');
	const rows = await all(readCatalogue({ format: "ndjson", bytes: hostile }, profile));
	expect(rows.map(({ issues }) => issues.map(({ code }) => code))).toEqual([
		["wrong-header", "wrong-header"],
		["nameless", "wrong-header"],
	]);
});

test("任何字节都读得完：每一行或者有内容，或者有问题；任何列配置都有答复", async () => {
	const written = new TextEncoder().encode([...header, "停车场,城管局,名称,01,,是,,0", ',,"泊位,数",02,,否,,'].join("\n"));
	const damaged = fc.array(fc.tuple(fc.nat(written.length - 1), fc.nat(255)), { maxLength: 4 }).map((edits) => {
		const bytes = Uint8Array.from(written);
		for (const [at, byte] of edits) bytes[at] = byte;
		return bytes;
	});
	const bytes = fc.oneof(damaged, fc.uint8Array({ maxLength: 200 }));
	await fc.assert(
		fc.asyncProperty(bytes, fc.constantFrom("csv", "ndjson", "json"), async (input, format) => {
			for (const row of await rowsOf({ format, bytes: input }, department))
				expect(row.issues.length > 0 || row.resource !== "").toBe(true);
		}),
		{ numRuns: 150 },
	);
	fc.assert(
		fc.property(fc.anything(), fc.anything(), (columns, findings) => {
			for (const input of [columns, { 格式: "gongshu-profile/1", 每行为: "资源", 列: columns, 成批认定: findings }]) {
				const parsed = parseProfile(weifang, input);
				expect(parsed._tag === "Right" || parsed.left.every(({ message }) => message !== "")).toBe(true);
			}
		}),
		{ numRuns: 150 },
	);
});

test("行写作纸上的样子：一行、起止、几段；两个行号连在一起的不是一个行号", () => {
	const rowsIn = (行: string) => {
		const parsed = parseFindings(weifang, [{ 事实: { 国家秘密: "不涉及" }, 认定人: "保密办", 认定日: "2026-03-02", 行 }]);
		return isLeft(parsed) ? null : parsed.right[0]?.rows.map(({ first, last }) => [first, last]);
	};
	expect(rowsIn("4-380、402")).toEqual([
		[4, 380],
		[402, 402],
	]);
	expect(rowsIn("第4行至第12行，15；２０—３１")).toEqual([
		[4, 12],
		[15, 15],
		[20, 31],
	]);
	for (const wrong of ["第4行第12行", "4 12-", "12-4", "0", "4-", "全部"])
		expect([wrong, rowsIn(wrong)]).toEqual([wrong, null]);
});
