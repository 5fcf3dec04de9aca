import fc, { type Arbitrary } from "fast-check";

/** A place in a result, from the outside in. */
type Place = readonly (string | number)[];

type Data = Readonly<Record<string | number, unknown>>;

const isObject = (value: unknown): value is Data => typeof value === "object" && value !== null;

/** Whether a place has entries by names of the law, and not the properties of a type. */
const isRecord = (place: Place): boolean => {
	const within = place.slice(place.lastIndexOf("labels"));
	if (within[0] !== "labels") return false;
	return within.length === 2 || (within[1] === "terms" && within.at(-1) === "values");
};

const placesIn = (value: unknown, place: Place = []): readonly Place[] =>
	isObject(value)
		? [
				place,
				...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...place, Array.isArray(value) ? Number(key) : key])),
			]
		: [place];

const at = (whole: unknown, place: Place): unknown => place.reduce<unknown>((part, key) => (part as Data)[key], whole);

/** The properties that the types of results let be absent. */
const optional = new Set([
	"opens",
	"by",
	"because",
	"unless",
	"liftedBy",
	"reading",
	"words",
	"within",
	"breach",
	"finding",
	"basis",
	"regulation",
	"paragraph",
	"item",
	"extension",
	"label",
	"when",
	"requires",
	"correction",
	"approval",
	"number",
	"urgedBy",
	"actors",
	"input",
	"suggestion",
	"name",
	"notice",
	"atLeast",
	"version",
]);

/** The properties whose values come from a closed list, or have a form. */
const listed = new Set([
	"kind",
	"law",
	"question",
	"procedure",
	"status",
	"answer",
	"possible",
	"atMost",
	"operator",
	"fact",
	"step",
	"outcome",
	"incident",
	"actor",
	"state",
	"certainty",
	"relation",
	"declared",
	"lawful",
	"governing",
	"today",
	"due",
	"since",
]);

/** A result with one thing in it changed. */
export interface Altered {
	readonly how: string;
	readonly place: Place;
	readonly value: unknown;
}

const changed = (
	whole: unknown,
	place: Place,
	change: (holder: Record<string | number, unknown>, key: string | number) => void,
) => {
	const copy: unknown = structuredClone(whole);
	const key = place.at(-1) as string | number;
	change(at(copy, place.slice(0, -1)) as Record<string | number, unknown>, key);
	return copy;
};

/** What is a string of a closed list, in a list of them too. */
const isListed = (whole: unknown, place: Place): boolean =>
	typeof at(whole, place) === "string" &&
	place.some((key, from) => listed.has(String(key)) && from >= place.length - 2 && !isRecord(place.slice(0, -1))) &&
	!place.includes("labels");

/** Every way in which a result can be altered that its schema must notice, one drawn at random. */
export const alterations = (whole: unknown): Arbitrary<Altered> => {
	const places = placesIn(whole).filter((place) => place.length > 0);
	const properties = places.filter((place) => typeof place.at(-1) === "string" && !isRecord(place.slice(0, -1)));
	const altered = (
		how: string,
		from: readonly Place[],
		change: Parameters<typeof changed>[2],
	): readonly Arbitrary<Altered>[] =>
		from.length === 0 ? [] : [fc.constantFrom(...from).map((place) => ({ how, place, value: changed(whole, place, change) }))];
	return fc.oneof(
		...altered(
			"a key dropped",
			properties.filter((place) => !optional.has(String(place.at(-1)))),
			(holder, key) => Reflect.deleteProperty(holder, key),
		),
		...altered("another type", places, (holder, key) => {
			holder[key] = { "?": 1 };
		}),
		...altered("a number", places, (holder, key) => {
			holder[key] = 0.5;
		}),
		...altered("a key too many", properties, (holder) => {
			holder["tooMany"] = null;
		}),
		...altered(
			"an unknown id",
			places.filter((place) => isListed(whole, place)),
			(holder, key) => {
				holder[key] = "no-such-thing";
			},
		),
	);
};
