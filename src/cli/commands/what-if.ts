import { isLeft, right } from "fp-ts/lib/Either.js";
import { changes } from "../../analysis/what-if/changes";
import { nextQuestion } from "../../analysis/what-if/next-question";
import { why } from "../../analysis/what-if/why";
import { whyNot } from "../../analysis/what-if/why-not";
import { type Case, caseOf } from "../../engine/case";
import type { Law } from "../../model/law/law";
import { parseLevelId, parseQuestionId } from "../../parse";
import type { Explainable } from "../../text";
import type { CaseOption, OptionsOf } from "../options";
import type { Output } from "../output";
import { readFacts, readUnderLaw } from "../read-options";
import { inOption, type ReadResult } from "../read-result";
import { answer } from "../result-output";

type QuestionOptions = OptionsOf<"question", CaseOption>;

/** Answers a question about the decision of a case. */
const aboutDecision = (options: QuestionOptions, ask: (of: Case, question: string) => Explainable): Output =>
	answer(
		readUnderLaw(options, (law) => ({
			question: parseQuestionId(law, options.question),
			facts: readFacts(law, options.facts),
		})),
		options.json,
		({ law, context, question, facts }) => ask(caseOf(law, facts, context), question),
	);

const readLevel = (law: Law, question: ReadResult<string>, option: string, input: string): ReadResult<string> =>
	// Where the question cannot be read, its levels cannot be either.
	isLeft(question) ? right("") : inOption([option], parseLevelId(law, question.right, input));

/** Answers a question about one level that the decision of a case could have. */
const aboutLevel = (
	options: QuestionOptions,
	{ option, input }: { readonly option: string; readonly input: string },
	ask: (of: Case, question: string, level: string) => Explainable,
): Output =>
	answer(
		readUnderLaw(options, (law) => {
			const question: ReadResult<string> = parseQuestionId(law, options.question);
			return { question, level: readLevel(law, question, option, input), facts: readFacts(law, options.facts) };
		}),
		options.json,
		({ law, context, question, level, facts }) => ask(caseOf(law, facts, context), question, level),
	);

/** `gongshu why -q QUESTION`: the facts that alone force the answer. */
export const whyCommand = (options: QuestionOptions): Output => aboutDecision(options, why);

/** `gongshu why-not -q QUESTION --level LEVEL`: which rules prevent a level. */
export const whyNotCommand = (options: OptionsOf<"question" | "level", CaseOption>): Output =>
	aboutLevel(options, { option: "--level", input: options.level }, whyNot);

/** `gongshu changes -q QUESTION --goal LEVEL`: which changes of facts would bring the case to a level. */
export const changesCommand = (options: OptionsOf<"question" | "goal", CaseOption>): Output =>
	aboutLevel(options, { option: "--goal", input: options.goal }, changes);

/** `gongshu ask -q QUESTION`: what to ask next. */
export const askCommand = (options: QuestionOptions): Output => aboutDecision(options, nextQuestion);
