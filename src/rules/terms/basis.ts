import { ranks } from "../../model/law/rank";

/** 依据的位阶。未注明与内部文件一并列出，因为实践中两者都会出现在目录里。 */
export const basis = [{ id: "none", label: "未注明" }, ...ranks] as const;
