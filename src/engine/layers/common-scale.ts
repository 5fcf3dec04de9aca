import type { Level } from "../../model/law/question";

/**
 * The common scale of several scales, strictest first: every level of each, in an order that keeps the order of each.
 *
 * Where two scales contradict each other (`check` reports it) the strictest reading of the first one stands.
 */
export const commonScale = (scales: readonly (readonly Level[])[]): readonly Level[] => {
	const common: Level[] = [];
	const done = new Set<string>();
	const open = (scale: readonly Level[]) => scale.filter(({ id }) => !done.has(id));
	const free = ({ id }: Level) => scales.every((scale) => open(scale).findIndex((level) => level.id === id) <= 0);
	for (;;) {
		const rest = scales.flatMap(open);
		const next = rest.find(free) ?? rest.at(0);
		if (!next) return common;
		common.push(next);
		done.add(next.id);
	}
};

/** Whether one level comes before another in some text, directly or through levels between them. */
export const precedes = (
	scales: readonly (readonly string[])[],
	a: string,
	b: string,
	through: readonly string[] = [],
): boolean =>
	scales.some((scale) => {
		const rest = scale.includes(a) ? scale.slice(scale.indexOf(a) + 1) : [];
		return rest.includes(b) || rest.some((next) => !through.includes(next) && precedes(scales, next, b, [...through, a]));
	});
