import fc, { type Arbitrary } from "fast-check";
import { comparedName } from "../../model/compared-name";

/** Properties that every object inherits, so that a careless host takes them for facts. */
const inheritedNames = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"] as const;

/** Names that are none of the given ones even for a tolerant reader: inherited ones, typing errors, and a very long one. */
export const badName = (names: readonly string[]): Arbitrary<string> => {
	const real = new Set(names.map(comparedName));
	const typingError = fc.tuple(fc.constantFrom("", ...names), fc.nat(30), fc.constantFrom("", "x")).map(([name, at, typed]) => {
		const position = at % (name.length + 1);
		return `${name.slice(0, position)}${typed}${name.slice(position + 1)}`;
	});
	return fc
		.oneof(fc.constantFrom(...inheritedNames), typingError, fc.constant("公".repeat(20_000)))
		.filter((name) => !real.has(comparedName(name)));
};
