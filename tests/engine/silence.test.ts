import { describe, expect, test } from "vitest";
import { changes, matter, whyNot } from "../../src/analysis";
import type { Jurisdiction, Regulation } from "../../src/author";
import { decide, explain, follow, type Law } from "../../src/index";
import { laws } from "../../src/rules";

const on = "2026-11-21";
const by = { by: "某局", on: "2026-03-02" } as const;
const clear = { stateSecret: { value: "none", ...by }, workSecret: { value: false, ...by } } as const;

describe("what a source leaves unsaid", () => {
	test("不论本地是否载明类型，未取得单独同意的个人信息都不予开放", () => {
		const personal = { personalInfo: "general", separateConsent: false, lawOnOpening: "silent" } as const;
		const facts = { ...clear, declaredOpen: "unclassified", ...personal };
		for (const place of [laws.tengzhou, laws.anhui] as readonly Law[]) {
			const decision = decide(place, "opening", facts, { on });
			expect([place.id, decision.status, decision.answer]).toEqual([place.id, "decided", "none"]);
			const open = decide(place, "opening", { ...facts, separateConsent: true }, { on });
			expect([place.id, open.status]).toEqual([place.id, "not-stated"]);
		}
	});

	test("不作答的，列出使其不作答的解释", () => {
		const facts = {
			inRegion: true,
			governmentData: true,
			stateSecret: clear.stateSecret,
			declaredOpen: "conditional",
			applicant: "other",
		} as const;
		const { status, readings } = decide(laws["luoyuan-2021"], "openingRoute", facts, { on });
		expect([status, readings.includes("LY-04")]).toEqual(["not-stated", true]);
	});

	test("资料没有说的途径，不说成没有途径", () => {
		const facts = { inOpenCatalogue: true, declaredOpen: "none" } as const;
		const prose = explain(changes(laws["chongqing-2020"], "opening", facts, "unconditional", { on }));
		expect(prose).toContain("本资料未载明能否、怎样作此改变，不等于没有途径");
		expect(prose).toContain("本资料未载明使该项如此改变的措施");
	});

	test("资料载明的途径，说成途径", () => {
		const prose = explain(changes(laws["chongqing-2020"], "opening", { inOpenCatalogue: false }, "unconditional", { on }));
		expect(prose).toContain("依法可行的：\n（一）经“列入公共数据开放目录”");
	});

	test("环节走完之后怎样办理，资料没有说的，说明没有说", () => {
		const events = [
			{ on: "2026-03-02", step: "apply", outcome: "filed" },
			{ on: "2026-03-09", step: "review", outcome: "agree" },
		] as const;
		expect(explain(follow(laws["tengzhou-2024"], "sharingRequest", events, { facts: {}, today: on }))).toContain(
			"其后怎样办理，本资料未载明",
		);
	});

	test("施行日期未载明的，资料公布之前怎样流转也不作答", () => {
		const { state } = follow(laws["luoyuan-2021"], "sharingRequest", [], { facts: {}, today: "2021-09-29" });
		expect(state).toBe("not-stated");
		expect(matter(laws["luoyuan-2021"], "sharing", { on: "2021-09-29" }).status).toBe("not-stated");
	});

	test("上位规定的施行日期未载明，是否已经施行不能作答的，予以提示", () => {
		const upper: Regulation = { ...laws["luoyuan-2021"], id: "upper" };
		const stack: Jurisdiction = {
			id: "stack",
			label: "某县",
			region: "某县",
			layers: [
				{ regulation: upper, relation: "prevails" },
				{ regulation: laws["chongqing-2020"], relation: "base" },
			],
		};
		const remarksOn = (day: "2021-09-29" | "2021-09-30") =>
			decide(stack, "opening", { inOpenCatalogue: false }, { on: day }).remarks.filter(({ message }) =>
				message.includes("未计入"),
			);
		expect([remarksOn("2021-09-29").length, remarksOn("2021-09-30").length]).toEqual([1, 0]);
	});
});

test.each(Object.entries(laws))("为何不是这一结果，说明中没有一个标识：%s", (_, law) => {
	const regulations: readonly Regulation[] = "layers" in law ? law.layers.map(({ regulation }) => regulation) : [law];
	for (const { questions } of regulations)
		for (const { id, scale } of questions)
			for (const level of scale) {
				const prose = explain(whyNot(law as Regulation, id, {}, level.id, { on }));
				expect([id, prose.match(/[A-Za-z]{3,}/g)]).toEqual([id, null]);
			}
});
