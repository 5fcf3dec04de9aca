import { isLeft, right } from "fp-ts/lib/Either.js";
import { parseQuestionId } from "../../parse";
import { underLaw } from "../case";
import { readFacts } from "../facts";
import type { Options } from "../options";
import type { Output } from "../output";
import { rejection } from "../rejection";
import { questionFor } from "../repl/case-file";
import { ownWith } from "../repl/laws";
import { runRepl } from "../repl/main";
import type { Session } from "../repl/session";

/** `gongshu repl`: a session that begins with what the command line says, or what is wrong with that. */
export const repl = async (options: Options, print: (output: Output) => void): Promise<void> => {
	const { question: asked } = options;
	const read = underLaw(options, (law) => ({
		question: asked === undefined ? right(questionFor(law, "sharing")) : parseQuestionId(law, asked),
		facts: readFacts(law, options.facts, "--facts"),
	}));
	if (isLeft(read)) return print(rejection(read.left));
	const { law, on, question, facts } = read.right;
	return runRepl({ law, on, question, facts: facts as Session["facts"], ...ownWith({}, options.law, law) });
};
