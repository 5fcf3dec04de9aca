import type { Decision, Ground } from "../../model/answer/decision";
import { quotedList } from "../../text/layout";
import { missingFactText } from "../../text/missing";
import { quotedWords, reasonText } from "../../text/quotation";
import { outcomeWord } from "../../text/status";

const mostItems = 3;

/** At most three items, so that the message remains one sentence. */
const shortList = (items: readonly string[], join: (items: readonly string[]) => string): string =>
	`${join(items.slice(0, mostItems))}${items.length > mostItems ? "等" : ""}`;

const reason = ({ because, labels }: Decision): string => (because === undefined ? "" : reasonText(labels, because));

const groundsText = ({ labels, grounds }: Decision, isRelevant: (ground: Ground) => boolean): string => {
	const words = grounds.filter(isRelevant).map((ground) => quotedWords(labels, ground.regulation, ground.words));
	return shortList([...new Set(words)], (items) => items.join("；"));
};

const undetermined = (decision: Decision): string => {
	const { possible, missing, labels, remarks } = decision;
	if (possible.length === 0) {
		const obstacle = remarks.find(({ kind }) => ["contradiction", "not-a-day"].includes(kind));
		return `不能作答，${obstacle?.message}${obstacle?.words ? `：${reasonText(labels, obstacle.words)}` : ""}`;
	}
	const facts = shortList(
		missing.map((fact) => missingFactText(labels, fact)),
		quotedList,
	);
	const open = groundsText(decision, ({ holds, atMost }) => holds !== false && atMost === possible[0]);
	const outcomes = possible.map((outcome) => `“${outcomeWord(decision, outcome)}”`).join("");
	return `尚不能作答，可能是${outcomes}，须先查明${facts}${open && `。尚不能排除：${open}`}`;
};

/** The answer of the law in a case, with its words, as one sentence. */
export const legalAnswer = (decision: Decision): string => {
	const { status, answer } = decision;
	if (status === "undetermined") return undetermined(decision);
	if (answer === null) return `“${outcomeWord(decision, status as Decision["possible"][number])}”，${reason(decision)}`;
	const words = groundsText(decision, ({ holds, atMost }) => holds === true && atMost === answer);
	return `“${outcomeWord(decision, answer)}”，${words || `可能的限制均不成立，适用${reason(decision)}`}`;
};
