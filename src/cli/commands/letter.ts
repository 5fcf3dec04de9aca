import { isLeft, right } from "fp-ts/lib/Either.js";
import type { LetterKind, LetterSource, LetterTemplate } from "../../book";
import { assess } from "../../engine/assess";
import type { OnDay } from "../../engine/case";
import { decide } from "../../engine/decide";
import { follow } from "../../engine/follow/follow";
import type { CaseEvent } from "../../model/answer/event";
import { type Law, layersOf } from "../../model/law/law";
import { printableLines } from "../../model/visible-text";
import { parseQuestionId } from "../../parse";
import { explain } from "../../text";
import { remarkSentences } from "../../text/remarks";
import { type DocumentFormat, documentOutput, readFormat, withoutFile } from "../document-output";
import type { CaseOption, OptionsOf } from "../options";
import { exit, failure, jsonOutput, type Output, wordedIn } from "../output";
import { calendarOn, readCalendar } from "../read-calendar";
import { readEvents, readProcedure } from "../read-case";
import { parsedJson, readJson } from "../read-json";
import { readFacts, readUnderLaw } from "../read-options";
import { inOption, type ReadResult } from "../read-result";
import { rejection } from "../result-output";
import { lawAsSigned } from "../signing/law-as-signed";
import type { InterfaceWords } from "../words/words";

type LetterOption =
	| "question"
	| "procedure"
	| "events"
	| "template"
	| "format"
	| "out"
	| "signatures"
	| "calendar"
	| CaseOption;

type LetterOptions = OptionsOf<"kind", LetterOption>;

/** What letters are written with, in files of their own, which no other command loads. */
const room = () => import("../../book");
type Room = Awaited<ReturnType<typeof room>>;

/** The questions that a letter is about where none is named. */
const usual: Readonly<Record<LetterKind, readonly string[]>> = {
	classification: ["sharing", "opening"],
	refusal: ["sharing"],
	reply: ["sharing"],
	coordination: ["sharing"],
	correction: [],
};

const readTemplate = ({ parseLetterTemplate }: Room, where: string | undefined): ReadResult<LetterTemplate | undefined> => {
	if (where === undefined) return right(undefined);
	const source = inOption(["--template"], readJson(where));
	return isLeft(source) ? source : inOption(["--template"], parsedJson(source.right, parseLetterTemplate));
};

/** The questions among some that a law regulates, unless one is named. */
const readQuestions = (law: Law, among: readonly string[], named: string | undefined): ReadResult<readonly string[]> => {
	if (named !== undefined) {
		const question = parseQuestionId(law, named);
		return isLeft(question) ? question : right([question.right]);
	}
	const questions = layersOf(law).flatMap(({ regulation }) => regulation.questions);
	return right(among.filter((id) => questions.some((each) => each.id === id && each.scale.length > 0)));
};

const isFollowed = (kind: LetterKind): boolean => kind === "reply" || kind === "coordination";

/** Everything that a letter is written from. */
interface LetterInput {
	readonly law: Law;
	readonly context: OnDay;
	readonly kind: LetterKind;
	readonly questions: readonly string[];
	readonly facts: object;
	readonly procedure: string;
	readonly events: readonly CaseEvent[] | null;
	readonly base: Parameters<typeof calendarOn>[0];
	readonly format: DocumentFormat;
	readonly template: LetterTemplate | undefined;
}

/** The answers that a letter rests on. Those to questions beside a followed case are of the day whose law it follows. */
const answersFor = (input: LetterInput, hasFacts: boolean): readonly LetterSource[] => {
	const { kind, law, context, questions, facts, procedure, events, base } = input;
	if (kind === "correction") return [assess(law, facts, context)];
	const calendar = calendarOn(base, context.asOf);
	const progress = events && follow(law, procedure, events, { facts, today: context.on, calendar });
	const on = progress?.on ?? context.on;
	const asked = isFollowed(kind) && !hasFacts ? [] : questions;
	return [...(progress ? [progress] : []), ...asked.map((question) => decide(law, question, facts, { ...context, on }))];
};

/** What whoever sends a letter must look at first, and what need not stand in it. */
const cautions = ({ messages: { replies } }: InterfaceWords, answers: readonly LetterSource[]): string => {
	const sentences = new Set(answers.flatMap(({ labels, remarks }) => remarkSentences(labels, remarks)));
	return sentences.size === 0 ? "" : printableLines(replies.beforeSending([...sentences]));
};

/** `gongshu letter --kind KIND`: an official letter that states what the answers carry, with room where a person must write. */
export const letterCommand = async (options: LetterOptions): Promise<Output> => {
	const made = await room();
	const kindRead = inOption(["--kind"], made.parseLetterKind(options.kind));
	if (!isLeft(kindRead) && isFollowed(kindRead.right) && options.events === undefined)
		return failure(exit.usage, ({ messages: { replies } }) => replies.needsEvents(made.letterKinds[kindRead.right]));
	const inputs = (law: Law) => {
		const procedure = options.events === undefined ? right("") : readProcedure(law, options.procedure ?? "sharingRequest");
		return {
			kind: kindRead,
			format: readFormat(options.format),
			template: readTemplate(made, options.template),
			questions: readQuestions(law, isLeft(kindRead) ? [] : usual[kindRead.right], options.question),
			facts: readFacts(law, options.facts),
			procedure,
			events:
				options.events === undefined
					? right(null)
					: isLeft(procedure)
						? procedure
						: readEvents(law, procedure.right, options.events),
			base: readCalendar(options.calendar),
		};
	};
	const input = readUnderLaw<Omit<LetterInput, "law" | "context">>(options, inputs, await lawAsSigned(options.signatures));
	if (isLeft(input)) return rejection(input.left);
	const { kind, format, template } = input.right;
	const name = made.letterKinds[kind];
	const refused = options.json ? null : withoutFile(format, options.out, name);
	if (refused) return refused;
	const answers = answersFor(input.right, options.facts !== undefined);
	if (answers.length === 0) return failure(exit.rejected, ({ messages: { replies } }) => replies.nothingToState(name));
	const written = made.letter(kind, answers, template ? { template } : {});
	if (isLeft(written)) return failure(exit.rejected, ({ messages: { replies } }) => replies.notIssued(explain(written.left)));
	if (options.json) return jsonOutput(written.right);
	const output = await documentOutput(written.right, format, options.out);
	const stderr = (words: InterfaceWords): string =>
		[wordedIn(words, output.stderr), cautions(words, answers)].filter((text) => text !== "").join("\n");
	return { ...output, stderr };
};

/** `gongshu letter template --kind KIND`: the template that ships, for a bureau to change. */
export const letterTemplateCommand = async ({ kind: name }: OptionsOf<"kind", never>): Promise<Output> => {
	const { letterTemplates, parseLetterKind } = await room();
	const kind = inOption(["--kind"], parseLetterKind(name));
	return isLeft(kind) ? rejection(kind.left) : jsonOutput(letterTemplates[kind.right]);
};
