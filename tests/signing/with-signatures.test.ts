import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { check, type Regulation } from "../../src/author";
import { assess, decide, explain, follow, type Law } from "../../src/index";
import { parseRegulation } from "../../src/parse";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { weifang2021 } from "../../src/rules/weifang-2021";
import { type Signature, type SigningOptions, signable, withSignatures } from "../../src/signing";
import { isHelpful } from "../parse/helpful";

const source = readFileSync(new URL("../law/sources/weifang-2021.txt", import.meta.url), "utf8");
const written = { 案例: "甲", 编写人: "法规科乙", 日期: "2024-09-02", 问题: "开放属性", 审核人: null, 审核日期: null };
const material: SigningOptions = { source, cases: [written], on: "2026-11-27" };
const items = signable(weifang2021, material);

/** A signature of an item as it stands now, or as something else of it is said. */
const signature = (of: Signature["of"], id: string, other: Partial<Signature> = {}): Signature => {
	const hash = items.find((item) => item.of === of && item.id === id)?.hash ?? "0".repeat(64);
	return { of, law: "weifang-2021", id, opinion: "agree", by: "法规科甲", on: "2026-11-20", hash, ...other };
};

const agreed = signature("reading", "A-06");
const disagreed = signature("reading", "A-08", { opinion: "disagree", instead: "逾期视为不同意" });
const harmed = { harmsThirdParty: { value: true, by: "某局", on: "2024-09-01" }, publicData: true } as const;
const on = "2024-09-02";
const opened = (law: Law) => explain(decide(law, "opening", harmed, { on }));
const replied = (law: Law) =>
	follow(law, "sharingRequest", [{ on: "2024-04-08", step: "apply", outcome: "filed" }], { facts: {}, today: "2024-04-30" });
const codes = (...signatures: readonly Signature[]) =>
	withSignatures(weifang2021, signatures, material).issues.map(({ code }) => code);

/** The law with one word changed in a reading. */
const reworded: Regulation = {
	...weifang2021,
	readings: weifang2021.readings.map((reading) =>
		reading.id === "A-06" ? { ...reading, because: reading.because.replace("未作相同规定", "未作规定") } : reading,
	),
};

describe("who confirmed what is told wherever an answer rests on it", () => {
	const { law, issues } = withSignatures(weifang2021, [agreed, signature("article", "23")], material);

	test("by a decision, with its reading and with the article it is based on", () => {
		expect(issues).toEqual([]);
		expect(opened(law)).toContain("可以依上位规定由人工决定。（已由法规科甲于2026年11月20日确认）");
		expect(opened(law)).toMatch(/第二十三条的编制：已由法规科甲于2026年11月20日确认/);
		expect(opened(weifang2021)).not.toMatch(/法规科甲|的编制/);
	});

	test("by an assessment and by the law of a place as well", () => {
		expect(explain(assess(law, harmed, { on }))).toMatch(/第二十三条的编制：已由法规科甲/);
		const place = withSignatures(weifang, [agreed], material).law;
		expect(opened(place)).toContain("（已由法规科甲于2026年11月20日确认）");
		expect([place.id, check(place)]).toEqual(["weifang", []]);
	});

	test("no answer changes", () => {
		const { status, answer, possible, grounds, missing } = decide(law, "opening", harmed, { on });
		const plain = decide(weifang2021, "opening", harmed, { on });
		expect({ status, answer, possible, grounds, missing }).toEqual({
			status: plain.status,
			answer: plain.answer,
			possible: plain.possible,
			grounds: plain.grounds,
			missing: plain.missing,
		});
	});

	test("the law that was handed over stays as it is, and so does a text of which nothing was said", () => {
		expect(weifang2021.readings.filter(({ confirmed, opinions }) => confirmed ?? opinions)).toEqual([]);
		expect(withSignatures(weifang2021, [], material).law).toBe(weifang2021);
		const place = withSignatures(weifang, [agreed], material).law;
		const kept = weifang.layers.filter(({ regulation }, at) => place.layers[at]?.regulation === regulation);
		expect(kept).toHaveLength(weifang.layers.length - 1);
		expect(withSignatures(weifang, [{ ...agreed, law: "pipl-2021-x" }], material).law).toBe(weifang);
	});

	test("a signed law is data like any other: it can be stored and read again", () => {
		const said = withSignatures(weifang2021, [agreed, disagreed], material).law;
		const read = parseRegulation(JSON.parse(JSON.stringify(said)));
		expect(read).toMatchObject({ _tag: "Right", right: { readings: JSON.parse(JSON.stringify(said.readings)) } });
	});
});

