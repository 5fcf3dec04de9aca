/** A question of a law as a fact of an engine of json-rules-engine, or as an engine of its own; the host installs it. */

import { Engine } from "json-rules-engine";
import { daysIn } from "../engine/case";
import { requireQuestionOf } from "../engine/layers/asked";
import type { Day } from "../model/day";
import type { Law, QuestionId } from "../model/law/law";
import { withOwnRuns } from "./json-rules-engine/own-runs";
import { lowerQuestion } from "./json-rules-engine/rule-properties";

export { type FactForOptions, factFor } from "./json-rules-engine/fact-for";
export { outcomeOf } from "./json-rules-engine/outcome-of";
export { type Known, type KnownBy, runtimeFacts } from "./json-rules-engine/runtime-facts";

/**
 * A live engine of json-rules-engine that answers one question of a law as of one day, for hosts that already run that engine.
 *
 * Each event is one thing the law says: `at-most` (a rule that holds), `default` (the most open level) or `status` (why there
 * is no level). Its `params` have the `level` and its `place` on the scale, 0 being the strictest, or the `status`; then the
 * `rule` or scope clause where there is one, the `regulation` and the `words`. `outcomeOf` reads the answer off the events.
 *
 * It is two-valued. A run with a fact missing rejects with the engine's own error; contradictory facts, and values outside the
 * vocabulary, fire the status `undetermined`. What still could be answered, and which facts are missing, only `decide` says.
 * Runs do not disturb one another, whether one of them rejects or several overlap; `stop()` ends all that are under way.
 *
 * The questions that a question reads are facts of the engine, derived once in a run; their names begin with `gongshu:`, and
 * what a run is given under such a name is not read. A question with conditions beyond measure is a `RangeError`.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
 * @param question the id of one of its questions
 * @param context the day in Asia/Shanghai whose law applies
 *
 * @example
 * ```ts
 * import { engineFor, outcomeOf, runtimeFacts } from "gongshu/json-rules-engine";
 * import { weifang2021 } from "gongshu/rules/weifang-2021";
 *
 * const engine = engineFor(weifang2021, "sharing", { on: "2026-11-21" });
 * const stateSecret = { value: "none", by: "定密责任人", on: "2026-01-05" } as const;
 * const shareable = { value: "some", by: "某局", on: "2026-01-06" } as const;
 * const known = { inRegion: true, publicData: true, stateSecret, shareable, sharingForbidden: "none" } as const;
 * const { events } = await engine.run(runtimeFacts(weifang2021, known));
 * outcomeOf(events); // "conditional"
 * const [limit] = events.filter(({ type }) => type === "at-most");
 * limit?.params?.["words"]; // [{ "cite": { "article": 19 }, "quote": "可提供给部分公共管理和服务机构共享使用" }]
 * await engine.run({}).catch((error) => error.code); // "UNDEFINED_FACT"
 * ```
 */
export const engineFor = <L extends Law, const Q extends QuestionId<L>>(
	law: L,
	question: Q,
	context: { readonly on: Day },
): Engine => {
	const { on } = daysIn(context);
	requireQuestionOf(law, question);
	const { rules, derived } = lowerQuestion(law, question, on);
	return withOwnRuns(new Engine(rules), derived);
};
