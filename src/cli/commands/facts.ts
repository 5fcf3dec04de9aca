import { isLeft } from "fp-ts/lib/Either.js";
import type { FactDefinition } from "../../model/law/fact";
import { layersOf } from "../../model/law/law";
import { factsJsonSchema } from "../../parse";
import { type DefinedFact, definedFacts } from "../../parse/vocabulary";
import { citation } from "../../text";
import { readLaw } from "../case";
import type { Options } from "../options";
import { json, type Output, printed } from "../output";
import { rejection } from "../rejection";

const described = ({ label, ask, kind, cite, finder }: DefinedFact): string => {
	const values = kind === "flag" ? "是；否" : kind.map((value) => value.label).join("；");
	return [
		`${label}（${citation(cite)}）`,
		`    ${ask}`,
		`    可填：${values}${finder ? `；须由${finder}具名、具日认定` : ""}`,
	].join("\n");
};

/** `gongshu facts`: every fact the law may ask for; with `--schema`, its JSON Schema. */
export const factsCommand = (options: Options): Output => {
	const read = readLaw(options);
	if (isLeft(read)) return rejection(read.left);
	const law = read.right;
	if (options.schema) return json(factsJsonSchema(law));
	if (!options.json) return printed(definedFacts(law).map(described).join("\n"));
	const vocabulary: Readonly<Record<string, FactDefinition>> = Object.assign(
		{},
		// The highest text has the last word on how a fact is asked.
		...layersOf(law)
			.map(({ regulation }) => regulation.vocabulary)
			.toReversed(),
	);
	return json(vocabulary);
};
