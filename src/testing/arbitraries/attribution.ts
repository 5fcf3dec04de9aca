import fc, { type Arbitrary } from "fast-check";
import type { FactDefinition, Finding, Value } from "../../model/law/fact";
import { days } from "./days";

/** The person and the day of a finding, and its basis. */
export type Attribution = Omit<Finding, "value">;

const persons = [
	"市大数据局 张某",
	"某医院信息科",
	"某局定密责任人 李某",
	"保密办",
	"O'Neil, 数据中心",
	"王·阿依古丽",
] as const;

const bases = ["评估报告〔2024〕3号", "会议纪要"] as const;

/** A name or office and a day that exists, before every law that ships, with or without a basis. */
export const attribution: Arbitrary<Attribution> = fc
	.tuple(fc.constantFrom(...persons), days({ from: "2010-01-01", to: "2019-12-31" }), fc.option(fc.constantFrom(...bases)))
	.map(([by, on, basis]) => ({ by, on, ...(basis === null ? {} : { basis }) }));

/** A fact with a value: a finding if only a named person may determine it, else the bare value. */
export const factWith = ({ finding }: FactDefinition, value: Value, by: Attribution): Value | Finding =>
	finding ? { value, ...by } : value;
