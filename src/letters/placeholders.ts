import { namesOf } from "../model/name-matching";

/** What a person writes in: a template only leaves room for it. */
const blanks = [
	{ id: "office", label: "机关名称", width: "short" },
	{ id: "number", label: "文号", width: "short" },
	{ id: "addressee", label: "受文单位", width: "short" },
	{ id: "data", label: "数据名称", width: "short" },
	{ id: "reasons", label: "理由", width: "long" },
	{ id: "signer", label: "署名", width: "short" },
	{ id: "date", label: "日期", width: "short" },
	{ id: "contact", label: "联系人", width: "short" },
	{ id: "telephone", label: "联系电话", width: "short" },
] as const;

/** What stands in a line, as the answers have it. */
const words = [
	{ id: "law", label: "规定" },
	{ id: "question", label: "问题" },
	{ id: "day", label: "适用日" },
	{ id: "conclusion", label: "结论" },
	{ id: "applied", label: "申请日" },
	{ id: "answered", label: "答复" },
	{ id: "procedure", label: "程序" },
	{ id: "readingNumbers", label: "解释编号" },
] as const;

/** What takes paragraphs of its own, as the answers have it. */
const lists = [
	{ id: "grounds", label: "依据" },
	{ id: "facts", label: "所据事实" },
	{ id: "missing", label: "待查明" },
	{ id: "changes", label: "改变途径" },
	{ id: "history", label: "办理经过" },
	{ id: "limits", label: "期限" },
	{ id: "next", label: "后续环节" },
	{ id: "coordination", label: "协调依据" },
	{ id: "corrections", label: "目录改正" },
	{ id: "correctionWords", label: "改正依据" },
	{ id: "readings", label: "所采解释" },
	{ id: "remarks", label: "提示" },
] as const;

export type BlankName = (typeof blanks)[number]["id"];
export type WordsName = (typeof words)[number]["id"];
export type ListName = (typeof lists)[number]["id"];

/** A place in a template that is filled in: by a person, or from the answers and from nothing else. */
export type Placeholder =
	| { readonly form: "blank"; readonly id: BlankName; readonly label: string; readonly width: "short" | "long" }
	| { readonly form: "words"; readonly id: WordsName; readonly label: string }
	| { readonly form: "list"; readonly id: ListName; readonly label: string };

/** Every placeholder. */
export const placeholders: readonly Placeholder[] = [
	...blanks.map((each) => ({ form: "blank", ...each }) as const),
	...words.map((each) => ({ form: "words", ...each }) as const),
	...lists.map((each) => ({ form: "list", ...each }) as const),
];

/** The placeholders by their names. */
export const placeholderNames = namesOf(placeholders);
