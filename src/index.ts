/**
 * gongshu (公数): Chinese public-data regulations as data, and explainable decisions from them.
 *
 * The core has no dependency, reads no clock and does no input or output. Days and facts that come from outside become typed values
 * in `gongshu/parse`; the laws are in `gongshu/rules/…`.
 */
export { assess } from "./engine/assess";
export { check } from "./engine/check";
export { checkQuotes } from "./engine/check/quotes";
export { decide } from "./engine/decide";
export { decideParts } from "./engine/decide-parts";
export { type FollowOptions, follow } from "./engine/follow/follow";
export { nextSteps, type Taken } from "./engine/next-steps";
export { remedy } from "./engine/remedy";
export { type Actor, actorLabel, actors } from "./model/actor";
export type {
	Assessment,
	DisplacedDuty,
	DutyAssessment,
	DutyState,
	LiabilityCandidate,
	NextStep,
	Promotion,
	RemedyResult,
} from "./model/assessment";
export type { Cite, Quoted } from "./model/cite";
export { all, any, type Condition, is, isNot, noneOf, not, oneOf } from "./model/condition";
export type { Day } from "./model/day";
export type { Decision, Displaced, Ground, Missing, PartsDecision, Possible, Status } from "./model/decision";
export type { Derivation } from "./model/derivation";
export { type Duty, duties } from "./model/duty";
export type { CaseEvent } from "./model/event";
export { type FactDefinition, type Facts, type Finding, type Value, type Vocabulary, vocabulary } from "./model/fact";
export type { Issue } from "./model/issue";
export {
	type Jurisdiction,
	jurisdiction,
	type Layer,
	type NotHeld,
	type Ordering,
	type Relation,
} from "./model/jurisdiction";
export type { Labels } from "./model/labels";
export type { FactId, FactsOf, Law, LevelId, ProcedureId, QuestionId, RemedyId } from "./model/law";
export type { Notice } from "./model/notice";
export { type Outcome, outcomes } from "./model/outcome";
export { type OwnPoint, type Point, points } from "./model/point";
export { type Procedure, procedure, type Step } from "./model/procedure";
export type { DisplacedStep, PendingStep, Progress, ProgressState, TakenStep } from "./model/progress";
export { type Grant, type Level, type Question, question, type Rule } from "./model/question";
export type { Rank } from "./model/rank";
export type { Reading } from "./model/reading";
export { type Article, type Never, type Regulation, regulation, type Unstated } from "./model/regulation";
export { type Remedy, remedies } from "./model/remedy";
export { type ScopeClause, scope } from "./model/scope";
export type { Term } from "./model/term";
export type { Truth } from "./model/truth";
export { explain } from "./text/explain";
