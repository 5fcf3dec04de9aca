import type { Event } from "json-rules-engine";

const order = ["undetermined", "not-in-force", "out-of-scope", "not-stated"] as const;

/**
 * The answer that the events of a run come to: the strictest level, or the status that stands in place of a level.
 *
 * `null` when none of the events is from an engine of this library; `undetermined` when the list is that of a run of such an
 * engine, but it was stopped before it said anything. Events of the host's own rules are passed over.
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
	if (!Array.isArray(events))
		throw new TypeError("outcomeOf 的参数应当是一次运行的 events 列表：const { events } = await engine.run(facts)");
	return readAnswer(events.map(readEvent)) ?? (ownRuns.has(events) ? "undetermined" : null);
};

/** The lists of events of runs of own engines. Such a run says something of every case, unless it was stopped. */
const ownRuns = new WeakSet<readonly Event[]>();

/** Remembers the events of a run of an own engine. */
export const rememberRun = (events: readonly Event[]): void => {
	ownRuns.add(events);
};

/** One thing that was said: a level with its place on the scale, or a status. */
export interface Said {
	readonly stated?: { readonly level: string; readonly place: number };
	readonly status?: unknown;
}

/** What all that was said comes to: a status, else the strictest level; `null` if nothing was said. */
export const readAnswer = (said: readonly Said[]): string | null => {
	const status = order.find((id) => said.some((each) => each.status === id));
	if (status) return status;
	const [strictest] = said.flatMap(({ stated }) => stated ?? []).toSorted((a, b) => a.place - b.place);
	return strictest?.level ?? null;
};

const readEvent = (event: Event): Said => {
	const { type, params }: Partial<Event> = Object(event);
	const { level, place, status }: Readonly<Record<string, unknown>> = params ?? {};
	if (type === "status") return { status };
	if (type !== "at-most" && type !== "default") return {};
	return typeof level === "string" && typeof place === "number" ? { stated: { level, place } } : {};
};
