import { describe, expect, test } from "vitest";
import type { Regulation } from "../../src/author";
import { type Document, placeBook, ruleBook, toMarkdown } from "../../src/book";
import { boxesIn } from "../../src/document/blocks-in";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { weifang2021 } from "../../src/rules/weifang-2021";
import { checkCode, type Signature, signable } from "../../src/signing";
import { sourceTexts } from "../../src/texts";

const on = "2026-11-21";
const source = (await sourceTexts["weifang-2021"]?.()) ?? "";
const written = [
	{
		案例: "例一",
		日期: "2026-11-21",
		问题: "开放属性",
		事实: { 国家秘密: { 认定: null, 认定人: "保密办", 认定日: "2026-11-20" }, 公共数据: "是", 安全审查: null },
		结论: "待定",
		依据: ["第二十三条第（一）项"],
	},
	{ 案例: "例二", 日期: "2026-11-21", 下一步: { 应为: ["答复"] }, 审核人: "法规科甲", 审核日期: "2026-11-20" },
] as const;

const items = signable(weifang2021, { source, cases: written });
const itemOf = (of: Signature["of"], id: string) => {
	const item = items.find((each) => each.of === of && each.id === id);
	if (!item) throw new Error(`nothing to sign: ${of} ${id}`);
	return item;
};
const said = (of: Signature["of"], id: string, more: Partial<Signature> = {}): Signature => {
	const { law, hash } = itemOf(of, id);
	return { of, law, id, hash, opinion: "agree", by: "法规科甲", on: "2026-11-20", ...more };
};
const bookOf = (signatures: readonly Signature[], law: Regulation = weifang2021): Document =>
	ruleBook(law, { source, cases: written, signatures, on });
const boxOf = (book: Document, of: string) => boxesIn(book.sections).filter((box) => box.of === of);

describe("规则书中签署的处所", () => {
	test("每一处的核对码，就是应当签署的内容的核对码；封面的，是全书的", () => {
		const book = bookOf([]);
		const codes = boxesIn(book.sections).map(({ code }) => code);
		expect(codes.toSorted()).toEqual(items.map(({ hash }) => checkCode(hash)).toSorted());
		expect(book.imprint.at(-1)).toEqual({ name: "核对码", value: checkCode(itemOf("book", "weifang-2021").hash) });
	});

	test("签署了的写明由谁、何日签署，不再待签署", () => {
		const book = bookOf([said("reading", "A-06"), said("article", "23"), said("case", "例一"), said("book", "weifang-2021")]);
		const state = { kind: "signed", opinion: "同意", by: "法规科甲", on: "2026年11月20日" };
		for (const of of ["解释 A-06", "第二十三条的编制", "全书"]) expect(boxOf(book, of)).toMatchObject([{ state }]);
		expect(boxOf(book, "本案例").map((box) => box.state.kind)).toEqual(["signed", "signed"]);
	});

	test("改动一字，所签的即为另一版本，须重新签署；别处不受影响", () => {
		const readings = weifang2021.readings.map((reading) =>
			reading.id === "A-06" ? { ...reading, because: `${reading.because}又` } : reading,
		);
		const book = bookOf([said("reading", "A-06"), said("reading", "A-07")], { ...weifang2021, readings });
		expect(boxOf(book, "解释 A-06")).toMatchObject([{ state: { kind: "stale", by: "法规科甲", on: "2026年11月20日" } }]);
		expect(boxOf(book, "解释 A-07")).toMatchObject([{ state: { kind: "signed" } }]);
		expect(toMarkdown(book)).toContain("法规科甲，2026年11月20日签署以后内容有改动，须重新签署");
	});

	test("不同意的仍待签署，意见和所采的另一种理解写在下面", () => {
		const book = bookOf([said("reading", "A-08", { opinion: "disagree", instead: "逾期视为不同意" })]);
		expect(boxOf(book, "解释 A-08")).toMatchObject([{ state: { kind: "open" } }]);
		expect(toMarkdown(book)).toContain("另有意见：法规科甲（2026年11月20日）不同意，采用“逾期视为不同意”。");
	});

	test("没有所据文本的，条和全书没有核对码；明日签署的，不算", () => {
		const bare = ruleBook(weifang2021, { on });
		expect(boxOf(bare, "第二十三条的编制")).toMatchObject([{ code: "" }]);
		expect(bare.imprint.map(({ name }) => name)).toEqual(["日期"]);
		expect(boxOf(bookOf([said("reading", "A-06", { on: "2026-11-22" })]), "解释 A-06")).toMatchObject([
			{ state: { kind: "open" } },
		]);
	});
});

test("案例照其所写的列出：事实、由谁认定、结论；没有问题的，列出所查的程序", () => {
	const book = toMarkdown(bookOf([]));
	expect(book).toContain(
		"国家秘密：正在认定（保密办，2026-11-20）；公共数据：是；安全审查：未知；结论：**待定**；依据：第二十三条第（一）项。",
	);
	expect(book).toContain("### 共享申请（1）");
});

test("一地的书，全部文本都有的，才有核对码", async () => {
	const loaded = Object.entries(sourceTexts).map(async ([id, load]) => [id, (await load?.()) ?? ""] as const);
	const sources = Object.fromEntries(await Promise.all(loaded));
	const [whole] = signable(weifang, { source: sources, cases: {} }).filter(({ of, law }) => of === "book" && law === "weifang");
	const book = placeBook(weifang, { on, source: sources });
	expect(book.imprint.at(-1)).toEqual({ name: "核对码", value: checkCode(whole?.hash ?? "") });
	expect(placeBook(weifang, { on }).imprint.map(({ name }) => name)).toEqual(["日期"]);
});
