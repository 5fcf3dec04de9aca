import type { Article } from "../../model/law/regulation";

/** 解读逐部分的去向。全文八章三十四条未收录。 */
export const articles = {
	导语: { title: "解读的发布", state: "encoded" },
	"一、《罗源县政务数据资源管理办法》（以下简称《办法》）的制定背景和目的": {
		title: "制定背景和目的",
		state: "context",
		why: "制定背景",
	},
	"二、主要内容": { title: "各章条数与内容", state: "context", why: "只概述章节，内容未载明" },
	"三、《办法》适用范围、定义及原则": { title: "适用范围、定义及原则", state: "partly", why: "原则不单独产生结果" },
	"四、政务数据管理职责与分工": {
		title: "职责与分工",
		state: "partly",
		why: "统筹、指导监督等机构职责，以及更新维护、配合开放，没有可以判断的标准和期限",
	},
	"五、政务数据如何实现汇聚": { title: "汇聚", state: "encoded" },
	"六、汇聚后的数据如何共享": { title: "共享", state: "encoded" },
	"七、政务数据如何向社会开放": { title: "开放", state: "encoded" },
} as const satisfies Readonly<Record<string, Article>>;
