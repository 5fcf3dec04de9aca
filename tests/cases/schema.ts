import { distance } from "fastest-levenshtein";
import { z } from "zod";
import type { Day } from "../../src/index";
import { parseDay } from "../../src/parse";

/** The column that was meant, where one is near. */
const nearest = (column: string, columns: readonly string[]): string => {
	const near = columns.filter((each) => distance(column, each) * 2 <= Math.max(column.length, each.length));
	const apart = (each: string) => distance(column, each) + Math.abs(column.length - each.length) / 2;
	const [first] = near.toSorted((a, b) => apart(a) - apart(b));
	return first === undefined ? `可写的栏目：${columns.join("、")}` : `是否为“${first}”？`;
};

type Issue = z.core.$ZodRawIssue;

/** What was expected in place of an input that is missing or of another kind. */
const expected = (what: string) => ({
	error: ({ input }: Issue): string =>
		input === undefined ? `没有填写，应当${what}` : `应当${what}，不能写 ${JSON.stringify(input)}`,
});

/** An object of exactly these columns; any other column is named, with the nearest of these. */
const columns = <S extends z.core.$ZodShape>(shape: S) => {
	const unknown = (key: string) => `没有“${key}”这一栏，${nearest(key, Object.keys(shape))}`;
	const error = (issue: Issue): string =>
		issue.code === "unrecognized_keys" ? issue.keys.map(unknown).join("；") : expected("逐栏写明").error(issue);
	return z.strictObject(shape, { error }).readonly();
};

const text = z.string(expected("写文字"));
const texts = z.array(text, expected("写成列表")).readonly();
const yesOrNo = z.enum(["是", "否"], expected("写“是”或者“否”"));
const number = z.int(expected("写整数"));
const facts = z.record(z.string(), z.unknown(), expected("逐项写明事实")).readonly();

const day = z.custom<Day>((input) => {
	const parsed = parseDay(input);
	return parsed._tag === "Right" && parsed.right === input;
}, expected("写日期，例如 2026-11-21"));

/** Something for each of several things, by their Chinese terms; at least one of them. */
const byLabel = <T extends z.ZodType>(each: T) =>
	z
		.record(z.string(), each, expected("逐项写明"))
		.refine((record) => Object.keys(record).length > 0, "一项也没有写")
		.readonly();

/** How a duty stands; with what else is to be compared, where the case says so. */
const duty = z.preprocess(
	(input) => (typeof input === "string" ? { 状态: input } : input),
	columns({ 状态: text, 主体: text.optional(), 依据: texts.optional(), 期限: text.optional(), 责任: text.optional() }),
);

/** How the catalogue stands to the law; with what else is to be compared, where the case says so. */
const declaration = z.preprocess(
	(input) => (typeof input === "string" ? { 关系: input } : input),
	columns({
		关系: text,
		目录所注: text.optional(),
		依法应为: text.optional(),
		主体: text.optional(),
		依据: texts.optional(),
	}),
);

const remedy = columns({
	名称: text,
	变更: facts,
	变更后: text,
	升级: text,
	拒绝: yesOrNo,
	/** The places that the decision rests on afterwards. */
	依据: texts.optional(),
	/** The time limit for the change that the law orders. */
	期限: text.optional(),
});

const nextSteps = columns({
	程序: text.optional(),
	已办: text,
	结果: text.optional(),
	应为: texts,
	由: byLabel(text).optional(),
	依据: byLabel(texts).optional(),
});

/** The day on which a time limit ends, and how it was counted. */
const due = {
	起算: day.optional(),
	届满: day.nullable().optional(),
	/** The earliest and the latest day on which it can end, while that is not settled. */
	最早: day.optional(),
	最迟: day.optional(),
	暂定: yesOrNo.optional(),
	/** The days off from Monday to Friday, which are not counted. */
	放假: z.array(day).readonly().optional(),
	/** The days worked at a weekend, which are counted. */
	调休上班: z.array(day).readonly().optional(),
	逾期: z.enum(["是", "否", "待定"], expected("写“是”“否”或者“待定”")).optional(),
	已延长: z.union([number, z.literal("未填写")], expected("写整数或者“未填写”")).optional(),
};
const step = { 环节: text, 由: text.optional(), 依据: texts.optional() };
const takenStep = columns({ ...step, ...due });
const pendingStep = columns({
	...step,
	期限: text.optional(),
	延长: columns({ 工作日: number, 依据: text }).optional(),
	/** The facts on which it depends whether the step has to be taken. */
	尚须查明: texts.optional(),
	...due,
});

