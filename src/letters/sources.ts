import type { Assessment } from "../model/answer/assessment";
import type { Decision } from "../model/answer/decision";
import type { Declaration } from "../model/answer/declaration";
import type { Labels } from "../model/answer/labels";
import type { PendingStep, Progress, TakenStep } from "../model/answer/progress";
import type { LetterKind } from "./kinds";

/** An answer that a letter can rest on. */
export type LetterSource = Decision | Assessment | Progress;

/** What the answers given for a letter say, sorted by what a letter of its kind uses. */
export interface Sources {
	readonly labels: Labels;
	readonly decisions: readonly Decision[];
	readonly assessment: Assessment | undefined;
	/** What the catalogue declares otherwise than the class that is decided, with who must correct it. */
	readonly wrong: readonly Declaration[];
	readonly progress: Progress | undefined;
	/** The application in a followed case. */
	readonly applied: TakenStep | undefined;
	/** The answer to it, where it has been given. */
	readonly answered: TakenStep | undefined;
	/** The steps by which a dispute is put before those who coordinate, where they may be taken now. */
	readonly coordinating: readonly PendingStep[];
}

/** The outcomes of a step that answers an application. */
export const answers = ["agree", "agreePartly", "agreeWithConditions", "refuse"] as const;

const isAnswer = ({ outcome }: TakenStep): boolean => answers.some((answer) => answer === outcome);

/** Steps named after the coordination of a dispute: 协调, 上级协调. */
const coordinates = ({ step }: PendingStep): boolean => /^coordinate/.test(step);

const isOf = <K extends LetterSource["kind"]>(kind: K) => {
	return (source: LetterSource): source is Extract<LetterSource, { readonly kind: K }> => source.kind === kind;
};

/** Sorts the answers that are given for a letter. Those of several laws are a programming error. */
export const letterSources = (kind: LetterKind, given: readonly LetterSource[]): Sources => {
	const [first] = given;
	if (!first) throw new TypeError("出具文书须给出所据的结果：decide、assess 或者 follow 所返回的值");
	if (given.some(({ law }) => law !== first.law)) throw new TypeError("一份文书所据的各项结果，须出自同一部规定");
	const [assessment] = given.filter(isOf("assessment"));
	const [progress] = given.filter(isOf("progress"));
	const wrong = assessment?.declarations.filter(({ correction, lawful }) => correction && lawful !== null) ?? [];
	const corrected = assessment?.decisions.filter(({ question }) => wrong.some((each) => each.question === question)) ?? [];
	const history = progress?.history ?? [];
	return {
		labels: first.labels,
		decisions: kind === "correction" ? corrected : given.filter(isOf("decision")),
		assessment,
		wrong,
		progress,
		applied: history.find(({ outcome }) => outcome === "filed"),
		answered: history.findLast(isAnswer),
		coordinating: [...(progress?.next ?? []), ...(progress?.elective ?? [])].filter(coordinates),
	};
};
