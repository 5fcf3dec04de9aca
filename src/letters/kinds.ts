/** The letters that an office sends, by their names. */
export const letterKinds = {
	classification: "定类意见",
	reply: "共享申请答复书",
	refusal: "不予共享告知书",
	coordination: "协调申请书",
	correction: "目录改正通知",
} as const;

/** The id of a letter, e.g. `"reply"` for 共享申请答复书. */
export type LetterKind = keyof typeof letterKinds;

export const isLetterKind = (kind: unknown): kind is LetterKind => typeof kind === "string" && Object.hasOwn(letterKinds, kind);