const progress = columns({
	程序: text,
	办理记录: z.array(facts, expected("写成列表")).readonly(),
	/** How the case stands. */
	状态: z.enum(["尚未开始", "进行中", "已终结", "已撤回", "未载明"], expected("写案件的状态")).optional(),
	已办: z.array(takenStep).readonly().optional(),
	下一步: z.array(pendingStep, expected("写成列表")).readonly(),
	可以选择: z.array(pendingStep, expected("写成列表")).readonly().optional(),
});

const dutyTable = byLabel(columns({ 主体: text.optional(), 依据: texts, 期限: text }));

const routes = columns({
	程序: text,
	由: byLabel(text).optional(),
	各步: z
		.array(
			columns({ 已办: text, 结果: text.optional(), 应为: z.record(z.string(), text, expected("逐项写明")).readonly() }),
			expected("写成列表"),
		)
		.readonly(),
});

/** What is compared with a decision, and so needs a conclusion beside it. */
const ofDecision = {
	依据: texts.optional(),
	不成立: texts.optional(),
	未查明: texts.optional(),
	待补: texts.optional(),
	可能: texts.optional(),
	能否提供: z.enum(["能", "不能", "待定"], expected("写“能”“不能”或者“待定”")).optional(),
	让位: texts.optional(),
	等级见于: text.optional(),
	解除途径: byLabel(texts).optional(),
	提示: texts.optional(),
};

const caseColumns = {
	案例: text,
	编号: text.optional(),
	规定: text.optional(),
	数据资源: text.optional(),
	日期: day,
	所知截至: day.optional(),
	问题: text.optional(),
	事实: facts,
	结论: text.optional(),
	...ofDecision,
	目录核查: byLabel(declaration).optional(),
	义务: byLabel(duty).optional(),
	措施: remedy.optional(),
	下一步: nextSteps.optional(),
	进程: progress.optional(),
	义务表: dutyTable.optional(),
	流转: routes.optional(),
	理由: text.optional(),
	编写人: text.optional(),
	审核人: text.nullable(),
	审核日期: day.nullable(),
};

/** The columns of a case; docs/for-lawyers.md says what each of them means. */
export const columnsOfCase: readonly string[] = Object.keys(caseColumns);

/** What a case can assert; one of these at least. */
const assertions: readonly string[] = ["结论", "目录核查", "义务", "下一步", "进程", "义务表", "流转"];

/** A column that nobody could compare without another. */
const needs: readonly (readonly [column: string, needed: string])[] = [
	["结论", "问题"],
	["措施", "问题"],
	...["问题", ...Object.keys(ofDecision)].map((column) => [column, "结论"] as const),
];

const caseSchema = columns(caseColumns).superRefine((each, { addIssue }) => {
	const present = Object.entries(each).flatMap(([column, value]) => (value === undefined ? [] : [column]));
	if (!assertions.some((column) => present.includes(column))) addIssue(`没有写明应当怎样，须有${assertions.join("、")}之一`);
	for (const [column, needed] of needs)
		if (present.includes(column) && !present.includes(needed)) addIssue(`有“${column}”而没有“${needed}”，无从核对`);
});

/** One case as a lawyer writes and signs it, in the law's own terms. */
export type WrittenCase = z.infer<typeof caseSchema>;

const placeOf = (key: PropertyKey): string => (typeof key === "number" ? `第${key + 1}项` : `“${String(key)}”`);

/** A case, or every column of it that cannot be read, in Chinese. */
export const readCase = (input: unknown): WrittenCase | readonly string[] => {
	const { data, error } = caseSchema.safeParse(input);
	if (data) return data;
	return (error?.issues ?? []).map(({ path, message }) => `${path.map(placeOf).join("")}${message}`);
};
