import { chain, map, right } from "fp-ts/lib/Either.js";
import { pipe } from "fp-ts/lib/function.js";
import type { IssuePath } from "../../model/answer/issue";
import { display } from "../display";
import { collect, type Parsed, rejectInput } from "../parsed";
import { contradictions, lengthOf, type SpanInText, spansIn } from "./dates";

/** The days that a clause or sentence arranges: days off, make-up days, and the number of days off that it states. */
export interface ArrangedDays {
	readonly off: readonly SpanInText[];
	readonly work: readonly SpanInText[];
	readonly total?: number;
}

const nothing: ArrangedDays = { off: [], work: [] };

/** Words that arrange no day. A day off that employers are only encouraged to grant does not count (2024年除夕). */
const silent = /^(?:不调休|与周末连休)$/;
const advice = /^鼓励/;
const off = /^(?:放假|放假调休|放假公休|补休|调休|公休)(?:(\d+)天)?$/;
const work = /^(?:正常|照常)?上班$/;
const count = /^共(\d+)天$/;

const checkSpan = (span: SpanInText, path: IssuePath): Parsed<unknown> => {
	const days = [...new Set(span)];
	const faults = days.flatMap((day) => {
		const problem = (why: string, suggestion: string) =>
			rejectInput("wrong-check-digit", path, `\`${display(day.text)}\` ${why}`, day.text, suggestion);
		return day.day
			? contradictions(day).map((why) => problem(why, "日期与括号里的字必有一误，请与原件核对"))
			: [problem("没有这一天", "请与原件核对月份和日期")];
	});
	const text = days.map((day) => day.text).join("");
	const backwards = faults.length === 0 && lengthOf(span) === 0;
	if (backwards)
		return rejectInput("wrong-check-digit", path, `\`${display(text)}\` 止日早于起日`, text, "请与原件核对起日和止日");
	return collect(faults);
};

const readClause = (clause: string, year: number, path: IssuePath): Parsed<ArrangedDays> => {
	const [, total] = count.exec(clause) ?? [];
	if (total !== undefined) return right({ ...nothing, total: Number(total) });
	if (silent.test(clause)) return right(nothing);
	const { spans, rest } = spansIn(clause, year);
	const offMatch = off.exec(rest);
	if (spans.length === 0 || !(offMatch || work.test(rest)))
		return rejectInput(
			"unread-words",
			path,
			`读不懂这几个字：\`${display(clause)}\``,
			clause,
			"请核对是否抄全；特别的安排可以用 JSON 填报",
		);
	const days = offMatch
		? { ...nothing, off: spans, ...(offMatch[1] !== undefined && { total: Number(offMatch[1]) }) }
		: { ...nothing, work: spans };
	return pipe(
		collect(spans.map((span) => checkSpan(span, path))),
		map(() => days),
	);
};

/** The days that a sentence of a notice arranges. The number of days off that it states must be that of the days it names. */
export const readSentence = (sentence: string, year: number, path: IssuePath): Parsed<ArrangedDays> => {
	if (advice.test(sentence)) return right(nothing);
	return pipe(
		collect(sentence.split("，").map((clause) => readClause(clause, year, path))),
		chain((clauses): Parsed<ArrangedDays> => {
			const days = { off: clauses.flatMap((clause) => clause.off), work: clauses.flatMap((clause) => clause.work) };
			const length = days.off.reduce((sum, span) => sum + lengthOf(span), 0);
			const wrongTotal = clauses.find(({ total }) => total !== undefined && total !== length);
			if (!wrongTotal) return right(days);
			const message = `\`${wrongTotal.total}天\` 与所列日期不符，所列日期共${length}天`;
			return rejectInput("wrong-check-digit", path, message, sentence, "天数与日期必有一误，请与原件核对");
		}),
	);
};
