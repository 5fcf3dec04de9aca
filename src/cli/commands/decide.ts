import { decide } from "../../engine/decide";
import { parseQuestionId } from "../../parse";
import type { CaseOption, OptionsOf } from "../options";
import type { Output } from "../output";
import { readFacts, readUnderLaw } from "../read-options";
import { answer } from "../result-output";

/** `gongshu decide -q QUESTION`: one question, answered with reasons. */
export const decideCommand = (options: OptionsOf<"question", CaseOption>): Output =>
	answer(
		readUnderLaw(options, (law) => ({
			question: parseQuestionId(law, options.question),
			facts: readFacts(law, options.facts),
		})),
		options.json,
		({ law, context, question, facts }) => decide(law, question, facts, context),
	);
