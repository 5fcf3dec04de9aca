/** Questions about the laws themselves. */
export type { ComparedDuty, ComparedQuestion, Comparison, Side, Verdict } from "../model/comparison";
export { type ComparedOn, compare } from "./compare";
