import type { Ground } from "../model/answer/decision";
import type { WhyNot } from "../model/answer/what-if";
import { quotation } from "./cite";
import { conclusion, decisionParagraph, missingList } from "./decision";
import { givenText, leavesOf, termLabel, truthWord, valueLabel } from "./derivation";
import { placed, titleIn } from "./title";

const wordsOf = ({ labels }: WhyNot, { regulation, words }: Ground): string =>
	`${titleIn(labels, regulation)}${words.map(quotation).join("，")}`;

/** The facts on which a rule turns as it stands: those that make it hold or fail, or that are still unknown. */
const factsOf = ({ labels }: WhyNot, { when, unless, holds }: Ground): string => {
	const leaves = [when, ...(unless ? [unless] : [])].flatMap(leavesOf);
	const telling = holds === null ? leaves.filter((leaf) => leaf.holds === null) : leaves.filter((leaf) => leaf.given !== null);
	const told = (telling.length > 0 ? telling : leaves).map(
		(leaf) => `“${termLabel(labels, leaf.fact)}”：${givenText(labels, leaf)}`,
	);
	return [...new Set(told)].join("；");
};

const ruleText = (whyNot: WhyNot, ground: Ground): string => {
	const { labels, decision } = whyNot;
	const ways = ground.holds === true ? (ground.liftedBy ?? []).map((id) => `“${labels.remedies[id]}”`) : [];
	return [
		`· ${wordsOf(whyNot, ground)}${truthWord(ground.holds)}，至多为“${valueLabel(labels, decision.question, ground.atMost)}”`,
		factsOf(whyNot, ground),
		...(ways.length > 0 ? [`可以因${ways.join("或者")}而改变`] : []),
	].join("；");
};

/** Why a case does not have a level, as Chinese prose. */
export const explainWhyNot = (whyNot: WhyNot): string => {
	const { decision, level, standing, barring, lacking, beyond, labels } = whyNot;
	const asked = termLabel(labels, decision.question);
	const wanted = `“${valueLabel(labels, decision.question, level)}”`;
	const rules = (grounds: readonly Ground[]) => grounds.map((ground) => `${ruleText(whyNot, ground)}。`);
	const missing = decision.missing.length > 0 ? [`还须查明：${missingList(labels, decision.missing)}。`] : [];
	switch (standing) {
		case "answer":
			return `${asked}正是${wanted}。`;
		case "open":
			return [
				`${asked}是否为${wanted}，尚不能断定。${barring.length > 0 ? "下列规定如果成立，就不能：" : ""}`,
				...rules(barring),
				...missing,
			].join("\n");
		case "barred": {
			const most = beyond
				? [
						`· 《${labels.regulations[beyond.regulation]}》就此最宽只到“${valueLabel(labels, decision.question, beyond.level)}”。`,
					]
				: [];
			const lead = barring.some(({ holds }) => holds === true) || most.length > 0 ? "因为：" : "因为下列规定中必有成立的：";
			return [`${asked}不能为${wanted}，${lead}`, ...rules(barring), ...most].join("\n");
		}
		case "not-reached":
			return lacking.length > 0
				? [`${asked}没有严到${wanted}。以此为结果的规定均不成立：`, ...rules(lacking)].join("\n")
				: `${asked}没有严到${wanted}：适用于此的规定没有以此为结果的。`;
		case "no-level": {
			const { because } = decision;
			const told = typeof because === "object" ? placed(labels, because) : because;
			return decision.status === "undetermined"
				? `${asked}无从谈起${wanted}。\n${decisionParagraph(decision)}`
				: `${asked}无从谈起${wanted}：${conclusion(decision)}${told ? `。${told}` : ""}。`;
		}
	}
};
