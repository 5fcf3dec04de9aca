import { type Either, isRight, left, right } from "fp-ts/lib/Either.js";
import * as z from "zod/mini";
import { isDay } from "../calendar/day-number";
import type { Issue } from "../model/answer/issue";
import { canonicalJson } from "../model/canonical";
import { undisturbed } from "../parse/undisturbed";
import { digestOfRecord, type RecordOptions, recordDigest } from "./record";
import { type RecordedAnswer, recordFormat } from "./recorded";

/** One line of a log, read or with what is wrong with it. */
export interface RecordLine {
	/** Its number, counted from one. */
	readonly line: number;
	readonly record: Either<Issue, RecordedAnswer>;
}

const day = () => z.string().check(z.refine(isDay));
const rules = z.looseObject({ law: z.string(), digest: z.string() });
const head = { law: z.string(), on: day(), rules } as const;
const asked = z.strictObject({
	facts: z.record(z.string(), z.unknown()),
	asOf: z.exactOptional(day()),
	events: z.exactOptional(z.array(z.unknown())),
});

/** The outline of a record; what the answer says is compared, and need not be read. */
const outline = undisturbed(() =>
	z.strictObject({
		format: z.literal(recordFormat),
		asked,
		answered: z.discriminatedUnion("kind", [
			z.looseObject({ kind: z.literal("decision"), question: z.string(), ...head }),
			z.looseObject({ kind: z.literal("assessment"), decisions: z.array(z.looseObject({})), ...head }),
			z.looseObject({ kind: z.literal("progress"), procedure: z.string(), today: day(), ...head }),
		]),
		previous: z.exactOptional(z.string()),
		digest: z.string(),
	}),
);

const wrong = (line: number, code: string, what: string, suggestion: string): Either<Issue, never> =>
	left({ code, path: [line], message: `第${line}行${what}`, suggestion });

const jsonOf = (text: string): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
};

const canonicalOf = (value: unknown): string | undefined => {
	try {
		return canonicalJson(value);
	} catch {
		return undefined;
	}
};

/** One line as it was written by `record`: the same to the last character, with the digest of what it says. */
export const recordIn = (text: string, line: number): Either<Issue, RecordedAnswer> => {
	const value = jsonOf(text);
	const keep = "取回原来的记录；这一行不能作为依据";
	if (value === undefined) return wrong(line, "record-unreadable", "不是一条记录", keep);
	if (canonicalOf(value) !== text) return wrong(line, "record-altered", "不是写下时的原样", keep);
	if (!undisturbed(() => outline.safeParse(value, { jitless: true }).success))
		return wrong(line, "record-unreadable", "不是一条记录，或者不是这一格式的记录", keep);
	// The outline was just seen, and the rest is compared only.
	const record = value as RecordedAnswer;
	return recordDigest(record) === record.digest
		? right(record)
		: wrong(line, "record-altered", "与其核对码不符，写下以后有改动", keep);
};

/** Whether a record follows the one before it, if there is one; records without a chain follow one another. */
const follows = ({ previous }: RecordedAnswer, before: Pick<RecordedAnswer, "digest" | "previous"> | undefined): boolean =>
	previous === undefined ? before?.previous === undefined : previous === before?.digest;

/**
 * Reads a log of records, one a line (NDJSON), each as it was written by `record`.
 *
 * A line that was changed by as much as one character is named. Where records are chained, the first that does not follow the
 * one before it is named too; that lines are missing at the end, no chain can tell.
 *
 * @param text the lines; empty lines are left out, but counted
 * @param options the last line of the log before, if this one continues its chain
 *
 * @example
 * ```ts
 * import { decide } from "gongshu";
 * import { readRecords, record } from "gongshu/records";
 * import { weifang2021 } from "gongshu/rules/weifang-2021";
 *
 * const line = record(decide(weifang2021, "paper", {}, { on: "2024-09-02" }), { facts: {} });
 * const [read, altered] = readRecords(`${line}\n${line.replace("paper", "Paper")}\n`);
 * read?.record._tag; // "Right"
 * altered?.record._tag === "Left" && altered.record.left.message; // "第2行与其核对码不符，写下以后有改动"
 * ```
 */
export const readRecords = (text: string, options: RecordOptions = {}): readonly RecordLine[] => {
	if (typeof text !== "string") throw new TypeError("readRecords 的第一个参数应当是记录的文字，一行一条");
	const { after } = { ...options };
	const first = after === undefined ? undefined : digestOfRecord(after);
	let before: Pick<RecordedAnswer, "digest" | "previous"> | undefined = first === undefined ? undefined : { digest: first };
	let isKnown = true;
	return text.split("\n").flatMap((each, at): readonly RecordLine[] => {
		const written = each.endsWith("\r") ? each.slice(0, -1) : each;
		if (written === "") return [];
		const line = at + 1;
		const record = recordIn(written, line);
		const isBroken = isKnown && isRight(record) && !follows(record.right, before);
		// What follows a line that cannot be read cannot be compared with it.
		isKnown = isRight(record);
		before = isRight(record) ? record.right : undefined;
		return [{ line, record: isBroken ? broken(line) : record }];
	});
};

const broken = (line: number): Either<Issue, never> =>
	wrong(line, "chain-broken", "与前一条记录不相衔接：其间有记录被删去、插入或者调换", "取回原来的全部记录");
