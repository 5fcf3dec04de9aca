import { isDay } from "../../calendar/day-number";
import { leveledQuestions, statedAmong } from "../../engine/layers/stack";
import type { CaseEvent } from "../../model/answer/event";
import { comparedName, unknownWord } from "../../model/compared-name";
import type { Value } from "../../model/law/fact";
import { type Incident, incidents } from "../../model/law/incident";
import { type Law, layersOf, titleOf } from "../../model/law/law";
import { type StepOutcome, stepOutcomes } from "../../model/law/step-outcome";
import { ownValue } from "../../model/own-property";
import { printable } from "../../model/visible-text";
import { type FactForm, factFormsOf } from "./fact-form";
import { stepsOf } from "./save-case";
import { blankState, type FactEntry, type State } from "./state";

/** Something that was read of a file, or why it was not. */
type Read<T> = { readonly value: T } | { readonly problem: string };

const shown = (input: unknown): string => `“${printable(typeof input === "string" ? input : JSON.stringify(input), 40)}”`;

const isRecord = (input: unknown): input is Readonly<Record<string, unknown>> =>
	typeof input === "object" && input !== null && !Array.isArray(input);

const textIn = (input: unknown): string => (typeof input === "string" ? input : "");

/** Whether an input is one of two names of something, its id or its label. */
const names = (input: unknown, id: string, label: string): boolean =>
	typeof input === "string" && input.length <= 200 && [id, label].some((name) => comparedName(name) === comparedName(input));

const isUnknown = (input: unknown): boolean =>
	input === null || input === undefined || (typeof input === "string" && [unknownWord, ""].includes(comparedName(input)));

const valueIn = ({ label, values }: FactForm, input: unknown): Read<Value> => {
	const found = values.find((each) => each.value === input || names(input, String(each.value), each.label));
	return found ? { value: found.value } : { problem: `“${label}”一项不能填${shown(input)}` };
};

/** One fact of a file. A finding without a person or a day is read as it is: it is shown as supposed, and says so. */
const entryIn = (form: FactForm, input: unknown): Read<FactEntry> => {
	const { finder, label } = form;
	if (finder === undefined) {
		const value = valueIn(form, input);
		return "problem" in value ? value : { value: { value: value.value, by: "", on: "", basis: "" } };
	}
	if (!isRecord(input)) return { problem: `“${label}”须由${finder}认定，文件中只填了${shown(input)}` };
	const found = ownValue(input, "认定");
	const value: Read<Value | null> = isUnknown(found) ? { value: null } : valueIn(form, found);
	if ("problem" in value) return value;
	const on = ownValue(input, "认定日");
	if (!isUnknown(on) && !isDay(on)) return { problem: `“${label}”的认定日${shown(on)}不是存在的日期` };
	const [by, basis] = [textIn(ownValue(input, "认定人")), textIn(ownValue(input, "认定依据"))];
	return { value: { value: value.value, by, on: textIn(on), basis } };
};

/** The facts of a file, and what of them cannot be read. */
const entriesIn = (law: Law, facts: unknown): { readonly entries: State["entries"]; readonly problems: readonly string[] } => {
	if (!isRecord(facts)) return { entries: {}, problems: ["“事实”应当逐项列明"] };
	const forms = [...factFormsOf(law).values()];
	const read = Object.entries(facts).flatMap(([name, input]): readonly { id: string; entry: Read<FactEntry> }[] => {
		const form = forms.find(({ id, label }) => names(name, id, label));
		if (!form) return [{ id: name, entry: { problem: `${titleOf(law)}没有${shown(name)}这一项事实` } }];
		return isUnknown(input) ? [] : [{ id: form.id, entry: entryIn(form, input) }];
	});
	return {
		entries: Object.fromEntries(read.flatMap(({ id, entry }) => ("value" in entry ? [[id, entry.value] as const] : []))),
		problems: read.flatMap(({ entry }) => ("problem" in entry ? [entry.problem] : [])),
	};
};

const keyOf = <K extends string>(terms: Readonly<Record<K, string>>, input: unknown): K | undefined =>
	(Object.entries(terms) as [K, string][]).find(([id, label]) => names(input, id, label))?.[0];

