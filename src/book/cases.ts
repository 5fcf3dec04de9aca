import type { Block, Section } from "../document/node";
import { anchors } from "./anchors";
import type { BookCase } from "./book-case";
import { paragraph, sectionOf } from "./sections";
import { caseBox, type SignedItems } from "./signed-items";

const caseBlock = (items: SignedItems, each: BookCase, number: number): Block => {
	const { title, on, facts, conclusion, reasons, explanation } = each;
	return {
		kind: "fold",
		id: anchors.case(number),
		summary: [title, " ", { kind: "badge", text: conclusion, tone: "answer" }],
		blocks: [
			{
				kind: "entries",
				entries: [
					{ name: "日期", value: on },
					...facts,
					{ name: "结论", value: [{ kind: "strong", text: conclusion }] },
					...(reasons.length > 0 ? [{ name: "依据", value: reasons.join("、") }] : []),
					...(explanation === "" ? [] : [{ name: "理由", value: explanation }]),
				],
			},
			...caseBox(items, each),
		],
	};
};

/** The written cases with their facts, by what is asked. */
export const casesSection = (items: SignedItems, cases: readonly BookCase[]): readonly Section[] => {
	const questions = [...new Set(cases.map(({ question }) => question))];
	return sectionOf("案例一览", "案例", [
		...(cases.length > 0
			? [paragraph("每一案例列明事实、结论和依据，由法制人员逐件核对签署。打印时只列标题和结论，须打印事实的，先行展开。")]
			: []),
		...questions.flatMap((question) => {
			const own = cases.filter((each) => each.question === question);
			return sectionOf(
				anchors.within("案例", `按${question}`),
				`${question}（${own.length}）`,
				own.map((each) => caseBlock(items, each, cases.indexOf(each) + 1)),
			);
		}),
	]);
};
