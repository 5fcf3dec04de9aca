import { type Possible, withoutLevel } from "../../model/answer/decision";
import type { Declaration, DeclarationRelation } from "../../model/answer/declaration";
import type { Remark } from "../../model/answer/remark";
import type { Condition } from "../../model/law/condition";
import type { Layer } from "../../model/law/jurisdiction";
import type { Declared } from "../../model/law/question";
import { own } from "../../model/own-property";
import { conditionsOf } from "../conditions";
import { questionsIn } from "../diagram/builder";
import { completionsOf, possibleOutcomes } from "../diagram/completions";
import type { KnownFacts } from "../known-facts";
import { covers } from "../layers/provision";
import { isQuestion, type Stack, scaleOf, statedQuestions } from "../layers/stack";
import { memoized } from "../memoize";
import { truthOf } from "./annotate";

/** A clause by which a text says where the level of a question is declared. */
interface DeclaringClause {
	readonly layer: Layer;
	readonly declared: Declared;
	readonly covered: Condition;
}

/** The clauses by which the texts in force say where the level of a question is declared, highest text first. */
export const declaring = (stack: Stack, question: string): readonly DeclaringClause[] =>
	statedQuestions(stack, question).flatMap(({ layer, question: { declared, matter } }) =>
		declared ? [{ layer, declared, covered: covers(layer, [matter]) }] : [],
	);

/** The facts by which the catalogue declares the level of a question, or of one that its rules read. */
export const declaringFacts = memoized(isQuestion, (stack: Stack, question): readonly string[] => [
	...new Set(questionsDeclared(stack, question).flatMap((each) => declaring(stack, each).map(({ declared }) => declared.fact))),
]);

/** A question, and those that its rules read: what is declared of any of them is compared with the law. */
export const questionsDeclared = (stack: Stack, question: string): readonly string[] => {
	const conditions = statedQuestions(stack, question).flatMap((stated) => stated.question.rules.flatMap(conditionsOf));
	return [question, ...questionsIn(stack, ...conditions)];
};

/** The clause of the highest text that may cover the case, or of the highest there is. */
const clauseFor = (stack: Stack, known: KnownFacts, question: string): DeclaringClause | undefined => {
	const clauses = declaring(stack, question);
	return clauses.find(({ covered }) => truthOf(stack, covered, known) !== false) ?? clauses.at(0);
};

/** The relation in every outcome the question may have; one without a level has none. */
export const relationOf = (
	levels: readonly string[],
	declared: string | null,
	possible: readonly string[],
): DeclarationRelation => {
	const relations = possible.map((outcome): DeclarationRelation => {
		const [own, lawful] = [levels.indexOf(declared ?? ""), levels.indexOf(outcome)];
		if (own < 0 || lawful < 0) return "unknown";
		return own === lawful ? "same" : own < lawful ? "declaredStricter" : "declaredWider";
	});
	const [first = "unknown"] = relations;
	return relations.every((relation) => relation === first) ? first : "unknown";
};

/** What the catalogue declares for a question in a case; nothing where no text says where it does. */
export const declarationOf = (stack: Stack, known: KnownFacts, question: string): Declaration | undefined => {
	const clause = clauseFor(stack, known, question);
	if (!clause) return undefined;
	const { layer, declared: by } = clause;
	const value = known.values.get(by.fact);
	const declared = (typeof value === "string" && Object.hasOwn(by.levels, value) ? by.levels[value] : undefined) ?? null;
	const levels: readonly string[] = scaleOf(stack, question).map(({ id }) => id);
	const outcomes = possibleOutcomes(completionsOf(stack, question), known.values);
	const possible: readonly Possible[] = [...levels, ...withoutLevel].filter((outcome) => outcomes.has(outcome));
	const relation = relationOf(levels, declared, possible);
	const [only] = possible;
	const side = relation === "declaredStricter" ? by.stricter : relation === "declaredWider" ? by.wider : undefined;
	return {
		question,
		fact: by.fact,
		declared,
		lawful: possible.length === 1 && only !== undefined && levels.includes(only) ? only : null,
		possible,
		relation,
		...(side ? { correction: { regulation: layer.regulation.id, ...side } } : {}),
	};
};

/** What the catalogue declares against what the law gives, and how that is corrected. */
type Corrected = Pick<Declaration, "question" | "declared" | "lawful" | "relation"> & Required<Pick<Declaration, "correction">>;

/** That the catalogue declares another level than is lawful, and has to be corrected. */
export const declarationRemark = (stack: Stack, { question, declared, lawful, relation, correction }: Corrected): Remark => {
	const scale = scaleOf(stack, question);
	const label = (level: string | null | undefined) => `“${scale.find(({ id }) => id === level)?.label ?? ""}”`;
	const should = lawful === null ? `不为${label(declared)}` : `为${label(lawful)}`;
	const side = relation === "declaredStricter" ? "目录较严" : "目录较宽";
	const { cite, quote } = correction.words.at(0) ?? { cite: { heading: "" }, quote: "" };
	return {
		kind: "declared",
		message: `目录注明为${label(declared)}，依法应当${should}，${side}，应当改正`,
		words: { cite, quote, regulation: correction.regulation },
	};
};

/** A remark for a question, and for each that its rules read, where the catalogue declares another level than is lawful. */
export const declarationRemarks = (stack: Stack, known: KnownFacts, question: string): readonly Remark[] =>
	questionsDeclared(stack, question).flatMap((each): readonly Remark[] => {
		const declaration = declarationOf(stack, known, each);
		const correction = declaration && own(declaration, "correction");
		return declaration && correction ? [declarationRemark(stack, { ...declaration, correction })] : [];
	});
