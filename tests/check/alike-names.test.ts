import { expect, test } from "vitest";
import { parseFacts } from "../../src/parse";
import { laws } from "../../src/rules";
import { codesOf, issuesOf, lawWith, smallLaw } from "./small-law";

const [duty] = smallLaw.duties;
const [request] = smallLaw.procedures;

test.each([
	[
		"two values of other width",
		"duplicate-label",
		{ "vocabulary.grade.kind.0.label": "Ａ（级）", "vocabulary.grade.kind.1.label": "A(级)" },
	],
	[
		"two values of other punctuation",
		"duplicate-label",
		{ "vocabulary.grade.kind.0.label": "甲、乙", "vocabulary.grade.kind.1.label": "甲,乙" },
	],
	[
		"two facts of other width",
		"duplicate-label",
		{ "vocabulary.told.label": "已列入（清单）", "vocabulary.agreed.label": "已列入(清单)" },
	],
	[
		"two facts of which one has a blank",
		"duplicate-label",
		{ "vocabulary.told.label": "已列入", "vocabulary.agreed.label": "已列入 " },
	],
	[
		"two facts of which one has a hidden character",
		"duplicate-label",
		{ "vocabulary.told.label": "已列入", "vocabulary.agreed.label": "已\u200b列入" },
	],
	[
		"two facts of which one has a radical of Kangxi",
		"duplicate-label",
		{ "vocabulary.told.label": "日期", "vocabulary.agreed.label": "\u2f47期" },
	],
	["two levels", "duplicate-label", { "questions.0.scale.1.label": "不予 共享" }],
	["two questions", "duplicate-label", { "questions.1.label": "共享类型　" }],
	["two steps", "duplicate-label", { "procedures.0.steps.1.label": "申请" }],
	["two remedies", "duplicate-label", { "remedies.1.label": "解　密" }],
	["two procedures", "duplicate-label", { "procedures.1": { ...request, id: "other", label: "申 请" } }],
	["two duties", "duplicate-label", { "duties.1": { ...duty, id: "other", label: "告　知" } }],
	["a fact and the id of another", "label-is-id", { "vocabulary.told.label": "agreed" }],
	["a value and the id of another", "label-is-id", { "vocabulary.grade.kind.0.label": "inner" }],
	["a level and the id of another", "label-is-id", { "questions.0.scale.0.label": "ｆｕｌｌ" }],
	["a step and the id of another", "label-is-id", { "procedures.0.steps.0.label": "reply" }],
	["two ids of other width", "duplicate-id", { "vocabulary.grade.kind.1.id": "ｐublic" }],
])("%s that readers take for the same collide", (_, code, changes) => {
	expect(codesOf(lawWith(changes))).toContain(code);
});

test.each(["未知", " 未 知", "未\u200b知", "\u3164"])("a value named %j could never be given, and is refused", (label) => {
	expect(codesOf(lawWith({ "vocabulary.grade.kind.0.label": label }))).toContain("reserved-label");
});

test("a collision names both, and where the second stands", () => {
	const law = lawWith({ "vocabulary.grade.kind.0.label": "含（一般）", "vocabulary.grade.kind.1.label": "含(一般)" });
	expect(issuesOf(law)).toEqual([
		{
			code: "duplicate-label",
			path: ["vocabulary", "grade", "kind", 1, "label"],
			message: "两项取值的名称 `含（一般）`、`含(一般)` 读来相同",
			input: "含(一般)",
			suggestion: "改用能够区分两项取值的名称，或者合并为一项取值",
		},
	]);
});

test("names that a reader can tell apart, and one name in two lists, do not collide", () => {
	expect(codesOf(smallLaw)).toEqual([]);
	expect(codesOf(lawWith({ "vocabulary.told.label": "已列入甲", "vocabulary.agreed.label": "已列入乙" }))).toEqual([]);
	expect(codesOf(lawWith({ "vocabulary.told.label": "told" }))).toEqual([]);
});

test("facts of two texts that readers take for the same collide in a place", () => {
	const higher = lawWith({
		id: "higher",
		rank: "law",
		"vocabulary.written": { ...smallLaw.vocabulary["agreed"], label: "同　意" },
	});
	const place = {
		id: "place",
		label: "某市",
		region: "某市",
		layers: [
			{ regulation: higher, relation: "prevails" },
			{ regulation: smallLaw, relation: "base" },
		],
	} as const;
	const found = issuesOf(place as never).filter(({ code }) => code === "duplicate-label");
	expect(found.map(({ path }) => path.join("."))).toEqual(["layers.0.vocabulary.written.label"]);
});

test("what check takes for the same name, parseFacts does", () => {
	const read = parseFacts(smallLaw, { "已 经\u200b告知": "是" });
	expect(read).toMatchObject({ _tag: "Right", right: { told: true } });
});

test("no law that ships has names that readers take for the same", () => {
	for (const law of Object.values(laws)) expect(codesOf(law)).toEqual([]);
});
