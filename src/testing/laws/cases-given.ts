import type { Arbitrary } from "fast-check";
import type { Stack } from "../../engine/layers/stack";
import { ownValue } from "../../model/own-property";
import { givenFactsFor } from "../arbitraries/given-facts";
import { partialFactsFor } from "../arbitraries/partial-facts";
import type { FactsTrial } from "../trial";

/** The cases of a trial: with every fact of the question known where it says so, else with each known or unknown. */
export const casesGiven = ({ given }: Pick<FactsTrial, "given">): ((stack: Stack, question: string) => Arbitrary<object>) =>
	given === "complete" ? givenFactsFor : partialFactsFor;

/** A trial of a law that is about what is missing or wrong: that everything is given cannot be asked of it. */
export const withoutGiven = <T extends object>(trial: T): T => {
	if (ownValue(trial, "given") === undefined) return trial;
	throw new TypeError(
		"given 只用于 agrees、neverForgets、neverOpensMore、findingsAreSigned：其余各项试的正是缺少或者不合要求的事实",
	);
};
