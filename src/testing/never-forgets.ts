import type { Law, QuestionId } from "../model/law/law";
import { complaint } from "./complaint";
import { hear } from "./hear";
import { partialIn } from "./partial-facts";
import { drawn, type Host, type Trial } from "./trial";
import { verify } from "./verify";

/**
 * The law that a host answers wherever the law decides.
 *
 * Over complete and partial facts: what is unknown but cannot change the outcome is no reason not to answer. Which answer it gives is the
 * matter of `agrees`. Resolves where it holds; otherwise rejects as `neverOpensMore` does.
 *
 * @param law a regulation alone, or the stack of laws of a place
 * @param question the id of one of its questions
 * @param trial the host and the day; 1000 cases unless `numRuns` says otherwise
 *
 * @example
 * ```ts
 * import { neverForgets } from "gongshu/testing";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const found = await neverForgets(weifang, "paper", { on: "2026-11-21", host: () => null }).catch(({ message }) => message.split("\n"));
 * found[0]; // "“可否要求申请人另行提供纸质材料”：规定已有结论，系统没有作答。"
 * ```
 */
export const neverForgets = <L extends Law>(law: L, question: QuestionId<L>, trial: Trial<L>): Promise<void> =>
	verify(drawn(law, question, trial, partialIn), trial, async ([asked, facts]) => {
		const heard = await hear(asked, trial.host as unknown as Host, facts);
		if (heard.said === null && heard.decision.answer !== null) throw complaint(heard, "规定已有结论，系统没有作答");
	});
