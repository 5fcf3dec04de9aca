import { isDay } from "../calendar/day-number";
import type { Assessment, DutyAssessment, LiabilityCandidate, Promotion } from "../model/answer/assessment";
import type { Day } from "../model/day";
import { freeze } from "../model/freeze";
import { type FactsOf, type Law, layersOf } from "../model/law/law";
import type { Notice } from "../model/answer/remark";
import { pointIds } from "../model/law/matter";
import { ownPoints } from "../model/law/regulation";
import { decideWide } from "./decide";
import { deferring } from "./deference";
import { assessDuty, displacedDuties, dutiesOf, type StatedDuty } from "./duties";
import { expiring } from "./expiry";
import { given } from "./case";
import { labelsFor } from "./explain/labels";
import { contradictions } from "./never";
import { notHeld } from "./not-held";
import { notADay } from "./explain/because";
import { sourced, undated } from "./source";
import { type Stack, stackOn } from "./layers/stack";

/**
 * Everything a law says of one case on one day: every question that has levels, every duty, the promotions it orders, and the
 * liability items that breaches may fall under.
 *
 * A question on which every text is silent is left to `decide`, which answers it `not-stated`.
 *
 * @example
 * ```ts
 * import { assess } from "gongshu";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const secrecy = { value: "none", by: "保密办", on: "2024-02-01" } as const;
 * const entry = { inRegion: true, publicData: true, stateSecret: secrecy, declaredShare: "none", shareBasis: "internal" } as const;
 * const { duties, liabilities } = assess(weifang, entry, { on: "2024-02-20" });
 * duties.find(({ duty }) => duty === "19-basis")?.state; // "breached"
 * liabilities; // [{ "regulation": "weifang-2021", "duty": "19-basis", "on": "provider", "item": { "article": 35, "item": 1 } }]
 * ```
 */
export const assess = <L extends Law>(law: L, facts: FactsOf<L>, { on }: { readonly on: Day }): Assessment<L["id"]> =>
	assessWide(law, facts as object, on) as Assessment<L["id"]>;

/** `assess` for laws that are known only at run time. */
export const assessWide = (law: Law, facts: object, on: Day): Assessment => {
	const stack = stackOn(law, on);
	const known = given(stack, facts);
	const stated = isDay(on) ? dutiesOf(stack) : [];
	const duties = stated.map((duty) => assessDuty(stack, duty, known));
	const displaced = isDay(on) ? displacedDuties(stack, known) : [];
	return freeze({
		law: law.id,
		on,
		decisions: questionsOf(law).map((question) => decideWide(law, question, facts, on)),
		duties,
		promotions: stated.flatMap((duty, index) => promotionOf(duty, duties[index])),
		liabilities: duties.flatMap(liabilityOf),
		displaced,
		notices: [
			...known.notices,
			...contradictions(stack, known),
			...(isDay(on)
				? [
						...deferring(stack),
						...sourced(stack.texts),
						...undated(stack, on),
						...displacedBreaches(stack, displaced),
						...notHeld(stack, on, everyPoint(law)),
						...expiring(stack, on),
					]
				: notADay(on).notices),
		],
		labels: labelsFor(stack, everything(stack)),
	});
};

/** The questions of a law that have levels, each once. */
export const questionsOf = (law: Law): readonly string[] => [
	...new Set(
		layersOf(law).flatMap(({ regulation }) => regulation.questions.filter(({ scale }) => scale.length > 0).map(({ id }) => id)),
	),
];

const everything = ({ vocabulary, texts, law }: Stack) => ({
	terms: [...vocabulary.keys(), ...questionsOf(law)],
	remedies: [],
	readings: texts.flatMap(({ regulation }) => regulation.duties.flatMap(({ reading }) => reading ?? [])),
});

/** Every point of the field, and those that a text of the law has for itself. */
const everyPoint = (law: Law) => [...pointIds, ...layersOf(law).flatMap(({ regulation }) => ownPoints(regulation))];

/** A notice for every duty whose breach a higher text leaves without effect: a person must confirm that it does. */
const displacedBreaches = ({ texts }: Stack, displaced: Assessment["displaced"]): readonly Notice[] =>
	displaced
		.filter(({ says }) => says === "breached")
		.flatMap(({ regulation, provision, label, by }): readonly Notice[] => {
			const title = (id: string) => texts.find((text) => text.regulation.id === id)?.regulation.title;
			const duty = texts
				.find((text) => text.regulation.id === regulation)
				?.regulation.duties.find(({ id }) => id === provision);
			const words = duty?.words[0];
			const message = `“${label}”依《${title(regulation)}》本为违反，因《${title(by)}》已有规定而让位，请人工确认`;
			return [{ kind: "displaced", message, ...(words ? { words } : {}) }];
		});

const promotionOf = ({ text, duty }: StatedDuty, assessed: DutyAssessment | undefined): readonly Promotion[] => {
	if (!duty.promotes || (assessed?.state !== "open" && assessed?.state !== "breached")) return [];
	const { question, to } = duty.promotes;
	return [
		{
			regulation: text.regulation.id,
			duty: duty.id,
			question,
			to,
			words: duty.words,
			...(duty.within ? { within: duty.within } : {}),
			...(duty.reading ? { reading: duty.reading } : {}),
		},
	];
};

const liabilityOf = ({ regulation, duty, on, state, breach }: DutyAssessment): readonly LiabilityCandidate[] =>
	state === "breached" && breach ? [{ regulation, duty, on, item: breach }] : [];
