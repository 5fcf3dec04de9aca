import { bare, has } from "../own-property";
import type { Actor } from "./actor";
import type { Quoted } from "./cite";
import type { Condition } from "./condition";
import type { Duty } from "./duty";
import { type Incident, incidents } from "./incident";
import type { Matter } from "./matter";
import type { IncidentMeaning, Procedure, Step } from "./procedure";
import type { Grant, Question, Rule } from "./question";
import type { ReadingId } from "./reading";
import type { Regulation, Unstated } from "./regulation";
import type { Remedy } from "./remedy";
import type { ScopeClause } from "./scope";
import type { Extension, TimeLimit } from "./time-limit";

/** The keys that lead to a part of a regulation, from the outside in. */
type KeyPath = readonly (string | number)[];

/** A part of a regulation, with its path. */
export interface Located<T> {
	readonly path: KeyPath;
	readonly value: T;
}

/** What every provision is made of, whatever its kind. */
interface Contents {
	readonly path: KeyPath;
	readonly id?: string | undefined;
	/** The Chinese term. */
	readonly label?: string | undefined;
	readonly words: readonly Located<Quoted>[];
	readonly conditions: readonly Located<Condition>[];
	readonly within?: Located<TimeLimit> | undefined;
	readonly actor?: Located<Actor> | undefined;
	/** The matter that the provision itself names. A rule or level that names none is on the matter of its question. */
	readonly matter?: Located<Matter> | undefined;
	readonly reading?: ReadingId | undefined;
}

/** The kinds of provisions, each with what it has besides. */
interface Kinds {
	/** The words on the first and the last day of the text. */
	readonly effect: unknown;
	/** The clause by which the text gives way to higher law. */
	readonly deference: unknown;
	readonly scope: { readonly clause: ScopeClause };
	readonly question: { readonly question: Question };
	readonly level: { readonly question: Question };
	readonly rule: { readonly question: Question; readonly rule: Rule };
	readonly grant: { readonly question: Question; readonly grant: Grant };
	/** The clause on a whole of differing parts. */
	readonly parts: { readonly question: Question };
	/** How a level is corrected that the catalogue declares wrongly. */
	readonly correction: { readonly question: Question };
	readonly duty: { readonly duty: Duty };
	readonly remedy: { readonly remedy: Remedy };
	readonly step: { readonly procedure: Procedure; readonly step: Step };
	/** What an event outside the steps means. */
	readonly incident: { readonly procedure: Procedure; readonly incident: Incident; readonly meaning: IncidentMeaning };
	/** The extension of the time limit of a duty or step. */
	readonly extension: { readonly of: Duty | Step; readonly extension: Extension };
	readonly never: unknown;
	readonly unstated: { readonly unstated: Unstated };
}

/** Any provision of a regulation: a sentence of law, or a part of one, that rests on words of its own. */
export type Provision = { [K in keyof Kinds]: Contents & Kinds[K] & { readonly kind: K } }[keyof Kinds];

/** A provision of one of some kinds. */
export type ProvisionOf<K extends Provision["kind"]> = Extract<Provision, { readonly kind: K }>;

/** The provisions of some kinds, in their order. */
export const ofKind = <const K extends Provision["kind"]>(
	provisions: readonly Provision[],
	...kinds: readonly K[]
): readonly ProvisionOf<K>[] =>
	provisions.filter((provision): provision is ProvisionOf<K> => kinds.some((kind) => kind === provision.kind));

/**
 * Every provision of a regulation, in the order of its data. This is the one place that knows where provisions are; whoever
 * looks at all of them (the checks, the report on a matter, the rule book) goes through this list.
 */
export const provisionsIn = (regulation: Regulation): readonly Provision[] => {
	const { effective, defers, scope, questions, duties, remedies, procedures, never, unstated } = regulation;
	const { words, reading } = effective;
	return [
		{ kind: "effect", ...contentsAt(["effective"], { words, reading }) },
		...(defers ? [{ kind: "deference", ...contentsAt(["defers"], defers) } as const] : []),
		...listed(["scope"], scope, (path, clause) => [{ kind: "scope", clause, ...contentsAt(path, clause) }]),
		...listed(["questions"], questions, ofQuestion),
		...listed(["duties"], duties, (path, duty) => [
			{ kind: "duty", duty, ...contentsAt(path, duty) },
			...extensionOf(path, duty),
		]),
		...listed(["remedies"], remedies, (path, remedy) => [{ kind: "remedy", remedy, ...contentsAt(path, remedy) }]),
		...listed(["procedures"], procedures, ofProcedure),
		...listed(["never"], never, (path, combination) => [{ kind: "never", ...contentsAt(path, combination) }]),
		...listed(["unstated"], unstated, (path, silence) => [
			{ kind: "unstated", unstated: silence, ...contentsAt(path, silence) },
		]),
	];
};

