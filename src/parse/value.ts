import { right } from "fp-ts/lib/Either.js";
import type { IssuePath } from "../model/answer/issue";
import type { FactDefinition, Value } from "../model/law/fact";
import { type Named, namesOf } from "../model/name-matching";
import { display } from "./display";
import { type Parsed, rejectInput } from "./parsed";
import { choice, guess } from "./suggestions";

interface Option extends Named {
	readonly value: Value;
}

const flag: readonly Option[] = [
	{ id: "true", label: "是", value: true },
	{ id: "false", label: "否", value: false },
];

/** What may be filled in for a fact besides 未知. */
export const optionsOf = ({ kind }: FactDefinition): readonly Option[] =>
	kind === "flag" ? flag : kind.map(({ id, label }) => ({ id, label, value: id }));

/** The values that may be filled in for a fact, as a clause. */
export const optionsText = (definition: FactDefinition): string =>
	`可填${choice([...optionsOf(definition).map(({ label }) => label), "未知"])}`;

/** Parses one value of a fact, by id or label. The caller handles unknown values first. */
export const parseValue = (definition: FactDefinition, input: unknown, path: IssuePath): Parsed<Value> => {
	const names = namesOf(optionsOf(definition));
	const option = names.find(typeof input === "boolean" && definition.kind === "flag" ? String(input) : input);
	if (option) return right(option.value);
	return rejectInput(
		"wrong-value",
		path,
		`“${definition.label}”一项不能填 \`${display(input)}\``,
		input,
		guess(names.nearest(input)) ?? optionsText(definition),
	);
};
