import { weifang2021 } from "../../../src/rules/weifang-2021";
import type { Answer } from "./answer";
import type { WorkedCase } from "./case";
import { catalogue } from "./catalogue";
import { dispute } from "./dispute";
import { open } from "./open";
import { share } from "./share";
import { liability, project } from "./supervision";
import { upperDifferences } from "./upper";
import { collect, correction, paper, procurement, use } from "./use";

/** Answers a worked case by its procedure; `null` where it asks for something the rules do not cover yet. */
const answerCase = (worked: WorkedCase): Answer | null => {
	const procedures: Readonly<Record<string, (worked: WorkedCase) => Answer | null>> = {
		share,
		open,
		dispute,
		catalog: catalogue,
		use,
		paper,
		collect,
		procurement,
		correction,
		project,
		liability,
	};
	return procedures[worked.facts.procedure]?.(worked) ?? null;
};

/** How a worked case came out: not covered, or the differences between what was expected and what was said (none: passed). */
export interface Comparison {
	readonly id: string;
	readonly title: string;
	readonly covered: boolean;
	readonly differences: readonly string[];
	/** What the case expects that is not compared: prose meant as a hint. */
	readonly notCompared: readonly string[];
}

const same = (expected: unknown, said: unknown): boolean => {
	const plain = (value: unknown) => JSON.stringify(Array.isArray(value) ? [...value].sort() : (value ?? null));
	return plain(expected) === plain(said);
};

/** The articles a case names that are encoded as rules, duties, steps or remedies; an item is left to the details. */
const encoded = (articles: readonly string[]): readonly number[] =>
	articles
		.map((article) => Number.parseInt(article, 10))
		.filter((article) => {
			const states: Readonly<Record<string, { readonly state: string }>> = weifang2021.articles;
			return article !== 37 && ["encoded", "partly"].includes(states[article]?.state ?? "");
		});

/** Compares what a worked case expects with what the library says. */
export const compareCase = (worked: WorkedCase): Comparison => {
	const { id, title, expected, articles } = worked;
	const answer = answerCase(worked);
	if (!answer) return { id, title, covered: false, differences: [], notCompared: [] };
	const { outcome, ...rest } = expected;
	const compared = Object.entries(rest).filter(([key]) => key in answer.details);
	const differences = [
		...(outcome === answer.outcome ? [] : [`outcome: 应为 ${outcome}，实为 ${answer.outcome}`]),
		...compared
			.filter(([key, value]) => !same(value, answer.details[key]))
			.map(([key, value]) => `${key}: 应为 ${JSON.stringify(value)}，实为 ${JSON.stringify(answer.details[key])}`),
		...encoded(articles)
			.filter((article) => !answer.articles.has(article))
			.map((article) => `articles: 理由中没有第 ${article} 条`),
		...upperDifferences(worked),
	];
	const notCompared = Object.keys(rest).filter((key) => !(key in answer.details) && key !== "flags" && key !== "upperLaw");
	return { id, title, covered: true, differences, notCompared };
};
