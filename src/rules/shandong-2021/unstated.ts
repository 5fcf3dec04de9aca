import type { Unstated } from "../../model/law/regulation";

/** 所收录的各条没有规定的事项。 */
export const unstated: readonly Unstated[] = [
	{
		matter: "collection",
		note: "所收录的各条只规定不得重复收集，没有规定可以收集的情形",
		near: {
			cite: { article: 17, paragraph: 3 },
			quote: "公共数据提供单位不得重复收集能够通过共享方式获取的公共数据",
		},
	},
];
