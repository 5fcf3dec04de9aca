import fc, { type Arbitrary } from "fast-check";

/** Names that every object answers to, so that a careless host takes them for facts. */
const inherent = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"] as const;

/** Names as a forgiving reader compares them: full-width and half-width alike, without blanks around them. */
const comparable = (name: string): string => name.normalize("NFKC").trim();

/** Names that are none of these, however kindly they are read: those every object answers to, one slip away from a real one, or endless. */
export const strangeName = (names: readonly string[]): Arbitrary<string> => {
	const real = new Set(names.map(comparable));
	const slip = fc.tuple(fc.constantFrom("", ...names), fc.nat(30), fc.constantFrom("", "x")).map(([name, at, typed]) => {
		const place = at % (name.length + 1);
		return `${name.slice(0, place)}${typed}${name.slice(place + 1)}`;
	});
	return fc
		.oneof(fc.constantFrom(...inherent), slip, fc.constant("公".repeat(20_000)))
		.filter((name) => !real.has(comparable(name)));
};
