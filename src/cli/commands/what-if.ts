import { isLeft, right } from "fp-ts/lib/Either.js";
import { changes } from "../../analysis/what-if/changes";
import { nextQuestion } from "../../analysis/what-if/next-question";
import { why } from "../../analysis/what-if/why";
import { whyNot } from "../../analysis/what-if/why-not";
import type { Day } from "../../model/day";
import type { Law } from "../../model/law/law";
import { parseLevelId, parseQuestionId } from "../../parse";
import { type Explainable, explain } from "../../text";
import { under, underLaw } from "../case";
import { readFacts } from "../facts";
import type { Options } from "../options";
import { exit, failed, json, type Output, printed } from "../output";
import { rejection } from "../rejection";

/** A question about the answer to a question: what it is asked of a case, and for which level. */
type Asks = (law: Law, question: string, facts: object, on: Day, level: string) => Exclude<Explainable, readonly unknown[]>;

const asking =
	(ask: Asks, option?: "level" | "goal") =>
	(options: Options): Output => {
		const { question: asked } = options;
		const level = option && options[option];
		if (asked === undefined || (option && level === undefined)) {
			const example = option ? `，用 --${option} 指明结果，例如 -q 开放属性 --${option} 无条件开放` : "，例如 -q 开放属性";
			return failed(exit.usage, `请用 -q 指明要问的问题${example}`);
		}
		const read = underLaw(options, (law) => {
			const question = parseQuestionId(law, asked);
			return {
				question,
				// Where the question is not known, its levels are not either.
				level: option && !isLeft(question) ? under([`--${option}`], parseLevelId(law, question.right, level)) : right(""),
				facts: readFacts(law, options.facts, "--facts"),
			};
		});
		if (isLeft(read)) return rejection(read.left);
		const result = ask(read.right.law, read.right.question, read.right.facts, read.right.on, read.right.level);
		return options.json ? json(result) : printed(explain(result));
	};

/** `gongshu why -q QUESTION`: the facts that alone force the answer. */
export const whyCommand = asking((law, question, facts, on) => why(law, question, facts, { on }));

/** `gongshu why-not -q QUESTION --level LEVEL`: what stands in the way of a level. */
export const whyNotCommand = asking((law, question, facts, on, level) => whyNot(law, question, facts, level, { on }), "level");

/** `gongshu changes -q QUESTION --goal LEVEL`: what would bring the case to a level. */
export const changesCommand = asking((law, question, facts, on, goal) => changes(law, question, facts, goal, { on }), "goal");

/** `gongshu ask -q QUESTION`: what to ask next. */
export const askCommand = asking((law, question, facts, on) => nextQuestion(law, question, facts, { on }));
