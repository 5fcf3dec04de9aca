import fc, { type Arbitrary, type Parameters } from "fast-check";

/** Runs a check over drawn cases; rejects with the smallest case that fails it and how to run that case again. */
export const verify = async <T>(
	cases: Arbitrary<T>,
	{ seed, path, numRuns = 1000 }: Pick<Parameters, "seed" | "path" | "numRuns">,
	tried: (each: T) => Promise<void>,
): Promise<void> => {
	const given = { numRuns, ...(seed === undefined ? {} : { seed }), ...(path === undefined ? {} : { path }) };
	const result = await fc.check(fc.asyncProperty(cases, tried), given);
	if (!result.failed) return;
	const { errorInstance, counterexamplePath, numRuns: runs, numShrinks } = result;
	const message = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
	const again = `{ seed: ${result.seed}, path: ${JSON.stringify(counterexamplePath)} }`;
	throw new Error(`${message}\n重现：${again}（试到第${runs}例，缩减${numShrinks}次）`);
};
