import type { Law, QuestionId } from "../../model/law/law";
import { hostileFactsFor } from "../arbitraries/hostile-facts";
import type { Trial, Tried } from "../trial";
import { withoutGiven } from "./cases-given";
import { faultsOpenNothing } from "./faults-open-nothing";

/**
 * Invalid input neither stops a host nor opens anything.
 *
 * Over `hostileFacts`, which are not even always objects, so that the host receives anything at all: the host neither throws
 * nor rejects, and what is not sound in its input counts as unknown and makes its answer no more open. A host that rejects bad
 * input answers `null`; letting an error of a getter of the input through counts as the same. Resolves with how many cases were
 * tried if this holds, else rejects with the smallest counterexample.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
 * @param question the id of one of its questions
 * @param trial the host and the day; up to 1000 cases, as many as fit in four seconds, unless `numRuns` or
 * `timeLimit` says otherwise
 *
 * @example
 * ```ts
 * import { survivesNonsense } from "gongshu/testing";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const lines = await survivesNonsense(weifang, "openingRoute", {
 *   on: "2026-11-21",
 *   host: (facts) => ((facts as { publicData?: unknown }).publicData === false ? "none" : null),
 * }).catch(({ message }) => message.split("\n"));
 * lines[0]; // "“社会主体获取途径”：系统出错。"
 * lines[1]; // "案情：各项事实都未知。"
 * ```
 */
export const survivesNonsense = async <L extends Law>(
	law: L,
	question: QuestionId<L>,
	trial: Trial<L, unknown>,
): Promise<Tried> => faultsOpenNothing(law, question, withoutGiven(trial), hostileFactsFor, "输入不合要求，系统照样放开");
