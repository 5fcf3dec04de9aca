/** What may happen in a case outside the steps of its procedure, with the Chinese terms; the list is closed. */
export const incidents = {
	withdrawn: "撤回申请",
	supplementAsked: "一次性告知补正",
	supplemented: "补正材料",
	handedOver: "移送",
	catalogueCorrected: "改正目录",
} as const satisfies Readonly<Record<string, string>>;

/** The id of an event outside the steps, e.g. `"withdrawn"` for 撤回申请. */
export type Incident = keyof typeof incidents;
