import { isLeft, right } from "fp-ts/lib/Either.js";
import { factsJsonSchema } from "../../contract";
import { askedFacts } from "../../contract/asked-facts";
import type { FactDefinition } from "../../model/law/fact";
import { type Law, layersOf } from "../../model/law/law";
import { parseQuestionId } from "../../parse";
import type { DefinedFact } from "../../parse/vocabulary";
import { citation } from "../../text";
import type { OptionsOf } from "../options";
import { jsonOutput, type Output, textOutput } from "../output";
import { readDayOption } from "../read-day";
import { readLaw } from "../read-options";
import { inOption, readAll } from "../read-result";
import { rejection } from "../result-output";

const factEntry = ({ label, ask, kind, cite, finder }: DefinedFact): string => {
	const values = kind === "flag" ? "是；否" : kind.map((value) => value.label).join("；");
	return [
		`${label}（${citation(cite)}）`,
		`    ${ask}`,
		`    可填：${values}${finder ? `；须由${finder}具名、具日认定` : ""}`,
	].join("\n");
};

/** What is asked for, read by the terms of the law. */
const inputsIn = (law: Law, { question, on }: { readonly question: string | undefined; readonly on: string | undefined }) =>
	readAll({
		question:
			question === undefined ? right<never, string | undefined>(undefined) : inOption(["-q"], parseQuestionId(law, question)),
		on: readDayOption("--on", on),
	});

/**
 * `gongshu facts`: every fact the law may ask for, or those that one question can ask; with `--schema`, their JSON Schema.
 */
export const factsCommand = (options: OptionsOf<never, "question" | "schema" | "law" | "on" | "json">): Output => {
	const input = readLaw(options.law);
	if (isLeft(input)) return rejection(input.left);
	const law = input.right;
	const read = inputsIn(law, options);
	if (isLeft(read)) return rejection(read.left);
	const { question, on } = read.right;
	const asked = { ...(question === undefined ? {} : { question }), ...(on === undefined ? {} : { on }) };
	if (options.schema) return jsonOutput(factsJsonSchema(law, asked));
	const facts = askedFacts(law, question, on);
	if (!options.json) return textOutput(facts.map(factEntry).join("\n"));
	const vocabulary: Readonly<Record<string, FactDefinition>> = Object.assign(
		{},
		// The highest text has the last word on how a fact is asked.
		...layersOf(law)
			.map(({ regulation }) => regulation.vocabulary)
			.toReversed(),
	);
	const ids = facts.map(({ id }) => id);
	return jsonOutput(question === undefined ? vocabulary : Object.fromEntries(ids.map((id) => [id, vocabulary[id]])));
};
