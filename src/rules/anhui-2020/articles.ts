import type { Article } from "../../model/law/regulation";

/** 发布会材料逐部分的去向。全文八章四十六条未收录。 */
export const articles = {
	导语: { title: "公布与施行", state: "encoded" },
	"一、起草背景": { title: "起草背景", state: "context", why: "起草背景，不是办法的规定" },
	"二、总体考虑": { title: "总体考虑", state: "context", why: "起草的考虑，不是办法的规定" },
	"三、制定过程": { title: "制定过程", state: "context", why: "制定过程，不是办法的规定" },
	"四、主要内容": { title: "各章内容", state: "context", why: "只概述章节，以下分部分列出" },
	"（一）规范政务数据资源开发建设": { title: "开发建设", state: "not encoded", why: "平台分工；项目的要求见特色举措四" },
	"（二）推进政务数据资源归集": { title: "归集", state: "partly", why: "目录编制的职责分工属组织性规定，未编为规则" },
	"（三）加强政务数据共享": { title: "共享", state: "partly", why: "共享分类、共享方式、复核程序只说有规定，内容未载明" },
	"（四）深化政务数据应用开放": { title: "应用与开放", state: "partly", why: "开放的原则和属性只说有规定，内容未载明" },
	"（五）强化政务数据安全监管责任": { title: "安全", state: "partly", why: "数据资源主管部门同负此义务，只就政务部门编制" },
	"五、特色举措": { title: "特色举措", state: "context", why: "总括性说明，以下分部分列出" },
	一是更加明确政务数据管理的职责分工: { title: "职责分工", state: "context", why: "机构职责" },
	二是更加突出基础设施平台统筹建设: { title: "平台建设", state: "context", why: "机构职责" },
	三是更加强调政务数据汇聚融合: { title: "汇聚融合", state: "encoded" },
	四是更加强化政务信息化项目源头管控: { title: "项目源头管控", state: "encoded" },
	五是更加健全政务数据管理各项制度: { title: "各项制度", state: "partly", why: "各环节的工作要求只说有规定，内容未载明" },
	六是更加突出政务数据广泛应用: { title: "广泛应用", state: "context", why: "政策鼓励" },
} as const satisfies Readonly<Record<string, Article>>;
