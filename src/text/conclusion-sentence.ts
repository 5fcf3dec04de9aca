import { type Decision, withoutLevel } from "../model/answer/decision";
import type { Remark } from "../model/answer/remark";
import { dayText } from "../model/day";
import type { Quoted } from "../model/law/cite";
import { rolesOf } from "./grounds";
import { quotation, reasonText } from "./quotation";
import { conclusion, outcomeWord } from "./status";
import { termLabel } from "./terms";

const titled = ({ labels }: Decision, regulations: readonly string[]): string =>
	[...new Set(regulations)].map((id) => `《${labels.regulations[id] ?? id}》`).join("、") || labels.law;

const textOf = (because: Decision["because"]): readonly string[] =>
	typeof because === "object" && because.regulation !== undefined ? [because.regulation] : [];

/** The texts on which a conclusion rests: those of the rules that decide it, or of the words that name its level. */
const basisTitles = (decision: Decision): string => {
	const { because, governing } = decision;
	const deciding = rolesOf(decision).deciding.map(({ regulation }) => regulation);
	const covering = governing.filter(({ truth }) => truth === true).map(({ regulation }) => regulation);
	const [own] = [deciding, textOf(because), covering].filter(({ length }) => length > 0);
	return titled(decision, own ?? []);
};

const isSame = (a: Quoted, b: Quoted): boolean => a.quote === b.quote && quotation(a) === quotation(b);

/** The remark that a text has ended, where that is why there is no answer. */
export const endOf = ({ because }: Decision, remarks: readonly Remark[]): Remark | undefined =>
	typeof because === "object"
		? remarks.find(({ kind, words }) => kind === "expired" && words !== undefined && isSame(words, because))
		: undefined;

/** That nothing may be shared or opened, whatever is found out; empty if something may, or if no outcome is a level. */
export const certainly = ({ opens, possible, question, labels }: Decision): string => {
	const isLevel = (outcome: string) => !withoutLevel.some((status) => status === outcome);
	if (opens !== false || !possible.some(isLevel)) return "";
	// The questions of the field say in their names which of the two they are about.
	const act = termLabel(labels.terms, question).includes("共享") ? "共享" : "开放";
	return `，但无论如何均不得${act}`;
};

/** What is open: which outcomes are possible yet, and what is certain all the same. */
const openSentence = (decision: Decision, name: string): string => {
	const outcomes = decision.possible.map((outcome) => `“${outcomeWord(decision, outcome)}”`).join("");
	return `${name}尚待查明${certainly(decision)}：以${dayText(decision.on)}为准，现有事实不足以作出结论，可能的结果有${outcomes}。`;
};

/** The conclusion of a decision as one sentence, which an explanation begins with. */
export const conclusionSentence = (decision: Decision, remarks: readonly Remark[] = decision.remarks): string => {
	const { status, question, labels, on, possible, because } = decision;
	const name = `“${termLabel(labels.terms, question)}”`;
	const reason = because === undefined ? undefined : reasonText(labels, because);
	const end = endOf(decision, remarks);
	if (end) return `${name}没有现行规定可以适用：${end.message}${end.words ? `（${quotation(end.words)}）` : ""}。`;
	switch (status) {
		case "decided":
			return `依照${basisTitles(decision)}，以${dayText(on)}为准，${name}的结论是：${conclusion(decision)}。`;
		case "undetermined":
			if (possible.length > 0) return openSentence(decision, name);
			return reason === undefined ? `${name}不能作答：所填事实互相矛盾。` : `不能作答：${reason}。`;
		case "out-of-scope": {
			const text = titled(decision, textOf(because));
			const words = typeof because === "object" ? quotation(because) : because;
			return `${name}的结论是：不适用。${text}不适用于本案${words === undefined ? "" : `：${words}`}。`;
		}
		case "not-stated":
			return `${name}的结论是：未载明${reason === undefined ? "" : `。${reason}`}。`;
		case "not-in-force":
			return `${name}没有现行规定可以适用：${dayText(on)}，${labels.law}未施行或者已经失效${reason === undefined ? "" : `。${reason}`}。`;
	}
};
