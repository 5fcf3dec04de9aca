import fc, { type Arbitrary } from "fast-check";
import { changedAt, define, isHolder, ownValue, type Place, placesIn, valueAt } from "./places";
import { editText, textEdits } from "./text-edits";

/** Changes the property `key` of a fresh copy of what holds it. */
type Change = (holder: object, key: string | number) => void;

/** One change of valid data: where, and what. `at` counts the places of the data and goes round beyond their end. */
interface Mutation {
	readonly at: number;
	readonly what: string;
	readonly change: (data: unknown, place: Place) => unknown;
}

const remove: Change = (holder, key) => {
	if (Array.isArray(holder)) holder.splice(Number(key), 1);
	else Reflect.deleteProperty(holder, key);
};

/** The same entry twice: a list has it twice, an object under another name too. */
const repeat =
	(name: string): Change =>
	(holder, key) => {
		const value = ownValue(holder, key);
		if (Array.isArray(holder)) holder.splice(Number(key), 0, value);
		else define(holder, name, value);
	};

const rename =
	(name: (key: string) => string): Change =>
	(holder, key) => {
		const value = ownValue(holder, key);
		remove(holder, key);
		if (Array.isArray(holder)) holder.push(value);
		else define(holder, name(String(key)), value);
	};

/** Two neighbours with one another's values. */
const swap =
	(by: number): Change =>
	(holder, key) => {
		const keys = Object.keys(holder);
		const other = keys[(keys.indexOf(String(key)) + by) % keys.length];
		if (other === undefined) return;
		const [one, two] = [ownValue(holder, key), ownValue(holder, other)];
		define(holder, key, two);
		define(holder, other, one);
	};

const replace =
	(value: (old: unknown) => unknown): Change =>
	(holder, key) =>
		define(holder, key, value(ownValue(holder, key)));

const throwing = (): never => {
	throw new Error("must not be invoked");
};

const computed: Change = (holder, key) => {
	if (!Array.isArray(holder)) Object.defineProperty(holder, key, { get: throwing, enumerable: true, configurable: true });
};

const revoked = (): object => {
	const { proxy, revoke } = Proxy.revocable({}, {});
	revoke();
	return proxy;
};

class Instance {
	value = true;
}

/** Makes an input when it is asked for: the values that fast-check passes on must be ones that it may look into. */
export type Recipe = () => unknown;

/** Objects that are no plain data, made anew each time. */
const exotic: readonly Recipe[] = [
	revoked,
	() => new Proxy({}, { ownKeys: throwing, getPrototypeOf: throwing }),
	() => new Proxy([], { get: throwing, getOwnPropertyDescriptor: throwing }),
	() => new Instance(),
	() => Object.create({ value: true }),
	() => new Array(2 ** 32 - 1),
	() => ({ [Symbol("值")]: true }),
	() => throwing,
	() => {
		const cycle: { self?: unknown } = {};
		cycle.self = cycle;
		return cycle;
	},
];

const made = <T>(drawn: Arbitrary<T>): Arbitrary<Recipe> => drawn.map((value) => () => value);

const anything: Arbitrary<Recipe> = fc.oneof(
	made(fc.jsonValue({ maxDepth: 2 })),
	made(
		fc.constantFrom<unknown>(
			true,
			false,
			0,
			1,
			-1,
			Number.POSITIVE_INFINITY,
			Number.NaN,
			-0,
			null,
			undefined,
			"",
			" ",
			"是",
			"未知",
			[],
			{},
			2 ** 53,
		),
	),
	made(
		fc.anything({
			maxDepth: 2,
			withBigInt: true,
			withDate: true,
			withMap: true,
			withNullPrototype: true,
			withSparseArray: true,
		}),
	),
	fc.constantFrom(...exotic),
);

const nested = (depth: number, wrap: (inner: unknown) => unknown, inner: unknown): unknown =>
	Array.from({ length: depth }).reduce<unknown>(wrap, inner);

const wrappers = [(inner: unknown) => [inner], (inner: unknown) => ({ value: inner }), (inner: unknown) => ({ not: inner })];

