import type { Stack } from "../engine/layers/stack";
import type { Law, QuestionId } from "../model/law/law";
import { complaint, saidInWords } from "./complaint";
import { hear } from "./hear";
import { lessAndMore } from "./less-and-more";
import { openness } from "./openness";
import { drawn, type Host, type Trial } from "./trial";
import { verify } from "./verify";

/** The facts that are known of one case and not of the other, by their terms. */
const lostLabels = ({ vocabulary }: Stack, more: object, less: object): string =>
	[...vocabulary]
		.filter(([fact]) => Object(more)[fact] !== Object(less)[fact])
		.map(([, { label }]) => `“${label}”`)
		.join("、");

/**
 * The law that taking facts away never makes a host's answer more open.
 *
 * Over pairs of cases, the second of which lacks facts of the first: nobody gains by leaving a line of the form empty. No answer is less
 * open than any level. It looks at the host alone, and finds what is wrong even where the host disagrees with the law throughout. Resolves
 * where it holds; otherwise rejects as `neverOpensMore` does, with the answer before and after.
 *
 * @param law a regulation alone, or the stack of laws of a place
 * @param question the id of one of its questions
 * @param trial the host and the day; 1000 pairs unless `numRuns` says otherwise
 *
 * @example
 * ```ts
 * import { neverWidensWithLess } from "gongshu/testing";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const found = await neverWidensWithLess(weifang, "opening", {
 *   on: "2026-11-21",
 *   host: ({ lawOnOpening }) => (lawOnOpening && lawOnOpening !== "silent" ? "none" : "conditional"),
 * }).catch(({ message }) => message.split("\n"));
 * found[0]; // "“开放属性”：少知道“法律、法规对开放的规定”，系统反而放得更宽。"
 * found[2]; // "系统答：“有条件开放”，此前答“不予开放”。"
 * ```
 */
export const neverWidensWithLess = <L extends Law>(law: L, question: QuestionId<L>, trial: Trial<L>): Promise<void> =>
	verify(drawn(law, question, trial, lessAndMore), trial, async ([asked, [less, more]]) => {
		const before = await hear(asked, trial.host as unknown as Host, more);
		const after = await hear(asked, trial.host as unknown as Host, less);
		const { stack } = asked;
		if (openness(stack, asked.question, after.said) <= openness(stack, asked.question, before.said)) return;
		const wrong = `少知道${lostLabels(stack, more, less)}，系统反而放得更宽`;
		throw complaint(after, wrong, `${saidInWords(after)}，此前${before.said === null ? "" : "答"}${saidInWords(before)}`);
	});
