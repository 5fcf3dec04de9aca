import type { Issue } from "../model/issue";
import { explain } from "../text";
import { exit, failed, type Output } from "./output";

/** Input that was turned away: every problem at once, on stderr. */
export const rejection = (issues: readonly Issue[]): Output =>
	failed(exit.rejected, `输入有 ${issues.length} 处问题，未作任何判断：\n${explain(issues)}`);
