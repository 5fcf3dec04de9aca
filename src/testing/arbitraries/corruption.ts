import fc, { type Arbitrary } from "fast-check";
import type { Stack } from "../../engine/layers/stack";
import { badName } from "./bad-names";
import { badValue, throwAccessError, unsigner } from "./bad-values";

/** A property that no careful host would send, made of the present value of that property. */
interface Corruption {
	readonly name: string;
	readonly propertyFrom: (value: unknown) => PropertyDescriptor;
}

/** Applies a corruption to facts. The property is an own one even if its name is `__proto__`. */
export const corrupt = (facts: object, { name, propertyFrom }: Corruption): void => {
	const value: unknown = Object.getOwnPropertyDescriptor(facts, name)?.value;
	Object.defineProperty(facts, name, { enumerable: true, configurable: true, ...propertyFrom(value) });
};

const oneOf = (names: readonly string[]): Arbitrary<string> => fc.constantFrom(...(names.length > 0 ? names : [""]));

/** Corruptions of the facts of a stack, mostly of the relevant ones. */
export const corruption = ({ vocabulary }: Stack, relevant: readonly string[]): Arbitrary<Corruption> => {
	const names = [...vocabulary.keys()];
	const labels = [...vocabulary.values()].map(({ label }) => label);
	const findings = relevant.filter((fact) => vocabulary.get(fact)?.finding);
	const name = fc.oneof({ arbitrary: oneOf(relevant), weight: 4 }, { arbitrary: oneOf(names), weight: 1 });
	const wrongName = badName([...names, ...labels]);
	const wrongValue = badValue.map((value) => () => ({ value }));
	const flag = fc.boolean().map((value) => () => ({ value }));
	const unsigned = unsigner.map((form) => (fact: unknown) => ({ value: form(fact) }));
	const throwing = fc.constant(() => ({ get: throwAccessError }));
	const computed = fc.constant((fact: unknown) => ({ get: () => fact }));
	return fc.oneof(
		{ arbitrary: fc.record({ name, propertyFrom: wrongValue }), weight: 3 },
		{ arbitrary: fc.record({ name: oneOf(findings), propertyFrom: unsigned }), weight: 3 },
		{ arbitrary: fc.record({ name: wrongName, propertyFrom: fc.oneof(wrongValue, flag) }), weight: 1 },
		{ arbitrary: fc.record({ name, propertyFrom: fc.oneof(throwing, computed) }), weight: 1 },
	);
};
