import type { Condition, FactDefinition, Jurisdiction, Layer, Regulation, Relation } from "../../src/author";
import { dayAt, dayNumber } from "../../src/calendar/day-number";
import { valuesOf } from "../../src/engine/diagram/space";
import type { Actor, Cite, Day, TimeLimit, Value } from "../../src/index";
import type { Test } from "../../src/model/law/condition";

/** What a mutant touches, by which the cases that may notice it are found. */
export type Touched =
	| { readonly kind: "question"; readonly id: string }
	| { readonly kind: "duty"; readonly label: string }
	| { readonly kind: "procedure"; readonly label: string }
	| { readonly kind: "remedy"; readonly label: string }
	| { readonly kind: "text" };

/** A regulation with one thing in it changed. */
export interface Mutant {
	readonly name: string;
	readonly touched: Touched;
	/** That the change shows in words, days or terms even where no outcome differs, so that it is never equivalent. */
	readonly visible: boolean;
	readonly regulation: Regulation;
}

type Changed<T> = readonly (readonly [how: string, value: T])[];

const opposite = { equal: "notEqual", notEqual: "equal", in: "notIn", notIn: "in" } as const;

const testMutants = (values: readonly Value[], test: Test): Changed<Condition> => {
	const flipped: Condition = { ...test, operator: opposite[test.operator] } as Test;
	const named: readonly Value[] = [test.value].flat();
	const others = values.filter((value) => !named.includes(value));
	const isList = test.operator === "in" || test.operator === "notIn";
	const fewer = isList && named.length > 1 ? named.map((value) => named.filter((each) => each !== value)) : [];
	const more = isList ? others.map((value) => [...named, value]) : [];
	const swapped = isList || typeof named[0] === "boolean" ? [] : others;
	return [
		["flip", flipped],
		...[...fewer, ...more, ...swapped].map((value) => [`value ${JSON.stringify(value)}`, { ...test, value } as Test] as const),
	];
};

/** A condition with one test in it changed, in every way. */
const conditionMutants = (valuesFor: (fact: string) => readonly Value[], condition: Condition): Changed<Condition> => {
	const inside = (parts: readonly Condition[], rebuild: (parts: readonly Condition[]) => Condition): Changed<Condition> =>
		parts.flatMap((part, at) =>
			conditionMutants(valuesFor, part).map(
				([how, changed]) => [how, rebuild(parts.map((each, index) => (index === at ? changed : each)))] as const,
			),
		);
	if ("all" in condition) return inside(condition.all, (all) => ({ all }));
	if ("any" in condition) return inside(condition.any, (any) => ({ any }));
	if ("not" in condition) return inside([condition.not], ([not = condition.not]) => ({ not }));
	return testMutants(valuesFor(condition.fact), condition).map(([how, changed]) => [`${condition.fact} ${how}`, changed]);
};

const timeLimitMutants = (limit: TimeLimit | undefined): Changed<TimeLimit> => {
	if (!limit) return [];
	if ("workingDays" in limit) {
		const { extension } = limit;
		return [
			["term +1", { ...limit, workingDays: limit.workingDays + 1 }],
			["term -1", { ...limit, workingDays: limit.workingDays - 1 }],
			...(extension
				? ([
						["extension +1", { ...limit, extension: { ...extension, workingDays: extension.workingDays + 1 } }],
						["extension dropped", { workingDays: limit.workingDays }],
					] as const)
				: []),
		];
	}
	return [];
};

/** A list with one of its members replaced. */
const replaced = <T>(list: readonly T[], at: number, value: T): readonly T[] =>
	list.map((each, index) => (index === at ? value : each));
const without = <T>(list: readonly T[], at: number): readonly T[] => list.filter((_, index) => index !== at);

/** The article or the part of an interpretation that comes next; the first one after the last part. */
const nextPlace = ({ articles }: Regulation, cite: Cite): Cite | null => {
	if ("article" in cite) return { ...cite, article: cite.article + 1 };
	const headings = Object.keys(articles);
	const heading = headings[(headings.indexOf(cite.heading) + 1) % headings.length];
	return heading === undefined || heading === cite.heading ? null : { heading };
};

/** A provision with its first place moved to the next one. */
const moved = <T extends { readonly words: Regulation["duties"][number]["words"] }>(
	law: Regulation,
	provision: T,
): T | null => {
	const [first, ...rest] = provision.words;
	const cite = first && nextPlace(law, first.cite);
	return first && cite ? { ...provision, words: [{ ...first, cite }, ...rest] } : null;
};

