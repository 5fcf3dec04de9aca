import type { Displaced } from "../../model/answer/displaced";
import { type Completions, conditionCompletions, possibleOutcomes } from "../diagram/completions";
import type { KnownFacts } from "../known-facts";
import { type StatedProvision, speaks } from "../layers/provision";
import type { Stack } from "../layers/stack";
import { truthOf } from "./annotate";

const made = new WeakMap<StatedProvision, Completions>();

/** That a provision speaks, over every completion. */
const speaking = (stack: Stack, stated: StatedProvision): Completions => {
	const completions = made.get(stated) ?? conditionCompletions(stack, speaks(stated));
	made.set(stated, completions);
	return completions;
};

/**
 * Whether some completion of the case has the provision speak: it is in scope, nobody sends it away, and no higher text
 * displaces it.
 */
export const maySpeak = (stack: Stack, stated: StatedProvision, { values }: KnownFacts): boolean =>
	possibleOutcomes(speaking(stack, stated), values).has(true);

/**
 * A provision that is known to have given way in the case at hand, with what it would have said; nothing where it has nothing
 * to say.
 */
export const displacedOne = <S extends string>(
	stack: Stack,
	stated: StatedProvision,
	provision: string,
	known: KnownFacts,
	wouldSay: () => S | undefined,
): readonly Displaced<S>[] => {
	const by = stated.displaced.find(({ when }) => truthOf(stack, when, known) === true)?.by;
	if (!by || truthOf(stack, stated.covered, known) === false) return [];
	const says = wouldSay();
	if (says === undefined) return [];
	const words = by.by ? { words: by.by } : {};
	return [{ provision, regulation: stated.layer.regulation.id, says, by: by.regulation.id, ...words }];
};
