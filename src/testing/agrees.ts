import type { Law, QuestionId } from "../model/law/law";
import { complaint } from "./complaint";
import { hear } from "./hear";
import { limitOf, openness } from "./openness";
import { partialIn } from "./partial-facts";
import { drawn, type Host, type Trial } from "./trial";
import { verify } from "./verify";

/**
 * The law that a host answers as the law does.
 *
 * Over complete and partial facts. Where the law decides, the host answers that very level; elsewhere it never opens more, as
 * `neverOpensMore` has it. Whoever agrees never opens more and never forgets. Resolves where it holds; otherwise rejects as `neverOpensMore`
 * does.
 *
 * @param law a regulation alone, or the stack of laws of a place
 * @param question the id of one of its questions
 * @param trial the host and the day, or days such as `boundaryDays(law)`; 1000 cases unless `numRuns` says otherwise
 *
 * @example
 * ```ts
 * import { decide } from "gongshu";
 * import { agrees, boundaryDays } from "gongshu/testing";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const host = (facts: object) => decide(weifang, "sharing", facts, { on: "2024-09-02" }).answer;
 * await agrees(weifang, "sharing", { on: "2024-09-02", host }) === undefined; // true
 * const found = await agrees(weifang, "sharing", { on: boundaryDays(weifang), host }).catch(({ message }) => message.split("\n"));
 * found.length; // 6
 * ```
 */
export const agrees = <L extends Law>(law: L, question: QuestionId<L>, trial: Trial<L>): Promise<void> =>
	verify(drawn(law, question, trial, partialIn), trial, async ([asked, facts]) => {
		const heard = await hear(asked, trial.host as unknown as Host, facts);
		const { said, decision } = heard;
		const wider = openness(asked.stack, asked.question, said) > limitOf(asked.stack, decision);
		if (wider || (decision.answer !== null && said !== decision.answer)) throw complaint(heard, "系统答的与规定不同");
	});
