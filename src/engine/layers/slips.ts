import { isDay } from "../../calendar/day-number";
import type { Condition, Test } from "../../model/law/condition";
import type { FactDefinition, Value } from "../../model/law/fact";
import { type Law, layersOf } from "../../model/law/law";
import { type Provision, provisionsIn } from "../../model/law/provisions";
import type { Regulation } from "../../model/law/regulation";
import { bare, has } from "../../model/own-property";
import { once } from "../memoize";

/**
 * What makes a law that was not checked mean nothing certain. A law that `check` finds well made has none of it; in any other a
 * slip is unknown and never false, so that a rule that cannot be read does not give way.
 */
export interface Slips {
	/** A slip that concerns the law as a whole; `undefined` where there is none. */
	readonly law: string | undefined;
	/** The conditions, and parts of them, that cannot be read, each with what is wrong. */
	readonly conditions: ReadonlyMap<unknown, string>;
}

/** How much of a name is repeated, without what would act on a terminal. */
const shown = (name: unknown): string =>
	String(name)
		.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "")
		.slice(0, 60);

const operators: readonly unknown[] = ["equal", "notEqual", "in", "notIn"];

/** The values that a fact or question of the law can have, by any of its texts. */
type Known = ReadonlyMap<string, ReadonlySet<unknown>>;

const kindValues = ({ kind }: FactDefinition): readonly Value[] | undefined => {
	if (kind === "flag") return [false, true];
	return Array.isArray(kind) && kind.every((value) => typeof value?.id === "string") ? kind.map(({ id }) => id) : undefined;
};

const knownIn = (texts: readonly Regulation[]): Known => {
	const known = new Map<string, Set<unknown>>();
	const add = (id: string, values: readonly unknown[]) => known.set(id, new Set([...(known.get(id) ?? []), ...values]));
	for (const { vocabulary, questions } of texts) {
		for (const [id, definition] of Object.entries(vocabulary)) add(id, kindValues(definition) ?? []);
		for (const { id, scale } of questions)
			add(
				id,
				scale.map((level) => level.id),
			);
	}
	return known;
};

const testSlip = (known: Known, { fact, operator, value }: Test): string | undefined => {
	const values = known.get(fact);
	if (!values) return `所问的 \`${shown(fact)}\` 既不是事实，也不是问题`;
	if (!operators.includes(operator)) return `没有名为 \`${shown(operator)}\` 的运算`;
	const listed: unknown = value;
	if ((operator === "in" || operator === "notIn") !== Array.isArray(listed)) return `\`${operator}\` 的值写法不对`;
	const all: readonly unknown[] = Array.isArray(listed) ? listed : [listed];
	if (all.length === 0) return "条件为空";
	const wrong = all.find((each) => !values.has(each));
	return wrong === undefined ? undefined : `\`${shown(fact)}\` 没有 \`${shown(wrong)}\` 这个值`;
};

/** What is wrong with each part of a condition, the parts first. */
const slipsOf = (known: Known, condition: Condition): readonly (readonly [unknown, string])[] => {
	if (typeof condition !== "object") return [[condition, "不是条件"]];
	const forms = ["all", "any", "not", "fact"].filter((form) => Object.hasOwn(condition, form));
	if (forms.length !== 1) return [[condition, "不是条件"]];
	if (has(condition, "fact")) {
		const slip = testSlip(known, condition);
		return slip === undefined ? [] : [[condition, slip]];
	}
	if (has(condition, "not")) return slipsOf(known, condition.not);
	const parts: unknown = has(condition, "all") ? condition.all : condition.any;
	if (!Array.isArray(parts)) return [[condition, "不是条件"]];
	return parts.length === 0 ? [[condition, "条件为空"]] : parts.flatMap((part: Condition) => slipsOf(known, part));
};

const placeOf = ({ title }: Regulation, { id, label }: Provision): string =>
	`《${shown(title)}》${id === undefined && label === undefined ? "" : `“${shown(label ?? id)}”`}`;

const conditionSlips = (known: Known, text: Regulation): readonly (readonly [unknown, string])[] =>
	provisionsIn(text).flatMap((provision) =>
		provision.conditions.flatMap(({ value }) =>
			slipsOf(known, value).map(([part, why]) => [part, `${placeOf(text, provision)}的条件不能读：${why}`] as const),
		),
	);

/** What is wrong with a text beside its conditions. */
const textSlip = ({ title, effective, vocabulary, scope, questions }: Regulation): string | undefined => {
	const days = [effective.from, effective.until, effective.posted];
	const wrongDay = days.find((day) => day !== undefined && !isDay(day));
	if (wrongDay !== undefined) return `《${shown(title)}》所写的 \`${shown(wrongDay)}\` 不是存在的日期`;
	const fact = Object.entries(vocabulary).find(
		([, definition]) =>
			!kindValues(definition) || (Object.hasOwn(definition, "finding") && typeof definition.finding?.by !== "string"),
	);
	if (fact) return `《${shown(title)}》的事实 \`${shown(fact[0])}\` 没有写明种类或者认定人`;
	const clause = scope.find(({ otherwise }) => !["silent", "elsewhere", "not-stated"].includes(otherwise));
	if (clause) return `《${shown(title)}》“${shown(clause.id)}”没有写明不适用时如何`;
	const question = questions.find(
		({ otherwise, scale }) =>
			(otherwise !== undefined && otherwise !== "not-stated") ||
			scale.some(({ id, closed }) => typeof id !== "string" || (closed !== undefined && closed !== true)),
	);
	return question && `《${shown(title)}》的问题 \`${shown(question.id)}\` 的等级写法不对`;
};

const relations: readonly unknown[] = ["prevails", "also", "base"];

/** What cannot be read in a law; worked out once. */
export const slipsIn = once((law: Law): Slips => {
	const layers = layersOf(law);
	const texts = layers.map(({ regulation }) => regulation);
	const related = layers.find(({ relation }) => !relations.includes(relation));
	const known = knownIn(texts);
	const together = has(law, "layers") ? (law.never ?? []) : [];
	const ofAll = together.flatMap(({ when }) =>
		slipsOf(known, when).map(([part, why]) => [part, `《${shown(law.id)}》的条件不能读：${why}`] as const),
	);
	return bare({
		law: related
			? `《${shown(related.regulation.title)}》没有写明与其他文本的关系`
			: texts.map(textSlip).find((slip) => slip !== undefined),
		conditions: new Map([...texts.flatMap((text) => conditionSlips(known, text)), ...ofAll]),
	});
});
