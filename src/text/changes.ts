import type { Change, Changes, Way } from "../model/answer/what-if";
import { actorLabel } from "../model/law/actor";
import type { Value } from "../model/law/fact";
import { numeral } from "../model/numeral";
import { conclusion } from "./decision";
import { termLabel, valueLabel } from "./derivation";
import { placed } from "./title";

const anyOf = ({ labels }: Changes, fact: string, values: readonly Value[]): string =>
	values.map((value) => `“${valueLabel(labels, fact, value)}”`).join("或者");

const changeText = (all: Changes, change: Change): string => {
	const { labels } = all;
	const { fact, from, to, means, by, remedy, words = [], needs = [] } = change;
	const name = `“${termLabel(labels, fact)}”`;
	const target = anyOf(all, fact, to);
	if (means === "finding") return `查明${name}为${target}${by ? `（由${actorLabel(by, labels.actors)}认定）` : ""}`;
	const turned = `使${name}由“${from === null ? "" : valueLabel(labels, fact, from)}”变为${target}`;
	if (means === "none") return `${turned}——当日施行的规定没有载明可以这样改变的措施`;
	const basis = words.map((each) => placed(labels, each)).join("，");
	const shown = needs.map((need) => `，并须证实“${termLabel(labels, need.fact)}”为${anyOf(all, need.fact, need.to)}`).join("");
	return `经“${remedy === undefined ? "" : labels.remedies[remedy]}”${turned}${shown}（${basis}）`;
};

const wayText = (all: Changes, { changes }: Way, at: number): string =>
	`（${numeral(at + 1)}）${changes.map((change) => changeText(all, change)).join("；")}。`;

/** What would bring a case to a level, as Chinese prose: what the law provides for, apart from what it does not. */
export const explainChanges = (all: Changes): string => {
	const { decision, goal, ways, labels } = all;
	const asked = termLabel(labels, decision.question);
	// Of a text known only by what is told of it, silence on a way is not that there is none.
	const untold = decision.remarks.some(({ kind }) => kind === "source");
	const wanted = `“${valueLabel(labels, decision.question, goal)}”`;
	if (ways.some(({ changes }) => changes.length === 0)) return `${asked}已是${wanted}，无须改变。`;
	const now = `${asked}现为“${conclusion(decision)}”`;
	if (ways.length === 0) return `${now}。无论改变哪些事实，都得不出${wanted}。`;
	const [lawful, others] = [ways.filter((way) => way.lawful), ways.filter((way) => !way.lawful)];
	return [
		`${now}，要成为${wanted}：`,
		...(lawful.length > 0
			? ["依法可行的："]
			: [untold ? "本资料未载明能否、怎样作此改变，不等于没有途径。" : "没有依法可行的途径。"]),
		...lawful.map((way, at) => wayText(all, way, at)),
		...(others.length > 0 ? [untold ? "事实如为下列情形，结论即为此：" : "事实不同才会如此，而法律没有提供途径的："] : []),
		...others.map((way, at) => wayText(all, way, at)),
	].join("\n");
};
