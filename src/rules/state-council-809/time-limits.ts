import { all, is } from "../../model/law/condition";
import type { Extension } from "../../model/law/time-limit";

/** 第二十一条第一款：答复期限的延长，无条件、有条件两类相同。 */
export const replyExtension = {
	label: "经同级主管部门同意并告知需求部门",
	workingDays: 10,
	when: is("specialReason"),
	requires: all(is("extensionConsented"), is("extensionNotified")),
	cite: { article: 21, paragraph: 1 },
	quote:
		"因特殊原因需要延长答复期限的，政务数据提供部门应当报经同级政务数据共享主管部门同意，并告知政务数据需求部门，延长的期限最长不得超过10个工作日",
	reading: ["S-21", "S-22"],
} as const satisfies Extension;

/** 第十七条第二款：更新目录期限的延长。 */
export const updateExtension = {
	label: "经同级主管部门同意",
	workingDays: 5,
	when: is("specialReason"),
	requires: is("extensionConsented"),
	cite: { article: 17, paragraph: 2 },
	quote: "因特殊原因需要延长更新期限的，经同级政务数据共享主管部门同意，可以延长5个工作日",
	reading: ["S-22", "S-23"],
} as const satisfies Extension;
