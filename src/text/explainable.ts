import type { Assessment } from "../model/answer/assessment";
import type { Comparison } from "../model/answer/comparison";
import type { Decision, PartsDecision } from "../model/answer/decision";
import type { Difference } from "../model/answer/difference";
import type { Due } from "../model/answer/due";
import type { Issue } from "../model/answer/issue";
import type { MatterReport } from "../model/answer/matter-report";
import type { NextStep } from "../model/answer/next-step";
import type { Progress } from "../model/answer/progress";
import type { Proof } from "../model/answer/proof";
import type { RemedyResult } from "../model/answer/remedy-result";
import type { Changes, Interview, Why, WhyNot } from "../model/answer/what-if";

/** The results that can be written as prose. */
export type Explainable =
	| Decision
	| PartsDecision
	| Assessment
	| RemedyResult
	| Comparison
	| Why
	| WhyNot
	| Changes
	| Interview
	| Difference
	| Due
	| Progress
	| MatterReport
	| Proof
	| readonly (Issue | NextStep)[];
