import * as z from "zod/mini";
import type { AppliedRules, CountingRules } from "../../model/answer/applied-rules";
import type { Issue } from "../../model/answer/issue";
import type { Labels } from "../../model/answer/labels";
import type { Remark } from "../../model/answer/remark";
import type { Cite, Quoted } from "../../model/law/cite";
import type { Condition } from "../../model/law/condition";
import type { Value } from "../../model/law/fact";
import type { ReadingId } from "../../model/law/reading";
import type { CountedTimeLimit, Extension, TimeLimit } from "../../model/law/time-limit";
import type { ResultNames } from "./names";
import { exactly, type ResultShape } from "./shape";

/** The value of a fact. */
export const valueShape = (): ResultShape<Value> => exactly<Value>()(z.union([z.boolean(), z.string()]));

/** The Chinese terms by id. */
const termsById = () => z.record(z.string(), z.string());

const positive = () => z.int().check(z.minimum(1));

/** The words of texts, and what is said beside them. */
export const wordShapes = ({ called, text, term, law }: ResultNames) => {
	const value = valueShape();
	const cite = exactly<Cite>()(
		called(
			"Cite",
			z.union([
				z.strictObject({ article: positive(), paragraph: z.exactOptional(positive()), item: z.exactOptional(positive()) }),
				z.strictObject({ heading: z.string() }),
			]),
		),
	);
	const quoted = exactly<Quoted>()(
		called("Quoted", z.strictObject({ cite, quote: z.string(), regulation: z.exactOptional(text) })),
	);
	const reading = exactly<ReadingId>()(z.union([z.string(), z.array(z.string())]));
	const inner: ResultShape<Condition> = z.lazy(() => condition);
	const condition: ResultShape<Condition> = exactly<Condition>()(
		called(
			"Condition",
			z.union([
				z.strictObject({ all: z.array(inner) }),
				z.strictObject({ any: z.array(inner) }),
				z.strictObject({ not: inner }),
				z.strictObject({ fact: term, operator: z.enum(["equal", "notEqual"]), value }),
				z.strictObject({ fact: term, operator: z.enum(["in", "notIn"]), value: z.array(value) }),
			]),
		),
	);
	const extension = exactly<Extension>()(
		called(
			"Extension",
			z.strictObject({
				cite,
				quote: z.string(),
				regulation: z.exactOptional(text),
				label: z.exactOptional(z.string()),
				workingDays: positive(),
				when: z.exactOptional(condition),
				requires: z.exactOptional(condition),
				reading: z.exactOptional(reading),
			}),
		),
	);
	const natural = [
		z.strictObject({ days: positive() }),
		z.strictObject({ months: positive() }),
		z.strictObject({ years: positive() }),
	] as const;
	const counted = exactly<CountedTimeLimit>()(
		called("CountedTimeLimit", z.union([z.strictObject({ workingDays: positive() }), ...natural])),
	);
	const limit = exactly<TimeLimit>()(
		called(
			"TimeLimit",
			z.union([
				z.strictObject({ workingDays: positive(), extension: z.exactOptional(extension) }),
				z.strictObject({ days: positive() }),
				z.strictObject({ months: positive() }),
				z.strictObject({ years: positive(), atLeast: z.exactOptional(z.literal(true)) }),
				z.strictObject({ given: z.string(), words: z.string() }),
				z.strictObject({ stated: z.literal(false), words: z.string() }),
			]),
		),
	);
	const remark = exactly<Remark>()(
		called("Remark", z.strictObject({ kind: z.enum(remarkKinds), message: z.string(), words: z.exactOptional(quoted) })),
	);
	const labels = exactly<Labels>()(
		called(
			"Labels",
			z.strictObject({
				law: z.string(),
				regulations: termsById(),
				itself: termsById(),
				actors: z.exactOptional(termsById()),
				terms: z.record(z.string(), z.strictObject({ label: z.string(), values: termsById() })),
				remedies: termsById(),
				readings: termsById(),
			}),
		),
	);
	const sha256 = () => z.string().check(z.regex(/^[0-9a-f]{64}$/));
	const applied = { law, version: z.exactOptional(z.string()), digest: sha256() };
	const rules = exactly<AppliedRules>()(called("Rules", z.strictObject(applied)));
	const counting = exactly<CountingRules>()(z.strictObject({ ...applied, calendar: sha256() }));
	return { value, cite, quoted, reading, counted, limit, remark, labels, rules, counting };
};

/** The schema of what is wrong with an input. */
export const issueShape = ({ called }: Pick<ResultNames, "called">) =>
	exactly<Issue>()(
		called(
			"Issue",
			z.strictObject({
				code: z.string(),
				path: z.array(z.union([z.string(), z.int()])),
				message: z.string(),
				input: z.exactOptional(z.string()),
				suggestion: z.exactOptional(z.string()),
			}),
		),
	);

const remarkKinds = [
	"expires",
	"expired",
	"defers",
	"not-held",
	"source",
	"displaced",
	"unstated",
	"rejected-fact",
	"declared",
	"contradiction",
	"not-a-day",
	"unchecked-law",
	"too-large",
	"overdue",
	"silence",
	"extension",
	"provisional",
	"law-changed",
	"due-after-expiry",
	"signature",
] as const;