describe("a word changed after it was signed", () => {
	test("makes the signature stale, and decide, follow and explain say so", () => {
		const before = withSignatures(weifang2021, [agreed], material);
		const { law, issues } = withSignatures(reworded, [agreed], material);
		expect(before.issues).toEqual([]);
		expect(issues).toMatchObject([{ code: "signature-stale", path: ["签署", 0, "核对码"] }]);
		expect(decide(law, "opening", harmed, { on }).labels.readings["A-06"]).toMatch(
			/（待确认）法规科甲（2026年11月20日）所签的是另一版本，须重新签署。$/,
		);
		expect(opened(law)).toContain("所签的是另一版本，须重新签署");
		const late = { ...signature("reading", "A-08"), hash: agreed.hash };
		const progress = replied(withSignatures(weifang2021, [late], material).law);
		expect(progress.labels.readings["A-08"]).toContain("所签的是另一版本");
		expect(explain(progress)).toContain("所签的是另一版本，须重新签署");
	});

	test("of the source makes that of its article stale", () => {
		const changed = { ...material, source: source.replace("会对第三方", "可能对第三方") };
		const { law, issues } = withSignatures(weifang2021, [signature("article", "23")], changed);
		expect(issues.map(({ code }) => code)).toEqual(["signature-stale"]);
		expect(opened(law)).toMatch(/第二十三条的编制：法规科甲（2026年11月20日）所签的是另一版本，须重新签署/);
	});

	test("in a case or in the book is told too", () => {
		const stale = { hash: "0".repeat(64) };
		expect(codes(signature("case", "甲", stale), signature("book", "weifang-2021", stale))).toEqual([
			"signature-stale",
			"signature-stale",
		]);
		expect(codes(signature("case", "甲"), signature("book", "weifang-2021"))).toEqual([]);
	});
});

describe("who does not agree", () => {
	test("is told with the meaning adopted instead, and the reading stays as it is and unconfirmed", () => {
		const { law, issues } = withSignatures(weifang2021, [disagreed], material);
		expect(issues.map(({ code }) => code)).toEqual(["signature-disagrees"]);
		expect(explain(replied(law))).toContain("（待确认）法规科甲（2026年11月20日）不同意，采用“逾期视为不同意”");
		expect(replied(law).next).toEqual(replied(weifang2021).next);
	});

	test("does not undo what another confirmed: both are told", () => {
		const other = signature("reading", "A-06", { by: "法规科乙", opinion: "disagree", note: "另附意见" });
		const { law } = withSignatures(weifang2021, [other, agreed], material);
		expect(opened(law)).toContain("（已由法规科甲于2026年11月20日确认）法规科乙（2026年11月20日）不同意（另附意见）。");
	});

	test("a question put to a higher body leaves the reading open", () => {
		const { law, issues } = withSignatures(weifang2021, [{ ...agreed, opinion: "refer", note: "省大数据局" }], material);
		expect(issues).toEqual([]);
		expect(opened(law)).toContain("（待确认）法规科甲（2026年11月20日）须请示（省大数据局）。");
	});
});

describe("what is wrong with signatures", () => {
	test("nothing of that name: a reading, an article without rules or not in the text, a case, another book", () => {
		const wrong = [
			signature("reading", "A-99"),
			signature("article", "1"),
			signature("article", "400"),
			signature("case", "乙"),
			signature("book", "weifang"),
		];
		expect(codes(...wrong)).toEqual(wrong.map(() => "signature-of-nothing"));
	});

	test("twice by one person: the later day counts, whatever the order", () => {
		const later = { ...agreed, on: "2026-11-21", opinion: "disagree" } as const;
		for (const both of [
			[agreed, later],
			[later, agreed],
		]) {
			const { law, issues } = withSignatures(weifang2021, both, material);
			expect(issues.map(({ code }) => code).toSorted()).toEqual(["signature-disagrees", "signature-twice"]);
			expect(opened(law)).toContain("（待确认）法规科甲（2026年11月21日）不同意。");
		}
		expect(codes(agreed, { ...agreed, by: "法规科乙" })).toEqual([]);
	});

	test("of a day to come: it does not count, not even against an earlier one", () => {
		const later = { ...agreed, on: "2026-11-28", opinion: "disagree" } as const;
		const { law, issues } = withSignatures(weifang2021, [agreed, later], material);
		expect(issues.map(({ code }) => code)).toEqual(["signature-later-than-today"]);
		expect(opened(law)).toContain("（已由法规科甲于2026年11月20日确认）");
		expect(codes({ ...agreed, on: "2026-11-27" })).toEqual([]);
	});

	test("by the author of the case", () => {
		expect(codes(signature("case", "甲", { by: "法规科乙" }))).toEqual(["signature-by-its-author"]);
		expect(codes(signature("case", "甲"))).toEqual([]);
	});

	test("not compared, where the words are not at hand; the decision says that too", () => {
		const both = [signature("article", "23"), signature("article", "20"), signature("case", "甲")];
		const { law, issues } = withSignatures(weifang2021, both);
		expect(issues.map(({ code, path }) => [code, path])).toEqual([
			["signature-unchecked", ["签署", 0]],
			["signature-unchecked", ["签署", 2]],
		]);
		expect(opened(law)).toMatch(/第二十三条的编制：法规科甲（2026年11月20日）的签署没有与所据文本核对/);
	});

	test("of another law is not looked at", () => {
		expect(codes({ ...agreed, law: "pipl-2021" })).toEqual([]);
	});

	test("every issue says where, what and what to do", () => {
		const hash = "0".repeat(64);
		const wrong = [
			signature("reading", "A-99"),
			{ ...agreed, hash },
			disagreed,
			disagreed,
			{ ...agreed, on: "2027-01-01" } as const,
			signature("case", "甲", { by: "法规科乙" }),
		];
		const { issues } = withSignatures(weifang2021, wrong, material);
		const unchecked = withSignatures(weifang2021, [signature("article", "23")]).issues;
		expect(new Set([...issues, ...unchecked].map(({ code }) => code)).size).toBe(7);
		for (const issue of [...issues, ...unchecked]) isHelpful(issue);
	});
});
