import type { Article } from "../../model/law/regulation";

/** 解读逐部分的去向。全文八章四十八条未收录。 */
export const articles = {
	导语: { title: "通过、公布与实施", state: "encoded" },
	"◆ 制定背景": { title: "制定背景", state: "context", why: "制定背景，不是办法的规定" },
	"◆ 主要内容": { title: "各章内容", state: "context", why: "只概述章节，以下分部分列出" },
	"（一）总则": { title: "总则", state: "not encoded", why: "只说有定义和职责分工，内容未载明" },
	"（二）数据目录": { title: "数据目录", state: "partly", why: "编制流程和开放方式只说有规定，内容未载明" },
	"（三）系统管理": { title: "系统管理", state: "not encoded", why: "只说有分工和质量责任，内容未载明" },
	"（四）开放管理和多元开放": { title: "开放管理", state: "partly", why: "特殊情况下的开放模式只说有规定，内容未载明" },
	"（五）安全和监督管理": {
		title: "安全和监督管理",
		state: "not encoded",
		why: "禁止行为、服务终止、责任豁免只说有规定，内容未载明",
	},
	"◆ 主要特点": { title: "主要特点", state: "context", why: "总括性说明，以下分部分列出" },
	一是推行统一开放: { title: "统一开放", state: "encoded" },
	二是强化目录管理: { title: "目录管理", state: "partly", why: "“有序开放”没有标准和期限，不单独产生结果" },
	三是强调分类开放: { title: "分类开放", state: "encoded" },
	四是鼓励多元开放: { title: "多元开放", state: "context", why: "政策鼓励" },
	五是注重数据安全: { title: "数据安全", state: "partly", why: "所保护的利益怎样影响开放属性，内容未载明；标准规范属制度建设" },
} as const satisfies Readonly<Record<string, Article>>;
