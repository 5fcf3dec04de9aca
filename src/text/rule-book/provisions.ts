import { actorLabel } from "../../model/law/actor";
import type { Quoted } from "../../model/law/cite";
import { citation } from "../../model/law/cite";
import type { Duty } from "../../model/law/duty";
import { matterLabel } from "../../model/law/matter";
import type { Procedure, Step } from "../../model/law/procedure";
import type { ProvisionOf } from "../../model/law/provisions";
import type { Grant, Question, Rule } from "../../model/law/question";
import type { Regulation } from "../../model/law/regulation";
import type { Remedy } from "../../model/law/remedy";
import type { ScopeClause } from "../../model/law/scope";
import { stepOutcomes } from "../../model/law/step-outcome";
import { conditionText } from "../condition";
import { type TermLabels, termLabel, valueLabel } from "../terms";
import { timeLimitClause } from "../time-limit";

const from = (words: readonly Quoted[]): string => `（${[...new Set(words.map(({ cite }) => citation(cite)))].join("、")}）`;

/** A rule as one sentence. */
export const ruleSentence = (terms: TermLabels, question: Question, { when, unless, atMost, words }: Rule): string => {
	const exception = unless ? `；但是${conditionText(terms, unless)}的除外` : "";
	return `${conditionText(terms, when)}的，${question.label}至多为“${valueLabel(terms, question.id, atMost)}”${exception}。${from(words)}`;
};

/** A grant as one sentence. */
export const grantSentence = ({ matter, cite }: Grant, own?: Regulation["matters"]): string =>
	`就“${matterLabel(matter, own)}”不设限制，下位规定的限制不再适用。（${citation(cite)}）`;

/** The name of a text for itself: 本条例, 本办法, 本法. */
const itself = (title: string): string => `本${/(?:条例|办法|规定|法)$/.exec(title)?.[0] ?? "规定"}`;

/** A scope clause of a text as one sentence. */
export const scopeSentence = (
	terms: TermLabels,
	title: string,
	{ when, otherwise, cite, matters }: ScopeClause,
	own?: Regulation["matters"],
): string => {
	const labels = matters === "all" ? "全部事项" : `“${matters.map((matter) => matterLabel(matter, own)).join("”“")}”`;
	const outside = otherwise === "elsewhere" ? `转由其他法律、法规处理，${itself(title)}不作答` : `不适用${itself(title)}`;
	return `须${conditionText(terms, when)}；否则${outside}。（${citation(cite)}；就${labels}而言）`;
};

/** A duty as one sentence: the actor, when it applies, what meets it, the time limit, and the liability for a breach. */
export const dutySentence = (
	terms: TermLabels,
	own: Regulation["actors"],
	{ label, on, when, met, within, breach, words }: Duty,
): string => {
	const parts = [
		`**${label}**（${actorLabel(on, own)}）：${conditionText(terms, when)}时适用`,
		`${conditionText(terms, met)}即为履行`,
		within ? timeLimitClause(within) : null,
		breach ? `违反的，可能归入${citation(breach)}` : null,
	];
	return `${parts.filter((part) => part !== null).join("；")}。${from(words)}`;
};

/** A remedy as one sentence: what it may change, and what must hold afterwards. */
export const remedySentence = (terms: TermLabels, { label, changes, requires, words }: Remedy): string => {
	const facts = changes.map((fact) => `“${termLabel(terms, fact)}”`).join("");
	const requirement = requires ? `；其后须${conditionText(terms, requires)}` : "";
	return `**${label}**：可以改变${facts}${requirement}。${from(words)}`;
};

/** What an event outside the steps means, as one sentence. */
export const incidentSentence = ({ procedure, label = "", meaning }: ProvisionOf<"incident">): string =>
	`${procedure.label}·**${label}**：${meaning.ends ? "本案终结" : "予以登记，不停止期限的计算"}。${from(meaning.words)}`;

/** The extension of the time limit of a provision as one sentence: how, by how much at most, why, and with what. */
export const extensionSentence = (
	terms: TermLabels,
	{ of, extension: { label, workingDays, when, requires, cite } }: ProvisionOf<"extension">,
): string => {
	const parts = [
		`**${of.label}**的期限，${label === undefined ? "" : `${label}，`}可以延长，最长${workingDays}个工作日`,
		when ? `事由：${conditionText(terms, when)}` : null,
		requires ? `须${conditionText(terms, requires)}` : null,
	];
	return `${parts.filter((part) => part !== null).join("；")}。（${citation(cite)}）`;
};

/** A step as one sentence: the actor, the condition, the time limit, and what follows each outcome. */
export const stepSentence = (terms: TermLabels, own: Regulation["actors"], procedure: Procedure, step: Step): string => {
	const name = (id: string) => procedure.steps.find((each) => each.id === id)?.label ?? id;
	const outcomes = Object.entries(step.then).map(([outcome, to]) => {
		const label = stepOutcomes[outcome as keyof typeof stepOutcomes];
		return `${label}的，${to.length > 0 ? `进入${to.map(name).join("或者")}` : "终结"}`;
	});
	const parts = [
		`**${step.label}**（${actorLabel(step.actor, own)}）`,
		step.discretionary ? "是否进行由其决定" : null,
		step.when ? `前提：${conditionText(terms, step.when)}` : null,
		step.within ? `${timeLimitClause(step.within)}${step.since ? `，自“${name(step.since)}”之日起算` : ""}` : null,
		outcomes.length > 0 ? outcomes.join("；") : "程序终结",
		step.overdue ? `逾期的，可以进入${step.overdue.map(name).join("或者")}，本环节仍应办理` : null,
		step.stays && outcomes.length > 0 ? "其间进行其他环节的，本环节仍应办理" : null,
		step.urgedBy ? `逾期的，可以请${actorLabel(step.urgedBy, own)}督促` : null,
	];
	return `${parts.filter((part) => part !== null).join("；")}。${from(step.words)}`;
};
