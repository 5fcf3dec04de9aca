import type { Article } from "../../model/law/regulation";

/** 解读逐部分的去向。全文九章三十七条未收录。 */
export const articles = {
	导语: { title: "解读的发布", state: "encoded" },
	"一、制定背景和依据": { title: "制定背景和依据", state: "context", why: "制定背景，不是办法的规定" },
	"二、制定意义和总体考虑": { title: "制定意义", state: "context", why: "制定意义，不是办法的规定" },
	"三、研判和起草过程": { title: "起草过程", state: "context", why: "起草过程，不是办法的规定" },
	"四、工作目标": { title: "工作目标", state: "context", why: "工作目标，不是办法的规定" },
	"五、主要内容": { title: "各章内容", state: "partly", why: "第一、二、五、六、七、八章只说有规定，内容未载明" },
	"六、下一步工作": { title: "下一步工作", state: "context", why: "大数据中心的工作安排，不是办法的规定" },
} as const satisfies Readonly<Record<string, Article>>;
