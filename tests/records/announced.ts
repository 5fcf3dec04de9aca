import { diff } from "../../src/analysis";
import { type Jurisdiction, jurisdiction, type Regulation, regulation } from "../../src/author";
import { isDay } from "../../src/calendar/day-number";
import { appliedRules } from "../../src/engine/layers/applied-rules";
import { placeData, textData } from "../../src/engine/layers/rule-data";
import { stackOf } from "../../src/engine/layers/stack";
import type { Day, Law } from "../../src/index";
import { canonicalJson } from "../../src/model/canonical";
import { layersOf } from "../../src/model/law/law";

/** What was released of one law: its version, the digest of its rules, and the rules themselves. */
export interface ReleasedRules {
	readonly id: string;
	readonly version: string;
	readonly digest: string;
	readonly rules: unknown;
}

const isPlace = (law: Law): law is Jurisdiction => "layers" in law;

const rulesIn = (law: Law): unknown => (isPlace(law) ? placeData(law) : textData(law));

/** A law as it is released, as one line. */
export const releasedLine = (law: Law): string => {
	const { law: id, version, digest } = appliedRules(stackOf(law));
	return canonicalJson({ id, version, digest, rules: rulesIn(law) });
};

/** What was released, one law a line. */
export const releasedIn = (lines: string): readonly ReleasedRules[] =>
	lines
		.split("\n")
		.filter((line) => line !== "")
		.map((line) => JSON.parse(line) as ReleasedRules);

/** A law as it was released; `undefined` if it was not. */
export const lawReleased = (released: readonly ReleasedRules[], id: string): Law | undefined => {
	const found = released.find((each) => each.id === id);
	if (found === undefined) return undefined;
	// The rules were written by `releasedLine`, which leaves out nothing that decides.
	if (!("layers" in (found.rules as object)))
		return regulation({ ...(found.rules as Regulation), version: found.version, articles: {} });
	const place = found.rules as Jurisdiction & { readonly layers: readonly { readonly regulation: unknown }[] };
	const layers = place.layers.flatMap((layer) => {
		const text = lawReleased(released, String(layer.regulation));
		return text === undefined || isPlace(text) ? [] : [{ ...layer, regulation: text }];
	});
	return jurisdiction({ ...place, version: found.version, layers });
};

/** The days on which other texts begin to apply, and one long after all of them. */
const daysOf = (laws: readonly Law[]): readonly Day[] => {
	const texts = laws.flatMap((law) => layersOf(law).map((layer) => layer.regulation));
	const days = texts.flatMap(({ effective: { from, until, posted } }) => [from, until, posted]).filter((day) => isDay(day));
	return [...new Set<Day>([...days, "2099-01-01"])].sort();
};

/** What a law says beside the levels of its questions: who must do what, by when, and what may be done. */
const besideQuestions = (law: Law): string =>
	canonicalJson(layersOf(law).map(({ regulation: { duties, procedures, remedies } }) => ({ duties, procedures, remedies })));

/** Whether some case is answered otherwise: `diff` compares every state of every question, and what has no levels is compared as it stands. */
export const answersChange = (before: Law, now: Law): boolean => {
	if (besideQuestions(before) !== besideQuestions(now)) return true;
	return daysOf([before, now]).some((on) => {
		const { direction, apart } = diff(before, now, { on });
		// Nothing said is no proof of sameness.
		return direction !== "equivalent" || apart.length > 0;
	});
};

/** The entries of CHANGELOG.md since the last release, each on one line. */
const entriesIn = (changelog: string): readonly string[] => {
	const section = changelog.split(/^## /m).find((each) => each.startsWith("Unreleased\n")) ?? "";
	const blocks = section.split(/\n(?=- |#|\n)/).map((block) => block.replaceAll(/\s+/g, " ").trim());
	return blocks.filter((block) => block.startsWith("- "));
};

const isReleased = (changelog: string): boolean => /^## (?!Unreleased)/m.test(changelog);

/**
 * What has to be said in CHANGELOG.md of the rules and is not, each with what to write. Rules that moved since they were
 * released are named with their version in an entry of `## Unreleased`, as `` `weifang-2021` 2 ``; it has a star where answers
 * change.
 */
export const unannounced = (released: readonly ReleasedRules[], laws: readonly Law[], changelog: string): readonly string[] => {
	const entries = entriesIn(changelog);
	const ids = new Set(laws.map(({ id }) => id));
	const gone = released.filter(({ id }) => !ids.has(id));
	const unsaid = gone.filter(({ id }) => !entries.some((entry) => entry.includes(`\`${id}\``) && entry.includes("(\\*)")));
	return [
		...laws.flatMap((law): readonly string[] => {
			const { version, digest } = appliedRules(stackOf(law));
			const { id } = law;
			const before = released.find((each) => each.id === id);
			if (before?.digest === digest && before.version === version) return [];
			if (before && isReleased(changelog) && before.digest !== digest && before.version === version)
				return [`${id}: the rules are not those that were released as version ${version}; give them the next one`];
			const named = new RegExp(`\`${id}\` ${version}(?!\\d|\\.\\d)`);
			const naming = entries.filter((entry) => named.test(entry));
			if (naming.length === 0) return [`${id}: no entry of CHANGELOG.md says \`${id}\` ${version}`];
			const past = lawReleased(released, id);
			const starred = naming.some((entry) => entry.includes("(\\*)"));
			return past && !starred && answersChange(past, law)
				? [`${id}: answers change, and the entry of \`${id}\` ${version} in CHANGELOG.md has no star`]
				: [];
		}),
		...unsaid.map(({ id }) => `${id}: it is no longer shipped, and no starred entry of CHANGELOG.md says \`${id}\``),
	];
};
