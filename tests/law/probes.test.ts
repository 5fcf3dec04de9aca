import { describe, expect, test } from "vitest";
import { matter } from "../../src/analysis";
import type { Procedure, Regulation } from "../../src/author";
import { type Day, decide, explain, follow, type Law, type Matter, type StepOutcome, type Taken } from "../../src/index";
import { isVerbatim } from "../../src/model/law/regulation";
import { laws } from "../../src/rules";

// Every `?` of the comparison of the regions and every line of what their sources do not tell, asked under a matter that another law answers.
const on: Day = "2026-11-21";

type Pack = keyof typeof laws;

/** Every registered text known only by an interpretation or a report. */
const interpretations = Object.values<Law>(laws).flatMap((law): readonly Regulation[] =>
	"layers" in law || isVerbatim(law) ? [] : [law],
);

/** A matter on which a source is silent, and a law that does answer it. */
type Silent = readonly [line: string, pack: Pack, matter: Matter, answeredBy: keyof typeof laws];

const silent: readonly Silent[] = [
	["滕州未载明：说明理由的义务", "tengzhou-2024", "refusal-reasons", "weifang-2021"],
	["滕州未载明：争议的解决", "tengzhou-2024", "dispute", "weifang-2021"],
	["滕州未载明：不予开放的情形", "tengzhou-2024", "opening-exclusion", "weifang-2021"],
	["滕州未载明：开放属性的升级", "tengzhou-2024", "opening-promotion", "weifang-2021"],
	["滕州未载明：目录更新的期限", "tengzhou-2024", "catalogue-update", "state-council-809"],
	["滕州未载明：施行日期和有效期", "tengzhou-2024", "effect", "weifang-2021"],
	["滕州未载明：责任的情形", "tengzhou-2024", "liability", "weifang-2021"],
	["滕州未载明：适用范围", "tengzhou-2024", "applicability", "weifang-2021"],
	["滕州未载明：国家秘密", "tengzhou-2024", "secrecy", "weifang-2021"],
	["滕州未载明：谁可以申请有条件开放的数据", "tengzhou-2024", "opening-applicant", "luoyuan-2021"],
	["滕州未载明：没有定类的数据是否开放", "tengzhou-2024", "opening-list", "chongqing-2020"],
	["滕州未载明：数据的校核", "tengzhou-2024", "correction", "state-council-809"],
	["滕州未载明：开放申请的办理", "tengzhou-2024", "opening-request", "chongqing-2020"],
	["滕州未载明：共享的原则", "tengzhou-2024", "sharing-principle", "anhui-2020"],
	["罗源未载明：说明理由的义务", "luoyuan-2021", "refusal-reasons", "weifang-2021"],
	["罗源未载明：争议的解决", "luoyuan-2021", "dispute", "state-council-809"],
	["罗源未载明：不予开放的情形", "luoyuan-2021", "opening-exclusion", "weifang-2021"],
	["罗源未载明：开放属性的升级", "luoyuan-2021", "opening-promotion", "weifang-2021"],
	["罗源未载明：施行日期和有效期", "luoyuan-2021", "effect", "chongqing-2020"],
	["罗源未载明：目录更新的期限", "luoyuan-2021", "catalogue-update", "weifang-2021"],
	["罗源未载明：责任的内容", "luoyuan-2021", "liability", "weifang-2021"],
	["罗源未载明：没有定类的数据是否开放", "luoyuan-2021", "opening-list", "weifang-2021"],
	["罗源未载明：数据的校核", "luoyuan-2021", "correction", "weifang-2021"],
	["罗源未载明：开放之前的处理", "luoyuan-2021", "opening-processing", "tengzhou-2024"],
	["重庆未载明：哪些情形不予开放", "chongqing-2020", "opening-exclusion", "weifang-2021"],
	["重庆未载明：脱敏之后的转换", "chongqing-2020", "opening-promotion", "weifang-2021"],
	["重庆未载明：开放之前的处理", "chongqing-2020", "opening-processing", "tengzhou-2024"],
	["重庆未载明：争议的解决", "chongqing-2020", "dispute", "weifang-2021"],
	["重庆未载明：禁止行为和责任", "chongqing-2020", "liability", "weifang-2021"],
	["重庆未载明：利用主体的禁止行为和责任", "chongqing-2020", "user-liability", "weifang-2021"],
	["重庆未载明：目录更新的期限", "chongqing-2020", "catalogue-update", "weifang-2021"],
	["重庆未载明：数据的校核", "chongqing-2020", "correction", "weifang-2021"],
	["重庆未载明：共享类型", "chongqing-2020", "sharing", "weifang-2021"],
	["重庆未载明：共享的途径", "chongqing-2020", "sharing-route", "luoyuan-2021"],
	["重庆未载明：共享的申请", "chongqing-2020", "sharing-request", "tengzhou-2024"],
	["重庆未载明：不同意共享的理由", "chongqing-2020", "refusal-reasons", "weifang-2021"],
	["重庆未载明：适用的主体", "chongqing-2020", "applicability", "weifang-2021"],
	["重庆未载明：国家秘密", "chongqing-2020", "secrecy", "luoyuan-2021"],
	["重庆未载明：哪些主体可以申请", "chongqing-2020", "opening-applicant", "weifang-2021"],
	["安徽未载明：共享类型的名称", "anhui-2020", "sharing", "weifang-2021"],
	["安徽未载明：共享的途径", "anhui-2020", "sharing-route", "weifang-2021"],
	["安徽未载明：开放属性的名称", "anhui-2020", "opening", "weifang-2021"],
	["安徽未载明：开放的途径", "anhui-2020", "opening-route", "weifang-2021"],
	["安徽未载明：说明理由的义务", "anhui-2020", "refusal-reasons", "weifang-2021"],
	["安徽未载明：不同意共享的依据", "anhui-2020", "refusal-ground", "weifang-2021"],
	["安徽未载明：争议的解决", "anhui-2020", "dispute", "weifang-2021"],
	["安徽未载明：不予开放的情形", "anhui-2020", "opening-exclusion", "weifang-2021"],
	["安徽未载明：开放属性的升级", "anhui-2020", "opening-promotion", "weifang-2021"],
	["安徽未载明：谁可以申请开放的数据", "anhui-2020", "opening-applicant", "luoyuan-2021"],
	["安徽未载明：目录更新的期限", "anhui-2020", "catalogue-update", "weifang-2021"],
	["安徽未载明：责任的情形", "anhui-2020", "liability", "weifang-2021"],
	["安徽未载明：适用的主体", "anhui-2020", "applicability", "luoyuan-2021"],
	["安徽未载明：国家秘密", "anhui-2020", "secrecy", "weifang-2021"],
];

