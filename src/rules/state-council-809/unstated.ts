import type { Unstated } from "../../model/law/regulation";

/** 本条例没有说的话。写在这里，是为了不让任何人把沉默当作回答。 */
export const unstated: readonly Unstated[] = [
	{
		matter: "sharing-request",
		note: "本条例未载明逾期不答复有何效果，也未载明收到申请的当日是否计入",
		near: { cite: { article: 21, paragraph: 1 }, quote: "应当自收到政务数据共享申请之日起10个工作日内作出是否同意共享的答复" },
	},
	{
		matter: "dispute",
		note: "本条例未载明协商、协调、决定各环节的期限，没有共同审议这一环节",
		near: {
			cite: { article: 28, paragraph: 3 },
			quote: "经政务数据共享主管部门协调处理仍未达成一致意见的，报政务数据共享主管部门的本级人民政府决定",
		},
	},
	{
		matter: "sharing-basis",
		note: "本条例未载明不予共享没有依据时数据属于哪一类",
		near: { cite: { article: 15, paragraph: 2 }, quote: "并明确相应的法律、行政法规以及国务院决定依据" },
	},
];
