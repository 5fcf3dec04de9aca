import { chain, isLeft, map, right } from "fp-ts/lib/Either.js";
import { pipe } from "fp-ts/lib/function.js";
import { mostIssues } from "../model/answer/bounded-issues";
import type { Approval, CaseEvent, EventOf } from "../model/answer/event";
import type { IssuePath } from "../model/answer/issue";
import { freeze } from "../model/freeze";
import { type Incident, incidents } from "../model/law/incident";
import type { Law, ProcedureId } from "../model/law/law";
import type { Step } from "../model/law/procedure";
import { type StepOutcome, stepOutcomes } from "../model/law/step-outcome";
import { nameIn, namesOf, saysUnknown } from "../model/name-matching";
import { hiddenCharacter } from "../model/visible-text";
import { parseDayAt } from "./day";
import { display } from "./display";
import { parseFacts } from "./facts";
import { type Field, fieldsIn } from "./field";
import { atPath, capped, collect, type Parsed, reject, rejectInput, successes, together } from "./parsed";
import { elementsOf, propertiesOf, withReason } from "./property";

import { choice, guess } from "./suggestions";
import { regulationsOf } from "./vocabulary";

/** The parts of an event, with their labels in the form. */
const parts = [
	{ id: "on", label: "日期" },
	{ id: "step", label: "环节" },
	{ id: "outcome", label: "结果" },
	{ id: "extended", label: "延长" },
	{ id: "workingDays", label: "延长日数" },
	{ id: "approval", label: "批准" },
	{ id: "event", label: "事项" },
	{ id: "facts", label: "事实" },
] as const;

/** The parts of the approval of an extension. */
const approvalParts = [
	{ id: "on", label: "日期" },
	{ id: "number", label: "文号" },
] as const;

type Part = (typeof parts)[number];

const partNames = namesOf(parts);
const approvalNames = namesOf(approvalParts);
const incidentNames = namesOf(Object.entries(incidents).map(([id, label]) => ({ id: id as Incident, label })));

const form = '{"日期":"2026-02-10","环节":"申请","结果":"已提出申请"}';

/** The most events that are read. */
const mostEvents = 1000;

const stepsOf = (law: Law, procedure: string): readonly Step[] =>
	regulationsOf(law).flatMap(({ procedures }) => procedures.filter(({ id }) => id === procedure).flatMap(({ steps }) => steps));

const missing = (part: string, path: IssuePath): Parsed<never> =>
	reject({ code: "event-incomplete", path, message: `这一办理记录缺少“${part}”` }, `写作 ${form}`);

/** The step that an input names, with its outcomes in all texts that have it. */
const parseStep = (steps: readonly Step[], input: unknown, path: IssuePath): Parsed<Step> => {
	const names = namesOf(steps);
	const step = names.find(input);
	if (step) {
		const alike = steps.filter(({ id }) => id === step.id);
		return right({ ...step, then: Object.assign({}, ...alike.map(({ then }) => then)) });
	}
	const suggestion = guess(names.nearest(input)) ?? `可选${choice([...new Set(steps.map(({ label }) => label))])}`;
	return rejectInput("unknown-step", path, `没有名为 \`${display(input)}\` 的环节`, input, suggestion);
};

/** The outcome that an input names, among those of its step, or among all if the step is unknown. */
const parseOutcome = (step: Step | undefined, input: unknown, path: IssuePath): Parsed<StepOutcome> => {
	const possible = step ? Object.keys(step.then) : Object.keys(stepOutcomes);
	const options = (possible as readonly StepOutcome[]).map((id) => ({ id, label: stepOutcomes[id] }));
	const names = namesOf(options);
	const outcome = names.find(input);
	if (outcome) return right(outcome.id);
	const message = `${step ? `“${step.label}”没有` : "没有"} \`${display(input)}\` 这一结果`;
	const choices = options.length > 0 ? `可选${choice(options.map(({ label }) => label))}` : undefined;
	return rejectInput("unknown-outcome", path, message, input, guess(names.nearest(input)) ?? choices);
};

