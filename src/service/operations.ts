import { type Either, isLeft, left, map, right } from "fp-ts/lib/Either.js";
import { nextQuestion } from "../analysis/what-if/next-question";
import { why } from "../analysis/what-if/why";
import { formFor } from "../contract/form";
import { proceduresOf, questionsOf, type Term } from "../contract/terms";
import { assess } from "../engine/assess";
import { decide } from "../engine/decide";
import { follow } from "../engine/follow/follow";
import { boundedIssues } from "../model/answer/bounded-issues";
import { type Law, titleOf } from "../model/law/law";
import { own } from "../model/own-property";
import { parseLawId, parseProcedureId, parseQuestionId } from "../parse";
import { atPath, type Parsed } from "../parse/parsed";
import type { AskedCase } from "./asked";
import { readAskedCase, readAskedCourse } from "./asked";
import type { Refusal } from "./refusal";

/** A result, or why there is none. */
export type Answer<T = unknown> = Either<Refusal, T>;

/** The laws of a service, by id. */
export type Laws = Readonly<Record<string, Law>>;

const named = <T>(path: string, parsed: Parsed<T>): Answer<T> => {
	const placed = atPath([path], parsed);
	return isLeft(placed) ? left({ status: 404, issues: placed.left }) : placed;
};

/** The law that a request names; refused with the nearest name where there is none. */
export const servedLaw = (laws: Laws, input: unknown): Answer<Law> => {
	// An id is looked up; anything else is read as the name that somebody wrote.
	const law = typeof input === "string" ? own(laws, input) : undefined;
	return law ? right(law) : named("law", parseLawId(input, laws));
};

/** The question that a request names. */
export const askedQuestion = (law: Law, input: unknown): Answer<string> =>
	named<string>("question", parseQuestionId(law, input));

/** The procedure that a request names. */
export const askedProcedure = (law: Law, input: unknown): Answer<string> =>
	named<string>("procedure", parseProcedureId(law, input));

const read = <T>(parsed: Either<Refusal["issues"], T>): Answer<T> =>
	isLeft(parsed) ? left({ status: 422, issues: boundedIssues(parsed.left) }) : parsed;

type About<T> = (law: Law, question: string, asked: AskedCase) => T;

const aboutQuestion =
	<T>(answer: About<T>) =>
	(law: Law, question: string, body: unknown): Answer<T> =>
		map((asked: AskedCase) => answer(law, question, asked))(read(readAskedCase(law, body)));

/** What is asked about one question, by the name that the contract gives it. */
export const questionOperations = {
	decide: aboutQuestion((law, question, { facts, context }) => decide(law, question, facts, context)),
	why: aboutQuestion((law, question, { facts, context }) => why(law, question, facts, context)),
	"next-question": aboutQuestion((law, question, { facts, context }) => nextQuestion(law, question, facts, context)),
	form: aboutQuestion((law, question, { facts, context }) => formFor(law, question, facts, context)),
} as const;

export const assessAsked = (law: Law, body: unknown) =>
	map(({ facts, context }: AskedCase) => assess(law, facts, context))(read(readAskedCase(law, body)));

export const followAsked = (law: Law, procedure: string, body: unknown) => {
	const asked = read(readAskedCourse(law, procedure, body));
	if (isLeft(asked)) return asked;
	const { events, facts, today } = asked.right;
	return right(follow(law, procedure, events, { facts, today }));
};

/** The laws of a service, for a list to choose from. */
export const lawTerms = (laws: Laws): readonly Term[] =>
	Object.values(laws).map((law) => ({ id: law.id, label: titleOf(law) }));

/** The lists of a law to choose from. */
export const lists = { questions: questionsOf<Law>, procedures: proceduresOf<Law> } as const;
