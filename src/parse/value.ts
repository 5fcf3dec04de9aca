import { right } from "fp-ts/lib/Either.js";
import type { IssuePath } from "../model/answer/issue";
import type { FactDefinition, Value } from "../model/law/fact";
import { type Named, type Names, namesOf } from "../model/name-matching";
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

const flagNames = namesOf(flag);

/** The names of the values of a list, kept with the list: it is a part of a law, which does not change. */
const listNames = new WeakMap<object, Names<Option>>();

const namesFor = (definition: FactDefinition): Names<Option> => {
	const { kind } = definition;
	if (kind === "flag") return flagNames;
	const names = listNames.get(kind) ?? namesOf(optionsOf(definition));
	listNames.set(kind, names);
	return names;
};

/** The values that may be filled in for a fact, as a clause. */
export const optionsText = (definition: FactDefinition): string =>
	`可填${choice([...optionsOf(definition).map(({ label }) => label), "未知"])}`;

/** Parses one value of a fact, by id or label. The caller handles unknown values first. */
export const parseValue = (definition: FactDefinition, input: unknown, path: IssuePath): Parsed<Value> => {
	const names = namesFor(definition);
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
