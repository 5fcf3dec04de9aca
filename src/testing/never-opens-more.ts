import type { Law, QuestionId } from "../model/law/law";
import { complaint } from "./complaint";
import { hear } from "./hear";
import { limitOf, openness } from "./openness";
import { partialIn } from "./partial-facts";
import { drawn, type Host, type Trial } from "./trial";
import { verify } from "./verify";

/**
 * The law that a host never answers more openly than the law allows, whatever is still unknown.
 *
 * Over complete and partial facts. Where the law decides, the host answers that level, a stricter one, or nothing; where facts are missing,
 * nothing more open than the strictest outcome still possible; where the law gives no level (不适用, 未载明, 未施行) or may yet give none,
 * nothing at all. Resolves where it holds; otherwise rejects with an error whose Chinese message has the smallest case found, both answers,
 * the words of the article, and the `seed` and `path` that run the case again.
 *
 * @param law a regulation alone, or the stack of laws of a place
 * @param question the id of one of its questions
 * @param trial the host and the day; 1000 cases unless `numRuns` says otherwise
 *
 * @example
 * ```ts
 * import { decide } from "gongshu";
 * import { neverOpensMore } from "gongshu/testing";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const on = "2026-11-21";
 * const found = await neverOpensMore(weifang, "opening", {
 *   on,
 *   host: ({ harmsThirdParty }) => (harmsThirdParty?.value ? "none" : "unconditional"),
 * }).catch(({ message }) => message.split("\n"));
 * found[0]; // "“开放属性”：系统放得比规定宽。"
 * found[2]; // "系统答：“无条件开放”。"
 * await neverOpensMore(weifang, "opening", { on, host: (facts) => decide(weifang, "opening", facts, { on }).answer }) === undefined; // true
 * ```
 */
export const neverOpensMore = <L extends Law>(law: L, question: QuestionId<L>, trial: Trial<L>): Promise<void> =>
	verify(drawn(law, question, trial, partialIn), trial, async ([asked, facts]) => {
		const heard = await hear(asked, trial.host as unknown as Host, facts);
		const limit = limitOf(asked.stack, heard.decision);
		if (openness(asked.stack, asked.question, heard.said) > limit) throw complaint(heard, "系统放得比规定宽");
	});
