/** The steps of a sharing request in the short names of the case files. */
export const ladder: Readonly<Record<string, string>> = {
	apply: "SHARE_APPLICATION_REQUIRED",
	negotiate: "LADDER_NEGOTIATE",
	coordinate: "LADDER_COORDINATE",
	deliberate: "LADDER_JOINT_DELIBERATION",
	rule: "LADDER_GOV_RULING",
};
