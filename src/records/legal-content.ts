import type { Decision } from "../model/answer/decision";
import type { DutyAssessment } from "../model/answer/duty-assessment";
import type { PendingStep, Progress } from "../model/answer/progress";
import type { RecordableAnswer } from "./recorded";

const ofDecision = ({ question, status, answer, possible, opens, missing }: Decision): unknown => ({
	question,
	status,
	answer,
	possible,
	opens,
	missing,
});

const ofDuty = ({ regulation, duty, on, state, breach }: DutyAssessment): unknown => ({ regulation, duty, on, state, breach });

const ofPending = ({ step, actor, since, due, overdue, extended }: PendingStep): unknown => ({
	step,
	actor,
	since,
	due: due && { due: due.due, earliest: due.earliest, latest: due.latest, certainty: due.certainty },
	overdue,
	extended,
});

const ofProgress = (progress: Progress): unknown => ({
	on: progress.on,
	state: progress.state,
	history: progress.history.map(({ step, outcome, on, due, late }) => ({ step, outcome, on, due: due?.due, late })),
	incidents: progress.incidents.map(({ incident, on, effect }) => ({ incident, on, effect })),
	next: progress.next.map(ofPending),
	elective: progress.elective.map(ofPending),
	closed: progress.closed.map(({ step }) => step),
	duties: progress.duties.map(ofDuty),
	rejected: progress.rejected.map(({ code, path }) => ({ code, path })),
});

/**
 * What an answer says in law: the level or status and what may still become of it; of a case, where it stands and what is due;
 * and the states of duties. Its words and reasons are left out.
 */
export const legalContent = (answer: RecordableAnswer): unknown => {
	if (answer.kind === "decision") return ofDecision(answer);
	if (answer.kind === "progress") return ofProgress(answer);
	const { decisions, declarations, duties, promotions, liabilities } = answer;
	return {
		decisions: decisions.map(ofDecision),
		declarations: declarations.map(({ question, declared, lawful, relation }) => ({ question, declared, lawful, relation })),
		duties: duties.map(ofDuty),
		promotions: promotions.map(({ duty, question, to }) => ({ duty, question, to })),
		liabilities,
	};
};