const eventIn = (law: Law, procedure: string, input: unknown): Read<CaseEvent> => {
	const unread = (what: string): Read<CaseEvent> => ({ problem: `办理记录${shown(input)}没有读入：${what}` });
	if (!isRecord(input)) return unread("应当逐栏写明");
	const on = ownValue(input, "日期");
	if (!isDay(on)) return unread("日期不是存在的日期");
	if (ownValue(input, "事实") !== undefined) return unread("其中另写有事实，请填在“事实”之中");
	const incident = keyOf<Incident>(incidents, ownValue(input, "事项"));
	if (incident) return { value: { on, event: incident } };
	const named = ownValue(input, "环节");
	const step = stepsOf(law, procedure).find(({ id, label }) => names(named, id, label))?.id;
	if (step === undefined) return unread("没有这一环节");
	if (ownValue(input, "延长") === true) {
		const days = ownValue(input, "延长日数");
		return { value: { on, step, extended: true, ...(typeof days === "number" ? { workingDays: days } : {}) } };
	}
	const outcome = keyOf<StepOutcome>(stepOutcomes, ownValue(input, "结果"));
	return outcome ? { value: { on, step, outcome } } : unread("没有这一结果");
};

/** The events of a case in a procedure, if it has any. */
const eventsIn = (law: Law, written: Readonly<Record<string, unknown>>) => {
	const progress = ownValue(written, "进程");
	if (!isRecord(progress)) return null;
	const named = ownValue(progress, "程序");
	const procedure = layersOf(law)
		.flatMap(({ regulation }) => regulation.procedures)
		.find(({ id, label }) => names(named, id, label))?.id;
	const list = ownValue(progress, "办理记录");
	if (procedure === undefined || !Array.isArray(list))
		return { problems: [`没有读入程序${shown(named)}`], procedure: "", events: [] };
	const read = list.map((each: unknown) => eventIn(law, procedure, each));
	return {
		procedure,
		events: read.flatMap((each) => ("value" in each ? [each.value] : [])),
		problems: read.flatMap((each) => ("problem" in each ? [each.problem] : [])),
	};
};

const jsonIn = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
};

/**
 * What the page is to show of a file with written cases: the facts of the first, the questions of all. What cannot be read is
 * left out and told; a file without a case changes nothing.
 */
export const openedCase = (laws: readonly Law[], state: State, text: string, name: string): State => {
	const content = jsonIn(text);
	const cases = (Array.isArray(content) ? content : [content]).filter(isRecord).filter((each) => "事实" in each);
	const [first] = cases;
	if (!first) {
		const why = content === undefined ? "不是合法的 JSON；YAML 案例请用 gongshu repl 载入" : "没有写明“事实”的案例";
		return { ...state, notices: [`${shown(name)}${content === undefined ? "" : "中"}${why}。没有改动。`] };
	}
	const named = ownValue(first, "规定");
	const found = laws.findIndex((law) => names(named, law.id, titleOf(law)));
	const position = found < 0 ? state.law : found;
	const law = laws[position] as Law;
	const day = ownValue(first, "日期");
	const { entries, problems } = entriesIn(law, ownValue(first, "事实"));
	const asked = leveledQuestions(law).filter((id) =>
		cases.some((each) =>
			statedAmong(layersOf(law), id).some(({ question }) => names(ownValue(each, "问题"), id, question.label)),
		),
	);
	const followed = cases.flatMap((each) => eventsIn(law, each) ?? []);
	const title = textIn(ownValue(first, "案例"));
	const all = [
		...(found < 0 && named !== undefined ? [`本页没有${shown(named)}这一规定，改用${titleOf(law)}`] : []),
		...(isDay(day) || day === undefined ? [] : [`日期${shown(day)}不是存在的日期，没有改动`]),
		...problems,
		...followed.flatMap((each) => each.problems),
	];
	const count = Object.keys(entries).length;
	return {
		...blankState(position, isDay(day) ? day : state.on),
		title: cases.length > 1 ? title.replace(/：[^：]*$/, "") : title,
		questions: asked.length > 0 ? asked : null,
		entries,
		procedure: followed.find(({ procedure }) => procedure !== "")?.procedure ?? null,
		events: Object.fromEntries(
			followed.filter(({ procedure }) => procedure !== "").map((each) => [each.procedure, each.events]),
		),
		notices: [
			`已读入${shown(name)}：${count}项事实。${all.length > 0 ? "下列各项没有照文件读入：" : ""}`,
			...all.map((problem) => `${problem}。`),
		],
	};
};
