import { dataText } from "../model/own-property";

/** A list in which equal data stands once. */
export interface DistinctList<T> {
	readonly items: readonly T[];
	/** The position of an item, which is put at the end where it is new. */
	readonly positionOf: (item: T) => number;
}

export const distinctList = <T>(): DistinctList<T> => {
	const items: T[] = [];
	const positions = new Map<string, number>();
	const positionOf = (item: T): number => {
		const key = dataText(item);
		const at = positions.get(key) ?? items.push(item) - 1;
		positions.set(key, at);
		return at;
	};
	return { items, positionOf };
};
