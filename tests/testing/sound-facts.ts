import { stackOf } from "../../src/engine/layers/stack";
import type { FactDefinition } from "../../src/model/law/fact";
import type { Law } from "../../src/model/law/law";

/** The facts a law may ask for, by id. */
export const vocabularyOf = (law: Law): ReadonlyMap<string, FactDefinition> => stackOf(law).vocabulary;

const admits = ({ kind }: FactDefinition, value: unknown): boolean =>
	kind === "flag" ? typeof value === "boolean" : kind.some(({ id }) => id === value);

const own = (given: unknown, name: string): unknown =>
	typeof given === "object" && given !== null ? Object.getOwnPropertyDescriptor(given, name)?.value : undefined;

const exists = (day: unknown): boolean =>
	typeof day === "string" && /^\d{4}-\d\d-\d\d$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) === true;

const isSigned = (given: unknown): boolean => {
	const by = own(given, "by");
	return typeof by === "string" && by.trim() !== "" && exists(own(given, "on"));
};

/** Whether a fact is known, by what the documentation says of facts and without the engine. */
export const isKnown = (definition: FactDefinition, given: unknown): boolean =>
	definition.finding ? isSigned(given) && admits(definition, own(given, "value")) : admits(definition, given);

/** Whether a finding is still being determined. */
export const isPending = ({ finding }: FactDefinition, given: unknown): boolean =>
	finding !== undefined && isSigned(given) && own(given, "value") === null;

/** What is sound of any input: the own facts of it that are known. */
export const soundOf = (law: Law, input: unknown): object =>
	Object.fromEntries(
		[...vocabularyOf(law)].flatMap(([fact, definition]) => {
			const given = own(input, fact);
			return isKnown(definition, given) ? [[fact, given]] : [];
		}),
	);