const saysYes = (input: unknown): boolean => input === true || nameIn(input) === "是";
const saysNo = (input: unknown): boolean => input === false || nameIn(input) === "否";

/** A number of days: a positive integer, or its digits. */
const parseCount = (input: unknown, path: IssuePath): Parsed<number> => {
	const count = typeof input === "string" && /^[1-9]\d{0,3}$/.test(nameIn(input) ?? "") ? Number(nameIn(input)) : input;
	if (typeof count === "number" && Number.isInteger(count) && count > 0) return right(count);
	return rejectInput("wrong-value", path, `“延长日数”不能填 \`${display(input)}\``, input, "请填所批准的工作日数，例如 3");
};

const parseNumber = (input: unknown, path: IssuePath): Parsed<string> =>
	typeof input === "string" && input.length <= 200 && hiddenCharacter(input.trim()) === undefined
		? right(input.trim())
		: rejectInput("wrong-value", path, `“文号”不能填 \`${display(input)}\``, input, "请写成一行文字");

const parseApproval = (input: unknown, path: IssuePath): Parsed<Approval> => {
	const properties = propertiesOf(input);
	const written = '写作 {"日期":"2026-03-02","文号":"某数函〔2026〕8号"}';
	if (!properties)
		return rejectInput("not-an-object", path, withReason(`“批准”不能填 \`${display(input)}\``, input), input, written);
	return pipe(
		fieldsIn(properties, approvalNames, path, "内容"),
		chain((fields) => {
			const [on, number] = (["on", "number"] as const).map((id) =>
				successes(fields).find(({ meaning, value }) => meaning.id === id && !saysUnknown(value)),
			);
			const approval = together({
				on: on
					? parseDayAt(on.value, on.path)
					: reject({ code: "event-incomplete", path, message: "“批准”缺少“日期”" }, written),
				...(number && { number: parseNumber(number.value, number.path) }),
			});
			return together({ fields: collect(fields), approval });
		}),
		map(({ approval }) => approval),
	);
};

const parseIncident = (input: unknown, path: IssuePath): Parsed<Incident> => {
	const found = incidentNames.find(input);
	if (found) return right(found.id);
	const suggestion = guess(incidentNames.nearest(input)) ?? `可选${choice(Object.values(incidents))}`;
	return rejectInput("unknown-incident", path, `没有名为 \`${display(input)}\` 的事项`, input, suggestion);
};

/** Two parts of one event that exclude each other. */
const exclusive = (one: Field<Part>, other: Field<Part>): Parsed<never> =>
	rejectInput(
		"wrong-value",
		other.path,
		`“${one.meaning.label}”与“${other.meaning.label}”不能同时填写`,
		other.value,
		"请分作两项",
	);

const fromFields = (law: Law, steps: readonly Step[], fields: readonly Field<Part>[], path: IssuePath): Parsed<CaseEvent> => {
	const part = (id: Part["id"]) => fields.find(({ meaning, value }) => meaning.id === id && !saysUnknown(value));
	const [on, step, outcome, extended, facts] = [part("on"), part("step"), part("outcome"), part("extended"), part("facts")];
	const [workingDays, approval, event] = [part("workingDays"), part("approval"), part("event")];
	const when = { on: on ? parseDayAt(on.value, on.path) : missing("日期", path) };
	const known = facts && { facts: atPath(facts.path, parseFacts(law, facts.value)) };
	if (event) {
		const other = step ?? outcome ?? extended ?? workingDays ?? approval;
		return other ? exclusive(event, other) : together({ ...when, event: parseIncident(event.value, event.path), ...known });
	}
	const parsedStep = step ? parseStep(steps, step.value, step.path) : missing("环节", path);
	const common = { ...when, step: map(({ id }: Step) => id)(parsedStep), ...known };
	if (extended && outcome && saysYes(extended.value)) return exclusive(extended, outcome);
	if (extended && saysYes(extended.value))
		return together({
			...common,
			extended: right<never, true>(true),
			...(workingDays && { workingDays: parseCount(workingDays.value, workingDays.path) }),
			...(approval && { approval: parseApproval(approval.value, approval.path) }),
		});
	if (extended && !saysNo(extended.value)) {
		const message = `“延长”不能填 \`${display(extended.value)}\``;
		return rejectInput("wrong-value", extended.path, message, extended.value, "可填“是”或者“否”");
	}
	const needless = workingDays ?? approval;
	if (needless) {
		const message = `“${needless.meaning.label}”只在延长期限时填写`;
		return rejectInput("wrong-value", needless.path, message, needless.value, "一并填写“延长”为“是”");
	}
	const [validStep] = successes([parsedStep]);
	return together({
		...common,
		outcome: outcome ? parseOutcome(validStep, outcome.value, outcome.path) : missing("结果", path),
	});
};

