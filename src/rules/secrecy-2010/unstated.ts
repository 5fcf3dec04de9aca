import type { Unstated } from "../../model/law/regulation";

/** 本法没有规定的事项。 */
export const unstated: readonly Unstated[] = [
	{
		matter: "secrecy",
		note: "2024年5月1日以前，本法没有规定工作秘密；其时有关工作秘密的规定（公务员法关于保守工作秘密的规定，以及各机关、单位的工作秘密管理规定）未收录，工作秘密能否共享、开放不能作答",
		near: {
			cite: { article: 2 },
			quote: "国家秘密是关系国家安全和利益，依照法定程序确定，在一定时间内只限一定范围的人员知悉的事项",
		},
	},
];
