import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Contender, Prepared } from "./contenders";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** How many bytes one decision takes from the heap, of which its result is a part: the median of many passes without a collection between. */
export const bytesEach = async ({ pass }: Pick<Contender, "pass">, cases: readonly Prepared[]): Promise<number> => {
	const taken: number[] = [];
	for (let round = 0; round < 25; round += 1) {
		collect();
		const before = process.memoryUsage().heapUsed;
		await pass(cases);
		taken.push((process.memoryUsage().heapUsed - before) / cases.length);
	}
	return Math.max(0, taken.toSorted((a, b) => a - b)[12] ?? Number.NaN);
};
