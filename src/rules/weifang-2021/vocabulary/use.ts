import { vocabulary } from "../../../model/fact";
import { basis } from "./basis";

/** 第四章、第五章：取得数据之后的使用，以及纸质材料。 */
export const useFacts = vocabulary({
	obtainedBy: {
		label: "取得数据的方式",
		ask: "使用的公共数据是怎样取得的？",
		kind: [
			{ id: "sharing", label: "从共享平台获取" },
			{ id: "openConditional", label: "有条件开放" },
			{ id: "openUnconditional", label: "无条件开放" },
		],
		cite: { article: 21, paragraph: 1 },
	},
	purpose: {
		label: "用途",
		ask: "数据实际用于何种用途？",
		kind: [
			{ id: "granted", label: "与明确的用途或者申请的用途一致" },
			{ id: "otherDuty", label: "用于本单位其他履职用途" },
			{ id: "unrelated", label: "用于与本单位履行职能无关的用途" },
			{ id: "otherUse", label: "社会主体的使用与申请的用途不一致" },
		],
		cite: { article: 21, paragraph: 1 },
	},
	thirdParty: {
		label: "提供给第三方",
		ask: "是否将获取的数据提供给第三方？",
		kind: [
			{ id: "no", label: "没有提供" },
			{ id: "direct", label: "直接提供" },
			{ id: "transformed", label: "以改变数据形式等方式提供" },
		],
		cite: { article: 21, paragraph: 1 },
	},
	lawfulUse: {
		label: "使用符合法律、法规规定",
		ask: "社会主体使用获取的公共数据是否符合法律、法规规定？",
		kind: "flag",
		cite: { article: 26 },
		finding: { by: "authority" },
	},
	paperRequiredBy: {
		label: "要求纸质材料的规定",
		ask: "要求申请人另行提供纸质材料的规定，最高为哪一位阶？",
		kind: basis,
		cite: { article: 21, paragraph: 2 },
	},
	paperDemanded: {
		label: "已要求另行提供纸质材料",
		ask: "是否已经要求申请人另行提供纸质材料？",
		kind: "flag",
		cite: { article: 21, paragraph: 2 },
	},
	ownPortal: {
		label: "自建开放渠道",
		ask: "是否有已建设完成的自有开放渠道，是否已经接入开放平台？",
		kind: [
			{ id: "none", label: "没有" },
			{ id: "integrated", label: "已接入或者通过开放平台提供服务" },
			{ id: "separate", label: "未接入开放平台" },
		],
		cite: { article: 22 },
	},
});
