import type { Regulation } from "../../src/author";
import type { Quoted } from "../../src/index";
import { citation } from "../../src/text";
import { termLabelsOf } from "../../src/text/terms";
import { dutySentence, ruleSentence, scopeSentence, stepSentence } from "./sentences";

/** One thing a regulation claims its source to say, and the words it rests on. */
export interface Claim {
	readonly 主张: string;
	readonly 依据: readonly string[];
}

const claim = (sentence: string, words: readonly Quoted[]): Claim => ({
	主张: sentence.replaceAll("**", ""),
	依据: [...new Set(words.map(({ cite, quote }) => `${citation(cite)}：${quote}`))],
});

/** Everything a regulation claims of its source, in order: since when, scope, levels, rules, duties, steps. */
export const claimsOf = (law: Regulation): readonly Claim[] => {
	const terms = termLabelsOf(law);
	const { from, posted, words } = law.effective;
	const since = from ? `自${from}起施行` : `资料于${posted}公布`;
	return [
		...(words ? [claim(since, [words])] : []),
		...law.scope.map((clause) => claim(scopeSentence(terms, law, clause), [clause])),
		...law.questions.flatMap((question) => [
			...question.scale.map((level) => claim(`${question.label}有“${level.label}”一级`, [level])),
			...question.rules.map((rule) => claim(ruleSentence(terms, question, rule), rule.words)),
		]),
		...law.duties.map((duty) => claim(dutySentence(terms, law.actors, duty), duty.words)),
		...law.procedures.flatMap((procedure) =>
			procedure.steps.map((step) =>
				claim(`${procedure.label}·${stepSentence(terms, law.actors, procedure, step)}`, step.words),
			),
		),
	];
};
