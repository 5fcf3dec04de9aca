/** Whether all the cases are looked at that `npm run sampled` looks at; `npm test` looks at fewer of them, always the same. */
export const isThorough = process.env["THOROUGH"] === "yes";

const greatestCommonDivisor = (one: number, other: number): number =>
	other === 0 ? one : greatestCommonDivisor(other, one % other);

/** A step through so many cases that shares no factor with their number: it meets each value of each fact. */
export const stepThrough = (cases: number, most: number, thorough = Number.POSITIVE_INFINITY): number => {
	const looked = isThorough ? thorough : most;
	if (cases <= looked) return 1;
	let step = Math.floor(cases / looked) | 1;
	while (greatestCommonDivisor(step, cases) > 1) step += 2;
	return step;
};

/** About so many of a list, spread over all of it and always the same; more or all of it where the tests are thorough. */
export const some = <T>(all: readonly T[], most: number, thorough?: number): readonly T[] => {
	const step = stepThrough(all.length, most, thorough);
	return all.filter((_, at) => at % step === 0);
};
