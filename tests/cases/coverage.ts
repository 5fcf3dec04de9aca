import { given } from "../../src/engine/case";
import { testsIn } from "../../src/engine/conditions";
import { annotate } from "../../src/engine/explain/annotate";
import { stackOn } from "../../src/engine/layers/stack";
import type { Quoted } from "../../src/model/law/cite";
import type { Condition } from "../../src/model/law/condition";
import type { Regulation } from "../../src/model/law/regulation";
import { type Coverage, citation } from "../../src/text";
import { testText } from "../../src/text/condition";
import { termsOf } from "../../src/text/terms";
import type { Book } from "./books";
import { factsIn, folded, textsOf, type Written, writtenIn } from "./written";

/** A provision with its conditions, and which cases put it to the test. */
interface Provision {
	readonly place: string;
	readonly conditions: readonly Condition[];
	readonly triedBy: (each: Written) => boolean;
}

const same = (label: string, other: string | undefined): boolean => other !== undefined && folded(label) === folded(other);
const where = (words: readonly Quoted[], label: string): string =>
	`${words.map(({ cite }) => citation(cite)).slice(0, 1)}·${label}`;

const provisionsOf = (law: Regulation, texts: readonly Regulation[]): readonly Provision[] => [
	...law.scope.map((clause) => ({
		place: `${citation(clause.cite)}·适用范围`,
		conditions: [clause.when],
		triedBy: ({ 问题, 义务 }: Written) =>
			texts.some(
				({ questions, duties }) =>
					questions.some(({ label, matter }) => same(label, 问题) && clause.matters.includes(matter)) ||
					duties.some(({ label, matter }) => matter && Object.hasOwn(义务 ?? {}, label) && clause.matters.includes(matter)),
			),
	})),
	...law.questions.flatMap(({ label, rules }) =>
		rules.map(({ words, when, unless }) => ({
			place: where(words, label),
			conditions: [when, ...(unless ? [unless] : [])],
			triedBy: ({ 问题 }: Written) => same(label, 问题),
		})),
	),
	...law.duties.map(({ words, label, when, met }) => ({
		place: where(words, label),
		conditions: [when, met],
		triedBy: ({ 义务 }: Written) => Object.keys(义务 ?? {}).some((asserted) => same(label, asserted)),
	})),
	...law.remedies.map(({ words, label, requires }) => ({
		place: where(words, label),
		conditions: requires ? [requires] : [],
		triedBy: ({ 措施 }: Written) => same(label, 措施?.名称),
	})),
	...law.procedures.flatMap(({ label: of, steps }) =>
		steps.map(({ words, label, when }) => ({
			place: where(words, `${of}·${label}`),
			conditions: when ? [when] : [],
			triedBy: ({ 下一步 }: Written) => 下一步 !== undefined && same(of, 下一步.程序 ?? "共享申请"),
		})),
	),
];

const knownIn = (book: Book, each: Written) => {
	const stack = stackOn(book.law, each.日期);
	// A remedy is tried on the facts as they are after it.
	return { stack, known: given(stack, { ...factsIn(book, each.事实), ...(each.措施 ? factsIn(book, each.措施.变更) : {}) }) };
};

/** For every atomic condition of every provision, how many of the cases that try the provision met it true, and how many false. */
export const coverage = (book: Book): readonly Coverage[] => {
	const terms = termsOf(book.regulation);
	const cases = writtenIn(book)
		.flatMap(([, each]) => each)
		.map((each) => ({ each, ...knownIn(book, each) }));
	return provisionsOf(book.regulation, textsOf(book)).flatMap(({ place, conditions, triedBy }) => {
		const trying = cases.filter(({ each }) => triedBy(each));
		return conditions.flatMap(testsIn).map((test) => {
			const truths = trying.map(({ stack, known }) => annotate(stack, test, known).holds);
			return {
				place,
				condition: testText(terms, test),
				holds: truths.filter((truth) => truth === true).length,
				fails: truths.filter((truth) => truth === false).length,
			};
		});
	});
};
