import { caseGiven, type OnDay } from "../engine/case";
import { decideCase } from "../engine/decide";
import { dutiesOf, dutyStateOf } from "../engine/duties";
import { declarationOf } from "../engine/explain/declarations";
import { labelsFor } from "../engine/explain/labels";
import { givenFacts } from "../engine/known-facts";
import { type Stack, scaleOf, stackOn } from "../engine/layers/stack";
import type { Decision } from "../model/answer/decision";
import type { Declaration } from "../model/answer/declaration";
import { actorLabel } from "../model/law/actor";
import { type Law, layersOf } from "../model/law/law";
import { sealed } from "../model/sealed";
import { conclusion } from "../text/status";
import { termLabel } from "../text/terms";
import { correctionText, oneLineReason } from "./reason";
import type { DutyName, MissingAnswer, QuestionResult } from "./result";

/** What the law says of one set of facts. Rows with the same facts share it. */
export interface Judgment {
	/** Tells it apart from every other judgment of its judge. */
	readonly id: number;
	readonly decisions: readonly Decision[];
	readonly questions: readonly QuestionResult[];
	readonly breached: readonly DutyName[];
	readonly open: readonly DutyName[];
	readonly remarks: readonly string[];
	readonly facts: object;
}

/** What is needed to judge rows of one law on one day. */
export interface Judge {
	readonly stack: Stack;
	/** The questions asked of each row. */
	readonly questions: readonly string[];
	readonly judge: (facts: object) => Judgment;
	/** The decision on a question of which nothing is known. */
	readonly unknown: (question: string) => Decision;
}

/** How many sets of facts are remembered with what the law says of them. */
const mostJudgments = 20_000;

/** The questions whose level the catalogue declares; of a law that has none, those on sharing and opening. */
export const questionsAudited = (law: Law): readonly string[] => {
	const all = layersOf(law).flatMap(({ regulation }) => regulation.questions);
	const declared = all.filter((question) => question.declared !== undefined);
	const asked = declared.length > 0 ? declared : all.filter(({ scale }) => scale.some(({ closed }) => closed));
	return [...new Set(asked.map(({ id }) => id))];
};

/** A question that is asked of each row, with the Chinese term for it. */
export interface AuditedQuestion {
	readonly question: string;
	readonly label: string;
}

/**
 * The questions that an audit asks of each row, in the order of its results.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
 * @param context the day in Asia/Shanghai whose law applies
 */
export const auditedQuestions = (law: Law, context: OnDay): readonly AuditedQuestion[] =>
	questionsAudited(sealed(law)).map((question) => {
		const { labels } = decideCase(caseGiven(law, {}, context), question);
		return { question, label: termLabel(labels.terms, question) };
	});

/** What a decision has missing, in words. */
export const missingAnswers = ({ missing, labels }: Decision): readonly MissingAnswer[] =>
	missing.map(({ fact, by }) => ({
		fact,
		label: termLabel(labels.terms, fact),
		...(by ? { by: actorLabel(by, labels.actors) } : {}),
	}));

/** What is shown of a decision beside what the catalogue declares. */
export const questionResult = (
	stack: Stack,
	decision: Decision,
	declared: Pick<Declaration, "declared" | "relation" | "correction">,
): QuestionResult => {
	const { question, status, answer, possible, labels } = decision;
	const level = scaleOf(stack, question).find(({ id }) => id === declared.declared);
	const { correction } = declared;
	return Object.freeze({
		question,
		label: termLabel(labels.terms, question),
		status,
		lawful: answer,
		lawfulText: conclusion(decision),
		possible,
		declared: declared.declared,
		declaredText: level?.label ?? "未注明",
		relation: declared.relation,
		reason: oneLineReason(decision),
		missing: missingAnswers(decision),
		...(correction
			? {
					correctedBy: actorLabel(correction.on, labels.actors),
					correction: correctionText(
						{ ...labels, remedies: labelsFor(stack, { terms: [], remedies: [correction.remedy], readings: [] }).remedies },
						correction,
					),
				}
			: {}),
	});
};

const nothingDeclared = { declared: null, relation: "unknown" } as const;

/** Judges sets of facts under a law on a day; what was judged before is not judged again. */
export const judgeFor = (law: Law, context: OnDay): Judge => {
	const stack = stackOn(law, context.on);
	const questions = questionsAudited(law);
	const unknowns = new Map<string, Decision>();
	let met = new Map<object, Judgment>();
	let ids = 0;
	const judged = (facts: object): Judgment => {
		const at = caseGiven(law, givenFacts(facts), context);
		const decisions = questions.map((question) => decideCase(at, question, "own"));
		const duties = at.barred ? [] : dutiesOf(stack).map((stated) => ({ stated, state: dutyStateOf(at, stated) }));
		const inState = (wanted: string): readonly DutyName[] =>
			duties
				.filter(({ state }) => state === wanted)
				.map(({ stated: { layer, duty } }) => ({ regulation: layer.regulation.id, duty: duty.id, label: duty.label }));
		ids += 1;
		return Object.freeze({
			id: ids,
			decisions,
			questions: decisions.map((decision) => {
				const declaration = at.barred ? undefined : declarationOf(stack, at.known, decision.question);
				return questionResult(stack, decision, declaration ?? nothingDeclared);
			}),
			breached: inState("breached"),
			open: inState("open"),
			remarks: [...(at.barred ? [at.barred] : []), ...at.known.rejected].map(({ message }) => message),
			facts,
		});
	};
	return {
		stack,
		questions,
		judge: (facts) => {
			const found = met.get(facts) ?? judged(facts);
			if (met.size >= mostJudgments) met = new Map();
			met.set(facts, found);
			return found;
		},
		unknown: (question) => {
			const found = unknowns.get(question) ?? decideCase(caseGiven(law, {}, context), question);
			unknowns.set(question, found);
			return found;
		},
	};
};