const listed = <T>(
	path: KeyPath,
	entries: readonly T[] = [],
	provisionsOf: (path: KeyPath, entry: T) => readonly Provision[],
): readonly Provision[] => entries.flatMap((entry, index) => provisionsOf([...path, index], entry));

const ofQuestion = (path: KeyPath, question: Question): readonly Provision[] => {
	const { scale, rules, grants, parts, declared } = question;
	const corrections = declared ? (["stricter", "wider"] as const) : [];
	return [
		{ kind: "question", question, ...contentsAt(path, question) },
		...listed([...path, "scale"], scale, (at, level) => [{ kind: "level", question, ...contentsAt(at, level) }]),
		...listed([...path, "rules"], rules, (at, rule) => [{ kind: "rule", question, rule, ...contentsAt(at, rule) }]),
		...listed([...path, "grants"], grants, (at, grant) => [{ kind: "grant", question, grant, ...contentsAt(at, grant) }]),
		...(parts ? [{ kind: "parts", question, ...contentsAt([...path, "parts"], parts) } as const] : []),
		...corrections.map(
			(side) => ({ kind: "correction", question, ...contentsAt([...path, "declared", side], declared?.[side] ?? {}) }) as const,
		),
	];
};

const ofProcedure = (path: KeyPath, procedure: Procedure): readonly Provision[] => [
	...listed([...path, "steps"], procedure.steps, (at, step) => [
		{ kind: "step", procedure, step, ...contentsAt(at, step) },
		...extensionOf(at, step),
	]),
	// The keys of a record of the model are exactly those of its type.
	...(Object.entries(procedure.incidents ?? {}) as readonly (readonly [Incident, IncidentMeaning])[]).map(
		([incident, meaning]): Provision => ({
			kind: "incident",
			procedure,
			incident,
			meaning,
			...contentsAt([...path, "incidents", incident], { label: incidents[incident], ...meaning }),
		}),
	),
];

const extensionOf = (path: KeyPath, of: Duty | Step): readonly Provision[] => {
	const { within } = of;
	if (!within || !has(within, "workingDays") || !within.extension) return [];
	const { extension } = within;
	const own = [...path, "within", "extension"];
	const limit = { path: own, value: { workingDays: extension.workingDays } };
	return [{ kind: "extension", of, extension, ...contentsAt(own, extension), within: limit }];
};

/** The keys under which the data of every kind of provision has the same things. */
interface SharedKeys extends Partial<Quoted> {
	readonly id?: string;
	readonly label?: string;
	readonly words?: Quoted | readonly Quoted[] | undefined;
	readonly near?: Quoted;
	readonly when?: Condition;
	readonly unless?: Condition;
	readonly met?: Condition;
	readonly requires?: Condition;
	readonly breaches?: readonly { readonly when: Condition }[];
	readonly within?: TimeLimit;
	readonly on?: Actor;
	readonly actor?: Actor;
	readonly matter?: Matter;
	readonly reading?: ReadingId | undefined;
}

const contentsAt = (path: KeyPath, data: SharedKeys): Contents => {
	// Some data is put together here, and an absent key has to be absent in it too.
	const written = bare({ ...data });
	const under = <K extends keyof SharedKeys>(key: K): Located<NonNullable<SharedKeys[K]>> | undefined => {
		const value = written[key];
		return value === undefined || value === null ? undefined : { path: [...path, key], value };
	};
	return {
		path,
		id: written.id,
		label: written.label,
		words: wordsAt(path, written),
		conditions: [
			...[under("when"), under("unless"), under("met"), under("requires")].flatMap((each) => each ?? []),
			...listedConditions([...path, "breaches"], written.breaches),
		],
		within: under("within"),
		actor: under("on") ?? under("actor"),
		matter: under("matter"),
		reading: written.reading,
	};
};

const listedConditions = (
	path: KeyPath,
	entries: readonly { readonly when: Condition }[] = [],
): readonly Located<Condition>[] => entries.map(({ when }, index) => ({ path: [...path, index, "when"], value: when }));

/** Some provisions are quotations themselves; the others have their words under a key of their own. */
const wordsAt = (path: KeyPath, { cite, quote, words = [], near }: SharedKeys): readonly Located<Quoted>[] => {
	if (cite && quote !== undefined) return [{ path, value: { cite, quote } }];
	if (near) return [{ path: [...path, "near"], value: near }];
	if (has(words, "quote")) return [{ path: [...path, "words"], value: words }];
	return words.map((value, index) => ({ path: [...path, "words", index], value }));
};
