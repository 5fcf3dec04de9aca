import { barrierOn, caseGiven, caseKnown, daysIn, type OnDay } from "../../engine/case";
import { type DecisionOf, decideCase } from "../../engine/decide";
import { givenFacts } from "../../engine/known-facts";
import { requireQuestion } from "../../engine/layers/asked";
import { stackOn } from "../../engine/layers/stack";
import type { Decision } from "../../model/answer/decision";
import type { FactsOf, Law, LevelId, QuestionId } from "../../model/law/law";
import { own } from "../../model/own-property";
import { Answers, keptStates } from "./answers";
import { codeOf, codeText, decode, digitsOf } from "./code";
import { Cell } from "./decision-cell";
import { Row } from "./encoded-case";
import { encoderFor, findingsIn } from "./encoder";
import { shippedEncoders } from "./encoders";
import { interning } from "./interning";
import { namesAmong } from "./known-names";
import { mostCells } from "./most-cells";
import { isPlain, lendsProto, pristine } from "./plain-object";
import { Table } from "./table";

/** One question of a law on one day, ready to be asked of many cases. */
export interface CompiledQuestion<F = object, A extends string = string, D extends Decision = Decision> {
	/** The level, or `null` where the case has none or it is not known yet. */
	readonly answer: (facts: F) => A | null;
	/** The very decision that `decide` gives, from parts that cases share. */
	readonly decide: (facts: F) => D;
	/** The levels of many cases, in their order. */
	readonly answers: (rows: readonly F[]) => readonly (A | null)[];
	/** The decisions of many cases, in their order. */
	readonly decisions: (rows: readonly F[]) => readonly D[];
}

/**
 * A question of a law on a day as a table of finished decisions, filled by `decide` on first sight.
 *
 * Cases whose facts have the same values, found by the same persons on the same days, share one frozen decision; all decisions
 * share the parts they have in common. Whatever is out of the ordinary, such as a name or a value outside the vocabulary, goes
 * the way of `decide` and comes out as it does there. Facts are read as plain data, as `parseFacts` returns them: no accessors,
 * and of a fact that the question does not turn on the name only.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
 * @param question the id of one of its questions
 * @param context the day in Asia/Shanghai whose law applies
 *
 * @example
 * ```ts
 * import { compile } from "gongshu/analysis";
 * import { weifang2021 } from "gongshu/rules/weifang-2021";
 *
 * const paper = compile(weifang2021, "paper", { on: "2024-09-02" });
 * const known = { inRegion: true, obtainableByShare: true, paperRequiredBy: "rule" } as const;
 * paper.answer(known); // "prohibited"
 * paper.decide(known) === paper.decide({ ...known }); // true
 * paper.answers([known, { ...known, paperRequiredBy: "law" }, {}]); // ["prohibited", "allowed", null]
 * ```
 */
export function compile<L extends Law, const Q extends QuestionId<L>>(
	law: L,
	question: Q,
	context: OnDay,
): CompiledQuestion<FactsOf<L>, LevelId<L, Q>, DecisionOf<L, Q>>;
export function compile(law: Law, question: string, context: OnDay): CompiledQuestion {
	const days = daysIn(context);
	const { on, asOf } = days;
	const stack = stackOn(law, on);
	requireQuestion(stack, question);
	const slowly = (facts: object): Decision => decideCase(caseGiven(stack.law, givenFacts(facts), days), question);
	if (barrierOn(stack, on, asOf))
		return asking({ answer: (facts) => slowly(facts).answer, decide: slowly, slowly, isLent: () => false });
	const code = codeOf(stack, question);
	// An encoder made beforehand asks for the prototype of a finding by `__proto__`.
	const shipped = lendsProto ? own(shippedEncoders, codeText(code)) : undefined;
	const encode = shipped ?? encoderFor(code, stack.vocabulary.keys());
	const isKnown = namesAmong(new Set(stack.vocabulary.keys()));
	const findings = findingsIn(code);
	const row = new Row(findings.length, asOf);
	let intern = interning();
	let cells = 0;
	/** Counts a cell that is made, and begins anew when there are too many: what a host is sent may differ each time. */
	const countCell = (): void => {
		cells += 1;
		if (cells <= mostCells) return;
		cells = 1;
		table.clear();
		tables.clear();
		intern = interning();
	};
	const tableFor = (more: readonly number[]) =>
		new Table((low, high): Cell => {
			countCell();
			const decoded = decode(code, low, high, more);
			const known = { values: decoded.values, findings: new Map(), rejected: [] };
			return new Cell(intern(decideCase(caseKnown(stack, days, {}, known), question)), findings, decoded);
		});
	const table = tableFor([]);
	const tables = new Map<string, Table<Cell>>();
	// Asked of the code once, not of each row: looking at the row took a third more time per decision.
	const isShort = code.more.length === 0;
	/** Cases that agree in the further numbers of a long code share a table. */
	const cellAt = (low: number): Cell => {
		if (isShort) return table.at(low, row.high);
		const key = row.more.join();
		const among = tables.get(key) ?? tableFor([...row.more]);
		tables.set(key, among);
		return among.at(low, row.high);
	};
	const states = keptStates(code);
	const answers = states === null ? null : new Answers(states, (low) => table.at(low, 0).answer);
	const read = (facts: object): number => (isPlain(facts) && pristine() ? encode(facts, row) : -1);
	const names = digitsOf(code).map(({ fact }) => fact);
	return asking({
		slowly,
		isLent: () => names.some((name) => name in Object.prototype),
		answer: (facts) => {
			try {
				const low = read(facts);
				if (low >= 0) return answers ? answers.at(low) : cellAt(low).answer;
			} catch {
				// What cannot be read, such as a revoked proxy, goes the way of `decide` too.
			}
			return slowly(facts).answer;
		},
		decide: (facts) => {
			try {
				const low = isKnown(facts) ? read(facts) : -1;
				if (low >= 0) return cellAt(low).signedBy(row);
			} catch {
				// The same.
			}
			return slowly(facts);
		},
	});
}

interface Asked extends Pick<CompiledQuestion, "answer" | "decide"> {
	/** The decision on the way of `decide`. */
	readonly slowly: (facts: object) => Decision;
	/** Whether all objects were given one of the facts, hidden. It takes longer than a case, and is asked once for all rows. */
	readonly isLent: () => boolean;
}

const asking = ({ answer, decide, slowly, isLent }: Asked): CompiledQuestion =>
	Object.freeze({
		answer,
		decide,
		answers: (rows: readonly object[]) => Object.freeze(rows.map(isLent() ? (facts) => slowly(facts).answer : answer)),
		decisions: (rows: readonly object[]) => Object.freeze(rows.map(isLent() ? slowly : decide)),
	});
