/** What browsers of 2021 lack of the standard library. It is run before anything else. */

type Missing = Readonly<Record<string, (this: readonly unknown[], ...given: readonly never[]) => unknown>>;

const define = (of: object, name: string, value: unknown): void => {
	if (!(name in of)) Object.defineProperty(of, name, { value, writable: true, configurable: true });
};

const lists: Missing = {
	at(this: readonly unknown[], index: number) {
		return this[index < 0 ? this.length + index : index];
	},
	findLast(this: readonly unknown[], test: (value: unknown, index: number, list: readonly unknown[]) => boolean) {
		for (let index = this.length - 1; index >= 0; index -= 1) if (test(this[index], index, this)) return this[index];
		return undefined;
	},
	toReversed(this: readonly unknown[]) {
		return [...this].reverse();
	},
	toSorted(this: readonly unknown[], order?: (a: unknown, b: unknown) => number) {
		return [...this].sort(order);
	},
	with(this: readonly unknown[], index: number, value: unknown) {
		const copy = [...this];
		copy[index < 0 ? copy.length + index : index] = value;
		return copy;
	},
};

define(Object, "hasOwn", (of: object, key: PropertyKey) => Object.hasOwn(of, key));
for (const [name, value] of Object.entries(lists)) define(Array.prototype, name, value);
