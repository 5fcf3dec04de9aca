import type { MatterReport, Saying } from "../model/answer/matter-report";
import { dayText } from "../model/day";
import { quotation } from "./cite";
import { section } from "./section";
import { timeLimitText } from "./time-limit";
import { titleIn } from "./title";

const sayingLine = ({ labels }: MatterReport, { regulation, label, words, within }: Saying): string => {
	const said = `${titleIn(labels, regulation)}${words.map(quotation).join("，")}`;
	return `· ${label ? `${label}：` : ""}${said}${within ? `（期限：${timeLimitText(within)}）` : ""}。`;
};

const standing: Readonly<Record<MatterReport["status"], string>> = {
	stated: "有下列规定",
	"not-stated": "本资料未载明",
	"not-in-force": "未施行或者已经失效",
};

/** What a law says of a matter, as Chinese prose: its words one by one, then what its sources do not say. */
export const explainMatter = (report: MatterReport): string => {
	const { label, labels, on, status, says, unstated, remarks } = report;
	return [
		`【${labels.law}】“${label}”，以${dayText(on)}为准：${standing[status]}${status === "not-stated" && unstated.length === 0 ? "，或者没有编入" : ""}。`,
		...(says.length > 0 ? [[...new Set(says.map((each) => sayingLine(report, each)))].join("\n")] : []),
		...section(
			"未载明的：",
			unstated.map(({ regulation, note, near }) => {
				const closest = near ? `（最接近的字句：${quotation(near)}）` : "";
				const title = titleIn(labels, regulation);
				return `· ${title}${title ? "：" : ""}${note}${closest}。`;
			}),
		),
		...section(
			"提示：",
			remarks.map(({ message }) => `· ${message}。`),
		),
	].join("\n\n");
};
