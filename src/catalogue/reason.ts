import type { Decision } from "../model/answer/decision";
import type { Declaration } from "../model/answer/declaration";
import type { Labels } from "../model/answer/labels";
import { actorLabel } from "../model/law/actor";
import { certainly } from "../text/conclusion-sentence";
import { holdingText, rolesOf } from "../text/grounds";
import { missingList } from "../text/missing";
import { citedArticles, reasonText } from "../text/quotation";

/** Why a decision comes out as it does, on one line: the first rule that decides it, or what is to be found and by whom. */
export const oneLineReason = (decision: Decision): string => {
	const { status, because, labels, missing } = decision;
	const [deciding, ...others] = rolesOf(decision).deciding;
	if (status === "decided" && deciding) {
		const more = others.length > 0 ? `；另有${others.length}项规定结论相同` : "";
		return `${holdingText(decision, deciding)}${more}`;
	}
	if (status !== "undetermined" || missing.length === 0) return because === undefined ? "" : reasonText(labels, because);
	return `尚待查明：${missingList(labels, missing)}${certainly(decision)}`;
};

/** By which remedy and article a declared level is corrected, and by whom. */
export const correctionText = (labels: Labels, correction: NonNullable<Declaration["correction"]>): string => {
	const { on, remedy, regulation, words } = correction;
	const by = labels.remedies[remedy];
	const articles = citedArticles(
		labels,
		regulation,
		words.map(({ cite }) => cite),
	);
	return `由${actorLabel(on, labels.actors)}${by === undefined ? "" : `经“${by}”`}改正（${articles}）`;
};
