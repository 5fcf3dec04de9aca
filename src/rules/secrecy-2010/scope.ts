import { is } from "../../model/law/condition";
import { scope as define } from "../../model/law/scope";
import { workSecretMatters } from "../terms/matters";
import { vocabulary } from "./vocabulary";

/** 第二条：本法只及于国家秘密；工作秘密依其时另有的规定，文本未收录，不能作答，也不得因此共享、开放。 */
export const scope = define(vocabulary, [
	{
		id: "2-work-secret",
		cite: { article: 2 },
		quote: "国家秘密是关系国家安全和利益，依照法定程序确定，在一定时间内只限一定范围的人员知悉的事项",
		when: is("workSecret", false),
		matters: workSecretMatters,
		otherwise: "not-stated",
		reading: "MJ-01",
	},
]);
