import type { VNode } from "preact";
import type { Progress } from "../../model/answer/progress";
import { actorLabel } from "../../model/law/actor";
import { stepOutcomes } from "../../model/law/step-outcome";
import { endText, extendedText, incidentLine } from "../../text/progress";
import { TableHead } from "./table-head";

const lateWord = (late: boolean | null): string => {
	if (late === null) return "是否逾期尚不能确定";
	return late ? "逾期" : "按期";
};

/** What has been done in a procedure, with the time limits that ran. */
export const LedgerTable = ({ progress }: { readonly progress: Progress }): VNode | null => {
	const { history, incidents, labels } = progress;
	if (history.length === 0 && incidents.length === 0) return null;
	return (
		<>
			<div class="scroll">
				<table>
					<TableHead names={["已办", "由谁", "结果", "日期", "期限"]} />
					<tbody>
						{history.map((step) => (
							<tr key={`${step.regulation} ${step.step} ${step.on}`}>
								<td>{step.label}</td>
								<td>{actorLabel(step.actor, labels.actors)}</td>
								<td>{stepOutcomes[step.outcome]}</td>
								<td class="day">{step.on}</td>
								<td>{step.due ? `${endText(step.due)}${extendedText(step)}，${lateWord(step.late)}` : "—"}</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
			{incidents.map((incident) => (
				<p key={`${incident.incident} ${incident.on}`}>{incidentLine(labels, incident).replace(/^· /, "")}</p>
			))}
		</>
	);
};
