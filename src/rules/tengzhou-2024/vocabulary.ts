import { vocabulary as define } from "../../model/law/fact";
import { bodies, openClasses, secrecy, shareClasses } from "../terms/values";

const contents = { heading: "五、主要内容" } as const;

/** 本解读所问的事实。标明由谁认定的，只有该主体可以具名认定。 */
export const vocabulary = define({
	stateSecret: {
		label: "国家秘密",
		ask: "该数据是否涉及国家秘密，是否已经依法确定为国家秘密？疑似涉密的，填写认定人并将认定结果留空。",
		kind: secrecy,
		cite: contents,
		finding: { by: "classifier" },
	},
	requester: {
		label: "数据使用单位类型",
		ask: "申请使用数据的是哪一类主体？",
		kind: bodies,
		cite: contents,
	},
	declaredShare: {
		label: "目录所注共享类型",
		ask: "该数据注明为哪一种共享类型？",
		kind: shareClasses,
		cite: contents,
	},
	declaredOpen: {
		label: "现开放属性",
		ask: "该数据现归入哪一种开放类型？",
		kind: openClasses,
		cite: contents,
	},
	processedForOpening: {
		label: "已经脱敏脱密处理",
		ask: "拟开放的该数据是否已经脱敏脱密处理？",
		kind: "flag",
		cite: contents,
		finding: { by: "body" },
	},
	openedThrough: {
		label: "开放的渠道",
		ask: "该数据是否已经开放，通过何种渠道提供？",
		kind: [
			{ id: "notOpened", label: "尚未开放" },
			{ id: "platform", label: "省、市级公共数据开放平台" },
			{ id: "elsewhere", label: "其他渠道" },
		],
		cite: contents,
	},
});
