import type { Procedure } from "../../../src/author";
import { type Law, type NextStep, nextSteps, type StepOutcome, stepOutcomes, type Taken } from "../../../src/index";
import { textsOf } from "../books";
import { factsIn } from "../facts";
import { withLabel } from "../label";
import type { WrittenCase } from "../schema";
import { differ, differIfWritten } from "./differ";
import { actorIn, limitText, placesIn } from "./wording";

/** The procedure that is meant where a case names none. */
export const usualProcedure = "共享申请";

/** Every text's procedure of this label. */
export const proceduresOf = (law: Law, label: string): readonly [Procedure, ...Procedure[]] => {
	const procedures = textsOf(law).flatMap((text) => text.procedures);
	const first = withLabel(procedures, label);
	return [first, ...procedures.filter((procedure) => procedure !== first && procedure.label === label)];
};

const outcomeOf = (label: string): StepOutcome => {
	const outcome = Object.entries(stepOutcomes).find(([, name]) => name === label);
	if (!outcome) throw new Error(`没有“${label}”这种结果`);
	return outcome[0] as StepOutcome;
};

/** The step that was taken last and its outcome, by their labels; none where nothing has happened yet. */
const takenIn = (procedures: readonly Procedure[], 已办: string, 结果: string | undefined): Taken | null => {
	if (已办 === "无" && 结果 === undefined) return null;
	const steps = procedures.flatMap(({ steps: own }) => own);
	return { step: withLabel(steps, 已办).id, outcome: outcomeOf(结果 ?? "") };
};

/** 下一步: the steps that may be taken next, who takes them, and where they stand. */
export const ofNextSteps = (law: Law, { 下一步, 事实, 日期 }: WrittenCase): readonly string[] => {
	if (!下一步) return [];
	const { 程序 = usualProcedure, 已办, 结果, 应为, 由, 依据 } = 下一步;
	const procedures = proceduresOf(law, 程序);
	const next = nextSteps(law, procedures[0].id, takenIn(procedures, 已办, 结果), factsIn(law, 事实), { on: 日期 });
	const byStep = (of: (step: NextStep) => unknown) => Object.fromEntries(next.map((step) => [step.label, of(step)]));
	return [
		...differ(
			"下一步",
			应为,
			next.map(({ label }) => label),
		),
		...differIfWritten("下一步 由", 由, () => byStep(({ actor }) => actorIn(law, actor))),
		...differIfWritten("下一步 依据", 依据, () => byStep((step) => placesIn(law, step))),
	];
};

/** 流转: every way through a procedure, with the time limit of each step that follows, whatever the facts. */
export const ofRoutes = (law: Law, { 流转, 日期 }: WrittenCase): readonly string[] => {
	if (!流转) return [];
	const procedures = proceduresOf(law, 流转.程序);
	const routes = 流转.各步.flatMap(({ 已办, 结果, 应为 }) => {
		const next = nextSteps(law, procedures[0].id, takenIn(procedures, 已办, 结果), {}, { on: 日期 });
		const actual = Object.fromEntries(next.map(({ label, within }) => [label, limitText(within)]));
		return differ(`流转 ${已办} ${结果 ?? ""}`, 应为, actual);
	});
	const actors = () =>
		Object.fromEntries(procedures.flatMap(({ steps }) => steps.map(({ label, actor }) => [label, actorIn(law, actor)])));
	return [...routes, ...differIfWritten(`流转 ${流转.程序} 由`, 流转.由, actors)];
};
