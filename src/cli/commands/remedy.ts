import { isLeft } from "fp-ts/lib/Either.js";
import { remedyWide } from "../../engine/remedy";
import { layersOf } from "../../engine/stack";
import type { Issue } from "../../model/issue";
import type { Law } from "../../model/law";
import { parseQuestionId } from "../../parse";
import { namesOf } from "../../parse/name";
import { explain } from "../../text";
import { readAsked, readFacts } from "../case";
import type { Options } from "../options";
import { exit, failed, json, type Output, printed } from "../output";
import { rejection } from "../rejection";

const remedyIn = (law: Law, input: string): string | Issue => {
	const remedies = layersOf(law).flatMap(({ regulation }) => regulation.remedies);
	const found = namesOf(remedies).find(input);
	if (found) return found.id;
	const suggestion = `可选的措施：${remedies.map(({ label }) => label).join("、")}`;
	return { code: "unknown-remedy", path: ["remedy"], message: `没有名为 \`${input.slice(0, 60)}\` 的措施`, input, suggestion };
};

/** `gongshu remedy -q QUESTION --remedy ID --changed '{…}'`: what a lawful change of facts would change. */
export const remedyCommand = (options: Options): Output => {
	if (options.question === undefined || options.remedy === undefined) {
		return failed(exit.usage, "请用 -q 指明问题，用 --remedy 指明措施，例如 -q 开放属性 --remedy 数据脱敏");
	}
	const asked = readAsked(options);
	if (isLeft(asked)) return rejection(asked.left);
	const { law, on } = asked.right;
	const question = parseQuestionId(law, options.question);
	const remedy = remedyIn(law, options.remedy);
	const facts = readFacts(law, options.facts, "facts");
	const changed = readFacts(law, options.changed, "changed");
	if (isLeft(question) || typeof remedy === "object" || isLeft(facts) || isLeft(changed)) {
		const parsed = [question, facts, changed].flatMap((each) => (isLeft(each) ? each.left : []));
		return rejection(typeof remedy === "object" ? [...parsed, remedy] : parsed);
	}
	const result = remedyWide(law, question.right, facts.right, remedy, changed.right, on);
	return options.json ? json(result) : printed(explain(result));
};
