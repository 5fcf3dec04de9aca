import { left, right } from "fp-ts/lib/Either.js";
import { remedy } from "../../engine/remedy";
import { type Law, layersOf } from "../../model/law/law";
import { namesOf } from "../../model/name-matching";
import { parseQuestionId } from "../../parse";
import { shorten } from "../../parse/display";
import type { CaseOption, OptionsOf } from "../options";
import type { Output } from "../output";
import { readFacts, readUnderLaw } from "../read-options";
import type { ReadResult } from "../read-result";
import { answer } from "../result-output";

const readRemedy = (law: Law, input: string): ReadResult<string> => {
	const remedies = layersOf(law).flatMap(({ regulation }) => regulation.remedies);
	const match = namesOf(remedies).find(input);
	if (match) return right(match.id);
	const suggestion = `可选的措施：${remedies.map(({ label }) => `“${label}”`).join("")}`;
	return left([{ code: "unknown-remedy", path: [], message: `没有名为 \`${shorten(input)}\` 的措施`, input, suggestion }]);
};

/** `gongshu remedy -q QUESTION --remedy ID --changed '{…}'`: what a lawful change of facts would change. */
export const remedyCommand = (options: OptionsOf<"question" | "remedy", "changed" | CaseOption>): Output => {
	const input = readUnderLaw(options, (law) => ({
		question: parseQuestionId(law, options.question),
		id: readRemedy(law, options.remedy),
		facts: readFacts(law, options.facts),
		changed: readFacts(law, options.changed, "--changed"),
	}));
	return answer(input, options.json, ({ law, context, question, id, facts, changed }) =>
		remedy(law, question, facts, id, changed, context),
	);
};
