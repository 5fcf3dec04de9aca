import { chain, map, right } from "fp-ts/lib/Either.js";
import { pipe } from "fp-ts/lib/function.js";
import type { FactDefinition, Finding, Value } from "../model/law/fact";
import { dayAt } from "./day";
import { type Field, fieldsIn } from "./field";
import { namesOf, saysUnknown } from "./name";
import { collect, type Parsed, type Path, readable, reject, together } from "./parsed";
import { propertiesOf } from "./property";
import { shown } from "./shorten";
import { admissible, parseValue } from "./value";
import type { DefinedFact } from "./vocabulary";

/** The parts of a finding, under the words that stand in the form. */
export const findingParts = [
	{ id: "value", label: "认定" },
	{ id: "by", label: "认定人" },
	{ id: "on", label: "认定日" },
	{ id: "basis", label: "认定依据" },
] as const;

type Part = (typeof findingParts)[number];

const partNames = namesOf(findingParts);

/** The longest name and the longest basis that are taken. */
export const longestText = { by: 200, basis: 2000 } as const;

const form = '{"认定":"未知","认定人":"姓名或者职务","认定日":"2026-11-21"}';

/** What is given for one part: nothing where it is absent or blank. */
type Given = { readonly path: Path; readonly value: unknown } | undefined;

const partIn = (fields: readonly Field<Part>[], id: Part["id"]): Given => {
	const field = fields.find(({ named }) => named.id === id);
	return field && !saysUnknown(field.value) ? field : undefined;
};

const missing = (label: string, part: string, path: Path): Parsed<never> =>
	reject({ code: "finding-incomplete", path, message: `“${label}”的认定缺少${part}` }, `写作 ${form}`);

const parseText = (id: "by" | "basis", { path, value }: { readonly path: Path; readonly value: unknown }): Parsed<string> => {
	const part = id === "by" ? "认定人" : "认定依据";
	const input = shown(value);
	if (typeof value !== "string" || value.includes("\0"))
		return reject({ code: "wrong-value", path, message: `“${part}”应当填写文字，不能填 \`${input}\``, input });
	if (value.length > longestText[id])
		return reject({ code: "too-large", path, message: `“${part}”最多${longestText[id]}字，\`${input}\` 过长`, input });
	return right(value.trim());
};

/** The finding in the fields of its object. A blank value is being determined; the person and the day are always needed. */
const fromFields = (definition: FactDefinition, fields: readonly Field<Part>[], path: Path): Parsed<Finding> => {
	const [value, by, on, basis] = [partIn(fields, "value"), partIn(fields, "by"), partIn(fields, "on"), partIn(fields, "basis")];
	return together({
		value: value ? parseValue(definition, value.value, value.path) : right<never, Value | null>(null),
		by: by ? parseText("by", by) : missing(definition.label, "认定人", path),
		on: on ? dayAt(on.value, on.path) : missing(definition.label, "认定日", path),
		...(basis ? { basis: parseText("basis", basis) } : {}),
	});
};

/** A named person's finding. A bare value is turned away: only the actor the law names may find the fact, by name and day. */
export const parseFinding = (
	definition: DefinedFact & { readonly finder: string },
	input: unknown,
	path: Path,
): Parsed<Finding> => {
	const properties = propertiesOf(input);
	if (!properties)
		return reject(
			{
				code: "finding-required",
				path,
				message: `“${definition.label}”须由${definition.finder}具名、具日认定，不能只填 \`${shown(input)}\``,
				input: shown(input),
			},
			`写作 ${form}，其中“认定”${admissible(definition)}`,
		);
	return pipe(
		fieldsIn(properties, partNames, path, "认定事项"),
		chain((fields) => together({ named: collect(fields), finding: fromFields(definition, readable(fields), path) })),
		map(({ finding }) => finding),
	);
};
