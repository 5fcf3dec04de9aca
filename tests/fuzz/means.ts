import { isDeepStrictEqual } from "node:util";
import { isLeft } from "fp-ts/lib/Either.js";
import type { FactDefinition } from "../../src/model/law/fact";
import { type Law, layersOf } from "../../src/model/law/law";
import { factsSchema, type Parsed, parseFacts } from "../../src/parse";
import { isHolder, ownValue } from "./places";

/** Says what is wrong with what was read of an input; `null` where it is what was written. */
export type Means = (input: unknown, read: unknown) => string | null;

const punctuation: Readonly<Record<string, string>> = { "、": ",", "。": ".", "“": '"', "”": '"', "‘": "'", "’": "'" };

/** A text as a reader takes it: width, blanks, unseen characters and the form of punctuation make no difference. */
export const folded = (value: unknown): string =>
	String(value)
		.normalize("NFKC")
		.replace(/[\p{C}\p{Z}\s\p{Default_Ignorable_Code_Point}\u2800]/gu, "")
		.replace(/[、。“”‘’]/g, (mark) => punctuation[mark] ?? mark);

const isUnknown = (value: unknown): boolean =>
	value === undefined || value === null || (typeof value === "string" && ["", "未知"].includes(folded(value)));

/** Whether a name is that of one thing, by its id or its term. */
export const names = (written: unknown, { id, label }: { readonly id: string; readonly label: string }): boolean =>
	[folded(id), folded(label)].includes(folded(written));

/** The digits of a day: what comes after them, a time, is not looked at. */
const digitsOf = (day: unknown): string => {
	const text = folded(day);
	const [, whole] = /^(\d{8})(?!\d)/.exec(text) ?? [];
	if (whole !== undefined) return whole;
	const [year = "", month = "", date = ""] = text.match(/\d+/g) ?? [];
	return year + month.padStart(2, "0") + date.padStart(2, "0");
};

/** A day with a time of another place may be the day before or after here. */
export const isDayWritten: Means = (input, read) => {
	if (/:/.test(folded(input)) && /^\d{4}-\d\d-\d\d$/.test(String(read))) return null;
	return digitsOf(input) === digitsOf(read) ? null : `${String(read)} is not what was written`;
};

export const isValueWritten = ({ kind }: FactDefinition, written: unknown, read: unknown): boolean => {
	if (read === null) return isUnknown(written);
	if (kind === "flag")
		return (
			[
				["true", "是"],
				["false", "否"],
			][read === true ? 0 : 1]?.includes(folded(written)) ?? false
		);
	return kind.some((value) => value.id === read && names(written, value));
};

const partLabels = { value: "认定", by: "认定人", on: "认定日", basis: "认定依据" } as const;

/** What is written under the name of a thing in an object, by id or by term. */
export const writtenAs = (holder: unknown, thing: { readonly id: string; readonly label: string }): readonly unknown[] =>
	isHolder(holder)
		? Object.keys(holder)
				.filter((key) => names(key, thing))
				.map((key) => ownValue(holder, key))
		: [];

const isFactWritten = (definition: FactDefinition, written: unknown, read: unknown): boolean => {
	if (!definition.finding) return isValueWritten(definition, written, read);
	const part = (id: keyof typeof partLabels) => writtenAs(written, { id, label: partLabels[id] })[0];
	const finding = read as { readonly value: unknown; readonly by: string; readonly on: string; readonly basis?: string };
	return (
		isValueWritten(definition, part("value"), finding.value) &&
		folded(part("by")) === folded(finding.by) &&
		isDayWritten(part("on"), finding.on) === null &&
		folded(part("basis") ?? "") === folded(finding.basis ?? part("basis") ?? "")
	);
};

const definitionsOf = (law: Law): ReadonlyMap<string, FactDefinition> =>
	new Map(
		layersOf(law)
			.toReversed()
			.flatMap(({ regulation }) => Object.entries<FactDefinition>(regulation.vocabulary)),
	);

/** Facts are what was written: each under its own name, with its own value, and none left out but the unknown ones. */
export const factsMeanWhatWasWritten = (law: Law): Means => {
	const definitions = definitionsOf(law);
	return (input, read) => {
		if (!isHolder(input) || !isHolder(read)) return "no facts";
		for (const [id, fact] of Object.entries(read)) {
			const definition = definitions.get(id);
			const written = definition ? writtenAs(input, { id, label: definition.label }) : [];
			if (!definition || written.length !== 1 || !isFactWritten(definition, written[0], fact))
				return `${id} was not written so`;
		}
		const known = Object.keys(input).filter((key) => !isUnknown(ownValue(input, key)));
		if (known.length !== Object.keys(read).length) return "something was left out";
		if (!factsSchema(law).safeParse(read).success) return "the schema of the facts refuses it";
		return isReadAlike((facts) => parseFacts(law, facts))(input, read);
	};
};

/** Reading what was read gives the same again. */
export const isReadAlike =
	(parse: (input: unknown) => Parsed<unknown>): Means =>
	(_, read) => {
		const again = parse(read);
		return !isLeft(again) && isDeepStrictEqual(again.right, read) ? null : "read again, it is something else";
	};

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** All of the input was read, and nothing else. */
export const isTheInput: Means = (input, read) =>
	isDeepStrictEqual(plain(input), plain(read)) ? null : "it is not what was written";

/** The events are those written, in their order, each on its own day. */
export const eventsMeanWhatWasWritten =
	(parse: (input: unknown) => Parsed<unknown>): Means =>
	(input, read) => {
		if (!Array.isArray(input) || !Array.isArray(read) || input.length !== read.length) return "not as many as were written";
		const wrong = read.findIndex((event, at) => {
			const [on] = writtenAs(ownValue(input, at), { id: "on", label: "日期" });
			return isDayWritten(on, event.on) !== null;
		});
		return wrong === -1 ? isReadAlike(parse)(input, read) : `event ${wrong} is on another day`;
	};

/** The notice says what was written, whether as a value or as JSON. */
export const noticeMeansWhatWasWritten: Means = (input, read) => {
	const written = plain(typeof input === "string" ? JSON.parse(input) : input);
	const wrong = Object.entries(read as object).find(
		([key, value]) => !isHolder(written) || !isDeepStrictEqual(ownValue(written, key), plain(value)),
	);
	return wrong ? `${wrong[0]} is not what was written` : null;
};

/** The name is that of what was found. */
export const isNamed =
	(candidates: readonly { readonly id: string; readonly label: string }[]): Means =>
	(input, read) =>
		candidates.some((each) => each.id === read && names(String(input).replace(/^《(.*)》$/, "$1"), each))
			? null
			: `not a name of ${String(read)}`;