describe("资料没有说的事项，问到即答本资料未载明；同一事项，另有规定作答的照答", () => {
	test.each(silent)("%s", (_, pack, id, answeredBy) => {
		const report = matter(laws[pack], id, { on });
		expect([report.status, report.says]).toEqual(["not-stated", []]);
		expect(report.unstated.map(({ regulation }) => regulation)).toContain(pack);
		expect(explain(report)).toContain("本资料未载明");
		expect(matter(laws[answeredBy], id, { on }).status).toBe("stated");
	});
});

const by = { by: "某局", on: "2026-03-02" } as const;
const notSecret = { stateSecret: { value: "none", ...by } };
const untouched = { ...notSecret, protectedInterest: { value: false, ...by } };
const inLuoyuan = { inRegion: true, governmentData: true, ...notSecret };
const inWeifang = {
	inRegion: true,
	publicData: true,
	...notSecret,
	endangersSecurity: { value: false, ...by },
	harmsThirdParty: { value: false, ...by },
};

/** A question under facts on which a source is silent, and the same question under a law that answers it. */
type Asked = readonly [
	line: string,
	pack: Pack,
	question: string,
	facts: object,
	answeredBy: keyof typeof laws,
	facts2: object,
];

const questions: readonly Asked[] = [
	[
		"滕州未载明：有没有不予共享类",
		"tengzhou-2024",
		"sharing",
		{ ...notSecret, declaredShare: "none" },
		"weifang-2021",
		{ ...inWeifang, sharingForbidden: "law" },
	],
	[
		"滕州未载明：有没有不予开放类",
		"tengzhou-2024",
		"opening",
		{ ...notSecret, declaredOpen: "none" },
		"chongqing-2020",
		{ declaredOpen: "none" },
	],
	[
		"滕州未载明：不予共享的怎样取得",
		"tengzhou-2024",
		"sharingRoute",
		{ ...notSecret, requester: "organ", declaredShare: "none" },
		"weifang-2021",
		{ ...inWeifang, requester: "organ", sharingForbidden: "law", needForDuty: { value: false, ...by } },
	],
	[
		"滕州未载明：涉及国家秘密的属于哪一种共享类型",
		"tengzhou-2024",
		"sharing",
		{ stateSecret: { value: "determined", ...by }, declaredShare: "unconditional" },
		"tengzhou-2024",
		{ ...notSecret, declaredShare: "unconditional" },
	],
	[
		"滕州未载明：涉及国家秘密的属于哪一种开放类型",
		"tengzhou-2024",
		"opening",
		{ stateSecret: { value: "involved", ...by }, declaredOpen: "unconditional" },
		"tengzhou-2024",
		{ ...notSecret, declaredOpen: "unconditional" },
	],
	[
		"滕州未载明：社会主体能否申请共享",
		"tengzhou-2024",
		"sharingRoute",
		{ ...notSecret, requester: "society", declaredShare: "unconditional" },
		"tengzhou-2024",
		{ ...notSecret, requester: "organ", declaredShare: "unconditional" },
	],
	[
		"罗源未载明：有没有不予共享类",
		"luoyuan-2021",
		"sharing",
		{ ...inLuoyuan, declaredShare: "none" },
		"weifang-2021",
		{ ...inWeifang, sharingForbidden: "law" },
	],
	[
		"罗源未载明：有没有不予开放类",
		"luoyuan-2021",
		"opening",
		{ ...inLuoyuan, declaredOpen: "none" },
		"chongqing-2020",
		{ declaredOpen: "none" },
	],
	[
		"罗源未载明：所列两类以外的主体能否申请",
		"luoyuan-2021",
		"openingRoute",
		{ ...inLuoyuan, declaredOpen: "conditional", applicant: "other" },
		"luoyuan-2021",
		{ ...inLuoyuan, declaredOpen: "conditional", applicant: "research" },
	],
	[
		"重庆未载明：各类的标准",
		"chongqing-2020",
		"opening",
		{ inOpenCatalogue: true, declaredOpen: "unclassified" },
		"chongqing-2020",
		{ inOpenCatalogue: false },
	],
	[
		"重庆未载明：涉及特点五所列利益的属于哪一种",
		"chongqing-2020",
		"opening",
		{
			inOpenCatalogue: true,
			declaredOpen: "unconditional",
			...notSecret,
			protectedInterest: { value: true, ...by },
		},
		"chongqing-2020",
		{ inOpenCatalogue: true, declaredOpen: "unconditional", ...untouched },
	],
	[
		"重庆未载明：无条件开放的怎样获取",
		"chongqing-2020",
		"openingRoute",
		{ inOpenCatalogue: true, declaredOpen: "unconditional", ...untouched },
		"luoyuan-2021",
		{ ...inLuoyuan, declaredOpen: "unconditional" },
	],
	[
		"重庆未载明：突发事件中怎样开放",
		"chongqing-2020",
		"openingRoute",
		{ inOpenCatalogue: true, declaredOpen: "conditional", ...untouched, emergency: true },
		"chongqing-2020",
		{ inOpenCatalogue: true, declaredOpen: "conditional", ...untouched, emergency: false },
	],
	["重庆未载明：共享类型", "chongqing-2020", "sharing", {}, "weifang-2021", { ...inWeifang, sharingForbidden: "law" }],
	["安徽未载明：共享类型的名称", "anhui-2020", "sharing", {}, "weifang-2021", { ...inWeifang, sharingForbidden: "law" }],
	["安徽未载明：开放属性的名称", "anhui-2020", "opening", {}, "chongqing-2020", { declaredOpen: "none" }],
];

