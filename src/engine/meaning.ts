import type { Condition } from "../model/law/condition";
import type { Day } from "../model/day";
import type { Value } from "../model/law/fact";
import type { Layer } from "../model/law/jurisdiction";
import { layersOf as everyLayer, type Law } from "../model/law/law";
import type { Point } from "../model/law/matter";
import type { Question, Rule } from "../model/law/question";

/**
 * What a law says of a case whose every fact is known, read off the law's own words with two truth values.
 *
 * Written without the engine, by the sentences of the design, and slow on purpose: the engine is checked against it.
 */
export type Complete = ReadonlyMap<string, Value>;

/** The layers in force on a day. */
export const layersOf = (law: Law, on: Day): readonly Layer[] =>
	everyLayer(law).filter(({ regulation: { effective } }) => {
		const first = effective.from ?? effective.posted;
		if (first === undefined || on < first) return false;
		return effective.until === undefined || on <= effective.until;
	});

/** Whether a text without a stated first day may be in force though the day of its source is still to come. */
const mayHold = ({ regulation: { effective } }: Layer, on: Day): boolean =>
	effective.from === undefined && (effective.until === undefined || on <= effective.until);

const questionIn = ({ regulation }: Layer, id: string): Question | undefined =>
	regulation.questions.find((question) => question.id === id);

const reads = (condition: Condition): readonly string[] => {
	if ("all" in condition) return condition.all.flatMap(reads);
	if ("any" in condition) return condition.any.flatMap(reads);
	if ("not" in condition) return reads(condition.not);
	return [condition.fact];
};

/** The common order of levels: a level comes before another if any text, or a comparison of the place, puts it so. */
const ordered = (questions: readonly Question[], compared: readonly (readonly string[])[]): readonly string[] => {
	const orders = [...questions.map(({ scale }): readonly string[] => scale.map(({ id }) => id)), ...compared];
	const levels = [...new Set(questions.flatMap(({ scale }) => scale.map(({ id }) => id)))];
	const before = (a: string, b: string) =>
		orders.some((ids) => ids.includes(a) && ids.includes(b) && ids.indexOf(a) < ids.indexOf(b));
	const order: string[] = [];
	while (order.length < levels.length) {
		const rest = levels.filter((level) => !order.includes(level));
		const next = rest.find((level) => !rest.some((other) => before(other, level))) ?? rest[0];
		if (next === undefined) break;
		order.push(next);
	}
	return order;
};

const isStatus = (outcome: string): boolean => outcome === "out-of-scope" || outcome === "not-stated";

