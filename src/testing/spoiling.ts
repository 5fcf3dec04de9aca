import fc, { type Arbitrary } from "fast-check";
import type { Stack } from "../engine/layers/stack";
import { throwFault } from "./fault-in-facts";
import { strangeName } from "./strange-names";
import { unsigned } from "./unsigned";
import { wrongValue } from "./wrong-values";

/** One property that no careful host would write, made of what stands under its name. */
interface Spoiling {
	readonly name: string;
	readonly becomes: (stored: unknown) => PropertyDescriptor;
}

/** Puts it in. The property is an own one even where its name is `__proto__`. */
export const spoil = (facts: object, { name, becomes }: Spoiling): void => {
	const stored: unknown = Object.getOwnPropertyDescriptor(facts, name)?.value;
	Object.defineProperty(facts, name, { enumerable: true, configurable: true, ...becomes(stored) });
};

const from = (names: readonly string[]): Arbitrary<string> => fc.constantFrom(...(names.length > 0 ? names : [""]));

/** The ways to spoil the facts of a stack, mostly those that are read. */
export const spoiling = ({ vocabulary }: Stack, read: readonly string[]): Arbitrary<Spoiling> => {
	const names = [...vocabulary.keys()];
	const labels = [...vocabulary.values()].map(({ label }) => label);
	const findings = read.filter((fact) => vocabulary.get(fact)?.finding);
	const name = fc.oneof({ arbitrary: from(read), weight: 4 }, { arbitrary: from(names), weight: 1 });
	const strange = strangeName([...names, ...labels]);
	const stored = wrongValue.map((value) => () => ({ value }));
	const guessed = fc.boolean().map((value) => () => ({ value }));
	const nameless = unsigned.map((form) => (given: unknown) => ({ value: form(given) }));
	const throwing = fc.constant(() => ({ get: throwFault }));
	const computed = fc.constant((given: unknown) => ({ get: () => given }));
	return fc.oneof(
		{ arbitrary: fc.record({ name, becomes: stored }), weight: 3 },
		{ arbitrary: fc.record({ name: from(findings), becomes: nameless }), weight: 3 },
		{ arbitrary: fc.record({ name: strange, becomes: fc.oneof(stored, guessed) }), weight: 1 },
		{ arbitrary: fc.record({ name, becomes: fc.oneof(throwing, computed) }), weight: 1 },
	);
};
