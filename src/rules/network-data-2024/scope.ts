import { all, is } from "../../model/law/condition";
import { scope as define } from "../../model/law/scope";
import { vocabulary } from "./vocabulary";

/** 第六十三条第三款：涉及国家秘密、工作秘密的，不适用本条例。 */
export const scope = define(vocabulary, [
	{
		id: "63(3)",
		cite: { article: 63, paragraph: 3 },
		quote: "开展涉及国家秘密、工作秘密的网络数据处理活动，适用《中华人民共和国保守国家秘密法》等法律、行政法规的规定",
		when: all(is("stateSecret", "none"), is("workSecret", false)),
		matters: ["data-provision", "important-data"],
		otherwise: "silent",
	},
]);