/** Every regulation that differs from one in a single rule, default, test, value, level, exception, clause, duty, step, actor, term, place or date. */
export const mutantsOf = (law: Regulation): readonly Mutant[] => {
	const bodies = Object.keys(law.actors ?? {}) as readonly Actor[];
	/** The bodies that a text names itself, one of which may be put in the place of another or of a common role. */
	const otherBodies = (actor: Actor): readonly Actor[] => bodies.filter((body) => body !== actor);
	const vocabulary = new Map(Object.entries<FactDefinition>(law.vocabulary));
	const valuesFor = (fact: string): readonly Value[] =>
		law.questions.find(({ id }) => id === fact)?.scale.map(({ id }) => id) ?? valuesOf(vocabulary.get(fact));
	const conditions = (condition: Condition) => conditionMutants(valuesFor, condition);
	const mutants: Mutant[] = [];
	const add = (name: string, touched: Touched, change: Partial<Regulation>, visible = false) =>
		mutants.push({ name: `${law.id} ${name}`, touched, visible, regulation: { ...law, ...change } });

	for (const [at, question] of law.questions.entries()) {
		const touched = { kind: "question", id: question.id } as const;
		const change = (name: string, rules: typeof question.rules, visible = false) =>
			add(name, touched, { questions: replaced(law.questions, at, { ...question, rules }) }, visible);
		const { otherwise, ...told } = question;
		const turned = otherwise ? told : { ...told, otherwise: "not-stated" as const };
		if (question.scale.length > 0)
			add(`${question.id} otherwise ${otherwise ? "dropped" : "not-stated"}`, touched, {
				questions: replaced(law.questions, at, turned),
			});
		const { declared } = question;
		for (const [value, level] of Object.entries(declared?.levels ?? {}))
			for (const { id } of question.scale) {
				if (!declared || id === level) continue;
				const other = { ...question, declared: { ...declared, levels: { ...declared.levels, [value]: id } } };
				const name = `${question.id} declared ${value} as ${id}`;
				add(name, touched, { questions: replaced(law.questions, at, other) }, true);
			}
		for (const [place, rule] of question.rules.entries()) {
			const name = `${question.id} ${rule.id}`;
			const rules = (changed: typeof rule) => replaced(question.rules, place, changed);
			change(`${name} dropped`, without(question.rules, place));
			for (const [how, when] of conditions(rule.when)) change(`${name} when ${how}`, rules({ ...rule, when }));
			for (const [how, unless] of rule.unless ? conditions(rule.unless) : [])
				change(`${name} unless ${how}`, rules({ ...rule, unless }));
			if (rule.unless) {
				const { unless: _, ...bare } = rule;
				change(`${name} unless dropped`, rules(bare));
			}
			for (const { id } of question.scale)
				if (id !== rule.atMost) change(`${name} at most ${id}`, rules({ ...rule, atMost: id }));
			const elsewhere = moved(law, rule);
			if (elsewhere) change(`${name} cite`, rules(elsewhere), true);
		}
	}
	for (const [at, clause] of law.scope.entries()) {
		const text = { kind: "text" } as const;
		add(`scope ${clause.id} dropped`, text, { scope: without(law.scope, at) });
		const otherwise = clause.otherwise === "silent" ? "elsewhere" : "silent";
		add(`scope ${clause.id} ${otherwise}`, text, { scope: replaced(law.scope, at, { ...clause, otherwise }) });
		for (const [how, when] of conditions(clause.when))
			add(`scope ${clause.id} ${how}`, text, { scope: replaced(law.scope, at, { ...clause, when }) });
	}
	for (const [at, duty] of law.duties.entries()) {
		const touched = { kind: "duty", label: duty.label } as const;
		const change = (name: string, changed: typeof duty, visible = false) =>
			add(`duty ${duty.id} ${name}`, touched, { duties: replaced(law.duties, at, changed) }, visible);
		add(`duty ${duty.id} dropped`, touched, { duties: without(law.duties, at) }, true);
		for (const [how, when] of conditions(duty.when)) change(`when ${how}`, { ...duty, when });
		for (const [how, met] of conditions(duty.met)) change(`met ${how}`, { ...duty, met });
		for (const [place, liability] of (duty.breaches ?? []).entries())
			for (const [how, when] of conditions(liability.when))
				change(`breaches ${how}`, { ...duty, breaches: replaced(duty.breaches ?? [], place, { ...liability, when }) });
		for (const [how, within] of timeLimitMutants(duty.within)) change(how, { ...duty, within }, true);
		const elsewhere = moved(law, duty);
		if (elsewhere) change("cite", elsewhere, true);
		for (const on of otherBodies(duty.on)) change(`on ${on}`, { ...duty, on }, true);
	}
	for (const [at, procedure] of law.procedures.entries()) {
		const touched = { kind: "procedure", label: procedure.label } as const;
		const change = (name: string, steps: typeof procedure.steps, visible = false) =>
			add(`${procedure.id} ${name}`, touched, { procedures: replaced(law.procedures, at, { ...procedure, steps }) }, visible);
		for (const [place, step] of procedure.steps.entries()) {
			const steps = (changed: typeof step) => replaced(procedure.steps, place, changed);
			for (const [how, when] of step.when ? conditions(step.when) : [])
				change(`${step.id} when ${how}`, steps({ ...step, when }));
			for (const [how, within] of timeLimitMutants(step.within)) change(`${step.id} ${how}`, steps({ ...step, within }), true);
			for (const actor of otherBodies(step.actor)) change(`${step.id} by ${actor}`, steps({ ...step, actor }), true);
			for (const [outcome, to] of Object.entries(step.then)) {
				const then = (targets: readonly string[]) => steps({ ...step, then: { ...step.then, [outcome]: targets } });
				if (to.length > 0) change(`${step.id} ${outcome} ends`, then([]));
				for (const { id } of procedure.steps)
					if (id !== step.id && !to.includes(id)) change(`${step.id} ${outcome} → ${id}`, then([...to.slice(0, -1), id]));
			}
		}
	}
	for (const [at, remedy] of law.remedies.entries()) {
		const touched = { kind: "remedy", label: remedy.label } as const;
		const change = (name: string, changed: typeof remedy) =>
			add(`remedy ${remedy.id} ${name}`, touched, { remedies: replaced(law.remedies, at, changed) }, true);
		for (const [how, requires] of remedy.requires ? conditions(remedy.requires) : [])
			change(`requires ${how}`, { ...remedy, requires });
		for (const fact of remedy.changes)
			change(`cannot change ${fact}`, { ...remedy, changes: remedy.changes.filter((each) => each !== fact) });
		for (const fact of remedy.anew ?? [])
			change(`need not make ${fact} anew`, { ...remedy, anew: (remedy.anew ?? []).filter((each) => each !== fact) });
	}
	const { from, until, posted } = law.effective;
	const shifted = (end: "from" | "until" | "posted", by: number, day: Day) =>
		add(`${end} ${by}`, { kind: "text" }, { effective: { ...law.effective, [end]: dayAt(dayNumber(day) + by) } }, true);
	for (const by of [-1, 1]) {
		if (from) shifted("from", by, from);
		if (until) shifted("until", by, until);
		// Where the first day is stated, the day of the source decides nothing.
		if (posted && !from) shifted("posted", by, posted);
	}
	return mutants;
};