const parseEvent = (law: Law, steps: readonly Step[], input: unknown, path: IssuePath): Parsed<CaseEvent> => {
	const properties = propertiesOf(input);
	if (!properties)
		return rejectInput(
			"not-an-object",
			path,
			withReason(`办理记录应当写成对象，不能是 \`${display(input)}\``, input),
			input,
			`写作 ${form}`,
		);
	return pipe(
		fieldsIn(properties, partNames, path, "内容"),
		chain((fields) => together({ fields: collect(fields), event: fromFields(law, steps, successes(fields), path) })),
		map(({ event }) => event),
	);
};

/**
 * Reads the events of a case (办理记录) from unchecked input.
 *
 * The input is a list of objects `{ 日期, 环节, 结果, 事实? }`; `{ 日期, 环节, 延长: 是, 延长日数?, 批准?, 事实? }` for the
 * extension of a time limit, with the approval as `{ 日期, 文号? }`; `{ 日期, 事项, 事实? }` for what happens outside the steps.
 * Steps and outcomes are named by id or by Chinese term, days are read as by `parseDay`, facts as by `parseFacts`.
 * `follow` decides whether the events can have happened in this order.
 *
 * @param procedure the id of the procedure whose steps the events name
 * @param input any value, hostile input included
 * @returns the events in the order of the input, frozen; or every issue at once, of very many the first thousand and how many
 * more there are
 *
 * @example
 * ```ts
 * import { parseEvents } from "gongshu/parse";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const filed = parseEvents(weifang, "sharingRequest", [{ 日期: "2024年4月8日", 环节: "申请", 结果: "已提出申请" }]);
 * filed._tag === "Right" && filed.right; // [{ "on": "2024-04-08", "step": "apply", "outcome": "filed" }]
 * parseEvents(weifang, "sharingRequest", [{ 日期: "2024-02-30", 环节: "裁决" }])._tag; // "Left"
 * ```
 */
export const parseEvents = <L extends Law, const P extends ProcedureId<L> = ProcedureId<L>>(
	law: L,
	procedure: P,
	input: unknown,
): Parsed<readonly EventOf<L, P>[]> => {
	const events = elementsOf(input, mostEvents);
	if (!events)
		return rejectInput("not-an-object", [], `办理记录应当写成列表，不能是 \`${display(input)}\``, input, `写作 [${form}]`);
	if (events.length > mostEvents)
		return reject({ code: "too-large", path: [], message: `办理记录过多，一次最多${mostEvents}项` });
	const steps = stepsOf(law, procedure);
	const read: Parsed<CaseEvent>[] = [];
	let issues = 0;
	for (const event of events) {
		// Each name that nobody has is compared with all names: with so many issues the rest is not worth the search.
		if (issues >= mostIssues) break;
		const parsed = parseEvent(law, steps, event, [read.length]);
		issues += isLeft(parsed) ? parsed.left.length : 0;
		read.push(parsed);
	}
	const rest = events.length - read.length;
	return pipe(
		capped(collect(read), rest > 0 ? `其后${rest}项办理记录没有再读` : undefined),
		map((parsed) => freeze(parsed) as unknown as readonly EventOf<L, P>[]),
	);
};
