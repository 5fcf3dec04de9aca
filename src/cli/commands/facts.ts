import { isLeft } from "fp-ts/lib/Either.js";
import type { FactDefinition } from "../../model/law/fact";
import { layersOf } from "../../model/law/law";
import { factsJsonSchema } from "../../parse";
import { type DefinedFact, definedFacts } from "../../parse/vocabulary";
import { citation } from "../../text";
import type { OptionsOf } from "../options";
import { jsonOutput, type Output, textOutput } from "../output";
import { readLaw } from "../read-options";
import { rejection } from "../result-output";

const factEntry = ({ label, ask, kind, cite, finder }: DefinedFact): string => {
	const values = kind === "flag" ? "是；否" : kind.map((value) => value.label).join("；");
	return [
		`${label}（${citation(cite)}）`,
		`    ${ask}`,
		`    可填：${values}${finder ? `；须由${finder}具名、具日认定` : ""}`,
	].join("\n");
};

/** `gongshu facts`: every fact the law may ask for; with `--schema`, its JSON Schema. */
export const factsCommand = ({ law: name, schema, json }: OptionsOf<never, "schema" | "law" | "json">): Output => {
	const input = readLaw(name);
	if (isLeft(input)) return rejection(input.left);
	const law = input.right;
	if (schema) return jsonOutput(factsJsonSchema(law));
	if (!json) return textOutput(definedFacts(law).map(factEntry).join("\n"));
	const vocabulary: Readonly<Record<string, FactDefinition>> = Object.assign(
		{},
		// The highest text has the last word on how a fact is asked.
		...layersOf(law)
			.map(({ regulation }) => regulation.vocabulary)
			.toReversed(),
	);
	return jsonOutput(vocabulary);
};
