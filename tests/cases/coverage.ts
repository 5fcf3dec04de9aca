import type { Condition, Duty, Regulation } from "../../src/author";
import { assess, type Law, type Quoted } from "../../src/index";
import { citation } from "../../src/text";
import { type Book, textsOf } from "./books";
import { casesOf } from "./case-file";
import { usualProcedure } from "./columns/next-steps";
import { factsIn } from "./facts";
import { isSameLabel } from "./label";
import type { WrittenCase } from "./schema";

/** The number of cases in which an atomic condition is true, and in which it is false. */
export interface Coverage {
	/** The citation and the label of the provision with the condition. */
	readonly position: string;
	readonly condition: Condition;
	readonly holds: number;
	readonly fails: number;
}

/** A provision with its conditions, and which cases put it to the test. */
interface Provision {
	readonly position: string;
	readonly conditions: readonly Condition[];
	readonly triedBy: (each: WrittenCase) => boolean;
}

const positionOf = ([first]: readonly Quoted[], label: string): string => `${first ? citation(first.cite) : ""}·${label}`;

const provisionsOf = (law: Regulation, texts: readonly Regulation[]): readonly Provision[] => [
	...law.scope.map((clause) => ({
		position: `${citation(clause.cite)}·适用范围`,
		conditions: [clause.when],
		triedBy: ({ 问题, 义务 }: WrittenCase) =>
			texts.some(
				({ questions, duties }) =>
					questions.some(({ label, matter }) => isSameLabel(label, 问题) && clause.matters.includes(matter)) ||
					duties.some(({ label, matter }) => matter && Object.hasOwn(义务 ?? {}, label) && clause.matters.includes(matter)),
			),
	})),
	...law.questions.flatMap(({ label, rules }) =>
		rules.map(({ words, when, unless }) => ({
			position: positionOf(words, label),
			conditions: [when, ...(unless ? [unless] : [])],
			triedBy: ({ 问题 }: WrittenCase) => isSameLabel(label, 问题),
		})),
	),
	...law.duties.map(({ words, label, when, met }) => ({
		position: positionOf(words, label),
		conditions: [when, met],
		triedBy: ({ 义务 }: WrittenCase) => Object.keys(义务 ?? {}).some((asserted) => isSameLabel(label, asserted)),
	})),
	...law.remedies.map(({ words, label, requires }) => ({
		position: positionOf(words, label),
		conditions: requires ? [requires] : [],
		triedBy: ({ 措施 }: WrittenCase) => isSameLabel(label, 措施?.名称),
	})),
	...law.procedures.flatMap(({ label: of, steps }) =>
		steps.map(({ words, label, when }) => ({
			position: positionOf(words, `${of}·${label}`),
			conditions: when ? [when] : [],
			triedBy: ({ 下一步 }: WrittenCase) => 下一步 !== undefined && isSameLabel(of, 下一步.程序 ?? usualProcedure),
		})),
	),
];

/** The atomic conditions of a condition, in reading order. */
const testsIn = (condition: Condition): readonly Condition[] => {
	if ("all" in condition) return condition.all.flatMap(testsIn);
	if ("any" in condition) return condition.any.flatMap(testsIn);
	return "not" in condition ? testsIn(condition.not) : [condition];
};

const asDuty = (when: Condition, id: string): Duty => ({ id, label: "", words: [], on: "body", when, met: when });

/** The law of a book in which its own text has no duties but these. */
const withDuties = ({ law, regulation }: Book, duties: readonly Duty[]): Law => {
	const text = { ...regulation, duties };
	if (!("layers" in law)) return text;
	const layers = law.layers.map((layer) => (layer.regulation === regulation ? { ...layer, regulation: text } : layer));
	return { ...law, layers };
};

/** A remedy is tried on the facts as they are after it. */
const factsOf = ({ law }: Book, { 事实, 措施 }: WrittenCase): object => ({
	...factsIn(law, 事实),
	...(措施 ? factsIn(law, 措施.变更) : {}),
});

/**
 * For every atomic condition of every provision, how many of the cases that try the provision met it true, and how many false.
 *
 * An assessment says of each duty whether its condition holds. So that it says the same of every provision, each atomic condition is made
 * a duty of its own.
 */
export const coverage = (book: Book): readonly Coverage[] => {
	const provisions = provisionsOf(book.regulation, textsOf(book.law));
	const tests = provisions.flatMap(({ position, conditions, triedBy }) =>
		conditions.flatMap(testsIn).map((condition) => ({ position, condition, triedBy })),
	);
	const law = withDuties(
		book,
		tests.map(({ condition }, at) => asDuty(condition, String(at))),
	);
	const assessments = casesOf(book).map((each) => {
		const { duties } = assess(law, factsOf(book, each), { on: each.日期 });
		const own = duties.filter(({ regulation }) => regulation === book.regulation.id);
		return { each, truths: new Map(own.map(({ duty, when }) => [duty, when.holds])) };
	});
	return tests.map(({ position, condition, triedBy }, at) => {
		const truths = assessments.filter(({ each }) => triedBy(each)).map(({ truths: of }) => of.get(String(at)));
		return {
			position,
			condition,
			holds: truths.filter((truth) => truth === true).length,
			fails: truths.filter((truth) => truth === false).length,
		};
	});
};
