import type { Displaced } from "../model/decision";
import { derive } from "./derive";
import type { Given } from "./given";
import type { Place } from "./provision";
import type { Stack } from "./stack";

/** Whether a provision may speak to the case as far as scope goes. */
export const mayCover = (stack: Stack, { covered }: Place, known: Given): boolean =>
	derive(stack, covered, known).holds !== false;

/** The id of the higher text that displaces a provision in the case at hand; none while it is not known that one does. */
export const displacing = (stack: Stack, { displaced }: Place, known: Given): string | undefined =>
	displaced.find(({ when }) => derive(stack, when, known).holds === true)?.by.regulation.id;

/** A provision that gave way in the case at hand, with what it would have said; nothing where none did, or it has nothing to say. */
export const displacedOne = <S extends string>(
	stack: Stack,
	place: Place,
	provision: string,
	known: Given,
	says: () => S | undefined,
): readonly Displaced<S>[] => {
	const by = displacing(stack, place, known);
	if (by === undefined || !mayCover(stack, place, known)) return [];
	const said = says();
	return said === undefined ? [] : [{ provision, regulation: place.text.regulation.id, says: said, by }];
};
