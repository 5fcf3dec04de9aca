/**
 * The words in which a regulation is written as data, and what finds out whether it is written well.
 *
 * Whoever only asks a law needs none of them: what is asked of a law and answered is in `gongshu`.
 */

export { check } from "./check";
export { checkQuotes } from "./check/quotes";
export { all, any, type Condition, is, isNot, noneOf, not, oneOf } from "./model/law/condition";
export { type Duty, duties } from "./model/law/duty";
export { type FactDefinition, type Vocabulary, vocabulary } from "./model/law/fact";
export {
	type Jurisdiction,
	jurisdiction,
	type Layer,
	type NotHeld,
	type Ordering,
	type Relation,
} from "./model/law/jurisdiction";
export type { OwnMatter } from "./model/law/matter";
export type { LawNames, NamedJurisdiction, NamedLaw, NamedRegulation } from "./model/law/names";
export { type Procedure, procedure, type Step } from "./model/law/procedure";
export { type Grant, type Level, type Question, question, type Rule } from "./model/law/question";
export type { Rank } from "./model/law/rank";
export type { Reading } from "./model/law/reading";
export { type Article, type Never, type Regulation, regulation, type Unstated } from "./model/law/regulation";
export { type Remedy, remedies } from "./model/law/remedy";
export { type ScopeClause, scope } from "./model/law/scope";
