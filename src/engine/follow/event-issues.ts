import { isDay } from "../../calendar/day-number";
import type { CaseEvent } from "../../model/answer/event";
import { dayText } from "../../model/day";
import { incidents } from "../../model/law/incident";
import { printedTitle } from "../../model/law/law";
import type { Step } from "../../model/law/procedure";
import { type StepOutcome, stepOutcomes } from "../../model/law/step-outcome";
import type { Extension } from "../../model/law/time-limit";
import { isBlank } from "../../model/visible-text";
import { truthOf } from "../explain/annotate";
import { findingIn, givenFacts, knownFacts, mergedFacts } from "../known-facts";
import { proceduresIn, statedProcedures } from "../layers/stack";
import type { OpenStep } from "../next-steps";
import { type CaseState, type Course, limitOf } from "./case-state";
import { type EventFault, shown } from "./fault";
import { isPast } from "./running-limit";

const listed = (labels: readonly string[]): string => [...new Set(labels)].map((label) => `“${label}”`).join("、");

const dayFaults = ({ last, first }: CaseState, { today }: Course, on: unknown): readonly EventFault[] => {
	const at = { field: "on", input: on };
	if (!isDay(on)) return [{ ...at, code: "not-a-day", message: `\`${shown(on)}\` 不是日期`, suggestion: "请写作2026-11-21" }];
	const future = on > today;
	const start = first !== null && on < first ? first : undefined;
	const before = last !== null && on < last ? last : undefined;
	const order = "请按发生的先后排列";
	return [
		...(future ? [{ ...at, code: "event-after-today", message: `\`${on}\` 晚于今日（${dayText(today)}）` }] : []),
		...(start
			? [{ ...at, code: "event-before-start", message: `\`${on}\` 早于本案开始之日（${dayText(start)}）`, suggestion: order }]
			: []),
		...(before && !start
			? [
					{
						...at,
						code: "event-out-of-order",
						message: `\`${on}\` 早于前一条办理记录（${dayText(before)}）`,
						suggestion: order,
					},
				]
			: []),
	];
};

const stepFaults = (
	{ stack, open }: CaseState,
	{ on, step, outcome, extended }: CaseEvent,
	{ law, procedure }: Course,
): readonly EventFault[] => {
	if (statedProcedures(stack, procedure).length === 0 && isDay(on)) {
		const message = `\`${on}\` 不能办理：${printedTitle(law)}在这一日未施行或者已经失效`;
		return [{ field: "on", input: on, code: "law-not-in-force", message }];
	}
	const instead =
		open.length > 0 ? `现在可以进行的是${listed(open.map((each) => each.step.label))}` : "程序没有可以进行的环节了";
	const stated = proceduresIn(law, procedure).flatMap(({ steps }) => steps);
	const known = stated.find(({ id }) => id === step);
	const at = { field: "step", input: step, suggestion: instead };
	if (!known) return [{ ...at, code: "unknown-step", message: `没有名为 \`${shown(step)}\` 的环节` }];
	const found = open.filter((each) => each.step.id === step);
	if (found.length === 0)
		return [{ ...at, code: "step-not-open", message: `\`${known.label}\` 现在不能进行：各环节依次进行，不得越过` }];
	if (extended || found.some((each) => leads(each, outcome))) return [];
	const ends = found.flatMap((each) => Object.keys(each.step.then) as readonly StepOutcome[]);
	const possible = [...new Set(ends)].map((each) => stepOutcomes[each]);
	const suggestion = possible.length > 0 ? `可选的结果：${listed(possible)}` : "这一环节没有需要记录的结果";
	return [
		{
			field: "outcome",
			input: outcome,
			code: "unknown-outcome",
			message: `“${known.label}”没有 \`${shown(outcome)}\` 这一结果`,
			suggestion,
		},
	];
};

const leads = ({ step }: OpenStep, outcome: unknown): boolean =>
	typeof outcome === "string" && Object.hasOwn(step.then, outcome);

/** The words by which the time limit of a step can be extended. */
export const extensionOf = ({ within }: Pick<Step, "within">): Extension | undefined =>
	within && "workingDays" in within ? within.extension : undefined;

/** The open steps an event may speak of, by the texts that may govern it, highest first. */
export const stepsMeant = ({ open }: CaseState, { step, outcome, extended }: CaseEvent): readonly OpenStep[] =>
	open.filter((each) => each.step.id === step && (extended ? extensionOf(each.step) !== undefined : leads(each, outcome)));

/** An approval is of a day on which the extension was recorded or before, and its number is a text. */
const approvalFaults = ({ on, approval }: CaseEvent & { readonly extended: true }): readonly EventFault[] => {
	if (approval === undefined) return [];
	const at = { field: "approval", code: "wrong-value" };
	if (!isDay(approval.on)) return [{ ...at, message: `批准之日 \`${shown(approval.on)}\` 不是日期`, input: approval.on }];
	if (approval.on > on) {
		const message = `批准之日（${dayText(approval.on)}）晚于这一项办理记录（${dayText(on)}）`;
		return [{ ...at, message, input: approval.on, suggestion: "延长自批准之日起生效，请填写批准以后的日期" }];
	}
	const { number } = approval;
	if (number === undefined || (typeof number === "string" && !isBlank(number))) return [];
	return [{ ...at, message: `批准的文号不能是 \`${shown(number)}\``, input: number, suggestion: "没有文号的，不填" }];
};

