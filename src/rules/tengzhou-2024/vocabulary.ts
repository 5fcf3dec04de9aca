import { vocabulary as define } from "../../model/fact";
import { openClasses } from "../terms/open-class";
import { shareClasses } from "../terms/share-class";

const contents = { heading: "五、主要内容" } as const;

/** 本解读所问的事实。标明由谁认定的，只有该主体可以具名认定。 */
export const vocabulary = define({
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
	onOpeningPlatform: {
		label: "通过省、市级公共数据开放平台提供",
		ask: "已经开放的该数据，是否通过省、市级公共数据开放平台提供？尚未开放的，不填。",
		kind: "flag",
		cite: contents,
	},
});
