import type { Displaced } from "../../model/answer/decision";
import { type Compiled, completionsOf, possibleOutcomes } from "../diagram/completions";
import { compilerFor } from "../diagram/of-question";
import { derive } from "./annotate";
import type { Given } from "../case";
import { type Place, speaks } from "../layers/provision";
import type { Stack } from "../layers/stack";

const compiled = new WeakMap<Place, Compiled>();

/** That a provision speaks, over every completion. */
const speaking = (stack: Stack, place: Place): Compiled => {
	const known = compiled.get(place);
	if (known) return known;
	const condition = speaks(place);
	const compiler = compilerFor(stack, [condition]);
	const made = completionsOf(compiler, compiler.condition(condition));
	compiled.set(place, made);
	return made;
};

/** Whether some completion of the case has the provision speak: it is in scope, nobody sends it away, and no higher text displaces it. */
export const maySpeak = (stack: Stack, place: Place, { values }: Given): boolean =>
	possibleOutcomes(speaking(stack, place), values).has(true);

/** A provision that gave way in the case at hand, with what it would have said; nothing where it is not known that one did, or it has nothing to say. */
export const displacedOne = <S extends string>(
	stack: Stack,
	place: Place,
	provision: string,
	known: Given,
	says: () => S | undefined,
): readonly Displaced<S>[] => {
	const holds = (condition: Place["covered"]) => derive(stack, condition, known).holds;
	const by = place.displaced.find(({ when }) => holds(when) === true)?.by;
	if (!by || holds(place.covered) === false) return [];
	const said = says();
	if (said === undefined) return [];
	const words = by.by ? { words: by.by } : {};
	return [{ provision, regulation: place.text.regulation.id, says: said, by: by.regulation.id, ...words }];
};
