import { chain, map, right } from "fp-ts/lib/Either.js";
import { pipe } from "fp-ts/lib/function.js";
import type { IssuePath } from "../model/answer/issue";
import type { FactDefinition, Finding, Value } from "../model/law/fact";
import { namesOf, saysUnknown } from "../model/name-matching";
import { hiddenInLines, longestName } from "../model/visible-text";
import { parseDayAt } from "./day";
import { display } from "./display";
import { type Field, fieldsIn } from "./field";
import { collect, type Parsed, reject, rejectInput, successes, together } from "./parsed";
import { propertiesOf, withReason } from "./property";
import { optionsText, parseValue } from "./value";
import type { DefinedFact } from "./vocabulary";
import { isWithin, type PartInput, parsePerson, parseWords } from "./words";

/** The parts of a finding, with their labels in the form. */
export const findingParts = [
	{ id: "value", label: "认定" },
	{ id: "by", label: "认定人" },
	{ id: "on", label: "认定日" },
	{ id: "basis", label: "认定依据" },
] as const;

type Part = (typeof findingParts)[number];

const partNames = namesOf(findingParts);

/** The greatest lengths of a name and of a basis. */
export const longestText = { by: longestName, basis: 2000 } as const;

/** No calendar has a year of nought. */
export const noYear = "0000";

const form = '{"认定":"未知","认定人":"姓名或者职务","认定日":"2026-11-21"}';

/** The part of a finding; `undefined` if it is absent or blank. A basis that hides something is not blank. */
const partIn = (fields: readonly Field<Part>[], id: Part["id"]): PartInput | undefined => {
	const field = fields.find(({ meaning }) => meaning.id === id);
	const hides = id === "basis" && typeof field?.value === "string" && hiddenInLines(field.value) !== undefined;
	return field && (hides || !saysUnknown(field.value)) ? field : undefined;
};

/** Whether a text may be the basis of a finding. It may have several lines. */
export const isBasis = (text: string): boolean => isWithin(text, longestText.basis) && hiddenInLines(text) === undefined;

const missing = (label: string, part: string, path: IssuePath): Parsed<never> =>
	reject({ code: "finding-incomplete", path, message: `“${label}”的认定缺少${part}` }, `写作 ${form}`);

/**
 * The finding in the fields of its object. A blank value is still being determined; the person and the day are always required.
 */
const fromFields = (definition: FactDefinition, fields: readonly Field<Part>[], path: IssuePath): Parsed<Finding> => {
	const [value, by, on, basis] = [partIn(fields, "value"), partIn(fields, "by"), partIn(fields, "on"), partIn(fields, "basis")];
	return together({
		value: value ? parseValue(definition, value.value, value.path) : right<never, Value | null>(null),
		by: by ? parsePerson("认定人", by) : missing(definition.label, "认定人", path),
		on: on ? parseDayAt(on.value, on.path) : missing(definition.label, "认定日", path),
		...(basis ? { basis: parseWords("认定依据", { most: longestText.basis, inLines: true }, basis) } : {}),
	});
};

/**
 * A named person's finding. A bare value is rejected: only the actor that the law names may determine the fact, with name and
 * day.
 */
export const parseFinding = (
	definition: DefinedFact & { readonly finder: string },
	input: unknown,
	path: IssuePath,
): Parsed<Finding> => {
	const properties = propertiesOf(input);
	if (!properties)
		return rejectInput(
			"finding-required",
			path,
			withReason(`“${definition.label}”须由${definition.finder}具名、具日认定，不能只填 \`${display(input)}\``, input),
			input,
			`写作 ${form}，其中“认定”${optionsText(definition)}`,
		);
	return pipe(
		fieldsIn(properties, partNames, path, "认定内容"),
		chain((fields) => together({ fields: collect(fields), finding: fromFields(definition, successes(fields), path) })),
		map(({ finding }) => finding),
	);
};
