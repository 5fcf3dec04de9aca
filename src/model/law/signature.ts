import { type Day, dayText } from "../day";

/** What can be signed, with its Chinese name. */
export const signedKinds = { reading: "解释", article: "条", case: "案例", book: "规则集" } as const;

/** What can be signed: an interpretive choice, the encoding of an article, a written case, or a rule book as a whole. */
export type SignedKind = keyof typeof signedKinds;

/** What a person can say in writing, with its Chinese term. */
export const opinionTerms = { agree: "同意", disagree: "不同意", refer: "须请示" } as const;

/** What a person says in writing: that it is right, that it is not, or that a higher body must be asked first. */
export type OpinionTerm = keyof typeof opinionTerms;

/** One entry of a file of signatures: who said what of which text, on which day. */
export interface SignatureEntry {
	readonly of: SignedKind;
	/** The id of the law it is part of: a text, or a place. */
	readonly law: string;
	/** The number of a reading, the number or heading of an article, the title of a case, the id of the law for its book. */
	readonly id: string;
	readonly opinion: OpinionTerm;
	/** The meaning that is adopted instead, where the choice of a reading is not agreed with. */
	readonly instead?: string;
	/** A name or an office (职务). */
	readonly by: string;
	readonly on: Day;
	/** The SHA-256 of what was signed, 64 lower-case hexadecimal digits. */
	readonly hash: string;
	readonly note?: string;
}

/** What a person has said in writing of a part of a law. */
export interface Opinion extends Pick<SignatureEntry, "opinion" | "instead" | "by" | "on" | "note"> {
	/**
	 * Why it does not count: `stale`, what was signed is not what stands here now; `unchecked`, the two could not be compared,
	 * because the words of the source were not at hand. Absent: it counts.
	 */
	readonly doubt?: "stale" | "unchecked";
}

/** A part of a law that a person answers for. */
export interface Signed {
	/** Absent until a named person has confirmed it. */
	readonly confirmed?: { readonly by: string; readonly on: Day };
	/** What else has been said of it in writing. An opinion changes no answer: it is told beside the answers that rest on it. */
	readonly opinions?: readonly Opinion[];
}

/** Who has confirmed a part of a law, or that nobody has. */
export const confirmationText = ({ confirmed }: Signed): string =>
	confirmed ? `已由${confirmed.by}于${dayText(confirmed.on)}确认` : "待确认";

const saidText = ({ opinion, instead, doubt }: Opinion): string => {
	if (doubt === "stale") return "所签的是另一版本，须重新签署";
	if (doubt === "unchecked") return "的签署没有与所据文本核对";
	return instead === undefined ? opinionTerms[opinion] : `${opinionTerms[opinion]}，采用“${instead}”`;
};

/** One opinion as a clause: 法规科甲（2026年11月20日）不同意，采用“逾期视为不同意”. */
export const opinionText = (opinion: Opinion): string => {
	const note = opinion.note === undefined ? "" : `（${opinion.note}）`;
	return `${opinion.by}（${dayText(opinion.on)}）${saidText(opinion)}${note}`;
};

/** Whether anybody has said anything of it in writing. */
export const isSigned = ({ confirmed, opinions = [] }: Signed): boolean => confirmed !== undefined || opinions.length > 0;