/** A law as it reads on a day for one complete case. */
const reader = (law: Law, facts: Complete, on: Day) => {
	const everywhere = everyLayer(law);
	const layers = layersOf(law, on);
	const answers = new Map<string, string>();
	const ofPlace = ("layers" in law ? (law.never ?? []) : []).filter(({ words }) =>
		words.every((each) => each.regulation === undefined || layers.some(({ regulation }) => regulation.id === each.regulation)),
	);
	const nevers = [...ofPlace, ...layers.flatMap(({ regulation }) => regulation.never ?? [])];
	return { everywhere, layers, isPossible, answer, displacedLevels };

	function isPossible(): boolean {
		return !nevers.some(({ when }) => holds(when));
	}

	function displacedLevels(question: string): readonly string[] {
		return stated(question)
			.filter(({ rule, displaced }) => displaced && ruleHolds(rule))
			.map(({ rule }) => rule.atMost);
	}

	function holds(condition: Condition): boolean {
		if ("all" in condition) return condition.all.every(holds);
		if ("any" in condition) return condition.any.some(holds);
		if ("not" in condition) return !holds(condition.not);
		const isQuestion = everywhere.some((layer) => questionIn(layer, condition.fact));
		const value = isQuestion ? answer(condition.fact) : facts.get(condition.fact);
		if (value === undefined) return false;
		if (isQuestion && isStatus(String(value))) return false;
		if (condition.operator === "equal") return value === condition.value;
		if (condition.operator === "notEqual") return value !== condition.value;
		const listed: readonly Value[] = [condition.value].flat();
		return listed.includes(value) === (condition.operator === "in");
	}

	function inScope({ regulation }: Layer, points: readonly (Point | undefined)[]): "yes" | "silent" | "elsewhere" {
		const failing = regulation.scope
			.filter((clause) => clause.points === "all" || clause.points.some((point) => points.includes(point)))
			.filter(({ when }) => !holds(when));
		if (failing.some(({ otherwise }) => otherwise === "silent")) return "silent";
		return failing.length > 0 ? "elsewhere" : "yes";
	}

	/** The rules that are in scope, each with whether a higher text displaces it. */
	function stated(question: string): readonly { readonly layer: Layer; readonly rule: Rule; readonly displaced: boolean }[] {
		return layers.flatMap((layer, index) => {
			const own = questionIn(layer, question);
			const reaching = layers.filter(
				(other, at) => other !== layer && (other.relation === "also" || (other.relation === "prevails" && at < index)),
			);
			return (own?.rules ?? [])
				.filter((rule) => own && inScope(layer, [own.point, rule.point]) === "yes")
				.filter((rule) => !reaching.some((other) => inScope(other, [own?.point, rule.point]) === "elsewhere"))
				.map((rule) => {
					const displaced = layers.slice(0, index).some((higher) => {
						const theirs = questionIn(higher, question);
						return (
							higher.relation === "prevails" &&
							rule.point !== undefined &&
							theirs !== undefined &&
							[...theirs.rules, ...(theirs.grants ?? [])].some(({ point }) => point === rule.point) &&
							inScope(higher, [theirs.point, rule.point]) === "yes"
						);
					});
					return { layer, rule, displaced };
				});
		});
	}

	function speaking(question: string): readonly { readonly layer: Layer; readonly rule: Rule }[] {
		return stated(question).filter(({ displaced }) => !displaced);
	}

	function ruleHolds({ when, unless }: Rule): boolean {
		return holds(when) && !(unless && holds(unless));
	}

	function answer(question: string): string {
		const known = answers.get(question);
		if (known !== undefined) return known;
		const found = worked(question);
		answers.set(question, found);
		return found;
	}

	function worked(question: string): string {
		const having = layers.flatMap((layer) => {
			const own = questionIn(layer, question);
			return own ? [{ layer, own }] : [];
		});
		if (having.length === 0) return "not-stated";
		const matter = having.map(({ own }) => own.point);
		const sends = (layer: Layer) => inScope(layer, matter) === "elsewhere";
		if (layers.some((layer) => layer.relation === "also" && sends(layer))) return "out-of-scope";
		const covering = (layer: Layer) => {
			const own = questionIn(layer, question);
			return own && inScope(layer, [own.point]) === "yes" ? own : undefined;
		};
		const first = layers.find((layer) => layer.relation !== "also" && (covering(layer) || sends(layer)));
		const governing = first && covering(first);
		if (!governing) return "out-of-scope";
		const rules = speaking(question);
		const statuses = rules
			.flatMap(({ rule }) => [...reads(rule.when), ...(rule.unless ? reads(rule.unless) : [])])
			.filter((read) => everywhere.some((layer) => questionIn(layer, read)))
			.map((read) => answer(read));
		for (const status of ["out-of-scope", "not-stated"]) if (statuses.includes(status)) return status;
		const order = ordered(
			everywhere.flatMap((layer) => questionIn(layer, question) ?? []),
			("layers" in law ? (law.compares ?? []) : []).filter((each) => each.question === question).map(({ levels }) => levels),
		);
		const holding = rules.filter(({ rule }) => ruleHolds(rule));
		const levels = holding.map(({ rule }) => rule.atMost);
		// A text that tells no default says nothing where none of its own rules holds.
		const silent = governing.otherwise ? !holding.some(({ layer }) => layer === first) : governing.scale.length === 0;
		// Whatever it leaves unsaid, the strictest level cannot be passed.
		if (silent) return levels.find((level) => level === order[0]) ?? "not-stated";
		const mostOpen = governing.scale.at(-1)?.id ?? "not-stated";
		return [mostOpen, ...levels].reduce((strictest, level) =>
			order.indexOf(level) < order.indexOf(strictest) ? level : strictest,
		);
	}
};

/** Whether the facts of a complete case can go together. */
export const isPossible = (law: Law, facts: Complete, on: Day): boolean => reader(law, facts, on).isPossible();

/** The levels that displaced rules of a question would have left at most. */
export const displacedLevels = (law: Law, id: string, facts: Complete, on: Day): readonly string[] =>
	reader(law, facts, on).displacedLevels(id);

/** The outcome of one question; `null` where the facts cannot go together. */
export const referenceOutcome = (law: Law, id: string, facts: Complete, on: Day): string | null => {
	const read = reader(law, facts, on);
	// Whether any text in force has the question does not depend on the case.
	const governs = (layer: Layer) => layer.relation !== "also" && questionIn(layer, id) !== undefined;
	const ended = read.layers.some(governs) ? [] : read.everywhere.filter(governs);
	if (read.layers.length === 0 || ended.length > 0)
		return (ended.length > 0 ? ended : read.everywhere).some((layer) => mayHold(layer, on)) ? "not-stated" : "not-in-force";
	if (!read.layers.some((layer) => questionIn(layer, id))) return "not-stated";
	return read.isPossible() ? read.answer(id) : null;
};
