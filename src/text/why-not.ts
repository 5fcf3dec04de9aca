import type { Ground } from "../model/answer/decision";
import type { WhyNot } from "../model/answer/what-if";
import { decisionLines } from "./decision";
import { leavesOf, truthWord, valueText } from "./derivation";
import { missingList } from "./missing";
import { quotedWords, reasonText } from "./quotation";
import { conclusion } from "./status";
import { effectText, termLabel, valueLabel } from "./terms";

/** The facts that determine the truth of a rule: the unknown ones if it is unknown, else the known ones. */
const decisiveFacts = ({ labels }: WhyNot, { when, unless, holds }: Ground): string => {
	const leaves = leavesOf(when, unless);
	const decisive = leaves.filter((leaf) => (holds === null ? leaf.holds === null : leaf.given !== null));
	const facts = (decisive.length > 0 ? decisive : leaves).map(
		(leaf) => `“${termLabel(labels.terms, leaf.fact)}”：${valueText(labels.terms, leaf)}`,
	);
	return [...new Set(facts)].join("；");
};

const ruleText = (whyNot: WhyNot, ground: Ground): string => {
	const { labels, decision } = whyNot;
	const { regulation, words, holds, atMost, liftedBy = [] } = ground;
	const effect = effectText(labels.terms, decision.question, atMost);
	const remedies = holds === true ? liftedBy.map((id) => `“${labels.remedies[id]}”`) : [];
	return [
		`· ${quotedWords(labels, regulation, words)}${truthWord(holds)}，结论${effect}`,
		decisiveFacts(whyNot, ground),
		...(remedies.length > 0 ? [`改变的途径：${remedies.join("或者")}`] : []),
	].join("；");
};

/** Why a case does not have a level, as Chinese prose. */
export const explainWhyNot = (whyNot: WhyNot): string => {
	const { decision, level: id, standing, barring, lacking, beyond, labels } = whyNot;
	const question = termLabel(labels.terms, decision.question);
	const level = `“${valueLabel(labels.terms, decision.question, id)}”`;
	const rules = (grounds: readonly Ground[]) => grounds.map((ground) => `${ruleText(whyNot, ground)}。`);
	switch (standing) {
		case "answer":
			return `${question}正是${level}。`;
		case "open":
			return [
				`${question}是否为${level}，尚不能断定。${barring.length > 0 ? "下列规定如果成立，就不能：" : ""}`,
				...rules(barring),
				...(decision.missing.length > 0 ? [`还须查明：${missingList(labels, decision.missing)}。`] : []),
			].join("\n");
		case "barred": {
			const widest = beyond ? valueLabel(labels.terms, decision.question, beyond.level) : "";
			const limit = beyond ? [`· 《${labels.regulations[beyond.regulation]}》就此所定最宽为“${widest}”。`] : [];
			const isCertain = barring.some(({ holds }) => holds === true) || limit.length > 0;
			const lead = isCertain ? "因为：" : "因为下列规定中必有成立的：";
			return [`${question}不能为${level}，${lead}`, ...rules(barring), ...limit].join("\n");
		}
		case "not-reached":
			return lacking.length > 0
				? [`${question}不是${level}。以此为结论的规定均不成立：`, ...rules(lacking)].join("\n")
				: `${question}不是${level}：适用的规定没有以此为结论的。`;
		case "no-level": {
			if (decision.status === "undetermined") return `${question}不涉及${level}。\n${decisionLines(decision).join("\n")}`;
			const reason = decision.because === undefined ? "" : `。${reasonText(labels, decision.because)}`;
			return `${question}不涉及${level}：${conclusion(decision)}${reason}。`;
		}
	}
};
