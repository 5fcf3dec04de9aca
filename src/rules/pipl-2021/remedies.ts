import { is } from "../../model/law/condition";
import { remedies as define } from "../../model/law/remedy";
import { vocabulary } from "./vocabulary";

/** 什么能解除限制：匿名化之后不再是个人信息；取得同意、单独同意，采取严格保护措施，可以处理、提供、公开。 */
export const remedies = define(vocabulary, [
	{
		id: "anonymize",
		label: "匿名化",
		words: [
			{ cite: { article: 73, item: 4 }, quote: "匿名化，是指个人信息经过处理无法识别特定自然人且不能复原的过程" },
			{ cite: { article: 4, paragraph: 1 }, quote: "不包括匿名化处理后的信息" },
		],
		changes: ["personalInfo"],
		requires: is("personalInfo", "none"),
		reading: "P-01",
	},
	{
		id: "separate-consent",
		label: "取得个人单独同意",
		words: [
			{ cite: { article: 25 }, quote: "取得个人单独同意的除外" },
			{ cite: { article: 23 }, quote: "并取得个人的单独同意" },
			{ cite: { article: 29 }, quote: "处理敏感个人信息应当取得个人的单独同意" },
		],
		changes: ["separateConsent"],
		requires: is("separateConsent"),
	},
	{
		id: "personal-consent",
		label: "取得个人的同意",
		words: [{ cite: { article: 13, item: 1 }, quote: "取得个人的同意" }],
		changes: ["processingBasis"],
		requires: is("processingBasis", "consent"),
	},
	{
		id: "protect",
		label: "限于必要并采取严格保护措施",
		words: [{ cite: { article: 28, paragraph: 2 }, quote: "并采取严格保护措施" }],
		changes: ["strictlyProtected"],
		requires: is("strictlyProtected"),
	},
]);
