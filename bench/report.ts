import type { Speeds } from "./timing";

const median = (numbers: readonly number[]): number => {
	const inOrder = numbers.toSorted((a, b) => a - b);
	const middle = inOrder.length / 2;
	const [low, high] = [inOrder[Math.ceil(middle) - 1], inOrder[Math.floor(middle)]];
	return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
};

const whole = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
const digits = new Intl.NumberFormat("en-US", { maximumSignificantDigits: 3, minimumSignificantDigits: 3 });

/** Lines of cells, the first column to the left and the others to the right. */
const table = (rows: readonly (readonly string[])[]): string => {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	const cell = (text: string, column: number) =>
		column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
	return rows.map((row) => row.map(cell).join("  ").trimEnd()).join("\n");
};

/** One line for each contender: its speed, and how many times as long as the first one it takes, round by round. */
export const comparison = (all: readonly Speeds[]): string => {
	const [base] = all;
	const rows = all.map(({ name, perSecond }) => {
		const ratios = perSecond.map((own, round) => (base?.perSecond[round] ?? Number.NaN) / own);
		const range = `${digits.format(Math.min(...ratios))}–${digits.format(Math.max(...ratios))}`;
		return [name, whole.format(median(perSecond)), digits.format(median(ratios)), range];
	});
	return table([["contender", "per second (median)", "ratio (median)", "ratio (min–max)"], ...rows]);
};

/** One line for each: its speed, and how long one takes in microseconds. */
export const alone = (all: readonly Speeds[]): string => {
	const rows = all.map(({ name, perSecond }) => {
		const middle = median(perSecond);
		return [name, whole.format(middle), digits.format(1_000_000 / middle)];
	});
	return table([["operation", "per second (median)", "µs each"], ...rows]);
};

/** Lines of names and numbers, each number with its unit. */
export const listed = (heads: readonly string[], rows: readonly (readonly [string, ...number[]])[]): string =>
	table([heads, ...rows.map(([name, ...numbers]) => [name, ...numbers.map((number) => digits.format(number))])]);
