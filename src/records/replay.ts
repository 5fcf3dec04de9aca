import { type Either, isLeft, left, right } from "fp-ts/lib/Either.js";
import type { Calendar } from "../calendar/calendar";
import { assess } from "../engine/assess";
import { decide } from "../engine/decide";
import { follow } from "../engine/follow/follow";
import { isQuestion, proceduresIn, stackOf } from "../engine/layers/stack";
import type { Issue } from "../model/answer/issue";
import { canonicalJson } from "../model/canonical";
import { freeze } from "../model/freeze";
import type { Law } from "../model/law/law";
import { own, ownValue } from "../model/own-property";
import { printable } from "../model/visible-text";
import { legalContent } from "./legal-content";
import { recordIn } from "./read-records";
import { type RecordableAnswer, type RecordedAnswer, restOnSame, withoutRules } from "./recorded";

/**
 * How an answer compares with what was recorded: the same to the last character; the same in law, in other words or for other
 * reasons; or another answer.
 */
export type ReplayVerdict = "same" | "words-differ" | "answer-differs";

/** A recorded answer beside what is answered now. */
export interface Replay<A extends RecordableAnswer = RecordableAnswer> {
	readonly kind: "replay";
	readonly verdict: ReplayVerdict;
	/** Whether other rules are asked now, or days are counted by another calendar. */
	readonly rulesChanged: boolean;
	readonly before: A;
	readonly now: A;
}

/** By which laws a record is asked again. */
export interface ReplayOptions {
	/** The laws that may have answered, by their ids, as `gongshu/rules` has them. */
	readonly laws: Readonly<Record<string, Law>>;
	/** The calendar by which days are counted; absent: that of mainland China. */
	readonly calendar?: Calendar;
}

const issue = (code: string, path: Issue["path"], what: string, input: string): Either<readonly Issue[], never> => {
	const shown = printable(input, 60);
	return left([{ code, path, message: `没有标识为 \`${shown}\` 的${what}，不能再次作答`, input: shown }]);
};

/** The answer to the same question now. */
const answeredNow = (
	{ asked, answered }: RecordedAnswer,
	{ laws, calendar }: ReplayOptions,
): Either<readonly Issue[], RecordableAnswer> => {
	const law = own(laws, answered.law);
	if (law === undefined) return issue("unknown-law", ["answered", "law"], "规定", answered.law);
	const { facts, asOf, events = [] } = asked;
	const context = { on: answered.on, ...(asOf === undefined ? {} : { asOf }) };
	if (answered.kind === "assessment") return right(assess(law, facts, context));
	if (answered.kind === "decision") {
		const { question } = answered;
		if (!isQuestion(stackOf(law), question)) return issue("unknown-question", ["answered", "question"], "问题", question);
		return right(decide(law, question, facts, context));
	}
	const { procedure, today } = answered;
	if (proceduresIn(law, procedure).length === 0)
		return issue("unknown-procedure", ["answered", "procedure"], "程序", procedure);
	return right(follow(law, procedure, events, { facts, today, ...(calendar === undefined ? {} : { calendar }) }));
};

const verdictOn = (before: RecordableAnswer, now: RecordableAnswer): ReplayVerdict => {
	const alike = (of: (answer: RecordableAnswer) => unknown) => canonicalJson(of(before)) === canonicalJson(of(now));
	if (alike(withoutRules)) return "same";
	return alike(legalContent) ? "words-differ" : "answer-differs";
};

/**
 * Asks again what was recorded, under the laws as they are now, and compares the answers.
 *
 * That the rules have changed is said apart from the answer: under other rules the same may be answered. An answer under a law
 * with signatures is compared in its words with one under the law as it is handed over here.
 *
 * @param line one line of a log, as `record` wrote it
 * @returns both answers, frozen; or why the line cannot be read or asked again
 *
 * @example
 * ```ts
 * import { assess } from "gongshu";
 * import { record, replay } from "gongshu/records";
 * import { pipl2021 } from "gongshu/rules/pipl-2021";
 *
 * const line = record(assess(pipl2021, {}, { on: "2024-09-02" }), { facts: {} });
 * replay(line, { laws: {} })._tag; // "Left"
 * const replayed = replay(line, { laws: { "pipl-2021": pipl2021 } });
 * replayed._tag === "Right" && [replayed.right.verdict, replayed.right.rulesChanged]; // ["same", false]
 * ```
 */
export const replay = (line: string, options: ReplayOptions): Either<readonly Issue[], Replay> => {
	if (typeof line !== "string") throw new TypeError("replay 的第一个参数应当是记录的一行文字");
	requireLaws(options);
	const record = recordIn(line.trim(), 1);
	return isLeft(record) ? left([record.left]) : replayed(record.right, options);
};

const requireLaws = (options: unknown): void => {
	const laws = ownValue(options, "laws");
	if (typeof laws !== "object" || laws === null)
		throw new TypeError("没有写明依哪些规定再次作答：第二个参数应当写作 { laws }，laws 取自 gongshu/rules");
};

/** The same of a record that has been read. */
export const replayed = (record: RecordedAnswer, options: ReplayOptions): Either<readonly Issue[], Replay> => {
	requireLaws(options);
	const answer = answeredNow(record, options);
	if (isLeft(answer)) return answer;
	const [before, now] = [record.answered, answer.right];
	const verdict = verdictOn(before, now);
	return right(freeze({ kind: "replay", verdict, rulesChanged: !restOnSame(before.rules, now.rules), before, now }));
};
