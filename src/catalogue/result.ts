import type { Status } from "../model/answer/decision";
import type { DeclarationRelation } from "../model/answer/declaration";
import type { Issue } from "../model/answer/issue";
import type { RowSubject } from "./row";

/** What is known to be missing, with the only one who may find it. */
export interface MissingAnswer {
	readonly fact: string;
	readonly label: string;
	/** The Chinese term of the only actor who may determine it; absent where anybody may say it. */
	readonly by?: string;
}

/** One question, such as 共享类型 or 开放属性, of a row or a resource. */
export interface QuestionResult {
	readonly question: string;
	readonly label: string;
	readonly status: Status;
	/** The lawful level; `null` if it is not decided or the law gives none. */
	readonly lawful: string | null;
	/** The same in a few words: 有条件共享, 待查明, 不适用. */
	readonly lawfulText: string;
	/** Every outcome that is still possible, from the strictest. */
	readonly possible: readonly string[];
	/** The level that the catalogue declares; `null` if it declares none. */
	readonly declared: string | null;
	readonly declaredText: string;
	readonly relation: DeclarationRelation;
	/** One line: the words that decide, with their article; or what is to be found, and by whom. */
	readonly reason: string;
	readonly missing: readonly MissingAnswer[];
	/** Who must correct the declaration and by which article; absent unless it is stricter or wider. */
	readonly correction?: string;
	/** The Chinese term of the actor who must correct the declaration; present exactly if `correction` is. */
	readonly correctedBy?: string;
}

/** What the name of a field suggests. It puts a question first, and is never a fact. */
export interface Hint {
	readonly kind: "supposed";
	/** The fact that is to be asked first. */
	readonly fact: string;
	/** A sentence that begins with 推定. */
	readonly message: string;
}

/** Where a result belongs in the catalogue. */
export interface Place {
	/** Whether it is the result of one row, or of the items of a resource together. */
	readonly of: "row" | "items";
	readonly subject: RowSubject;
	/** The numbers of its rows, both included. */
	readonly first: number;
	readonly last: number;
	readonly resource: string;
	readonly code?: string;
	readonly item?: string;
	readonly department?: string;
}

/** A duty of the law, as it stands for a row. */
export interface DutyName {
	readonly regulation: string;
	readonly duty: string;
	readonly label: string;
}

/** A row, or a resource as a whole, with what the law says of it. */
export interface AuditedRow extends Place {
	readonly kind: "audited";
	readonly questions: readonly QuestionResult[];
	/** What to ask, those first that a field name suggests. */
	readonly ask: readonly MissingAnswer[];
	readonly breached: readonly DutyName[];
	readonly open: readonly DutyName[];
	readonly hints: readonly Hint[];
	/** What else a person should do, in sentences: such as to split a resource whose items differ. */
	readonly advice: readonly string[];
	/** Why some of what was filled in was treated as unknown. */
	readonly remarks: readonly string[];
	/** What is known, with the signatures of findings: what `decide` and `assess` take. Absent for a resource made of items. */
	readonly facts?: object;
}

/** A row that is not judged, with the reasons; or a resource that has such a row. */
export interface RefusedRow extends Place {
	readonly kind: "refused";
	readonly issues: readonly Issue[];
}

/** What becomes of a row, and after its last item of a resource as a whole. */
export type RowResult = AuditedRow | RefusedRow;

/** How the declared class is to the lawful one, in words. */
export const relationTexts: Readonly<Record<DeclarationRelation | "unreadable", string>> = {
	same: "相符",
	declaredStricter: "目录较严",
	declaredWider: "目录较宽",
	unknown: "待查明",
	unreadable: "无法读取",
};
