import { chain, map, right } from "fp-ts/lib/Either.js";
import { pipe } from "fp-ts/lib/function.js";
import { collect, type Parsed, type Path } from "../parsed";
import { shown } from "../shorten";
import { contradictions, lengthOf, spansIn, type WrittenSpan } from "./dates";
import { wrong } from "./problem";

/** What a stretch of words does to days: turns them off, has them worked, says how many are off. */
export interface Said {
	readonly off: readonly WrittenSpan[];
	readonly work: readonly WrittenSpan[];
	readonly total?: number;
}

const nothing: Said = { off: [], work: [] };

/** Words that arrange no day. Leave that employers are encouraged to grant is not a day off (2024年除夕). */
const silent = /^(?:不调休|与周末连休)$/;
const advice = /^鼓励/;
const off = /^(?:放假|放假调休|放假公休|补休|调休|公休)(?:(\d+)天)?$/;
const work = /^(?:正常|照常)?上班$/;
const count = /^共(\d+)天$/;

const checkSpan = (span: WrittenSpan, path: Path): Parsed<unknown> => {
	const days = [...new Set(span)];
	const faults = days.flatMap((written) => {
		const problem = (why: string) => wrong("wrong-check-digit", path, `\`${shown(written.text)}\` ${why}`, written.text);
		return written.day ? contradictions(written).map(problem) : [problem("没有这一天")];
	});
	const text = days.map((written) => written.text).join("");
	const backwards = faults.length === 0 && lengthOf(span) === 0;
	if (backwards) return wrong("wrong-check-digit", path, `\`${shown(text)}\` 止日早于起日`, text);
	return collect(faults);
};

const readClause = (clause: string, year: number, path: Path): Parsed<Said> => {
	const [, total] = count.exec(clause) ?? [];
	if (total !== undefined) return right({ ...nothing, total: Number(total) });
	if (silent.test(clause)) return right(nothing);
	const { spans, rest } = spansIn(clause, year);
	const turnedOff = off.exec(rest);
	if (spans.length === 0 || !(turnedOff || work.test(rest)))
		return wrong(
			"unread-words",
			path,
			`读不懂这几个字：\`${shown(clause)}\``,
			clause,
			"请核对是否抄全；特别的安排可以用 JSON 填报",
		);
	const said = turnedOff
		? { ...nothing, off: spans, ...(turnedOff[1] !== undefined && { total: Number(turnedOff[1]) }) }
		: { ...nothing, work: spans };
	return pipe(
		collect(spans.map((span) => checkSpan(span, path))),
		map(() => said),
	);
};

/** One sentence of a notice: its clauses together, whose days off must be as many as it says they are. */
export const readSentence = (sentence: string, year: number, path: Path): Parsed<Said> => {
	if (advice.test(sentence)) return right(nothing);
	return pipe(
		collect(sentence.split("，").map((clause) => readClause(clause, year, path))),
		chain((clauses): Parsed<Said> => {
			const said = { off: clauses.flatMap((clause) => clause.off), work: clauses.flatMap((clause) => clause.work) };
			const length = said.off.reduce((sum, span) => sum + lengthOf(span), 0);
			const miscounted = clauses.find(({ total }) => total !== undefined && total !== length);
			if (!miscounted) return right(said);
			const message = `\`${miscounted.total}天\` 与所列日期不符，所列日期共${length}天`;
			return wrong("wrong-check-digit", path, message, sentence);
		}),
	);
};