describe("资料没有说的问题，答本资料未载明；同一问题，另有规定作答的照答", () => {
	test.each(questions)("%s", (_, pack, question, facts, answeredBy, others) => {
		const [silentLaw, otherLaw]: readonly [Law, Law] = [laws[pack], laws[answeredBy]];
		const decision = decide(silentLaw, question, facts, { on });
		expect([decision.status, decision.possible]).toEqual(["not-stated", ["not-stated"]]);
		expect(explain(decision)).toContain("本资料未载明");
		expect(decide(otherLaw, question, others, { on }).status).toBe("decided");
	});
});

/** Every way through a procedure of a text, as it states it. */
const waysOf = ({ begins, steps }: Procedure): readonly (readonly Taken[])[] => {
	const from = (at: readonly string[], seen: readonly string[]): readonly (readonly Taken[])[] => {
		const open = steps.filter(({ id }) => at.includes(id) && !seen.includes(id));
		const ways = open.flatMap(({ id, then }) =>
			(Object.keys(then) as readonly StepOutcome[]).flatMap((outcome) =>
				from(then[outcome] ?? [], [...seen, id]).map((rest) => [{ step: id, outcome }, ...rest]),
			),
		);
		return ways.length > 0 ? ways : [[]];
	};
	return from(begins, []);
};