/** More entries than any parser reads, or a text longer than any. */
const swell = (old: unknown): unknown => {
	if (Array.isArray(old)) return Array.from({ length: 1100 }, (_, at) => old[at % Math.max(1, old.length)]);
	if (!isHolder(old)) return `${old}`.repeat(10_000).slice(0, 30_000);
	return { ...old, ...Object.fromEntries(Array.from({ length: 1100 }, (_, at) => [`多${at}`, at])) };
};

const numeric = (by: number) => (old: unknown) =>
	typeof old === "number" ? old + by : typeof old === "boolean" ? !old : `${by}`;

const inherited = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf"];

const holding = (change: Change) => (data: unknown, place: Place) => changedAt(data, place, change) ?? data;
const kind = <T>(what: string, drawn: Arbitrary<T>, change: (drawn: T) => Mutation["change"], weight = 1) => ({
	weight,
	arbitrary: fc.record({ at: fc.nat(5000), what: fc.constant(what), change: drawn.map(change) }),
});

const text = (old: unknown, edit: (text: string) => string): unknown => edit(typeof old === "string" ? old : String(old ?? ""));

const mutation: Arbitrary<Mutation> = fc.oneof(
	kind(
		"edits a text",
		textEdits,
		(edits) => holding(replace((old) => (isHolder(old) ? old : text(old, (each) => editText(each, edits))))),
		6,
	),
	kind("edits a key", textEdits, (edits) => holding(rename((key) => editText(key, edits))), 3),
	kind("removes", fc.constant(null), () => holding(remove), 2),
	kind(
		"repeats",
		fc.tuple(fc.nat(20), fc.constantFrom(" ", "\u3000", "\u200b", "")),
		([at, blank]) =>
			(data, place) => {
				const other = placesIn(data).at(at)?.at(-1);
				return changedAt(data, place, repeat(blank + String(blank ? place.at(-1) : other))) ?? data;
			},
		2,
	),
	kind("swaps", fc.integer({ min: 1, max: 5 }), (by) => holding(swap(by)), 2),
	kind("puts something else", anything, (make) => holding(replace(make)), 4),
	kind(
		"puts another part",
		fc.nat(5000),
		(at) => (data, place) => {
			const places = placesIn(data);
			const other = valueAt(data, places[at % places.length] ?? []);
			return (
				changedAt(
					data,
					place,
					replace(() => other),
				) ?? data
			);
		},
		2,
	),
	kind("counts on", fc.integer({ min: -2, max: 2 }), (by) => holding(replace(numeric(by))), 2),
	kind("nests", fc.tuple(fc.constantFrom(1, 2, 60, 3000), fc.constantFrom(...wrappers)), ([depth, wrap]) =>
		holding(replace((old) => nested(depth, wrap, old))),
	),
	kind("swells", fc.constant(null), () => holding(replace(swell))),
	kind("adds an inherited name", fc.tuple(fc.constantFrom(...inherited), anything), ([name, make]) =>
		holding((holder) => {
			if (!Array.isArray(holder)) define(holder, name, make());
		}),
	),
	kind("computes", fc.constant(null), () => holding(computed)),
);

/** Valid data with a few changes, mostly one; now and then something else altogether. */
export const mutated = (samples: readonly unknown[]): Arbitrary<Recipe> =>
	fc.oneof(
		{
			weight: 60,
			arbitrary: fc
				.tuple(
					fc.constantFrom(...samples),
					fc.oneof(fc.array(mutation, { minLength: 1, maxLength: 1 }), fc.array(mutation, { maxLength: 4 })),
				)
				.map(
					([sample, mutations]) =>
						() =>
							mutations.reduce((data, { at, change }) => {
								const places = placesIn(data).slice(1);
								const place = places[at % places.length];
								return place ? change(data, place) : data;
							}, sample),
				),
		},
		{ weight: 1, arbitrary: anything },
	);

/** Valid texts with a few changes; now and then something that is no text. */
export const mutatedText = (samples: readonly string[]): Arbitrary<Recipe> =>
	fc.oneof(
		{
			weight: 60,
			arbitrary: fc.tuple(fc.constantFrom(...samples), textEdits).map(
				([sample, edits]) =>
					() =>
						editText(sample, edits),
			),
		},
		{ weight: 1, arbitrary: anything },
	);
