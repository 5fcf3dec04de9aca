import { isDay } from "../calendar/day-number";
import { labelsFor } from "../engine/explain/labels";
import { notHeld } from "../engine/not-held";
import { notADay } from "../engine/explain/because";
import { sourced } from "../engine/source";
import { stackOn } from "../engine/layers/stack";
import { testsIn } from "../engine/tests-in";
import type { Quoted } from "../model/law/cite";
import type { Day } from "../model/day";
import { freeze } from "../model/freeze";
import { type Law, layersOf } from "../model/law/law";
import type { Matter, Saying } from "../model/answer/matter-report";
import { type Point, pointLabel } from "../model/law/matter";
import { mayHold, type Regulation } from "../model/law/regulation";
import type { ScopeClause } from "../model/law/scope";
import type { Term } from "../model/law/time-limit";

/**
 * What a law says of one matter on a day, in the words of its texts, and what their sources do not say.
 *
 * A matter is any point of law, whether or not a question is asked about it: the reasons of a refusal, the term of a correction, the
 * settlement of disputes. It is `stated` where some provision of a text in force stands under it.
 *
 * @param law a regulation alone, or the stack of laws of a place
 * @param point the id of a point of law
 *
 * @example
 * ```ts
 * import { matter } from "gongshu/analysis";
 * import { tengzhou2024 } from "gongshu/rules/tengzhou-2024";
 * import { weifang2021 } from "gongshu/rules/weifang-2021";
 *
 * const on = { on: "2026-11-21" } as const;
 * matter(weifang2021, "refusal-reasons", on).says[0]?.words[0]?.quote; // "不同意共享的，应当说明理由"
 * matter(tengzhou2024, "refusal-reasons", on).status; // "not-stated"
 * ```
 */
export const matter = <L extends Law>(law: L, point: Point, { on }: { readonly on: Day }): Matter<L["id"]> => {
	const stack = stackOn(law, on);
	const texts = stack.texts.map(({ regulation }) => regulation);
	const says = isDay(on) ? texts.flatMap((text) => sayingsOf(text, point)) : [];
	const unstated = texts.flatMap(({ id, unstated }) =>
		unstated
			.filter((silent) => silent.point === point)
			.map(({ note, near }) => ({ regulation: id, note, ...(near ? { near } : {}) })),
	);
	return freeze({
		law: law.id,
		point,
		label: pointLabel(point, Object.assign({}, ...layersOf(law).map(({ regulation }) => regulation.points))),
		on,
		status: statusOf(law, texts, says, on),
		says,
		unstated,
		notices: isDay(on) ? [...sourced(stack.texts), ...notHeld(stack, on, [point])] : notADay(on).notices,
		labels: labelsFor(stack, { terms: [], remedies: [], readings: [] }),
	});
};

const statusOf = (law: Law, texts: readonly Regulation[], says: readonly Saying[], on: Day): Matter["status"] => {
	if (texts.length === 0 && layersOf(law).every(({ regulation }) => !mayHold(regulation, on))) return "not-in-force";
	return says.length > 0 ? "stated" : "not-stated";
};

const saying = (
	{ id }: Regulation,
	kind: Saying["kind"],
	words: readonly Quoted[],
	rest: { readonly label?: string; readonly within?: Term | undefined } = {},
): Saying => {
	const { label, within } = rest;
	return { regulation: id, kind, ...(label === undefined ? {} : { label }), words, ...(within ? { within } : {}) };
};

/** What a text covers, and since when, are matters that no provision stands under: they are read off the text itself. */
const ofTheText = (text: Regulation, point: Point): readonly Saying[] => {
	const { scope, effective } = text;
	const clauses = (which: (clause: ScopeClause) => boolean) =>
		[...new Map(scope.filter(which).map(({ cite, quote }) => [quote, { cite, quote }])).values()].map((words) =>
			saying(text, "scope", [words]),
		);
	const whole: readonly Point[] = ["applicability", ...text.questions.map((question) => question.point)];
	if (point === "applicability")
		// A clause on some one matter says nothing of what the text as a whole covers.
		return clauses(
			({ otherwise, points: covered }) =>
				otherwise === "silent" && (covered === "all" || covered.some((each) => whole.includes(each))),
		);
	if (point === "secrecy")
		return clauses(({ when }) => testsIn(when).some(({ fact }) => fact === "stateSecret" || fact === "workSecret"));
	if (point === "effect" && effective.words && effective.from !== undefined) return [saying(text, "effect", [effective.words])];
	return [];
};

const sayingsOf = (text: Regulation, point: Point): readonly Saying[] => [
	...ofTheText(text, point),
	...text.questions.flatMap((question) => [
		...(question.point === point
			? question.scale.map(({ label, cite, quote }) => saying(text, "level", [{ cite, quote }], { label }))
			: []),
		...question.rules
			.filter((rule) => (rule.point ?? question.point) === point)
			.map(({ words }) => saying(text, "rule", words)),
		...(question.grants ?? [])
			.filter((grant) => grant.point === point)
			.map(({ cite, quote }) => saying(text, "grant", [{ cite, quote }])),
	]),
	...text.duties
		.filter((duty) => duty.point === point)
		.map(({ words, label, within }) => saying(text, "duty", words, { label, within })),
	...text.procedures
		.flatMap(({ steps }) => steps)
		.filter((step) => step.point === point)
		.map(({ words, label, within }) => saying(text, "step", words, { label, within })),
];
