import type { Unstated } from "../../model/law/regulation";

/** 本法只设限制，不规定的事项。 */
export const unstated: readonly Unstated[] = [
	{
		matter: "opening-route",
		note: "本法只规定公开之前的保密审查，没有规定社会主体怎样获取数据",
		near: { cite: { article: 35 }, quote: "机关、单位应当依法对拟公开的信息进行保密审查" },
	},
];
