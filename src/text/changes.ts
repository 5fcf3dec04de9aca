import type { Change, Changes, Way } from "../model/answer/what-if";
import { actorLabel } from "../model/law/actor";
import type { Value } from "../model/law/fact";
import { numeral } from "../model/numeral";
import { quotationWithTitle } from "./quotation";
import { conclusion } from "./status";
import { termLabel, valueLabel } from "./terms";

const alternatives = ({ labels }: Changes, fact: string, values: readonly Value[]): string =>
	values.map((value) => `“${valueLabel(labels.terms, fact, value)}”`).join("或者");

/** What was consulted: where a text is known only from an interpretation, there may be a measure that it does not mention. */
const textsOf = ({ decision }: Changes): string =>
	decision.remarks.some(({ kind }) => kind === "source") ? "本资料" : "现行文本";

/** How a fact comes to be otherwise for which no text names a measure: it is found anew, or put right. */
const withoutMeasure = (all: Changes, { by }: Change): string =>
	by
		? `${textsOf(all)}未载明改变该项认定的措施；该项由${actorLabel(by, all.labels.actors)}重新认定`
		: `${textsOf(all)}未载明使该项如此改变的措施；所填与实际不符的据实改填，事实有变化的依变化后的事实作答`;

const changeText = (all: Changes, change: Change): string => {
	const { labels } = all;
	const { fact, from, to, means, by, remedy, words = [], needs = [] } = change;
	const name = `“${termLabel(labels.terms, fact)}”`;
	const target = alternatives(all, fact, to);
	if (means === "finding") return `查明${name}为${target}${by ? `（由${actorLabel(by, labels.actors)}认定）` : ""}`;
	const effect = `使${name}由“${from === null ? "" : valueLabel(labels.terms, fact, from)}”变为${target}`;
	if (means === "none") return `${effect}（${withoutMeasure(all, change)}）`;
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
	const { decision, goal, ways, more, labels } = all;
	const label = termLabel(labels.terms, decision.question);
	const level = `“${valueLabel(labels.terms, decision.question, goal)}”`;
	if (ways.some(({ changes }) => changes.length === 0)) return `${label}已是${level}，无须改变。`;
	const now = `${label}现为“${conclusion(decision)}”`;
	if (ways.length === 0 && more) return `${now}。要成为${level}，须改变的事实过多，没有逐一列出。`;
	if (ways.length === 0) return `${now}。无论改变哪些事实，都得不出${level}。`;
	const [lawful, others] = [ways.filter((way) => way.lawful), ways.filter((way) => !way.lawful)];
	const noMeasure = `${textsOf(all)}未载明能否、怎样作此改变，不等于没有途径。`;
	const otherWays = "事实经重新认定、据实改填或者有变化，成为下列情形的，结论即为此：";
	return [
		`${now}，要成为${level}：`,
		lawful.length > 0 ? "依法可行的：" : noMeasure,
		...lawful.map((way, at) => wayText(all, way, at)),
		...(others.length > 0 ? [otherWays] : []),
		...others.map((way, at) => wayText(all, way, at)),
		...(more ? ["还有其他途径，须改变的事实不少于以上各项，没有逐一列出。"] : []),
	].join("\n");
};
