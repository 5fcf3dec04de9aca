import { barrierOn, daysIn } from "../engine/case";
import { testsIn } from "../engine/conditions";
import { labelsFor } from "../engine/explain/labels";
import { caseRemarks, notHeldFor, sourcesOf } from "../engine/explain/remarks";
import { knownFacts } from "../engine/known-facts";
import { requireMatter } from "../engine/layers/asked";
import { stackOn } from "../engine/layers/stack";
import type { MatterReport, Saying } from "../model/answer/matter-report";
import type { Day } from "../model/day";
import { freeze } from "../model/freeze";
import type { Quoted } from "../model/law/cite";
import { type Law, layersOf } from "../model/law/law";
import { type Matter, matterLabel } from "../model/law/matter";
import { ofKind, type ProvisionOf, provisionsIn } from "../model/law/provisions";
import { mayHold, type Regulation } from "../model/law/regulation";
import type { ScopeClause } from "../model/law/scope";
import type { TimeLimit } from "../model/law/time-limit";
import { bare, has } from "../model/own-property";

/**
 * What a law says on one matter on a day, in the words of its texts, and what their sources do not say.
 *
 * A matter is any matter of law, whether or not there is a question on it: the reasons for a refusal, the time limit for a
 * correction, the settlement of disputes. It is `stated` where some provision of a text in force is on it.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
 * @param matter the id of a matter of law
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
export const matter = <L extends Law>(law: L, matter: Matter, context: { readonly on: Day }): MatterReport<L["id"]> => {
	const { on } = daysIn(context);
	const stack = stackOn(law, on);
	requireMatter(stack.law, matter);

	const barred = barrierOn(stack, on);
	const texts = barred ? [] : stack.layers.map(({ regulation }) => regulation);
	const says = texts.flatMap((text) => sayingsOf(text, matter));
	const unstated = texts.flatMap(({ id, unstated }) =>
		unstated
			.filter((silent) => silent.matter === matter)
			.map(({ note, near }) => ({ regulation: id, note, ...(near ? { near } : {}) })),
	);
	const remarks = caseRemarks(stack, on, knownFacts(stack, {}));
	return freeze({
		kind: "matter",
		law: stack.law.id,
		matter,
		label: matterLabel(matter, Object.assign({}, ...layersOf(stack.law).map(({ regulation }) => regulation.matters))),
		on,
		status: barred ? "undetermined" : statusOn(stack.law, texts, says, on),
		says,
		unstated,
		remarks: barred ? [barred] : [...sourcesOf(remarks, stack.layers), ...notHeldFor(remarks, [matter])],
		labels: labelsFor(stack, { terms: [], remedies: [], readings: [] }),
	});
};

const statusOn = (law: Law, texts: readonly Regulation[], says: readonly Saying[], on: Day): MatterReport["status"] => {
	if (texts.length === 0 && layersOf(law).every(({ regulation }) => !mayHold(regulation, on))) return "not-in-force";
	return says.length > 0 ? "stated" : "not-stated";
};

const saying = (
	{ id }: Regulation,
	kind: Saying["kind"],
	words: readonly Quoted[],
	rest: { readonly label?: string | undefined; readonly within?: TimeLimit | undefined } = {},
): Saying => {
	const { label, within } = bare({ ...rest });
	return { regulation: id, kind, ...(label === undefined ? {} : { label }), words, ...(within ? { within } : {}) };
};

/** What a text covers, and since when, are matters that no provision is on: they are read off the text itself. */
const ofTheText = (text: Regulation, matter: Matter): readonly Saying[] => {
	const { scope, effective } = text;
	const clauses = (which: (clause: ScopeClause) => boolean) =>
		[...new Map(scope.filter(which).map(({ cite, quote }) => [quote, { cite, quote }])).values()].map((words) =>
			saying(text, "scope", [words]),
		);
	const whole: readonly Matter[] = ["applicability", ...text.questions.map((question) => question.matter)];
	if (matter === "applicability")
		// A clause on some one matter says nothing of what the text as a whole covers.
		return clauses(
			({ otherwise, matters: covered }) =>
				otherwise === "silent" && (covered === "all" || covered.some((each) => whole.includes(each))),
		);
	if (matter === "secrecy")
		return clauses(({ when }) => testsIn(when).some(({ fact }) => fact === "stateSecret" || fact === "workSecret"));
	if (matter === "effect" && effective.words && effective.from !== undefined)
		return [saying(text, "effect", [effective.words])];
	return [];
};

const onMatters = ["level", "rule", "grant", "duty", "step", "extension"] as const;

const matterOf = (provision: ProvisionOf<(typeof onMatters)[number]>): Matter | undefined => {
	// An extension is on the matter of what it extends.
	if (provision.kind === "extension") return provision.of.matter;
	return provision.matter?.value ?? (has(provision, "question") ? provision.question.matter : undefined);
};

const labelOf = (provision: ProvisionOf<(typeof onMatters)[number]>): string | undefined =>
	provision.kind === "extension" ? `${provision.of.label}的延长` : provision.label;

const sayingsOf = (text: Regulation, matter: Matter): readonly Saying[] => [
	...ofTheText(text, matter),
	...ofKind(provisionsIn(text), ...onMatters)
		.filter((provision) => matterOf(provision) === matter)
		.map((provision) =>
			saying(
				text,
				provision.kind,
				provision.words.map(({ value }) => value),
				// What an extension adds stands beside the time limit that it extends.
				{ label: labelOf(provision), within: provision.kind === "extension" ? undefined : provision.within?.value },
			),
		),
];
