import type { Section, Text } from "../document/node";
import { namesIn } from "../engine/conditions";
import { actorLabel } from "../model/law/actor";
import { citation } from "../model/law/cite";
import type { FactDefinition } from "../model/law/fact";
import { printedTitle } from "../model/law/law";
import { provisionsIn } from "../model/law/provisions";
import type { Regulation } from "../model/law/regulation";
import { anchors } from "./anchors";
import { sectionOf } from "./sections";

/** A fact of some texts, as the highest of them defines it. */
interface ListedFact {
	readonly definition: FactDefinition;
	readonly regulation: Regulation;
	/** What reads it: questions, duties, steps, by their Chinese terms. */
	readonly readBy: readonly string[];
}

const listedFacts = (regulations: readonly Regulation[]): readonly ListedFact[] => {
	const facts = new Map<
		string,
		{ readonly definition: FactDefinition; readonly regulation: Regulation; readonly readBy: string[] }
	>();
	for (const regulation of regulations)
		for (const [id, definition] of Object.entries<FactDefinition>(regulation.vocabulary))
			if (!facts.has(id)) facts.set(id, { definition, regulation, readBy: [] });
	for (const regulation of regulations)
		for (const provision of provisionsIn(regulation)) {
			const reader =
				"question" in provision ? provision.question.label : provision.kind === "scope" ? "适用范围" : provision.label;
			for (const id of namesIn(...provision.conditions.map(({ value }) => value))) {
				const readBy = facts.get(id)?.readBy;
				if (readBy && reader !== undefined && !readBy.includes(reader)) readBy.push(reader);
			}
		}
	return [...facts.values()];
};

/** The most readers of a fact that are listed by name. */
const mostReaders = 6;

const readersText = (readBy: readonly string[]): string =>
	readBy.length === 0
		? "—"
		: `${readBy.slice(0, mostReaders).join("、")}${readBy.length > mostReaders ? `等${readBy.length}项` : ""}`;

/** Every fact that some texts ask for: how it is asked, what may be answered, who finds it, what reads it. */
export const factSection = (regulations: readonly Regulation[]): readonly Section[] => {
	const facts = listedFacts(regulations);
	const isOne = regulations.length === 1;
	const rows = facts.map(({ definition: { label, ask, kind, finding, cite }, regulation, readBy }): readonly Text[] => [
		label,
		ask,
		kind === "flag" ? "是；否" : kind.map((value) => value.label).join("；"),
		finding ? `由${actorLabel(finding.by, regulation.actors)}认定` : "填报",
		`${isOne ? "" : printedTitle(regulation)}${citation(cite)}`,
		readersText(readBy),
	]);
	if (rows.length === 0) return [];
	const rowIds = facts.map(({ definition: { label } }) => anchors.fact(label));
	const head = ["事实", "怎样问", "可以答", "由谁", "所据", "用于"];
	return sectionOf("所问事实", "所问事实", [{ kind: "table", caption: "所问事实", head, rows, rowHeads: true, rowIds }]);
};

/** The facts of some texts for a list of places, by their terms. */
export const factEntries = (regulations: readonly Regulation[]): readonly { readonly label: string; readonly to: string }[] =>
	listedFacts(regulations).map(({ definition: { label } }) => ({ label, to: anchors.fact(label) }));
