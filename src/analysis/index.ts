/** Questions about the laws themselves. */
export type { ComparedDuty, ComparedQuestion, Comparison, Side, Verdict } from "../model/comparison";
export type { Counterexample, Failure, ProcedureProof, Proof, QuestionProof, Shadowed, Theorem } from "../model/proof";
export { type ComparedOn, compare } from "./compare";
export { type CompiledQuestion, compile } from "./compile/compile";
export type { Encoders } from "./compile/row";
export { prove } from "./prove/prove";
