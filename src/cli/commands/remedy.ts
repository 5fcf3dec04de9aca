import { isLeft, left, right } from "fp-ts/lib/Either.js";
import { remedy } from "../../engine/remedy";
import { type Law, layersOf } from "../../model/law/law";
import { parseQuestionId } from "../../parse";
import { namesOf } from "../../parse/name-matching";
import { shorten } from "../../parse/shorten";
import { explain } from "../../text";
import { type Read, underLaw } from "../case";
import { readFacts } from "../facts";
import type { Options } from "../options";
import { exit, failed, json, type Output, printed } from "../output";
import { rejection } from "../rejection";

const readRemedy = (law: Law, input: string): Read<string> => {
	const remedies = layersOf(law).flatMap(({ regulation }) => regulation.remedies);
	const found = namesOf(remedies).find(input);
	if (found) return right(found.id);
	const suggestion = `可选的措施：${remedies.map(({ label }) => `“${label}”`).join("")}`;
	return left([{ code: "unknown-remedy", path: [], message: `没有名为 \`${shorten(input)}\` 的措施`, input, suggestion }]);
};

/** `gongshu remedy -q QUESTION --remedy ID --changed '{…}'`: what a lawful change of facts would change. */
export const remedyCommand = (options: Options): Output => {
	const { question: asked, remedy: named } = options;
	if (asked === undefined || named === undefined) {
		return failed(exit.usage, "请用 -q 指明问题，用 --remedy 指明措施，例如 -q 开放属性 --remedy 数据脱敏");
	}
	if (options.facts === "-" && options.changed === "-") {
		return failed(exit.usage, "--facts 与 --changed 不能都从标准输入读取");
	}
	const read = underLaw(options, (law) => ({
		question: parseQuestionId(law, asked),
		remedy: readRemedy(law, named),
		facts: readFacts(law, options.facts, "--facts"),
		changed: readFacts(law, options.changed, "--changed"),
	}));
	if (isLeft(read)) return rejection(read.left);
	const { law, on, question, facts, changed } = read.right;
	const result = remedy(law, question, facts, read.right.remedy, changed, { on });
	return options.json ? json(result) : printed(explain(result));
};
