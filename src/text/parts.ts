import type { Decision, PartsDecision } from "../model/answer/decision";
import { conclusionSentence } from "./conclusion-sentence";
import { factsRead } from "./decision";
import { rolesOf } from "./grounds";
import { item } from "./layout";
import { missingList } from "./missing";
import { displacedText, quotedWords, reasonText } from "./quotation";
import { readingLines } from "./readings";
import { remarkSentences } from "./remarks";
import { conclusion } from "./status";
import { valueLabel } from "./terms";

type Parts = readonly (readonly [name: string, part: Decision])[];

/** Why the whole comes out as it does: by the words on mixed parts, or by the parts that are as strict as it is. */
const basis = (parts: Parts, whole: Decision): readonly string[] => {
	const { because, answer, labels } = whole;
	if (answer === null || because === undefined) return [];
	const alike = parts.filter(([, part]) => part.answer === answer).map(([name]) => `“${name}”`);
	const mixed = `各部分的结论不同，适用${reasonText(labels, because)}`;
	return item("依据", [alike.length > 0 ? `各部分从严，${alike.join("")}为“${conclusion(whole)}”` : mixed]);
};

const partLines = (parts: Parts, whole: Decision): readonly string[] => {
	const common = parts.map(([, part]) => factsRead(part)).reduce((all, facts) => all.filter((fact) => facts.includes(fact)));
	const lines = parts.map(([name, part]) => {
		const words = rolesOf(part).deciding.map(({ regulation, words: own }) => quotedWords(part.labels, regulation, own));
		const own = factsRead(part).filter((fact) => !common.includes(fact));
		const missing = part.missing.filter(({ fact }) => whole.missing.some((each) => each.fact === fact));
		return [
			`${name}：${conclusion(part)}`,
			...(part.answer === null || words.length === 0 ? [] : [`依据：${words.join("，")}`]),
			...(own.length > 0 ? [`事实：${own.join("，")}`] : []),
			...(missing.length > 0 ? [`还须查明：${missingList(part.labels, missing)}`] : []),
		].join("；");
	});
	return [
		"各部分：",
		...lines.map((line) => `· ${line}。`),
		...(common.length > 0 ? [`各部分相同的事实：${common.join("；")}。`] : []),
	];
};

/** The decisions of the parts of a resource as Chinese prose: the whole first, then each part with its own facts. */
export const explainParts = ({ parts, whole }: PartsDecision): string => {
	const { labels, question, displaced, readings, remarks } = whole;
	const each = Object.entries(parts);
	const gone = displaced.map((one) => displacedText(labels, one, `“${valueLabel(labels.terms, question, one.says)}”`));
	return [
		conclusionSentence(whole),
		...basis(each, whole),
		...(each.length > 0 ? partLines(each, whole) : []),
		...item("因适用上位规定而不再适用的", gone),
		...(readings.length > 0 ? ["所采解释：", ...readingLines(labels, readings)] : []),
		...item("提示", remarkSentences(labels, remarks)),
	].join("\n");
};
