import { is } from "../../model/law/condition";
import { scope as define } from "../../model/law/scope";
import { vocabulary } from "./vocabulary";

/** 第六十四条：工作秘密适用工作秘密管理办法，不因其他规定没有提及而可以共享、开放。 */
export const scope = define(vocabulary, [
	{
		id: "64",
		cite: { article: 64 },
		quote:
			"机关、单位对履行职能过程中产生或者获取的不属于国家秘密但泄露后会造成一定不利影响的事项，适用工作秘密管理办法采取必要的保护措施",
		when: is("workSecret", false),
		matters: [
			"platform",
			"catalogue",
			"catalogue.government",
			"catalogue-update",
			"catalogue-change",
			"catalogue-publication",
			"aggregation",
			"databases",
			"data-quality",
			"sharing",
			"sharing-route",
			"sharing-recipient",
			"sharing-channel",
			"sharing-request",
			"sharing-basis",
			"sharing-basis.conditional",
			"sharing-conditions",
			"extra-conditions",
			"supplement",
			"refusal-reasons",
			"refusal-ground",
			"as-replied",
			"delivery",
			"dispute",
			"opening",
			"opening-route",
			"opening-list",
			"opening-conditions",
			"opening-promotion",
			"opening-request",
		],
		otherwise: "elsewhere",
		reading: "M-01",
	},
]);
