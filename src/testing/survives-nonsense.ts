import type { Law, QuestionId } from "../model/law/law";
import { hostileIn } from "./hostile-facts";
import type { Trial } from "./trial";
import { unmoved } from "./unmoved";

/**
 * The law that nonsense in place of facts neither stops a host nor opens anything.
 *
 * Over `hostileFacts`: the host neither throws nor rejects, and what is not sound in its input, which is unknown, makes its answer no more
 * open. A host that turns bad input away answers `null`; that it lets through what a getter of the input throws counts as the same. Resolves
 * where it holds; otherwise rejects as `neverOpensMore` does.
 *
 * @param law a regulation alone, or the stack of laws of a place
 * @param question the id of one of its questions
 * @param trial the host and the day; 1000 cases unless `numRuns` says otherwise
 *
 * @example
 * ```ts
 * import { survivesNonsense } from "gongshu/testing";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const found = await survivesNonsense(weifang, "openingRoute", {
 *   on: "2026-11-21",
 *   host: ({ publicData }) => (publicData === false ? "none" : null),
 * }).catch(({ message }) => message.split("\n"));
 * found[0]; // "“社会主体获取途径”：系统出错。"
 * found[1]; // "案情：各项事实都未知。"
 * ```
 */
export const survivesNonsense = <L extends Law>(law: L, question: QuestionId<L>, trial: Trial<L>): Promise<void> =>
	unmoved(law, question, trial, hostileIn, "输入不合要求，系统照样放开");
