import { isLeft, right } from "fp-ts/lib/Either.js";
import type { Law } from "../../model/law/law";
import { parseQuestionId } from "../../parse";
import type { OptionsOf } from "../options";
import { exit, failure, type Output, textOutput } from "../output";
import { readFacts, readUnderLaw } from "../read-options";
import type { ReadResult } from "../read-result";
import { ownLaws, sameQuestion } from "../repl/laws";
import type { Session } from "../repl/session";
import { runSession } from "../repl/terminal";
import { rejection } from "../result-output";
import { lawAsSigned } from "../signing/law-as-signed";
import type { InterfaceWords } from "../words/words";

/** `gongshu repl`: a session that begins with the case of the command line. The session prints by itself as it goes. */
export const replCommand = async (
	options: OptionsOf<never, "question" | "law" | "on" | "facts" | "signatures">,
	_: string,
	words: InterfaceWords,
): Promise<Output> => {
	if (options.facts === "-") return failure(exit.usage, ({ messages: { replies } }) => replies.standardInputTaken);
	const asSigned = await lawAsSigned(options.signatures);
	const inputs = (law: Law) => {
		const question: ReadResult<string> =
			options.question === undefined ? right(sameQuestion(law, "sharing")) : parseQuestionId(law, options.question);
		return { question, facts: readFacts(law, options.facts) };
	};
	const input = readUnderLaw(options, inputs, asSigned);
	if (isLeft(input)) return rejection(input.left);
	const { law, context, question, facts } = input.right;
	const { on } = context;
	const session = { law, on, question, facts: facts as Session["facts"], asSigned, words, ...ownLaws({}, options.law, law) };
	const problem = await runSession(session);
	return problem === null ? textOutput("") : failure(exit.rejected, problem);
};
