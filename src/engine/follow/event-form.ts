import type { CaseEvent } from "../../model/answer/event";
import { type EventFault, shown } from "./fault";

/** The parts of an event as they are written, `undefined` where one is absent. */
type Parts = Readonly<Record<(typeof names)[number], unknown>>;

const names = ["on", "step", "outcome", "extended", "workingDays", "approval", "event", "facts"] as const;

const labels: Readonly<Record<(typeof names)[number], string>> = {
	on: "日期",
	step: "环节",
	outcome: "结果",
	extended: "延长",
	workingDays: "延长日数",
	approval: "批准",
	event: "事项",
	facts: "事实",
};

const ownOf = (raw: unknown, name: string): unknown => Object.getOwnPropertyDescriptor(Object(raw), name)?.value;

/** The own properties of an event; no code is run to read them. */
const partsOf = (raw: unknown): Parts => Object.fromEntries(names.map((name) => [name, ownOf(raw, name)])) as Parts;

const approvalIn = (raw: unknown) => {
	const number = ownOf(raw, "number");
	return { on: ownOf(raw, "on"), ...(number === undefined ? {} : { number }) };
};

/** Parts that say two things at once, or something that is said only of an extension: neither is taken for the other. */
const formFaults = (parts: Parts): readonly EventFault[] => {
	const { event, extended } = parts;
	const isGiven = (name: (typeof names)[number]) => (parts[name] ?? false) !== false;
	const fault = (field: (typeof names)[number], message: string, suggestion: string): EventFault => ({
		field,
		code: "wrong-value",
		message,
		input: parts[field],
		suggestion,
	});
	if (event !== undefined) {
		const others = (["step", "outcome", "extended", "workingDays", "approval"] as const).filter(isGiven);
		return others.map((other) => fault(other, `“${labels.event}”与“${labels[other]}”不能同时填写`, "请分作两项"));
	}
	if (isGiven("extended") && extended !== true)
		return [fault("extended", `“${labels.extended}”不能填 \`${shown(extended)}\``, "可填 true 或者 false")];
	if (extended === true)
		return isGiven("outcome")
			? [fault("outcome", `“${labels.extended}”与“${labels.outcome}”不能同时填写`, "请分作两项：延长一项，结果一项")]
			: [];
	return (["workingDays", "approval"] as const)
		.filter(isGiven)
		.map((needless) => fault(needless, `“${labels[needless]}”只在延长期限时填写`, "一并填写“延长”为 true"));
};

/** An event as it is written, and what is wrong with its form. What is missing or of another kind is found wrong later. */
export const eventIn = (raw: unknown): { readonly event: CaseEvent; readonly faults: readonly EventFault[] } => {
	const parts = partsOf(raw);
	const faults = formFaults(parts);
	const { on, step, outcome, extended, workingDays, approval, event: incident } = parts;
	const facts = Object(parts.facts ?? {});
	if (incident !== undefined) return { event: { on, event: incident, facts } as CaseEvent, faults };
	if (extended !== true) return { event: { on, step, outcome, facts } as CaseEvent, faults };
	const granted = {
		...(workingDays === undefined ? {} : { workingDays }),
		...(approval === undefined ? {} : { approval: approvalIn(approval) }),
	};
	return { event: { on, step, extended, facts, ...granted } as CaseEvent, faults };
};
