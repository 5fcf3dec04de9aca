import { decide } from "../../engine/decide";
import type { Law } from "../../model/law/law";
import { parseQuestionId } from "../../parse";
import type { CaseOption, OptionsOf } from "../options";
import type { Output } from "../output";
import { readFacts, readUnderLaw } from "../read-options";
import { answer } from "../result-output";
import { lawAsSigned } from "../signing/law-as-signed";

/** `gongshu decide -q QUESTION`: one question, answered with reasons. */
export const decideCommand = async (options: OptionsOf<"question", "signatures" | CaseOption>): Promise<Output> => {
	const asSigned = await lawAsSigned(options.signatures);
	const inputs = (law: Law) => ({
		question: parseQuestionId(law, options.question),
		facts: readFacts(law, options.facts),
	});
	return answer(readUnderLaw(options, inputs, asSigned), options.json, ({ law, context, question, facts }) =>
		decide(law, question, facts, context),
	);
};
