import { is } from "../../model/law/condition";
import { scope as define } from "../../model/law/scope";
import { workSecretMatters } from "../terms/matters";
import { vocabulary } from "./vocabulary";

/** 第六十四条：工作秘密适用工作秘密管理办法，不因其他规定没有提及而可以共享、开放。 */
export const scope = define(vocabulary, [
	{
		id: "64",
		cite: { article: 64 },
		quote:
			"机关、单位对履行职能过程中产生或者获取的不属于国家秘密但泄露后会造成一定不利影响的事项，适用工作秘密管理办法采取必要的保护措施",
		when: is("workSecret", false),
		matters: workSecretMatters,
		otherwise: "elsewhere",
		reading: "M-01",
	},
]);
