/** The law outside this library: one portable table, from which everything else is generated. */

export { interpret, type TableDecision, type TableGround } from "./interpret";
export { type Interval, intervals } from "./intervals";
export { type TableOptions, table } from "./table";
export type {
	LawTable,
	Root,
	TableAnswers,
	TableDisplaced,
	TableFact,
	TableInterval,
	TableQuestion,
	TableRemark,
	TableRule,
	TableWords,
	When,
} from "./table-form";
export { type Expected, type Vector, vectors } from "./vectors";
