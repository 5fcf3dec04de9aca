import { vocabulary } from "../../../model/law/fact";
import { acquisitions, basis, disclosures, portals, purposes } from "../../terms/values";

/** 第四章、第五章：取得数据之后的使用，以及纸质材料。 */
export const useFacts = vocabulary({
	obtainedBy: {
		label: "取得数据的方式",
		ask: "使用的公共数据是怎样取得的？",
		kind: acquisitions,
		cite: { article: 21, paragraph: 1 },
	},
	purpose: {
		label: "用途",
		ask: "数据实际用于何种用途？",
		kind: purposes,
		cite: { article: 21, paragraph: 1 },
	},
	thirdParty: {
		label: "提供给第三方",
		ask: "是否将获取的数据提供给第三方？",
		kind: disclosures,
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
		kind: portals,
		cite: { article: 22 },
	},
});