/** A place with one thing in it changed. */
export interface PlaceMutant {
	readonly name: string;
	readonly place: Jurisdiction;
}

const relations: readonly Relation[] = ["prevails", "also", "base"];

/** Every place that differs from one in a single layer, its relation or its rank, in a comparison of levels, or in what cannot be. */
export const placeMutantsOf = (place: Jurisdiction): readonly PlaceMutant[] => {
	const values = (fact: string): readonly Value[] => {
		const definitions = place.layers.map(({ regulation }) => new Map(Object.entries(regulation.vocabulary)).get(fact));
		return valuesOf(definitions.find((definition) => definition !== undefined));
	};
	const layered = (name: string, layers: readonly Layer[]): PlaceMutant => ({
		name: `${place.id} ${name}`,
		place: { ...place, layers },
	});
	const { layers, compares = [], never = [] } = place;
	return [
		...layers.flatMap((layer, at) => [
			...relations
				.filter((relation) => relation !== layer.relation)
				.map((relation) => layered(`${layer.regulation.id} ${relation}`, replaced(layers, at, { ...layer, relation }))),
			layered(`${layer.regulation.id} dropped`, without(layers, at)),
			...(at > 0
				? [layered(`${layer.regulation.id} raised`, layers.toSpliced(at - 1, 2, layer, layers[at - 1] as Layer))]
				: []),
		]),
		...compares.flatMap((each, at) => [
			{ name: `${place.id} compares ${each.question} dropped`, place: { ...place, compares: without(compares, at) } },
			{
				name: `${place.id} compares ${each.question} reversed`,
				place: { ...place, compares: replaced(compares, at, { ...each, levels: each.levels.toReversed() }) },
			},
		]),
		...never.flatMap((each, at) => [
			{ name: `${place.id} never ${at} dropped`, place: { ...place, never: without(never, at) } },
			...conditionMutants(values, each.when).map(([how, when]) => ({
				name: `${place.id} never ${at} ${how}`,
				place: { ...place, never: replaced(never, at, { ...each, when }) },
			})),
		]),
	];
};