/** The number of days approved is at least one, and at most what the text allows. */
const numberFaults = (
	{ label }: Step,
	{ quote, workingDays: most }: Extension,
	workingDays: unknown,
): readonly EventFault[] => {
	if (workingDays === undefined) return [];
	const at = { field: "workingDays", input: workingDays };
	if (typeof workingDays !== "number" || !Number.isInteger(workingDays) || workingDays < 1)
		return [
			{ ...at, code: "wrong-value", message: `延长的工作日数不能是 \`${shown(workingDays)}\``, suggestion: "请填正整数" },
		];
	if (workingDays <= most) return [];
	return [{ ...at, code: "extension-too-long", message: `\`${label}\` 的期限不能延长${workingDays}个工作日：“${quote}”` }];
};

/** A term is extended only where its text says so, once, before it runs out, by no more than that, with what it requires. */
const extensionFaults = (state: CaseState, { calendar, today }: Course, event: CaseEvent): readonly EventFault[] => {
	const named = state.open.find(({ step }) => step.id === event.step);
	if (!event.extended || !named) return [];
	const [found = named] = stepsMeant(state, event);
	const { id, label } = found.step;
	const refused = (why: string): readonly EventFault[] => [
		{ field: "extended", code: "extension-refused", message: `\`${label}\` 的期限${why}`, input: id },
	];
	const extension = extensionOf(found.step);
	if (!extension) return refused("依所适用的规定不能延长");
	if (state.extended.has(found.step)) return refused("已经延长过一次");
	if (isPast(limitOf(state, found, calendar).due, event.on) !== false) return refused("已经届满，不能再延长");
	const wrong = [...numberFaults(found.step, extension, event.workingDays), ...approvalFaults(event)];
	if (wrong.length > 0) return wrong;
	const known = knownFacts(state.stack, mergedFacts(state.given, givenFacts(event.facts)), today);
	const { when, requires, quote } = extension;
	if (when && truthOf(state.stack, when, known) === false) return refused(`没有可以延长的事由：“${quote}”`);
	const met = !requires || truthOf(state.stack, requires, known) === true;
	return met ? [] : refused(`尚不具备延长的条件：“${quote}”`);
};

/** Something outside the steps is one of the list; only a case that has begun can be withdrawn, completed or handed over. */
const incidentFaults = ({ begun }: CaseState, { event }: CaseEvent): readonly EventFault[] => {
	const at = { field: "event", input: event };
	if (typeof event !== "string" || !Object.hasOwn(incidents, event)) {
		const suggestion = `可填${listed(Object.values(incidents))}`;
		return [{ ...at, code: "unknown-incident", message: `没有 \`${shown(event)}\` 这一事项`, suggestion }];
	}
	// The catalogue is corrected whether or not anybody has applied.
	if (begun || event === "catalogueCorrected") return [];
	return [{ ...at, code: "case-not-begun", message: `本案尚未开始，不能记“${incidents[event]}”` }];
};

/** After the end of a case nothing more happens in it. */
const endFaults = ({ incidents: happened }: CaseState, { on }: CaseEvent): readonly EventFault[] =>
	happened?.last.effect === "ends"
		? [
				{
					field: "on",
					input: on,
					code: "case-over",
					message: `本案已于${dayText(happened.last.on)}因“${happened.last.label}”终结`,
					suggestion: "其后另行申请的，另作一案",
				},
			]
		: [];

/** Findings that an event brings with it and that nobody had made by today. */
const findingFaults = ({ stack }: CaseState, { today }: Course, { facts }: CaseEvent): readonly EventFault[] => {
	const given = givenFacts(facts);
	return Object.keys(given).flatMap((fact) => {
		const definition = stack.vocabulary.get(fact);
		const finding = definition?.finding ? findingIn(given[fact]?.value) : undefined;
		if (!definition || !finding || finding.on <= today) return [];
		const message = `“${definition.label}”的认定日（${dayText(finding.on)}）晚于今日（${dayText(today)}）`;
		return [{ field: "facts", code: "finding-after-today", message, input: finding.on, suggestion: "认定作出以后再填" }];
	});
};

/** All that is wrong with an event in a case as it stands. */
export const faultsWith = (state: CaseState, course: Course, event: CaseEvent): readonly EventFault[] => {
	const over = endFaults(state, event);
	const faults = event.event === undefined ? stepFaults : incidentFaults;
	return [
		...dayFaults(state, course, event.on),
		...(over.length > 0 ? over : [...faults(state, event, course), ...extensionFaults(state, course, event)]),
		...findingFaults(state, course, event),
	];
};
