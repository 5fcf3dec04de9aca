import { isLeft } from "fp-ts/lib/Either.js";
import { decideWide } from "../../engine/decide";
import { parseQuestionId } from "../../parse";
import { explain } from "../../text";
import { readAsked, readFacts } from "../case";
import type { Options } from "../options";
import { exit, failed, json, type Output, printed } from "../output";
import { rejection } from "../rejection";

/** `gongshu decide -q QUESTION`: one question, answered with reasons. */
export const decideCommand = (options: Options): Output => {
	if (options.question === undefined) return failed(exit.usage, "请用 -q 指明要问的问题，例如 -q 开放属性");
	const asked = readAsked(options);
	if (isLeft(asked)) return rejection(asked.left);
	const { law, on } = asked.right;
	const question = parseQuestionId(law, options.question);
	const facts = readFacts(law, options.facts, "facts");
	if (isLeft(question) || isLeft(facts)) {
		return rejection([...(isLeft(question) ? question.left : []), ...(isLeft(facts) ? facts.left : [])]);
	}
	const decision = decideWide(law, question.right, facts.right, on);
	return options.json ? json(decision) : printed(explain(decision));
};
