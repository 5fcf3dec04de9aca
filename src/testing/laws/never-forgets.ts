import type { Law, QuestionId } from "../../model/law/law";
import { askHost } from "../report/ask-host";
import { hostFailure } from "../report/failure";
import { type FactsTrial, runTrial, type Tried } from "../trial";
import { casesGiven } from "./cases-given";

/**
 * A host answers whenever the law decides.
 *
 * Over complete and partial facts: an unknown fact that cannot change the outcome is no reason not to answer. `agrees` also
 * checks the answer itself. Resolves with how many cases were tried if this holds, else rejects with the smallest
 * counterexample.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
 * @param question the id of one of its questions
 * @param trial the host and the day; up to 1000 cases, as many as fit in four seconds, unless `numRuns` or
 * `timeLimit` says otherwise; with `given: "complete"` every fact of the question is known
 *
 * @example
 * ```ts
 * import { neverForgets } from "gongshu/testing";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const silent = { on: "2026-11-21", host: () => null } as const;
 * const lines = await neverForgets(weifang, "paper", silent).catch(({ message }) => message.split("\n"));
 * lines[0]; // "“可否要求纸质材料”：规定已有结论，系统没有作答。"
 * ```
 */
export const neverForgets = <L extends Law>(law: L, question: QuestionId<L>, trial: FactsTrial<L>): Promise<Tried> =>
	runTrial(law, question, trial, casesGiven(Object(trial)), async (questionOnDay, facts, host) => {
		const answer = await askHost(questionOnDay, host, facts);
		if (answer.answer === null && answer.decision.answer !== null) throw hostFailure(answer, "规定已有结论，系统没有作答");
	});
