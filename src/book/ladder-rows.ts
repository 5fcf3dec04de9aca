import type { Inline, LadderRow, Text } from "../document/node";
import { clausesOn } from "../engine/layers/provision";
import { type Stack, scaleOf } from "../engine/layers/stack";
import type { Quoted } from "../model/law/cite";
import type { Layer } from "../model/law/jurisdiction";
import type { Level, Rule } from "../model/law/question";
import type { ReadingId } from "../model/law/reading";
import type { Regulation } from "../model/law/regulation";
import type { ScopeClause } from "../model/law/scope";
import { statusWords } from "../text/status";
import { type BookTerms, conditionWords, negated, termLink } from "./condition";
import type { Rung } from "./ladder";

/** How a book with ladders writes what a rung rests on. */
export interface LadderStyle extends BookTerms {
	readonly stack: Stack;
	readonly question: string;
	/** The number of a rule under the words that stand beside the ladder. */
	readonly numberOf: (rule: Rule) => readonly Inline[];
	/** The places of words of a text, and the readings that they are taken by. */
	readonly places: (regulation: Regulation, words: readonly Quoted[], reading?: ReadingId) => readonly Inline[];
}

/** When a rule holds: its condition and its exception (但书). */
export const ruleWords = (at: BookTerms, { when, unless }: Pick<Rule, "when" | "unless">): readonly Inline[] => [
	...[conditionWords(at, when)].flat(),
	...(unless ? ["；但 ", ...[conditionWords(at, unless)].flat(), " 的除外"] : []),
];

const title = ({ regulation }: Layer): string => `《${regulation.title}》`;

const isAlone = ({ stack }: LadderStyle): boolean => stack.layers.length === 1;

/** The words that a text of several has in front of its conditions. */
const ofText = (at: LadderStyle, layer: Layer): Pick<LadderRow, "of"> => (isAlone(at) ? {} : { of: title(layer) });

const questionMatters = ({ stack, question }: LadderStyle) =>
	stack.layers.flatMap(({ regulation }) =>
		regulation.questions.filter(({ id }) => id === question).map(({ matter }) => matter),
	);

const clauseRow = (at: LadderStyle, layer: Layer, clauses: readonly ScopeClause[]): Pick<LadderRow, "when" | "because"> => ({
	when: conditionWords(at, { any: clauses.map(({ when }) => negated(when)) }),
	because: at.places(layer.regulation, clauses, [...new Set(clauses.flatMap(({ reading }) => reading ?? []))]),
});

/** The scope clauses on the matter of a rule itself, beyond those on its question. */
const ownClauses = (at: LadderStyle, { layer, rule }: Extract<Rung, { kind: "rule" }>["stated"]): readonly ScopeClause[] => {
	const asked = layer.regulation.questions.find(({ id }) => id === at.question)?.matter;
	const passed = layer.relation === "also" ? [] : clausesOn(layer, [asked]);
	return clausesOn(layer, [asked, rule.matter]).filter((clause) => !passed.includes(clause));
};

const ruleRow = (at: LadderStyle, rung: Extract<Rung, { kind: "rule" }>, level: Level | undefined): LadderRow => {
	const { layer, rule, displaced } = rung.stated;
	const clauses = ownClauses(at, rung.stated);
	const limits =
		clauses.length > 0 ? ["；限于 ", ...[conditionWords(at, { all: clauses.map(({ when }) => when) })].flat()] : [];
	const yields = displaced.map(({ by }) => `${title(by)}适用的，从其规定，本行不计`).join("；");
	return {
		answer: level?.label ?? rung.outcome,
		when: [...at.numberOf(rule), ...ruleWords(at, rule), ...limits],
		because: at.places(layer.regulation, rule.words, rule.reading),
		...ofText(at, layer),
		...(yields === "" ? {} : { yields }),
	};
};

const noneHolds = (at: LadderStyle, layer: Layer): string =>
	isAlone(at) ? "以上各项均不成立" : `${title(layer)}适用，而以上各项均不成立`;

const rowOf = (at: LadderStyle, rung: Rung, levels: readonly Level[]): LadderRow => {
	const level = levels.find(({ id }) => id === rung.outcome);
	switch (rung.kind) {
		case "rule":
			return ruleRow(at, rung, level);
		case "sent": {
			const to = rung.outcome === "not-stated" ? "not-stated" : "elsewhere";
			const clauses = clausesOn(rung.layer, questionMatters(at)).filter(({ otherwise }) => otherwise === to);
			const answer = to === "elsewhere" ? "不适用，依其他法律、法规" : "未载明，其时另有的规定未收录";
			return { answer, ...clauseRow(at, rung.layer, clauses), ...ofText(at, rung.layer) };
		}
		case "outside": {
			const [only] = at.stack.layers;
			const clauses = only ? clausesOn(only, questionMatters(at)).filter(({ otherwise }) => otherwise === "silent") : [];
			return only && isAlone(at)
				? { answer: "不适用", ...clauseRow(at, only, clauses) }
				: { answer: "不适用", when: "各部规定均不适用于本案", because: "" };
		}
		case "status":
			return {
				answer: statusWords[rung.outcome] ?? rung.outcome,
				when: [termLink(at, rung.question), `：${statusWords[rung.outcome]}`],
				because: "",
			};
		case "silent":
			return { answer: "未载明", when: silentWords(at, rung.layer), because: "", ...ofText(at, rung.layer) };
		case "default":
			return {
				answer: rung.level.label,
				when: noneHolds(at, rung.layer),
				because: at.places(rung.layer.regulation, [rung.level]),
				...ofText(at, rung.layer),
			};
	}
};

const silentWords = (at: LadderStyle, layer: Layer): Text =>
	isAlone(at) ? "以上各项均不成立" : `${title(layer)}适用，而其各项均不成立`;

/** A rung that nothing can reach, since no words limit what a text covers. */
const isEmpty = (at: LadderStyle, rung: Rung): boolean =>
	rung.kind === "outside" &&
	at.stack.layers.some(({ relation, regulation }) => {
		const [own] = regulation.questions.filter(({ id }) => id === at.question);
		return relation !== "also" && own !== undefined && clausesOn({ relation, regulation }, [own.matter]).length === 0;
	});

/** What rules take over from one question, said once: which of its statuses goes first matters to nobody who reads. */
const withoutRepeats = (rungs: readonly Rung[]): readonly Rung[] => {
	const names = rungs.map((rung) => (rung.kind === "status" ? `${rung.outcome} ${rung.question}` : ""));
	return rungs.filter((rung, at) => rung.kind !== "status" || names.indexOf(names[at] ?? "") === at);
};

/** A ladder in words, row by row. */
export const ladderRows = (at: LadderStyle, rungs: readonly Rung[]): readonly LadderRow[] => {
	const levels = scaleOf(at.stack, at.question);
	return withoutRepeats(rungs)
		.filter((rung) => !isEmpty(at, rung))
		.map((rung) => rowOf(at, rung, levels));
};
