import { isLeft } from "fp-ts/lib/Either.js";
import { explain, follow, type Law, type PendingStep, type ProgressState, type TakenStep } from "../../../src/index";
import { parseEvents } from "../../../src/parse";
import { textsOf } from "../books";
import { factsIn } from "../facts";
import { foldWidth } from "../label";
import type { WrittenCase } from "../schema";
import { differ, differIfWritten } from "./differ";
import { proceduresOf } from "./next-steps";
import { actorIn, inAnyOrder, limitText, placeIn, placesIn, yesOrNo } from "./wording";

type WrittenProgress = NonNullable<WrittenCase["进程"]>;
type WrittenPending = WrittenProgress["下一步"][number];
type WrittenTaken = NonNullable<WrittenProgress["已办"]>[number];
type Step = PendingStep | TakenStep;

const states: Readonly<Record<ProgressState, string>> = {
	"not-begun": "尚未开始",
	running: "进行中",
	ended: "已终结",
	withdrawn: "已撤回",
	"not-stated": "未载明",
	"not-in-force": "未施行",
};

/** The Chinese term of a fact, by any text that has it. */
const labelIn = (law: Law, fact: string): string =>
	textsOf(law).flatMap(({ vocabulary }) => vocabulary[fact]?.label ?? [])[0] ?? fact;

const daysOff: readonly string[] = ["holiday", "statutory", "substitute"];

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(day).getUTCDay());

/** What a case may say of a step that was taken and of one that is pending alike. */
const ofStep = (law: Law, expected: WrittenTaken | WrittenPending, step: Step): readonly string[] => {
	const { due, since, extended } = step;
	const at = `进程 ${expected.环节}`;
	const late = "overdue" in step ? step.overdue : step.late;
	return [
		...differIfWritten(`${at} 由`, expected.由, () => actorIn(law, step.actor)),
		...differIfWritten(`${at} 依据`, expected.依据?.map(foldWidth), () => placesIn(law, step)),
		...differIfWritten(`${at} 起算`, expected.起算, () => since),
		...differIfWritten(`${at} 届满`, expected.届满, () => due?.due ?? null),
		...differIfWritten(`${at} 最早`, expected.最早, () => due?.earliest),
		...differIfWritten(`${at} 最迟`, expected.最迟, () => due?.latest),
		...differIfWritten(`${at} 暂定`, expected.暂定, () => due && yesOrNo(due.certainty === "provisional")),
		...differIfWritten(`${at} 放假`, expected.放假, () =>
			due?.counted.filter(({ kind, day }) => daysOff.includes(kind) && !isWeekend(day)).map(({ day }) => day),
		),
		...differIfWritten(`${at} 调休上班`, expected.调休上班, () =>
			due?.counted.filter(({ kind }) => kind === "makeup").map(({ day }) => day),
		),
		...differIfWritten(`${at} 逾期`, expected.逾期, () => (late === null ? "待定" : yesOrNo(late))),
		...differIfWritten(`${at} 已延长`, expected.已延长, () => extended ?? "未填写"),
	];
};

const ofPending = (law: Law, expected: WrittenPending, step: PendingStep): readonly string[] => {
	const { within, regulation } = step;
	const extension = within && "extension" in within ? within.extension : undefined;
	return [
		...ofStep(law, expected, step),
		...differIfWritten(`进程 ${expected.环节} 尚须查明`, expected.尚须查明 && inAnyOrder(expected.尚须查明), () =>
			inAnyOrder(step.missing.map(({ fact }) => labelIn(law, fact))),
		),
		...differIfWritten(`进程 ${expected.环节} 期限`, expected.期限, () => limitText(within)),
		...differIfWritten(
			`进程 ${expected.环节} 延长`,
			expected.延长 && { ...expected.延长, 依据: foldWidth(expected.延长.依据) },
			() => extension && { 工作日: extension.workingDays, 依据: placeIn(law, regulation, extension) },
		),
	];
};

/** The steps in their order, then what the case says of each. */
const inOrder = <E extends { readonly 环节: string }, S extends { readonly label: string }>(
	column: string,
	expected: readonly E[],
	steps: readonly S[],
	compare: (expected: E, step: S) => readonly string[],
): readonly string[] => {
	const order = differ(
		column,
		expected.map(({ 环节 }) => 环节),
		steps.map(({ label }) => label),
	);
	const same = expected.flatMap((each, at) => {
		const step = steps[at];
		return step && step.label === each.环节 ? compare(each, step) : [];
	});
	return [...order, ...same];
};

/** 进程: the events of a case, and where it stands after them on the day of the case. */
export const ofProgress = (law: Law, { 进程, 事实, 日期 }: WrittenCase): readonly string[] => {
	if (!进程) return [];
	const [{ id }] = proceduresOf(law, 进程.程序);
	const events = parseEvents(law, id, 进程.办理记录);
	if (isLeft(events)) throw new Error(explain(events.left));
	const { next, elective, history, rejected, state } = follow(law, id, events.right, {
		facts: factsIn(law, 事实),
		today: 日期,
	});
	return [
		...differ(
			"进程 未予采纳的办理记录",
			[],
			rejected.map(({ message }) => message),
		),
		...differIfWritten("进程 状态", 进程.状态, () => states[state]),
		...(进程.已办 ? inOrder("进程 已办", 进程.已办, history, (each, step) => ofStep(law, each, step)) : []),
		...inOrder("进程 下一步", 进程.下一步, next, (each, step) => ofPending(law, each, step)),
		...inOrder("进程 可以选择", 进程.可以选择 ?? [], elective, (each, step) => ofPending(law, each, step)),
	];
};
