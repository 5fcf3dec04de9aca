import type { Change, Changes, Way } from "../model/answer/what-if";
import { actorLabel } from "../model/law/actor";
import type { Value } from "../model/law/fact";
import { numeral } from "../model/numeral";
import { quotationWithTitle } from "./quotation";
import { conclusion } from "./status";
import { termLabel, valueLabel } from "./terms";

const alternatives = ({ labels }: Changes, fact: string, values: readonly Value[]): string =>
	values.map((value) => `“${valueLabel(labels.terms, fact, value)}”`).join("或者");

const changeText = (all: Changes, change: Change): string => {
	const { labels } = all;
	const { fact, from, to, means, by, remedy, words = [], needs = [] } = change;
	const name = `“${termLabel(labels.terms, fact)}”`;
	const target = alternatives(all, fact, to);
	if (means === "finding") return `查明${name}为${target}${by ? `（由${actorLabel(by, labels.actors)}认定）` : ""}`;
	const effect = `使${name}由“${from === null ? "" : valueLabel(labels.terms, fact, from)}”变为${target}`;
	if (means === "none") return `${effect}——当日施行的规定没有载明可以这样改变的措施`;
	const basis = words.map((each) => quotationWithTitle(labels, each)).join("，");
	const proof = needs
		.map((need) => `，并须证实“${termLabel(labels.terms, need.fact)}”为${alternatives(all, need.fact, need.to)}`)
		.join("");
	return `经“${remedy === undefined ? "" : labels.remedies[remedy]}”${effect}${proof}（${basis}）`;
};

const wayText = (all: Changes, { changes }: Way, at: number): string =>
	`（${numeral(at + 1)}）${changes.map((change) => changeText(all, change)).join("；")}。`;

/** The changes that lead a case to a level, as Chinese prose: the ways that the law provides, then the others. */
export const explainChanges = (all: Changes): string => {
	const { decision, goal, ways, labels } = all;
	const label = termLabel(labels.terms, decision.question);
	// If a text is known only from an interpretation, a way that it does not mention may still exist.
	const isPartlyKnown = decision.remarks.some(({ kind }) => kind === "source");
	const level = `“${valueLabel(labels.terms, decision.question, goal)}”`;
	if (ways.some(({ changes }) => changes.length === 0)) return `${label}已是${level}，无须改变。`;
	const now = `${label}现为“${conclusion(decision)}”`;
	if (ways.length === 0) return `${now}。无论改变哪些事实，都得不出${level}。`;
	const [lawful, others] = [ways.filter((way) => way.lawful), ways.filter((way) => !way.lawful)];
	const noLawfulWay = isPartlyKnown ? "本资料未载明能否、怎样作此改变，不等于没有途径。" : "没有依法可行的途径。";
	const otherWays = isPartlyKnown ? "事实如为下列情形，结论即为此：" : "事实不同才会如此，而法律没有提供途径的：";
	return [
		`${now}，要成为${level}：`,
		lawful.length > 0 ? "依法可行的：" : noLawfulWay,
		...lawful.map((way, at) => wayText(all, way, at)),
		...(others.length > 0 ? [otherWays] : []),
		...others.map((way, at) => wayText(all, way, at)),
	].join("\n");
};
