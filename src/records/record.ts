import { canonicalJson } from "../model/canonical";
import { ownValue } from "../model/own-property";
import { sha256 } from "../model/sha256";
import { type Asked, type RecordableAnswer, type RecordedAnswer, recordFormat } from "./recorded";

/** A record before it has its digest. */
type Undigested = Omit<RecordedAnswer, "digest">;

/** The digest of a record, over everything else in it. */
export const recordDigest = ({ format, asked, answered, previous }: Undigested): string =>
	sha256(canonicalJson({ format, asked, answered, previous }));

/** What a record, or a log of them, follows. */
export interface RecordOptions {
	/** The line before it, whose digest the next one repeats: a line that is changed or taken out later breaks the chain. */
	readonly after?: string;
}

/** The digest in a line of a log. */
export const digestOfRecord = (line: string): string => {
	const refuse = (): never => {
		throw new TypeError("after 应当是前一条记录的全文");
	};
	try {
		const digest = ownValue(JSON.parse(line), "digest");
		return typeof digest === "string" ? digest : refuse();
	} catch {
		return refuse();
	}
};

const recordable: readonly unknown[] = ["decision", "assessment", "progress"] satisfies readonly RecordableAnswer["kind"][];

const requireAnswer = (answer: unknown, asked: unknown): void => {
	if (!recordable.includes(ownValue(answer, "kind")))
		throw new TypeError("record 的第一个参数应当是 decide、assess 或者 follow 作出的结果");
	if (typeof asked !== "object" || asked === null)
		throw new TypeError("record 的第二个参数应当写作 { facts }，facts 是当时所填的事实");
};

/**
 * What was asked and answered as one line of a log: canonical JSON with its own digest, which `replay` asks again.
 *
 * The same question and answer give the same line. A decision, an assessment and a progress say themselves which law, question
 * and day they are of; only the facts are added, and the events of a procedure. A log of such lines (NDJSON) is kept by the
 * host; with `after`, each line vouches for the one before it.
 *
 * @param answer what `decide`, `assess` or `follow` returned
 * @param asked the facts as they were handed over, and the events; plain data
 * @returns one line without a line break
 * @throws `TypeError` in Chinese if the facts or events are no plain data, `after` is no record, or the answer is another
 * result
 *
 * @example
 * ```ts
 * import { decide } from "gongshu";
 * import { record, replay } from "gongshu/records";
 * import { weifang2021 } from "gongshu/rules/weifang-2021";
 *
 * const facts = { inRegion: true, obtainableByShare: true, paperRequiredBy: "rule" } as const;
 * const line = record(decide(weifang2021, "paper", facts, { on: "2024-09-02" }), { facts });
 * const replayed = replay(line, { laws: { "weifang-2021": weifang2021 } });
 * replayed._tag === "Right" && replayed.right.verdict; // "same"
 * ```
 */
export const record = (answer: RecordableAnswer, asked: Asked, options: RecordOptions = {}): string => {
	requireAnswer(answer, asked);
	const { facts, asOf, events } = asked;
	const { after } = { ...options };
	const previous = after === undefined ? undefined : digestOfRecord(after);
	const content: Undigested = {
		format: recordFormat,
		asked: { facts, ...(asOf === undefined ? {} : { asOf }), ...(events === undefined ? {} : { events }) },
		answered: answer,
		...(previous === undefined ? {} : { previous }),
	};
	return canonicalJson({ ...content, digest: recordDigest(content) });
};
