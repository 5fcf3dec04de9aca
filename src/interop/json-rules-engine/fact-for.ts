import { type Almanac, Fact } from "json-rules-engine";
import { decide } from "../../engine/decide";
import { requireQuestionOf } from "../../engine/layers/asked";
import type { Decision } from "../../model/answer/decision";
import { type Day, dayGiven } from "../../model/day";
import type { Law, QuestionId } from "../../model/law/law";
import { ownValue } from "../../model/own-property";

/** Where a fact of the host's own engine finds the case. */
export interface FactForOptions {
	/** The day in Asia/Shanghai whose law applies, or the name of the host's fact that has it, where each run has its own day. */
	readonly on: Day | { readonly fact: string };
	/** The name of the host's fact that has the known facts of the case, as `decide` takes them. */
	readonly facts: string;
	/** The name of the fact that is made; absent: `gongshu:` and the question. */
	readonly id?: string;
}

const requireText = (options: unknown, key: string): string => {
	const value = ownValue(options, key);
	if (typeof value === "string" && value !== "") return value;
	throw new TypeError(
		`没有写明“${key}”：最后一个参数应当写作 { on: "2026-11-21", facts: "resource" }，facts 是本系统存放案情的事实名`,
	);
};

/** The day, or how a run finds it. */
const dayOfRun = (options: unknown): ((almanac: Almanac) => Promise<Day>) => {
	const on = ownValue(options, "on");
	if (typeof on !== "object" || on === null) {
		const day = dayGiven(requireText(options, "on"));
		return async () => day;
	}
	const name = requireText(on, "fact");
	return async (almanac) => dayGiven(await almanac.factValue<unknown>(name));
};

/**
 * A question of a law as one fact of the host's own engine of json-rules-engine: its value is the decision.
 *
 * The host's rules test it by `path`: `$.answer` is the level or `null`, `$.status` says whether it is decided. Where facts are
 * missing nothing is rejected: the status is `undetermined`, and `$.missing` says what is asked of whom. It is worked out once
 * in a run, and only where a rule asks for it. What the host's facts are named is its own affair: only `facts` is read, and
 * the day where it is a fact too; where that fact is missing, the engine rejects with its own error.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
 * @param question the id of one of its questions
 *
 * @example
 * ```ts
 * import { Engine } from "json-rules-engine";
 * import { factFor } from "gongshu/json-rules-engine";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const closed = { fact: "gongshu:opening", path: "$.answer", operator: "equal", value: "none" };
 * const open = { fact: "gongshu:opening", path: "$.status", operator: "equal", value: "undetermined" };
 * const engine = new Engine([
 *   { conditions: { all: [closed] }, event: { type: "refuse" } },
 *   { conditions: { all: [open] }, event: { type: "ask" } },
 * ]);
 * engine.addFact(factFor(weifang, "opening", { on: "2026-11-21", facts: "resource" }));
 *
 * const asked = await engine.run({ resource: { inRegion: true, publicData: true } });
 * asked.events.map(({ type }) => type); // ["ask"]
 * const found = { by: "某局", on: "2026-01-05" } as const;
 * const findings = { stateSecret: { value: "none", ...found }, workSecret: { value: false, ...found } } as const;
 * const resource = { inRegion: true, publicData: true, ...findings, contractOrIp: { value: true, ...found } } as const;
 * const refused = await engine.run({ resource });
 * refused.events.map(({ type }) => type); // ["refuse"]
 * ```
 */
export const factFor = <L extends Law>(law: L, question: QuestionId<L>, options: FactForOptions): Fact<Promise<Decision>> => {
	requireQuestionOf(law, question);
	const name = requireText(options, "facts");
	const day = dayOfRun(options);
	const id = options.id ?? `gongshu:${question}`;
	return new Fact<Promise<Decision>>(id, async (_: unknown, almanac: Almanac) => {
		const [facts, on] = [await almanac.factValue<object>(name), await day(almanac)];
		return decide<Law, string>(law, question, facts, { on });
	});
};
