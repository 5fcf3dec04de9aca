/**
 * gongshu (公数): Chinese public-data regulations as data, and explainable decisions from them.
 *
 * The core has no dependency, reads no clock and does no input or output. Days and facts that come from outside become typed
 * values in `gongshu/parse`; the laws are in `gongshu/rules/…`.
 */

export { check } from "./check";
export { checkQuotes } from "./check/quotes";
export { assess } from "./engine/assess";
export { type Case, caseOf, type OnDay } from "./engine/case";
export { decide } from "./engine/decide";
export { decideParts } from "./engine/decide-parts";
export { type FollowOptions, follow } from "./engine/follow/follow";
export { rulesOf } from "./engine/layers/applied-rules";
export { nextSteps, type Taken } from "./engine/next-steps";
export { remedy } from "./engine/remedy";
export type { AppliedRules, CountingRules } from "./model/answer/applied-rules";
export type { Assessment, LiabilityCandidate, Promotion } from "./model/answer/assessment";
export type { Decision, Ground, Missing, PartsDecision, Possible, Status } from "./model/answer/decision";
export type { Declaration, DeclarationRelation } from "./model/answer/declaration";
export type { Derivation, Truth } from "./model/answer/derivation";
export type { Displaced, DisplacedStep } from "./model/answer/displaced";
export type { DisplacedDuty, DutyAssessment, DutyState } from "./model/answer/duty-assessment";
export type { Approval, CaseEvent } from "./model/answer/event";
export type { Issue } from "./model/answer/issue";
export type { Labels } from "./model/answer/labels";
export type { NextStep } from "./model/answer/next-step";
export type { PendingStep, Progress, ProgressState, RecordedIncident, TakenStep } from "./model/answer/progress";
export type { Remark } from "./model/answer/remark";
export type { RemedyResult } from "./model/answer/remedy-result";
export type { Day } from "./model/day";
export { type Actor, actorLabel, actors } from "./model/law/actor";
export type { Cite, Quoted } from "./model/law/cite";
export { all, any, type Condition, is, isNot, noneOf, not, oneOf } from "./model/law/condition";
export { type Duty, duties } from "./model/law/duty";
export { type FactDefinition, type Facts, type Finding, type Value, type Vocabulary, vocabulary } from "./model/law/fact";
export { type Incident, incidents } from "./model/law/incident";
export {
	type Jurisdiction,
	jurisdiction,
	type Layer,
	type NotHeld,
	type Ordering,
	type Relation,
} from "./model/law/jurisdiction";
export type { FactId, FactsOf, Law, LevelId, ProcedureId, QuestionId, RemedyId } from "./model/law/law";
export { type Matter, matters, type OwnMatter } from "./model/law/matter";
export { type Procedure, procedure, type Step } from "./model/law/procedure";
export { type Grant, type Level, type Question, question, type Rule } from "./model/law/question";
export type { Rank } from "./model/law/rank";
export type { Reading } from "./model/law/reading";
export { type Article, type Never, type Regulation, regulation, type Unstated } from "./model/law/regulation";
export { type Remedy, remedies } from "./model/law/remedy";
export { type ScopeClause, scope } from "./model/law/scope";
export { type StepOutcome, stepOutcomes } from "./model/law/step-outcome";
export type { TimeLimit } from "./model/law/time-limit";
export { explain } from "./text/explain";
