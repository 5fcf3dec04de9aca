import type { Law, QuestionId } from "../../model/law/law";
import { partialFactsFor } from "../arbitraries/partial-facts";
import { askHost } from "../report/ask-host";
import { hostFailure } from "../report/failure";
import { runTrial, type Trial } from "../trial";

/**
 * A host answers whenever the law decides.
 *
 * Over complete and partial facts: an unknown fact that cannot change the outcome is no reason not to answer. `agrees` also
 * checks the answer itself. Resolves if this holds, else rejects with the smallest counterexample.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
 * @param question the id of one of its questions
 * @param trial the host and the day; 1000 cases unless `numRuns` is given
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
export const neverForgets = <L extends Law>(law: L, question: QuestionId<L>, trial: Trial<L>): Promise<void> =>
	runTrial(law, question, trial, partialFactsFor, async (questionOnDay, facts, host) => {
		const answer = await askHost(questionOnDay, host, facts);
		if (answer.answer === null && answer.decision.answer !== null) throw hostFailure(answer, "规定已有结论，系统没有作答");
	});
