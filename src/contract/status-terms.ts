import type { Status } from "../model/answer/decision";
import { statusWords } from "../text/status";

/** The statuses of a decision with their Chinese terms. */
export const conclusionWords: Readonly<Record<Status, string>> = {
	decided: "已有结论",
	undetermined: "待查明",
	"out-of-scope": statusWords["out-of-scope"] ?? "",
	"not-stated": statusWords["not-stated"] ?? "",
	"not-in-force": statusWords["not-in-force"] ?? "",
};
