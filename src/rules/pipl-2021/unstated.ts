import type { Unstated } from "../../model/law/regulation";

/** 本法只设限制，不规定的事项。 */
export const unstated: readonly Unstated[] = [
	{
		matter: "opening",
		note: "本法只规定个人信息未经单独同意不得公开，没有规定开放属性",
		near: { cite: { article: 25 }, quote: "个人信息处理者不得公开其处理的个人信息，取得个人单独同意的除外" },
	},
	{
		matter: "sharing-route",
		note: "本法只规定在哪些情形下不得提供个人信息，没有规定怎样取得共享数据",
		near: {
			cite: { article: 23 },
			quote: "个人信息处理者向其他个人信息处理者提供其处理的个人信息的",
		},
	},
];
