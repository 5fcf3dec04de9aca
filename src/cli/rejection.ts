import { explain } from "../text";
import type { Complaint } from "./complaint";
import { exit, failed, type Output } from "./output";

/** What was turned away, on stderr: every problem at once. A law that is not well made stops every answer, whatever else is wrong. */
export const rejection = (complaints: readonly Complaint[]): Output => {
	const inLaw = complaints.filter((complaint) => complaint.inLaw).length;
	const what = inLaw > 0 && inLaw === complaints.length ? "规则" : "输入";
	const code = inLaw > 0 ? exit.lawInvalid : exit.rejected;
	return failed(code, `${what}有 ${complaints.length} 处问题，未作任何判断：\n${explain(complaints)}`);
};
