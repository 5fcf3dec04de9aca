import type { Node } from "../../engine/diagram/diagram";
import { dataText } from "../../model/own-property";
import type { PartialStates } from "../partial/states";

/** Something that a decision may say, with the diagram that is true where it says it. */
export interface Output<T> {
	readonly says: T;
	readonly node: Node;
}

/** What is said anywhere, with what says the same put together. */
export const saidAnywhere = <T>({ or, no }: PartialStates, all: readonly Output<T>[]): readonly Output<T>[] => {
	const merged = new Map<string, Output<T>>();
	for (const { says, node } of all) {
		const key = dataText(says);
		merged.set(key, { says, node: or(merged.get(key)?.node ?? no, node) });
	}
	return [...merged.values()].filter(({ node }) => node !== no);
};
