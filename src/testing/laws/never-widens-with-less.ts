import type { Stack } from "../../engine/layers/stack";
import type { Law, QuestionId } from "../../model/law/law";
import { quotedList } from "../../text/layout";
import { factPairs } from "../arbitraries/fact-pairs";
import { askHost } from "../report/ask-host";
import { hostAnswerText, hostFailure } from "../report/failure";
import { runTrial, type Trial, type Tried } from "../trial";
import { withoutGiven } from "./cases-given";
import { hostOpenness } from "./openness";

/** The terms of the facts that are known in one case and not in the other. */
const lostFacts = ({ vocabulary }: Stack, more: object, less: object): string =>
	quotedList(
		[...vocabulary].filter(([fact]) => Object(more)[fact] !== Object(less)[fact]).map(([, { label }]) => `“${label}”`),
	);

/**
 * Removing facts never makes a host's answer more open.
 *
 * Over pairs of cases, the second of which lacks facts of the first: leaving a field of the form empty brings no advantage. No
 * answer is less open than any level. Only the host's own answers are compared, so faults show even if the host never agrees
 * with the law. Resolves with how many cases were tried if this holds, else rejects with the smallest counterexample and the
 * answers before and after.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
 * @param question the id of one of its questions
 * @param trial the host and the day; up to 1000 pairs, as many as fit in four seconds, unless `numRuns` or
 * `timeLimit` says otherwise
 *
 * @example
 * ```ts
 * import { neverWidensWithLess } from "gongshu/testing";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const lines = await neverWidensWithLess(weifang, "opening", {
 *   on: "2026-11-21",
 *   host: ({ lawOnOpening }) => (lawOnOpening && lawOnOpening !== "silent" ? "none" : "conditional"),
 * }).catch(({ message }) => message.split("\n"));
 * lines[0]; // "“开放属性”：少知道“法律、法规对开放的规定”，系统反而放得更宽。"
 * lines[2]; // "系统答：“有条件开放”，此前答“不予开放”。"
 * ```
 */
export const neverWidensWithLess = async <L extends Law>(law: L, question: QuestionId<L>, trial: Trial<L>): Promise<Tried> =>
	runTrial(law, question, withoutGiven(trial), factPairs, async (questionOnDay, [less, more], host) => {
		const before = await askHost(questionOnDay, host, more);
		const after = await askHost(questionOnDay, host, less);
		if (hostOpenness(after) <= hostOpenness(before)) return;
		const problem = `少知道${lostFacts(questionOnDay.stack, more, less)}，系统反而放得更宽`;
		const earlier = `此前${before.answer === null ? "" : "答"}${hostAnswerText(before)}`;
		throw hostFailure(after, problem, `${hostAnswerText(after)}，${earlier}`);
	});
