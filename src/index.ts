/**
 * gongshu (公数): Chinese public-data regulations as data, and explainable decisions from them.
 *
 * The core has no dependency, reads no clock and does no input or output. Days and facts that come from outside become typed
 * values in `gongshu/parse`; the laws are in `gongshu/rules/…`.
 */

export { assess } from "./engine/assess";
export { type Case, caseOf, type OnDay } from "./engine/case";
export { type DecisionOf, decide } from "./engine/decide";
export { decideParts } from "./engine/decide-parts";
export { type FollowOptions, follow } from "./engine/follow/follow";
export { rulesOf } from "./engine/layers/applied-rules";
export { nextSteps, type Taken } from "./engine/next-steps";
export { remedy } from "./engine/remedy";
export type { AppliedRules, CountingRules } from "./model/answer/applied-rules";
export type { Assessment, LiabilityCandidate, Promotion } from "./model/answer/assessment";
export type { Decided, Decision, Ground, Missing, PartsDecision, Possible, Status, Undecided } from "./model/answer/decision";
export type { Declaration, DeclarationRelation } from "./model/answer/declaration";
export type { Derivation, Truth } from "./model/answer/derivation";
export type { Displaced, DisplacedStep } from "./model/answer/displaced";
export type { DisplacedDuty, DutyAssessment, DutyState } from "./model/answer/duty-assessment";
export type { Approval, CaseEvent, EventOf } from "./model/answer/event";
export type { Issue } from "./model/answer/issue";
export type { Labels } from "./model/answer/labels";
export type { NextStep } from "./model/answer/next-step";
export type { PendingStep, Progress, ProgressState, RecordedIncident, TakenStep } from "./model/answer/progress";
export type { Remark } from "./model/answer/remark";
export type { RemedyResult } from "./model/answer/remedy-result";
export type { Day } from "./model/day";
export { type Actor, actorLabel, actors } from "./model/law/actor";
export type { Cite, Quoted } from "./model/law/cite";
export type { Facts, Finding, Value } from "./model/law/fact";
export { type Incident, incidents } from "./model/law/incident";
export type {
	ChangesOf,
	FactId,
	FactsOf,
	Law,
	LevelId,
	ProcedureId,
	QuestionId,
	RemedyId,
	StepId,
	StepsOf,
} from "./model/law/law";
export { type Matter, matters } from "./model/law/matter";
export { type StepOutcome, stepOutcomes } from "./model/law/step-outcome";
export type { TimeLimit } from "./model/law/time-limit";
export { explain } from "./text/explain";
