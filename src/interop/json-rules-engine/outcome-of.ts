import type { Event } from "json-rules-engine";

const order = ["undetermined", "not-in-force", "out-of-scope", "not-stated"] as const;

/**
 * The answer that the events of a run come to: the strictest level, or the status that stands in place of a level.
 *
 * `null` when none of the events is from an engine of this library. Events of the host's own rules are passed over.
 *
 * @param events the events of one run of one engine made by `engineFor`
 *
 * @example
 * ```ts
 * import { engineFor, outcomeOf } from "gongshu/json-rules-engine";
 * import { weifang2021 } from "gongshu/rules/weifang-2021";
 *
 * const { events } = await engineFor(weifang2021, "sharing", { on: "2030-01-01" }).run();
 * outcomeOf(events); // "not-in-force"
 * outcomeOf([]); // null
 * ```
 */
export const outcomeOf = (events: readonly Event[]): string | null => {
	const fired = events.map(readEvent);
	const status = order.find((id) => fired.some((event) => event.status === id));
	if (status) return status;
	const [strictest] = fired.flatMap(({ stated }) => stated ?? []).toSorted((a, b) => a.place - b.place);
	return strictest?.level ?? null;
};

interface Fired {
	readonly stated?: { readonly level: string; readonly place: number };
	readonly status?: unknown;
}

const readEvent = ({ type, params }: Event): Fired => {
	const { level, place, status }: Readonly<Record<string, unknown>> = params ?? {};
	if (type === "status") return { status };
	if (type !== "at-most" && type !== "default") return {};
	return typeof level === "string" && typeof place === "number" ? { stated: { level, place } } : {};
};
