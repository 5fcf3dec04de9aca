import type { Assessment, LiabilityCandidate, Promotion } from "../model/answer/assessment";
import type { DutyAssessment } from "../model/answer/duty-assessment";
import type { Remark } from "../model/answer/remark";
import { freeze } from "../model/freeze";
import type { FactsOf, Law } from "../model/law/law";
import { type Case, caseIn, type OnDay } from "./case";
import { decideCase } from "./decide";
import { assessDuty, displacedDuties, dutiesOf, liabilitiesFor, type StatedDuty } from "./duties";
import { declarationOf } from "./explain/declarations";
import { labelsFor } from "./explain/labels";
import { remarksOn } from "./explain/remarks";
import { signatureRemarks } from "./explain/signatures";
import { appliedRules } from "./layers/applied-rules";
import { leveledQuestions, type Stack } from "./layers/stack";

/**
 * Everything a law says of one case on one day: every question that has levels, every duty, the promotions it orders, and the
 * liability items that breaches may fall under.
 *
 * A question on which every text is silent is left to `decide`, which answers it `not-stated`. What a reader must know of the
 * whole case stands once, in `remarks`; a decision in it carries only the remarks of its own reasons.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction; or a `Case`, which has its facts and its day
 *
 * @example
 * ```ts
 * import { assess } from "gongshu";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const by = { by: "保密办", on: "2024-02-01" } as const;
 * const secrecy = { stateSecret: { value: "none", ...by }, workSecret: { value: false, ...by } } as const;
 * const declared = { declaredShare: "none", shareBasis: "internal" } as const;
 * const facts = { inRegion: true, publicData: true, ...secrecy, ...declared };
 * const { duties, liabilities } = assess(weifang, facts, { on: "2024-02-20" });
 * duties.find(({ duty }) => duty === "19-basis")?.state; // "breached"
 * liabilities.map(({ on, item }) => [on, item]); // [["provider", { "article": 35, "item": 1 }]]
 * ```
 */
export function assess<L extends Law>(of: Case<L>): Assessment<L["id"]>;
export function assess<L extends Law>(law: L, facts: FactsOf<L>, context: OnDay): Assessment<L["id"]>;
export function assess(of: Law | Case, facts: object = {}, context?: OnDay): Assessment {
	return assessCase(caseIn(of, facts, context));
}

const assessCase = (at: Case): Assessment => {
	const { law, on, stack, barred } = at;
	const stated = barred ? [] : dutiesOf(stack);
	const duties = stated.map((duty) => assessDuty(at, duty));
	const displaced = barred ? [] : displacedDuties(at);
	const decisions = leveledQuestions(law).map((question) => decideCase(at, question, "own"));
	const resting = [
		...decisions.flatMap(({ grounds }) => grounds.filter(({ holds }) => holds === true)),
		...duties.filter(({ state }) => state !== "not-applicable"),
	];
	const own = barred ? [barred] : signatureRemarks(stack, resting);
	return freeze({
		kind: "assessment",
		law: law.id,
		on,
		rules: appliedRules(stack),
		// What a reader must know of the whole case stands once, below.
		decisions,
		declarations: barred ? [] : leveledQuestions(law).flatMap((question) => declarationOf(stack, at.known, question) ?? []),
		duties,
		promotions: stated.flatMap((duty, index) => promotionOf(duty, duties[index])),
		liabilities: stated.flatMap((duty, index) => liabilitiesOf(at, duty, duties[index])),
		displaced,
		remarks: remarksOn(at.remarks, { layers: stack.layers, own, displaced: displacedBreaches(stack, displaced) }),
		labels: labelsFor(stack, everything(stack)),
	});
};

const everything = ({ vocabulary, layers, law }: Stack) => ({
	terms: [...vocabulary.keys(), ...leveledQuestions(law)],
	remedies: layers.flatMap(({ regulation }) =>
		regulation.questions.flatMap(({ declared }) => (declared ? [declared.stricter.remedy, declared.wider.remedy] : [])),
	),
	readings: layers.flatMap(({ regulation }) => regulation.duties.flatMap(({ reading }) => reading ?? [])),
});

/** A remark for every duty whose breach a higher text leaves without effect: a person must confirm that it does. */
const displacedBreaches = ({ layers }: Stack, displaced: Assessment["displaced"]): readonly Remark[] =>
	displaced
		.filter(({ says }) => says === "breached")
		.flatMap(({ regulation, provision, label, by }): readonly Remark[] => {
			const title = (id: string) => layers.find(({ regulation }) => regulation.id === id)?.regulation.title;
			const duty = layers
				.find((text) => text.regulation.id === regulation)
				?.regulation.duties.find(({ id }) => id === provision);
			const words = duty?.words.at(0);
			const message = `“${label}”依《${title(regulation)}》本为违反，因优先适用《${title(by)}》而不再适用，请人工确认`;
			return [{ kind: "displaced", message, ...(words ? { words } : {}) }];
		});

const promotionOf = ({ layer, duty }: StatedDuty, assessed: DutyAssessment | undefined): readonly Promotion[] => {
	if (!duty.promotes || (assessed?.state !== "open" && assessed?.state !== "breached")) return [];
	const { question, to } = duty.promotes;
	return [
		{
			regulation: layer.regulation.id,
			duty: duty.id,
			question,
			to,
			words: duty.words,
			...(duty.within ? { within: duty.within } : {}),
			...(duty.reading ? { reading: duty.reading } : {}),
		},
	];
};

const liabilitiesOf = (
	{ stack, known }: Case,
	{ layer, duty }: StatedDuty,
	assessed: DutyAssessment | undefined,
): readonly LiabilityCandidate[] => {
	if (assessed?.state !== "breached") return [];
	const regulation = layer.regulation.id;
	return liabilitiesFor(duty, stack, known).map((item) => ({ regulation, duty: duty.id, on: duty.on, item }));
};
