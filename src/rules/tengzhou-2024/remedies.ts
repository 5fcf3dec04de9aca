import { is } from "../../model/law/condition";
import { remedies as define } from "../../model/law/remedy";
import { vocabulary } from "./vocabulary";

/** 第四章：开放之前须经处理，处理即是途径。脱敏脱密之后能否转换开放类型，本资料未载明。 */
export const remedies = define(vocabulary, [
	{
		id: "process",
		label: "脱敏脱密处理",
		words: [{ cite: { heading: "五、主要内容" }, quote: "无条件开放类、有条件开放类的公共数据需经脱敏脱密处理" }],
		changes: ["processedForOpening"],
		requires: is("processedForOpening"),
		reading: "TZ-03",
	},
]);
