/** What browsers of 2021 lack of the standard library. It is run before anything else. */

type Test = (value: unknown, index: number, list: readonly unknown[]) => boolean;

const add = (of: object, missing: Readonly<Record<string, unknown>>): void => {
	for (const name of Object.keys(missing))
		if (!(name in of)) Object.defineProperty(of, name, { value: missing[name], writable: true, configurable: true });
};

add(Object, { hasOwn: (of: object, key: PropertyKey) => Object.getOwnPropertyDescriptor(of, key) !== undefined });
add(Array.prototype, {
	findLast(this: readonly unknown[], test: Test) {
		return [...this].reverse().find(test);
	},
	toReversed(this: readonly unknown[]) {
		return [...this].reverse();
	},
	toSorted(this: readonly unknown[], order?: (a: unknown, b: unknown) => number) {
		return [...this].sort(order);
	},
	with(this: readonly unknown[], index: number, value: unknown) {
		const copy = [...this];
		copy[index] = value;
		return copy;
	},
});
