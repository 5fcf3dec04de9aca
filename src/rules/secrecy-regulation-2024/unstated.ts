import type { Unstated } from "../../model/law/regulation";

/** 本条例只设限制，不规定的事项。 */
export const unstated: readonly Unstated[] = [
	{
		matter: "opening",
		note: "本条例只规定涉及国家秘密的信息不得公开，没有规定开放属性",
		near: { cite: { article: 5 }, quote: "不得将涉及国家秘密的信息公开" },
	},
	{
		matter: "opening-route",
		note: "本条例只规定公开之前的保密审查，没有规定社会主体怎样获取数据",
		near: { cite: { article: 42 }, quote: "按照先审查、后公开的原则，对拟公开的信息逐项进行保密审查" },
	},
];
