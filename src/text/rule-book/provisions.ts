import { actorLabel } from "../../model/law/actor";
import type { Quoted } from "../../model/law/cite";
import { citation } from "../../model/law/cite";
import type { Duty } from "../../model/law/duty";
import { matterLabel } from "../../model/law/matter";
import type { Procedure, Step } from "../../model/law/procedure";
import type { Grant, Question, Rule } from "../../model/law/question";
import type { Regulation } from "../../model/law/regulation";
import type { Remedy } from "../../model/law/remedy";
import type { ScopeClause } from "../../model/law/scope";
import { stepOutcomes } from "../../model/law/step-outcome";
import { conditionText } from "../condition";
import { type TermLabels, termLabel, valueLabel } from "../terms";
import { timeLimitText } from "../time-limit";

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
		within ? `期限：${timeLimitText(within)}` : null,
		breach ? `违反的，可能归入${citation(breach)}` : null,
	];
	return `${parts.filter((part) => part !== null).join("；")}。${from(words)}`;
};

/** A remedy as one sentence: what it may change, what must hold afterwards, and what of it must be made anew. */
export const remedySentence = (terms: TermLabels, { label, changes, anew = [], requires, words }: Remedy): string => {
	const named = (facts: readonly string[]) => facts.map((fact) => `“${termLabel(terms, fact)}”`).join("");
	const requirement = requires ? `；其后须${conditionText(terms, requires)}` : "";
	const renewal = anew.length > 0 ? `，${named(anew)}须就改变之后的情形重新作出` : "";
	return `**${label}**：可以改变${named(changes)}${requirement}${renewal}。${from(words)}`;
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
		step.within ? `期限：${timeLimitText(step.within)}${step.since ? `，自“${name(step.since)}”之日起算` : ""}` : null,
		outcomes.length > 0 ? outcomes.join("；") : "程序终结",
	];
	return `${parts.filter((part) => part !== null).join("；")}。${from(step.words)}`;
};
