import type { Declaration, DeclarationRelation } from "../model/answer/declaration";
import type { Labels } from "../model/answer/labels";
import { actorLabel } from "../model/law/actor";
import { citedArticles } from "./quotation";
import { outcomeWord } from "./status";
import { termLabel, valueLabel } from "./terms";

const sides: Readonly<Record<DeclarationRelation, string>> = {
	same: "二者相符",
	declaredStricter: "目录较严",
	declaredWider: "目录较宽",
	unknown: "尚不能比较",
};

/**
 * What the catalogue declares for a question beside what is lawful, on one line: both, how they compare, and who must correct
 * it by which words.
 */
export const declarationLine = (labels: Labels, declaration: Declaration): string => {
	const { question, declared, possible, relation, correction } = declaration;
	const level = declared === null ? "未注明" : `注明为“${valueLabel(labels.terms, question, declared)}”`;
	const outcomes = possible.map((outcome) => `“${outcomeWord({ labels, question }, outcome)}”`).join("或者");
	const lawful = possible.length === 1 ? `依法为${outcomes}` : `依法可能为${outcomes}`;
	const remedy = correction && labels.remedies[correction.remedy];
	const by = correction
		? `，应当由${actorLabel(correction.on, labels.actors)}${remedy ? `经“${remedy}”` : ""}改正（${citedArticles(
				labels,
				correction.regulation,
				correction.words.map(({ cite }) => cite),
			)}）`
		: "";
	return `${termLabel(labels.terms, question)}：目录${level}，${lawful}，${sides[relation]}${by}。`;
};
