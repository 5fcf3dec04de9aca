import { oneOf } from "../../model/law/condition";
import { scope as define } from "../../model/law/scope";
import { vocabulary } from "./vocabulary";

/** 第十五条第二款：公共数据提供单位。购买数据不以此为限。 */
export const scope = define(vocabulary, [
	{
		id: "15(2)",
		cite: { article: 15, paragraph: 2 },
		quote:
			"国家机关、法律法规授权的具有管理公共事务职能的组织、人民团体以及其他具有公共服务职能的企业事业单位等（以下统称公共数据提供单位）",
		when: oneOf("provider", "organ", "delegated", "welfare", "utility", "centralAgency", "outside"),
		matters: ["catalogue", "collection"],
		otherwise: "silent",
	},
]);
