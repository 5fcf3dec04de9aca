import type { Law, QuestionId } from "../../model/law/law";
import { askHost } from "../report/ask-host";
import { hostFailure } from "../report/failure";
import { type FactsTrial, runTrial, type Tried } from "../trial";
import { casesGiven } from "./cases-given";
import { isTooOpen } from "./openness";

/**
 * A host answers as the law does.
 *
 * Over complete and partial facts: if the law decides, the host answers the same level; otherwise it is never more open, as in
 * `neverOpensMore`. A host that passes this also passes `neverOpensMore` and `neverForgets`. Resolves with how many cases were
 * tried if this holds, else rejects with the smallest counterexample.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
 * @param question the id of one of its questions
 * @param trial the host and the day, or days such as `boundaryDays(law)`; up to 1000 cases, as many as fit in four seconds,
 * unless `numRuns` or
 * `timeLimit` says otherwise; with `given: "complete"` every fact of the question is known
 *
 * @example
 * ```ts
 * import { decide } from "gongshu";
 * import { agrees, boundaryDays } from "gongshu/testing";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const host = (facts: object) => decide(weifang, "sharing", facts, { on: "2024-09-02" }).answer;
 * (await agrees(weifang, "sharing", { on: "2024-09-02", host, numRuns: 100 })).runs; // 100
 * const anyDay = { on: boundaryDays(weifang), host };
 * const lines = await agrees(weifang, "sharing", anyDay).catch(({ message }) => message.split("\n"));
 * lines.length; // 6
 * ```
 */
export const agrees = <L extends Law>(law: L, question: QuestionId<L>, trial: FactsTrial<L>): Promise<Tried> =>
	runTrial(law, question, trial, casesGiven(Object(trial)), async (questionOnDay, facts, host) => {
		const answer = await askHost(questionOnDay, host, facts);
		const legal = answer.decision.answer;
		if (isTooOpen(answer) || (legal !== null && answer.answer !== legal)) throw hostFailure(answer, "系统答的与规定不同");
	});
