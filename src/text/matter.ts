import type { MatterReport, Saying } from "../model/answer/matter-report";
import { dayText } from "../model/day";
import { section } from "./layout";
import { quotation, quotedWords, textNote } from "./quotation";
import { matterStatusText } from "./status";
import { timeLimitClause } from "./time-limit";

const provisionLine = ({ labels }: MatterReport, { regulation, label, words, within }: Saying): string => {
	const limit = within ? `（${timeLimitClause(within)}）` : "";
	return `· ${label ? `${label}：` : ""}${quotedWords(labels, regulation, words)}${limit}。`;
};

/** The report on a matter as Chinese prose: the provisions one by one, then what the sources do not state. */
export const explainMatter = (report: MatterReport): string => {
	const { label, labels, on, status, says, unstated, remarks } = report;
	const notEncoded = status === "not-stated" && unstated.length === 0 ? "，或者没有编入" : "";
	const asOn = status === "undetermined" ? "" : `，以${dayText(on)}为准`;
	return [
		`【${labels.law}】“${label}”${asOn}：${matterStatusText[status]}${notEncoded}。`,
		...(says.length > 0 ? [[...new Set(says.map((each) => provisionLine(report, each)))].join("\n")] : []),
		...section(
			"未载明的：",
			unstated.map(({ regulation, note, near }) => {
				const nearest = near ? `（最接近的字句：${quotation(near)}）` : "";
				return `· ${textNote(labels, regulation, note)}${nearest}。`;
			}),
		),
		...section(
			"提示：",
			remarks.map(({ message }) => `· ${message}。`),
		),
	].join("\n\n");
};