describe("不成一个问题、也不成一个事项的，写明未载明什么", () => {
	const notes = (pack: Pack, id: Matter): string =>
		matter(laws[pack], id, { on })
			.unstated.map(({ note }) => note)
			.join();

	test("滕州：由谁申请、由谁审核", () => {
		const [apply, review] = laws["tengzhou-2024"].procedures[0]?.steps ?? [];
		expect(laws["tengzhou-2024"].actors).toEqual({
			[apply?.actor ?? ""]: "申请单位（本资料未载明）",
			[review?.actor ?? ""]: "审核机关（本资料未载明）",
		});
		expect(notes("tengzhou-2024", "sharing-route")).toContain("未载明谁可以申请");
		expect(notes("tengzhou-2024", "sharing-request")).toContain("未载明由谁审核");
	});

	test("罗源：按照什么程序审核", () => {
		expect(notes("luoyuan-2021", "sharing-request")).toContain("“规定程序”是什么");
	});

	test("重庆：服务终止、责任豁免的内容", () => {
		expect(matter(laws["chongqing-2020"], "opening-termination", { on }).status).toBe("not-stated");
		expect(notes("chongqing-2020", "opening-termination")).toContain("责任豁免");
	});

	test.each(interpretations.map((law) => [law.title, law] as const))("%s：有效期", (_, law) => {
		expect(notes(law.id as Pack, "effect")).toContain("有效期");
		expect(Object.hasOwn(law.effective, "until")).toBe(false);
		expect(laws["weifang-2021"].effective.until).toBe("2027-01-31");
	});
});

describe("没有一份资料给出期限，一步也不推算届满日", () => {
	const all = interpretations.flatMap((law) => law.procedures.map((each) => [law.title, each.label, law, each] as const));
	test.each(all)("%s %s", (_title, _label, law, { id: procedure, ...rest }) => {
		const ways = waysOf({ id: procedure, ...rest });
		expect(ways.some((way) => way.length > 0)).toBe(true);
		for (const way of ways) {
			const events = way.map(({ step, outcome }, index) => ({
				on: `2026-03-${String(index + 2).padStart(2, "0")}` as Day,
				step,
				outcome,
			}));
			const { history, next, rejected } = follow(law, procedure, events, { facts: {}, today: on });
			expect([way.length, rejected]).toEqual([history.length, []]);
			for (const step of [...history, ...next]) expect(step.due).toBeNull();
			for (const step of next) expect(step.overdue).toBeNull();
		}
	});
});
