import { chain, map, right } from "fp-ts/lib/Either.js";
import { pipe } from "fp-ts/lib/function.js";
import type { CaseEvent } from "../model/answer/event";
import { freeze } from "../model/freeze";
import type { FactsOf, Law, ProcedureId } from "../model/law/law";
import type { Step } from "../model/law/procedure";
import { type StepOutcome, stepOutcomes } from "../model/law/step-outcome";
import { dayAt } from "./day";
import { parseFacts } from "./facts";
import { type Field, fieldsIn } from "./field";
import { nameIn, namesOf, saysUnknown } from "./name";
import { collect, type Parsed, type Path, readable, reject, together, under } from "./parsed";
import { elementsOf, propertiesOf } from "./property";
import { shown } from "./shorten";
import { regulationsOf } from "./vocabulary";
import { choice, guess } from "./wording";

/** The parts of an event, under the words that stand in the form. */
const parts = [
	{ id: "on", label: "日期" },
	{ id: "step", label: "环节" },
	{ id: "outcome", label: "结果" },
	{ id: "extended", label: "延长" },
	{ id: "facts", label: "事实" },
] as const;

type Part = (typeof parts)[number];

const partNames = namesOf(parts);

const form = '{"日期":"2026-02-10","环节":"申请","结果":"已提出申请"}';

/** No case has more events. */
const mostEvents = 1000;

const stepsOf = (law: Law, procedure: string): readonly Step[] =>
	regulationsOf(law).flatMap(({ procedures }) => procedures.filter(({ id }) => id === procedure).flatMap(({ steps }) => steps));

const missing = (part: string, path: Path): Parsed<never> =>
	reject({ code: "event-incomplete", path, message: `这一事项缺少“${part}”` }, `写作 ${form}`);

/** A step as it is named, with every outcome that a text which has it gives it. */
const parseStep = (steps: readonly Step[], input: unknown, path: Path): Parsed<Step> => {
	const names = namesOf(steps);
	const found = names.find(input);
	if (found) {
		const alike = steps.filter(({ id }) => id === found.id);
		return right({ ...found, then: Object.assign({}, ...alike.map(({ then }) => then)) });
	}
	const problem = { code: "unknown-step", path, message: `没有名为 \`${shown(input)}\` 的环节`, input: shown(input) } as const;
	return reject(problem, guess(names.nearest(input)) ?? `可选${choice([...new Set(steps.map(({ label }) => label))])}`);
};

/** An outcome is named among those of its step; where the step is not understood, among all. */
const parseOutcome = (step: Step | undefined, input: unknown, path: Path): Parsed<StepOutcome> => {
	const possible = step ? Object.keys(step.then) : Object.keys(stepOutcomes);
	const named = (possible as readonly StepOutcome[]).map((id) => ({ id, label: stepOutcomes[id] }));
	const names = namesOf(named);
	const found = names.find(input);
	if (found) return right(found.id);
	const where = step ? `“${step.label}”没有` : "没有";
	const problem = {
		code: "unknown-outcome",
		path,
		message: `${where} \`${shown(input)}\` 这一结果`,
		input: shown(input),
	} as const;
	return reject(
		problem,
		guess(names.nearest(input)) ?? (named.length > 0 ? `可选${choice(named.map(({ label }) => label))}` : undefined),
	);
};

const saysYes = (input: unknown): boolean => input === true || nameIn(input) === "是";
const saysNo = (input: unknown): boolean => input === false || nameIn(input) === "否";

const fromFields = (law: Law, steps: readonly Step[], fields: readonly Field<Part>[], path: Path): Parsed<CaseEvent> => {
	const part = (id: Part["id"]) => fields.find(({ named, value }) => named.id === id && !saysUnknown(value));
	const [on, step, outcome, extended, facts] = [part("on"), part("step"), part("outcome"), part("extended"), part("facts")];
	const readStep = step ? parseStep(steps, step.value, step.path) : missing("环节", path);
	const common = {
		on: on ? dayAt(on.value, on.path) : missing("日期", path),
		step: map(({ id }: Step) => id)(readStep),
		...(facts && { facts: under(facts.path, parseFacts(law, facts.value)) }),
	};
	if (extended && outcome && saysYes(extended.value))
		return reject(
			{ code: "wrong-value", path: outcome.path, message: "“延长”与“结果”不能同时填写", input: shown(outcome.value) },
			"请分作两项",
		);
	if (extended && saysYes(extended.value)) return together({ ...common, extended: right<never, true>(true) });
	if (extended && !saysNo(extended.value)) {
		const input = shown(extended.value);
		return reject(
			{ code: "wrong-value", path: extended.path, message: `“延长”不能填 \`${input}\``, input },
			"可填“是”或者“否”",
		);
	}
	const known = readable([readStep])[0];
	return together({ ...common, outcome: outcome ? parseOutcome(known, outcome.value, outcome.path) : missing("结果", path) });
};

const parseEvent = (law: Law, steps: readonly Step[], input: unknown, path: Path): Parsed<CaseEvent> => {
	const properties = propertiesOf(input);
	if (!properties)
		return reject(
			{ code: "not-an-object", path, message: `事项应当写成对象，不能是 \`${shown(input)}\``, input: shown(input) },
			`写作 ${form}`,
		);
	return pipe(
		fieldsIn(properties, partNames, path, "内容"),
		chain((fields) => together({ named: collect(fields), event: fromFields(law, steps, readable(fields), path) })),
		map(({ event }) => event),
	);
};

/**
 * The events of a case, read from input nobody has checked yet.
 *
 * A list of objects `{ 日期, 环节, 结果, 事实? }`, or `{ 日期, 环节, 延长: 是, 事实? }` for a term that was extended; steps and outcomes by id or
 * Chinese term, days as people write them, facts as `parseFacts` takes them. Whether the events can have happened in this order is for
 * `follow` to say.
 *
 * @param procedure the id of the procedure whose steps the events name
 * @param input anything, hostile input included
 * @returns the events in the order of the input, frozen; or every issue at once
 *
 * @example
 * ```ts
 * import { parseEvents } from "gongshu/parse";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * const filed = [{ 日期: "2024年4月8日", 环节: "申请", 结果: "已提出申请" }];
 * parseEvents(weifang, "sharingRequest", filed); // {"_tag":"Right","right":[{"on":"2024-04-08","step":"apply","outcome":"filed"}]}
 * parseEvents(weifang, "sharingRequest", [{ 日期: "2024-02-30", 环节: "裁决" }])._tag; // "Left"
 * ```
 */
export const parseEvents = <L extends Law>(
	law: L,
	procedure: ProcedureId<L>,
	input: unknown,
): Parsed<readonly CaseEvent<FactsOf<L>>[]> => {
	const events = elementsOf(input, mostEvents);
	if (!events) {
		const problem = { code: "not-an-object", path: [], message: `事项应当写成列表，不能是 \`${shown(input)}\`` } as const;
		return reject({ ...problem, input: shown(input) }, `写作 [${form}]`);
	}
	if (events.length > mostEvents) return reject({ code: "too-large", path: [], message: `事项过多，一次最多${mostEvents}项` });
	const steps = stepsOf(law, procedure);
	return pipe(
		collect(events.map((event, at) => parseEvent(law, steps, event, [at]))),
		map((read) => freeze(read) as readonly CaseEvent<FactsOf<L>>[]),
	);
};
