import type { Assessment, Law, Regulation } from "../../../src/index";
import type { Decision } from "../../../src/model/answer/decision";
import type { Cite, Quoted } from "../../../src/model/law/cite";
import { weifang } from "../../../src/rules/jurisdictions/weifang";
import { weifang2021 } from "../../../src/rules/weifang-2021";

/** What the library says of a worked case, in the short names of the case files, with every article it leaned on. */
export interface Answer {
	readonly outcome: string;
	readonly articles: ReadonlySet<number>;
	readonly details: Readonly<Record<string, unknown>>;
}

/** The law the cases are asked under: the measures of 潍坊 alone. */
export let law = weifang2021;

/** The stack of laws under which the law above the measures is asked. */
export let place = weifang;

/** Asks the cases under changed laws of the same ids, until it is undone. */
export const askUnder = (measures: Regulation | null, stack: Law): (() => void) => {
	const before = { law, place };
	// A mutated law has the ids of the one it is made from.
	law = (measures ?? law) as typeof weifang2021;
	place = stack as typeof weifang;
	return () => {
		law = before.law;
		place = before.place;
	};
};

/** The articles of the duties that apply or may, and of the liability items their breaches fall under. */
export const articlesOfDuties = ({ duties, liabilities }: Assessment): readonly number[] => [
	...duties.filter(({ state }) => state !== "not-applicable").flatMap(({ words }) => places(...words)),
	...liabilities.flatMap(({ item }) => ("article" in item ? [item.article] : [])),
];
/** A place as the case files write it: 35(1). */
export const placeOf = (cite: Cite): string =>
	"article" in cite ? `${cite.article}${cite.item ? `(${cite.item})` : ""}` : cite.heading;

/** The articles of some quotations. */
export const places = (...quoted: readonly (Quoted | string | undefined)[]): readonly number[] =>
	quoted.flatMap((each) => (typeof each === "object" && "article" in each.cite ? [each.cite.article] : []));

const articlesOf = (decision: Decision): readonly number[] => [
	...places(decision.because, ...decision.grounds.flatMap(({ words }) => words), ...decision.remarks.map(({ words }) => words)),
	...decision.governing.flatMap(() => [2, 3, 39]),
];

/** The short name of an answer without a level. */
export const withoutAnswer = (decision: Decision): string => {
	const { status, because, on, missing } = decision;
	const from = "2022-02-01";
	if (status === "not-in-force") return on < from ? "NOT_YET_EFFECTIVE" : "EXPIRED";
	if (status === "not-stated") return "NOT_STATED";
	if (status === "out-of-scope") {
		const at = typeof because === "object" ? placeOf(because.cite) : "";
		return at === "3" ? "OUT_OF_SCOPE_NOT_PUBLIC_DATA" : "OUT_OF_SCOPE_STATE_SECRET";
	}
	return missing.some(({ by }) => by !== undefined) ? "NEEDS_HUMAN_DETERMINATION" : "UNDETERMINED";
};

/** An answer resting on these decisions, and on more articles. */
export const answerOf = (
	outcome: string,
	decisions: readonly Decision[],
	details: Answer["details"] = {},
	more: readonly number[] = [],
): Answer => ({
	outcome,
	articles: new Set([...decisions.flatMap(articlesOf), ...more]),
	details: { blockRelease: decisions.every(({ status }) => status !== "decided") || undefined, ...details },
});
