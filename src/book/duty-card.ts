import type { Card, Entry, Inline } from "../document/node";
import { actorLabel } from "../model/law/actor";
import type { Duty } from "../model/law/duty";
import { timeLimitClause } from "../text/time-limit";
import { conditionWords } from "./condition";
import { type BookContext, citeLinks, placeLink, readingLinks } from "./context";

/** A duty as a card: who, within which time limit, when it applies, what meets it, and the liability for a breach. */
export const dutyCard = (at: BookContext, number: readonly Inline[], duty: Duty): Card => {
	const { label, on, when, met, within, words, breach, breaches = [], reading } = duty;
	const liability = [
		...(breach ? [["；违反的，可能归入", placeLink(at, breach)]] : []),
		...breaches.map(({ when: as, item }) => [
			"；违反而 ",
			...[conditionWords(at, as)].flat(),
			" 的，可能归入",
			placeLink(at, item),
		]),
	].flat();
	const entries: readonly Entry[] = [
		{ name: "由谁", value: actorLabel(on, at.regulation.actors) },
		...(within ? [limitEntry(timeLimitClause(within))] : []),
		{ name: "何时适用", value: conditionWords(at, when) },
		{ name: "怎样算履行", value: conditionWords(at, met) },
		{ name: "依据与后果", value: [...citeLinks(at, words), ...liability, ...readingLinks(at, reading)] },
	];
	return { kind: "card", title: [...number, label], entries };
};

/** 期限：10个工作日内 as an entry. */
const limitEntry = (clause: string): Entry => {
	const [name = "", ...rest] = clause.split("：");
	return { name, value: [{ kind: "strong", text: rest.join("：") }] };
};
