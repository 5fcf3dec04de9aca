import { right } from "fp-ts/lib/Either.js";
import type { FactDefinition, Value } from "../model/law/fact";
import { type Named, namesOf } from "./name";
import { type Parsed, type Path, reject } from "./parsed";
import { shown } from "./shorten";
import { choice, guess } from "./wording";

interface Option extends Named {
	readonly value: Value;
}

const flag: readonly Option[] = [
	{ id: "true", label: "是", value: true },
	{ id: "false", label: "否", value: false },
];

const optionsOf = ({ kind }: FactDefinition): readonly Option[] =>
	kind === "flag" ? flag : kind.map(({ id, label }) => ({ id, label, value: id }));

/** What may be filled in for a fact, as a sentence. */
export const admissible = (definition: FactDefinition): string =>
	`可填${choice([...optionsOf(definition).map(({ label }) => label), "未知"])}`;

/** One value of a fact, by id or label; that nothing is known is for the caller to see first. */
export const parseValue = (definition: FactDefinition, input: unknown, path: Path): Parsed<Value> => {
	const names = namesOf(optionsOf(definition));
	const option = names.find(typeof input === "boolean" && definition.kind === "flag" ? String(input) : input);
	if (option) return right(option.value);
	return reject(
		{
			code: "wrong-value",
			path,
			message: `“${definition.label}”一项不能填 \`${shown(input)}\``,
			input: shown(input),
		},
		guess(names.nearest(input)) ?? admissible(definition),
	);
};
