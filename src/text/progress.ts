import type { Truth } from "../model/answer/derivation";
import type { Due } from "../model/answer/due";
import type { Issue } from "../model/answer/issue";
import type { Labels } from "../model/answer/labels";
import type { NextStep } from "../model/answer/next-step";
import type { PendingStep, Progress, RecordedIncident, TakenStep } from "../model/answer/progress";
import { dayText } from "../model/day";
import { actorLabel } from "../model/law/actor";
import { stepOutcomes } from "../model/law/step-outcome";
import { falseLeaves, valueText } from "./derivation";
import { dutyLine } from "./duty";
import { section } from "./layout";
import { issueLine, nextStepLine } from "./list-lines";
import { displacedText, quotationWithTitle } from "./quotation";
import { termLabel } from "./terms";
import { timeLimitClause } from "./time-limit";

const lateness = (late: Truth): string => (late === null ? "是否逾期尚不能确定" : late ? "逾期" : "按期");

/** By how many days a time limit was extended, and by which approval. */
export const extendedText = ({ extended, approval }: Pick<PendingStep, "extended" | "approval">): string => {
	if (extended === 0) return "";
	const number = approval?.number ? `，${approval.number}` : "";
	const by = approval ? `，${dayText(approval.on)}批准${number}` : "";
	return extended === null ? `（含延长，批准的日数没有填写${by}）` : `（含延长${extended}个工作日${by}）`;
};

/** The end of a time limit; its earliest and its latest day while it is not settled. */
export const endText = ({ due, earliest, latest, certainty }: Due): string => {
	if (certainty === "unspecified") return `最早于${dayText(earliest)}、最迟于${dayText(latest)}届满`;
	if (certainty !== "provisional") return `于${dayText(due)}届满`;
	return `暂定于${dayText(due)}届满${earliest === latest ? "" : `（最早${dayText(earliest)}，最迟${dayText(latest)}）`}`;
};

/** A step that was taken, on one line: when, by whom, with which outcome, and whether in time. */
export const takenStepText = ({ actors }: Labels, step: TakenStep): string => {
	const { label, actor, outcome, on, due, late } = step;
	const isSettled = due?.certainty === "official" || due?.certainty === "amended";
	const end = due ? (isSettled ? `期限至${dayText(due.due)}` : endText(due)) : "";
	const limit = due ? `；${end}${extendedText(step)}，${lateness(late)}` : "";
	return `${dayText(on)}，${label}（${actorLabel(actor, actors)}）：${stepOutcomes[outcome]}${limit}。`;
};

/** A step that may be taken, on one line, with the end of its time limit. */
export const pendingLine = (labels: Labels, step: PendingStep): string => {
	const line = nextStepLine(step, labels);
	const { due, since, overdue, urgedBy } = step;
	const urged = urgedBy ? `，可以请${actorLabel(urgedBy, labels.actors)}督促` : "";
	if (!due) return line;
	return `${line}自${since ? dayText(since) : ""}起算，${endText(due)}${extendedText(step)}${overdue ? "，已经逾期" : ""}${urged}。`;
};

/** The issue of an event, which is named by its position in the list, counted from one. */
export const eventIssueLine = (issue: Issue): string => {
	const [, at] = issue.path;
	return issueLine({ ...issue, path: typeof at === "number" ? [`第${at + 1}项`] : [] });
};

const list = (steps: readonly PendingStep[]): string => steps.map(({ label }) => `“${label}”`).join("或者");

/** What the texts by which the case went last call themselves. */
const silentText = ({ labels, history, closed }: Progress): string => {
	const texts = [...history.slice(-1), ...closed].map(({ regulation }) => labels.itself[regulation] ?? "本资料");
	return [...new Set(texts)].join("、") || "本资料";
};

