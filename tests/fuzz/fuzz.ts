import { inspect } from "node:util";
import fc from "fast-check";
import { type Tally, wrongWith } from "./claims";
import type { Target } from "./target";

/** Where to begin, and how far to go. The same seed draws the same inputs. */
export interface Trial {
	readonly seed: number;
	readonly numRuns: number;
	/** The one case to run again, as a failure prints it. */
	readonly path?: string;
}

export const emptyTally = (): Tally => ({ read: 0, refused: 0, carriedOut: 0, advice: 0 });

/** An input in a line, without any code of its own being run. */
export const show = (input: unknown): string =>
	inspect(input, {
		depth: 12,
		maxArrayLength: 20,
		maxStringLength: 300,
		showProxy: true,
		breakLength: Number.POSITIVE_INFINITY,
	}).slice(0, 3000);

/** What is wrong, or what was thrown, with where. */
const told = (wrong: () => string | null): string => {
	try {
		return String(wrong());
	} catch (error) {
		return error instanceof Error ? String(error.stack) : `throws ${String(error)}`;
	}
};

/** What a parser does wrong on inputs drawn from a seed, with the smallest input found and how to run it again; `null` for nothing. */
export const fuzz = (target: Target, trial: Trial, tally: Tally, onRun: () => void = () => {}): string | null => {
	const property = fc.property(target.inputs, (make) => {
		onRun();
		return wrongWith(target, make(), tally) === null;
	});
	const result = fc.check(property, trial);
	const [make] = result.counterexample ?? [];
	if (!make) return null;
	return [
		told(() => wrongWith(target, make(), tally)),
		`input: ${show(make())}`,
		`again: --seed ${result.seed} --path ${result.counterexamplePath}`,
	].join("\n");
};
