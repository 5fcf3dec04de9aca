import { isDay } from "../../calendar/day-number";
import type { Day } from "../../model/day";
import type { Finding, Value } from "../../model/law/fact";
import type { Law } from "../../model/law/law";
import { own } from "../../model/own-property";
import { isSignatory } from "../../model/visible-text";
import { type FactForm, factFormsOf } from "./fact-form";
import { type FactEntry, isFilled } from "./state";

/**
 * Whose finding it is that nobody has made: it is only supposed, so that one can see what would follow. It is never saved: what
 * is saved has nobody in this place, and no reader of facts takes that for a finding.
 */
const nobody = "（假设）";

/** Whether a finding is only supposed. */
export const isSupposed = ({ by }: Pick<Finding, "by">): boolean => by === nobody;

/** Whether an entry of a finding says who made it, and on which day. */
export const isSignedEntry = ({ by, on }: FactEntry): boolean =>
	isSignatory(by.trim()) && !isSupposed({ by: by.trim() }) && isDay(on);

/** The entries that a law asks for and that say something by its terms. */
export const entriesUnder = (
	law: Law,
	entries: Readonly<Record<string, FactEntry>>,
): readonly (readonly [form: FactForm, entry: FactEntry])[] => {
	const forms = factFormsOf(law);
	return Object.entries(entries).flatMap(([id, entry]) => {
		const form = forms.get(id);
		if (!form || !isFilled(entry)) return [];
		const isMeant = entry.value === null ? form.finder !== undefined : form.values.some(({ value }) => value === entry.value);
		return isMeant ? [[form, entry] as const] : [];
	});
};

/** The facts of a case as the engine takes them; a finding that nobody has signed is supposed to be made on its day. */
export const factsFrom = (
	law: Law,
	entries: Readonly<Record<string, FactEntry>>,
	on: Day,
): Readonly<Record<string, Value | Finding>> =>
	Object.fromEntries(
		entriesUnder(law, entries).map(([{ id, finder }, entry]): readonly [string, Value | Finding] => {
			const value = entry.value ?? null;
			if (finder === undefined) return [id, value ?? ""];
			if (!isSignedEntry(entry)) return [id, { value, by: nobody, on }];
			const basis = entry.basis.trim();
			// That it is a day was seen above.
			return [id, { value, by: entry.by.trim(), on: entry.on as Day, ...(basis === "" ? {} : { basis }) }];
		}),
	);

/** The labels of the findings that are only supposed. */
export const suppositionsIn = (law: Law, entries: Readonly<Record<string, FactEntry>>): readonly FactForm[] =>
	entriesUnder(law, entries).flatMap(([form, entry]) => (form.finder !== undefined && !isSignedEntry(entry) ? [form] : []));

/** An entry under its own id. */
export const entryAt = (entries: Readonly<Record<string, FactEntry>>, id: string): FactEntry | undefined => own(entries, id);
