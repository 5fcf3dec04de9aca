import type { Law, QuestionId } from "../../model/law/law";
import { partialFactsFor } from "../arbitraries/partial-facts";
import { askHost } from "../report/ask-host";
import { hostFailure } from "../report/failure";
import { runTrial, type Trial } from "../trial";
import { isTooOpen } from "./openness";

/**
 * A host never answers more openly than the law allows, whatever is unknown.
 *
 * Over complete and partial facts: if the law decides, the host answers that level, a stricter one, or nothing; if facts are
 * missing, nothing more open than the strictest possible outcome; if the law gives no level (不适用, 未载明, 未施行) or may
 * give none, nothing at all. Resolves if this holds, else rejects with an error whose Chinese message has the smallest
 * counterexample, both answers, the words of the article, and the `seed` and `path` to run the case again.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
 * @param question the id of one of its questions
 * @param trial the host and the day; 1000 cases unless `numRuns` is given
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
 * await neverOpensMore(weifang, "opening", { on, host }) === undefined; // true
 * ```
 */
export const neverOpensMore = <L extends Law>(law: L, question: QuestionId<L>, trial: Trial<L>): Promise<void> =>
	runTrial(law, question, trial, partialFactsFor, async (questionOnDay, facts, host) => {
		const answer = await askHost(questionOnDay, host, facts);
		if (isTooOpen(answer)) throw hostFailure(answer, "系统放得比规定宽");
	});
