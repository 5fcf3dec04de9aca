import type { Law, QuestionId } from "../../model/law/law";
import { askHost } from "../report/ask-host";
import { hostFailure } from "../report/failure";
import { type FactsTrial, runTrial, type Tried } from "../trial";
import { casesGiven } from "./cases-given";
import { isTooOpen } from "./openness";

/**
 * A host never answers more openly than the law allows, whatever is unknown.
 *
 * Over complete and partial facts: if the law decides, the host answers that level, a stricter one, or nothing; if facts are
 * missing, nothing more open than the strictest possible outcome; if the law gives no level (不适用, 未载明, 未施行) or may
 * give none, nothing at all. Resolves with how many cases were tried if this holds, else rejects with an error whose Chinese
 * message has the smallest counterexample, both answers, the words of the article, and the `seed` and `path` to run the case
 * again.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
 * @param question the id of one of its questions
 * @param trial the host and the day; up to 1000 cases, as many as fit in four seconds, unless `numRuns` or
 * `timeLimit` says otherwise; with `given: "complete"` every fact of the question is known
 *
 * @example
 * ```ts
 * import { decide } from "gongshu";
 * import { neverOpensMore } from "gongshu/testing";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const on = "2026-11-21";
 * const lines = await neverOpensMore(weifang, "opening", {
 *   on,
 *   host: ({ harmsThirdParty }) => (harmsThirdParty?.value ? "none" : "unconditional"),
 * }).catch(({ message }) => message.split("\n"));
 * lines[0]; // "“开放属性”：系统放得比规定宽。"
 * lines[2]; // "系统答：“无条件开放”。"
 * const host = (facts: object) => decide(weifang, "opening", facts, { on }).answer;
 * (await neverOpensMore(weifang, "opening", { on, host, numRuns: 100 })).runs; // 100
 * ```
 */
export const neverOpensMore = <L extends Law>(law: L, question: QuestionId<L>, trial: FactsTrial<L>): Promise<Tried> =>
	runTrial(law, question, trial, casesGiven(Object(trial)), async (questionOnDay, facts, host) => {
		const answer = await askHost(questionOnDay, host, facts);
		if (isTooOpen(answer)) throw hostFailure(answer, "系统放得比规定宽");
	});
