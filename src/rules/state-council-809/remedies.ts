import { is } from "../../model/law/condition";
import { remedies as define } from "../../model/law/remedy";
import { vocabulary } from "./vocabulary";

/** 第十五条至第十七条：据以不予共享的规定已经修改、废止的；目录所注有误的，改正之后报送审核。期限的延长写在各环节的期限里。 */
export const remedies = define(vocabulary, [
	{
		id: "sharing-amendment",
		label: "不能提供共享的规定修改、废止",
		words: [
			{
				cite: { article: 17, paragraph: 2 },
				quote: "因法律、行政法规、国务院决定调整或者政府部门职责变化导致政务数据目录需要相应更新的",
			},
		],
		changes: ["sharingForbidden"],
		requires: is("sharingForbidden", "none"),
	},
	{
		id: "correct-catalogue",
		label: "改正目录所注",
		words: [
			{ cite: { article: 15, paragraph: 1 }, quote: "政府部门应当科学合理确定政务数据共享属性" },
			{
				cite: { article: 15, paragraph: 2 },
				quote: "对属于不予共享类的政务数据，政府部门应当在政务数据目录中列明理由，并明确相应的法律、行政法规以及国务院决定依据",
			},
			{ cite: { article: 16, paragraph: 1 }, quote: "政务数据共享主管部门审核通过后统一向政府部门通告" },
		],
		changes: ["declaredShare", "shareBasis", "withholdingReasonListed", "useConditionsListed", "cataloguePublished"],
		anew: ["cataloguePublished"],
		requires: is("cataloguePublished"),
		matter: "catalogue-publication",
		reading: "S-20",
	},
]);
