import fc, { type Arbitrary } from "fast-check";
import type { FactDefinition, Finding, Value } from "../model/law/fact";
import { days } from "./days";

/** Who found something, when, and on what. */
export type Signature = Omit<Finding, "value">;

const persons = [
	"市大数据局 张某",
	"某医院信息科",
	"某局定密责任人 李某",
	"保密办",
	"O'Neil, 数据中心",
	"王·阿依古丽",
] as const;

const bases = ["评估报告〔2024〕3号", "会议纪要"] as const;

/** A name or office and a day that exists, with or without what it rests on. */
export const signature: Arbitrary<Signature> = fc
	.tuple(fc.constantFrom(...persons), days({ from: "2020-01-01", to: "2026-12-31" }), fc.option(fc.constantFrom(...bases)))
	.map(([by, on, basis]) => ({ by, on, ...(basis === null ? {} : { basis }) }));

/** A value as the law takes it: signed where the words are open-textured, bare otherwise. */
export const asGiven = ({ finding }: FactDefinition, value: Value, signed: Signature): Value | Finding =>
	finding ? { value, ...signed } : value;
