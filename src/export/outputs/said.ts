import type { Node } from "../../engine/diagram/diagram";
import { dataText } from "../../model/own-property";
import type { PartialStates } from "../partial/states";

/** Something that a decision may say, with the diagram that is true where it says it. */
export interface PossibleOutput<T> {
	readonly says: T;
	readonly node: Node;
}

/** What is said in some case. */
export const saidAnywhere = <T>({ no }: PartialStates, all: readonly PossibleOutput<T>[]): readonly PossibleOutput<T>[] =>
	all.filter(({ node }) => node !== no);

/** The same, with what says the same put together. */
export const saidOnce = <T>(states: PartialStates, all: readonly PossibleOutput<T>[]): readonly PossibleOutput<T>[] => {
	const merged = new Map<string, PossibleOutput<T>>();
	for (const { says, node } of all) {
		const key = dataText(says);
		merged.set(key, { says, node: states.or(merged.get(key)?.node ?? states.no, node) });
	}
	return saidAnywhere(states, [...merged.values()]);
};
