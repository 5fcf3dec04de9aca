import { type Law, remedy } from "../../../src/index";
import { conclusion, decisionCitations } from "../../../src/text";
import { textsOf } from "../books";
import { factsIn } from "../facts";
import { foldWidth, withLabel } from "../label";
import type { WrittenCase } from "../schema";
import { dayOf, questionOf, verdictOf } from "./decision";
import { differ, differIfWritten } from "./differ";
import { inAnyOrder, limitText, yesOrNo } from "./wording";

/** 措施: what a remedy makes of the decision, and what the law then orders. */
export const ofRemedy = (law: Law, each: WrittenCase): readonly string[] => {
	const { 措施, 问题, 事实 } = each;
	if (!措施) return [];
	const { id } = withLabel(
		textsOf(law).flatMap(({ remedies }) => remedies),
		措施.名称,
	);
	const result = remedy(law, questionOf(law, 问题), factsIn(law, 事实), id, factsIn(law, 措施.变更), dayOf(each));
	const { before, after, promotion, refused } = result;
	return [
		...differ("措施", 措施.名称, result.label),
		...differ("拒绝", 措施.拒绝, yesOrNo(refused.length > 0)),
		...differ("变更后", foldWidth(措施.变更后), foldWidth(verdictOf(after))),
		...differ("升级", foldWidth(措施.升级), promotion === null ? "无" : foldWidth(conclusion(after))),
		...(promotion ? differ("升级的前后", ["decided", "decided"], [before.status, after.status]) : []),
		...differIfWritten("变更后的依据", 措施.依据 && inAnyOrder(措施.依据), () => inAnyOrder(decisionCitations(after))),
		...differIfWritten("升级的期限", 措施.期限, () => limitText(promotion?.within)),
	];
};
