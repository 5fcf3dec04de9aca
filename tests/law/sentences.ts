import { actorLabel } from "../../src/model/law/actor";
import type { Quoted } from "../../src/model/law/cite";
import { citation } from "../../src/model/law/cite";
import type { Duty } from "../../src/model/law/duty";
import { type Matter, matterLabel } from "../../src/model/law/matter";
import type { Procedure, Step } from "../../src/model/law/procedure";
import { provisionsIn } from "../../src/model/law/provisions";
import type { Question, Rule } from "../../src/model/law/question";
import { type Regulation, selfName } from "../../src/model/law/regulation";
import type { ScopeClause } from "../../src/model/law/scope";
import { stepOutcomes } from "../../src/model/law/step-outcome";
import { conditionText } from "../../src/text/condition";
import { type TermLabels, valueLabel } from "../../src/text/terms";
import { timeLimitClause } from "../../src/text/time-limit";

const from = (words: readonly Quoted[]): string => `（${[...new Set(words.map(({ cite }) => citation(cite)))].join("、")}）`;

/** A rule as one sentence. */
export const ruleSentence = (terms: TermLabels, question: Question, { when, unless, atMost, words }: Rule): string => {
	const exception = unless ? `；但是${conditionText(terms, unless)}的除外` : "";
	// What could be no stricter is simply the answer: 不予共享.
	const effect =
		question.scale[0]?.id === atMost
			? valueLabel(terms, question.id, atMost)
			: `${question.label}不得宽于“${valueLabel(terms, question.id, atMost)}”`;
	return `${conditionText(terms, when)}的，${effect}${exception}。${from(words)}`;
};

/** The most matters that are listed by name. */
const mostNamed = 8;

/** The matters of a clause; where it names most of a text, the text as a whole but for the others. */
const mattersText = (regulation: Regulation, { matters }: ScopeClause): string => {
	const quoted = (some: readonly Matter[]) => some.map((matter) => `“${matterLabel(matter, regulation.matters)}”`).join("");
	const whole = `${selfName(regulation.title)}的全部事项`;
	if (matters === "all") return whole;
	if (matters.length <= mostNamed) return quoted(matters);
	const all = new Set(provisionsIn(regulation).flatMap(({ matter }) => matter?.value ?? []));
	const others = [...all].filter((matter) => !matters.includes(matter));
	if (others.length === 0) return whole;
	return others.length < matters.length ? `${quoted(others)}以外的${whole}` : quoted(matters);
};

/** A scope clause of a text as one sentence. */
export const scopeSentence = (terms: TermLabels, regulation: Regulation, clause: ScopeClause): string => {
	const name = selfName(regulation.title);
	const outside = {
		silent: `不适用${name}`,
		elsewhere: `依相关法律、法规的规定办理，不适用${name}`,
		"not-stated": "其时另有的规定未收录，一律答“未载明”",
	}[clause.otherwise];
	return `${conditionText(terms, clause.when)}的，适用${name}；其他的，${outside}。（${citation(clause.cite)}；就${mattersText(regulation, clause)}而言）`;
};

/** A duty as one sentence: the actor, when it applies, what meets it, the time limit, and the liability for a breach. */
export const dutySentence = (
	terms: TermLabels,
	own: Regulation["actors"],
	{ label, on, when, met, within, breach, breaches = [], words }: Duty,
): string => {
	const parts = [
		`**${label}**（${actorLabel(on, own)}）：${conditionText(terms, when)}的，适用`,
		`${conditionText(terms, met)}的，为已履行`,
		within ? timeLimitClause(within) : null,
		breach ? `违反的，可能归入${citation(breach)}` : null,
		...breaches.map(({ when, item }) => `违反而${conditionText(terms, when)}的，可能归入${citation(item)}`),
	];
	return `${parts.filter((part) => part !== null).join("；")}。${from(words)}`;
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
