/** Several things to choose from: a, b or c. */
export const eitherOf = (names: readonly string[]): string =>
	[names.slice(0, -1).join(", "), ...names.slice(-1)].filter((part) => part !== "").join(" or ");

/** A number of things: 1 problem, 2 problems. */
export const countOf = (count: number, one: string, several = `${one}s`): string => `${count} ${count === 1 ? one : several}`;
