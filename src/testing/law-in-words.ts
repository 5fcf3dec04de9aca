import type { Decision, Ground } from "../model/answer/decision";
import { actorLabel } from "../model/law/actor";
import { quotation } from "./quotation";

const statusWords: Readonly<Record<string, string>> = {
	"out-of-scope": "不适用",
	"not-stated": "未载明",
	"not-in-force": "未施行或已失效",
};

/** At most three of a list, so that a message stays a sentence; Chinese print sets no comma between quotation marks. */
const some = (list: readonly string[], joint: string): string =>
	`${list.slice(0, 3).join(joint).replaceAll("”、“", "”“")}${list.length > 3 ? "等" : ""}`;

const because = ({ because: words, labels }: Decision): string =>
	words === undefined ? "" : typeof words === "string" ? words : quotation(labels, words);

const grounds = ({ labels, grounds: all }: Decision, which: (ground: Ground) => boolean): string => {
	const quoted = all
		.filter(which)
		.map(({ regulation, words }) => words.map((each) => quotation(labels, { ...each, regulation })).join("，"));
	return some([...new Set(quoted)], "；");
};

/** One way a case can come out, in words. */
export const outcomeInWords = ({ labels, question }: Decision, outcome: string): string =>
	`“${statusWords[outcome] ?? labels.terms[question]?.values[outcome] ?? outcome}”`;

const undetermined = (decision: Decision): string => {
	const { possible, missing, labels, remarks } = decision;
	if (possible.length === 0) {
		const why = remarks.find(({ kind }) => kind === "contradiction" || kind === "not-a-day");
		return `不能作答，${why?.message}${why?.words ? `：${quotation(labels, why.words)}` : ""}`;
	}
	const find = missing.map(
		({ fact, by }) => `“${labels.terms[fact]?.label ?? fact}”${by ? `（由${actorLabel(by, labels.actors)}认定）` : ""}`,
	);
	const open = grounds(decision, ({ holds, atMost }) => holds !== false && atMost === possible[0]);
	const outcomes = possible.map((outcome) => outcomeInWords(decision, outcome)).join("");
	return `尚不能作答，可能是${outcomes}，须先查明${some(find, "、")}${open && `。尚不能排除：${open}`}`;
};

/** What the law says of a case, with the words that say so. */
export const lawInWords = (decision: Decision): string => {
	const { status, answer } = decision;
	if (status === "undetermined") return undetermined(decision);
	if (answer === null) return `${outcomeInWords(decision, status)}，${because(decision)}`;
	const holding = grounds(decision, ({ holds, atMost }) => holds === true && atMost === answer);
	return `${outcomeInWords(decision, answer)}，${holding || `没有一项限制成立，适用${because(decision)}`}`;
};
