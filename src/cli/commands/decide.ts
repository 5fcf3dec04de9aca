import { isLeft } from "fp-ts/lib/Either.js";
import { decide } from "../../engine/decide";
import { parseQuestionId } from "../../parse";
import { explain } from "../../text";
import { underLaw } from "../case";
import { readFacts } from "../facts";
import type { Options } from "../options";
import { exit, failed, json, type Output, printed } from "../output";
import { rejection } from "../rejection";

/** `gongshu decide -q QUESTION`: one question, answered with reasons. */
export const decideCommand = (options: Options): Output => {
	const { question: asked } = options;
	if (asked === undefined) return failed(exit.usage, "请用 -q 指明要问的问题，例如 -q 开放属性");
	const read = underLaw(options, (law) => ({
		question: parseQuestionId(law, asked),
		facts: readFacts(law, options.facts, "--facts"),
	}));
	if (isLeft(read)) return rejection(read.left);
	const { law, on, question, facts } = read.right;
	const decision = decide(law, question, facts, { on });
	return options.json ? json(decision) : printed(explain(decision));
};
