/** Questions about the laws themselves. */
export type { ComparedDuty, ComparedQuestion, Comparison, Side, Verdict } from "../model/answer/comparison";
export type { Difference, DifferingStates, Direction, QuestionDifference } from "../model/answer/difference";
export type { MatterReport, Saying, Silence } from "../model/answer/matter-report";
export type { Counterexample, Failure, ProcedureProof, Proof, QuestionProof, Shadowed, Theorem } from "../model/answer/proof";
export type {
	Ask,
	Change,
	Changes,
	Forcing,
	Interview,
	Means,
	Standing,
	Way,
	Why,
	WhyNot,
} from "../model/answer/what-if";
export { type ComparedOn, compare } from "./compare";
export { type CompiledQuestion, compile } from "./compile/compile";
export { diff } from "./diff/diff";
export { matter } from "./matter";
export { prove } from "./prove/prove";
export { changes } from "./what-if/changes";
export { nextQuestion } from "./what-if/next-question";
export { why } from "./what-if/why";
export { whyNot } from "./what-if/why-not";