/** Why a step that would have followed is closed: its premise, and what is filled in instead. */
const closedText = ({ terms }: Labels, { label, when }: NextStep): string => {
	const reasons = when ? falseLeaves(when).map((leaf) => `“${termLabel(terms, leaf.fact)}”为“${valueText(terms, leaf)}”`) : [];
	return `“${label}”的前提不具备${reasons.length > 0 ? `（${[...new Set(reasons)].join("，")}）` : ""}`;
};

export const progressStateText = (progress: Progress): string => {
	const { state, next, closed, history, incidents, labels, on, remarks } = progress;
	const why = closed.map((step) => closedText(labels, step)).join("；");
	switch (state) {
		case "not-begun":
			return `尚未开始，可以自${list(next)}开始`;
		case "running":
			return `进行到${list(next)}`;
		case "ended":
			if (remarks.some(({ kind }) => kind === "source") && next.length === 0)
				return "本资料所载的环节已经走完；其后怎样办理，本资料未载明";
			return next.length > 0 ? `程序已经走完，此后${list(next)}` : "程序已经走完";
		case "withdrawn": {
			const last = incidents.find(({ effect }) => effect === "ends");
			return `${last ? `${dayText(last.on)}已${last.label}` : "申请已撤回"}，本案终结，不再计算期限`;
		}
		case "not-stated":
			if (history.length === 0) return `按照所填事实，本程序无从开始${why === "" ? "" : `：${why}`}`;
			return `此后怎样进行，${silentText(progress)}未载明${why === "" ? "" : `：${why}`}`;
		case "not-in-force":
			return `${dayText(on)}，${labels.law}未施行或者已经失效`;
	}
};

/** Something that happened outside the steps, on one line. */
export const incidentLine = (labels: Labels, { label, on, effect, regulations, words }: RecordedIncident): string => {
	const what = `· ${dayText(on)}，${label}`;
	if (effect !== "none") return `${what}；${words.map((each) => quotationWithTitle(labels, each)).join("，")}。`;
	const silent = regulations.map((id) => labels.itself[id] ?? "本资料").join("、");
	return `${what}：${silent}未载明其效果，本案照常进行。`;
};

/**
 * The progress of a case as Chinese prose: its history with the time limits, the next steps, the duties, and the rejected
 * events.
 */
export const explainProgress = (progress: Progress): string => {
	const { label, labels, on, today, history, incidents, next, elective, duties, displaced, rejected, readings, remarks } =
		progress;
	const isInvalid = rejected.some(({ path }) => path[0] !== "events" || path.length === 1);
	return [
		isInvalid ? "参数有误，没有推算。" : `【${labels.law}】${label}，截至${dayText(today)}：${progressStateText(progress)}。`,
		...(history.length > 0 && on !== today ? [`本案依照首个环节之日（${dayText(on)}）有效的规定办理。`] : []),
		...section(
			"经过：",
			history.map((step, index) => `${index + 1}. ${takenStepText(labels, step)}`),
		),
		...section(
			"程序以外的事项：",
			incidents.map((each) => incidentLine(labels, each)),
		),
		...section(
			"接下来：",
			next.map((step) => pendingLine(labels, step)),
		),
		...section(
			"逾期以后可以选择：",
			elective.map((step) => pendingLine(labels, step)),
		),
		...section(
			"不再适用的环节（优先适用上位规定）：",
			displaced.map((one) => {
				const limit = one.within ? `（${timeLimitClause(one.within)}）` : "";
				return `· ${displacedText(labels, one, `“${one.says}”${limit}`)}。`;
			}),
		),
		...section(
			"义务：",
			duties.map((duty) => dutyLine(labels, duty)),
		),
		...section(isInvalid ? "问题：" : "未予采纳的办理记录：", rejected.map(eventIssueLine)),
		...section(
			"所采解释：",
			readings.map((id) => `· ${labels.readings[id] ?? id}`),
		),
		...section(
			"提示：",
			remarks.map(({ message }) => `· ${message}。`),
		),
	].join("\n\n");
};
