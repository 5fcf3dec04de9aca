import { all, is, isNot, noneOf, oneOf } from "../../model/law/condition";
import { duties } from "../../model/law/duty";
import { sharing } from "./sharing";
import { vocabulary } from "./vocabulary";

/** “法律、法规和规章等依据”所及的位阶（第十九条），“法定事由”同此（第二十条第三款）。 */
const statutory = ["law", "adminRegulation", "stateCouncilDecision", "localRegulation", "rule"] as const;

/** 须有依据、须列条件的三种注明。 */
const conditional = ["conditional", "someBodies", "partOnly"] as const;

/** 第十九条、第二十条：注明依据、列明条件、办理共享申请。 */
export const sharingDuties = duties({ ...vocabulary, sharing }, [
	{
		id: "19-basis",
		label: "注明不予共享的依据",
		words: [
			{
				cite: { article: 19 },
				quote:
					"各级公共管理和服务机构认为本单位的公共数据属于有条件共享类或者不予共享类的，应当在本单位编制的公共数据资源目录中注明相关法律、法规和规章等依据",
			},
		],
		on: "provider",
		when: is("declaredShare", "none"),
		met: oneOf("shareBasis", ...statutory),
		breach: { article: 35, item: 1 },
		matter: "sharing-basis",
		reading: ["A-16", "A-30"],
	},
	{
		id: "19-basis-conditional",
		label: "注明有条件共享的依据",
		words: [
			{
				cite: { article: 19 },
				quote:
					"各级公共管理和服务机构认为本单位的公共数据属于有条件共享类或者不予共享类的，应当在本单位编制的公共数据资源目录中注明相关法律、法规和规章等依据",
			},
		],
		on: "provider",
		when: oneOf("declaredShare", ...conditional),
		met: oneOf("shareBasis", ...statutory),
		breach: { article: 35, item: 1 },
		matter: "sharing-basis.conditional",
		reading: ["A-16", "A-30"],
	},
	{
		id: "19-conditions",
		label: "列明申请条件",
		words: [{ cite: { article: 19 }, quote: "其中有条件共享类公共数据应由数据提供单位列明申请条件" }],
		on: "provider",
		when: oneOf("declaredShare", ...conditional),
		met: is("shareConditionsListed"),
		breach: { article: 35, item: 1 },
		matter: "sharing-conditions",
	},
	{
		id: "20(2)-direct",
		label: "无条件共享类数据不得另设申请环节或者条件",
		words: [
			{
				cite: { article: 20, paragraph: 2 },
				quote: "对无条件共享类的公共数据，数据使用单位可以通过共享平台直接获取",
			},
		],
		on: "provider",
		when: is("sharing", "unconditional"),
		met: isNot("extraStepDemanded"),
		breach: { article: 35, item: 4 },
		matter: "extra-conditions",
	},
	{
		id: "20(2)-refusal",
		label: "不得拒绝提供无条件共享类数据",
		words: [
			{
				cite: { article: 20, paragraph: 2 },
				quote: "对无条件共享类的公共数据，数据使用单位可以通过共享平台直接获取",
			},
		],
		on: "provider",
		when: is("sharing", "unconditional"),
		met: noneOf("reply", "refuse", "agreePartly"),
		breach: { article: 35, item: 4 },
		matter: "sharing-request",
		reading: "B-15",
	},
	{
		id: "20(1)-channel",
		label: "通过共享平台提出申请",
		words: [
			{ cite: { article: 20, paragraph: 1 }, quote: "是全市公共数据共享统一渠道" },
			{ cite: { article: 20, paragraph: 3 }, quote: "数据使用单位通过共享平台向数据提供单位提出共享申请" },
		],
		on: "user",
		when: is("sharing", "conditional"),
		met: is("filedOnPlatform"),
		matter: "sharing-channel",
		reading: "A-15",
	},
	{
		id: "20(3)-reply",
		label: "答复共享申请",
		words: [{ cite: { article: 20, paragraph: 3 }, quote: "数据提供单位应当在10个工作日内予以答复" }],
		on: "provider",
		when: all(is("sharing", "conditional"), is("filedOnPlatform")),
		met: isNot("reply", "pending"),
		within: { workingDays: 10 },
		breach: { article: 35, item: 4 },
		matter: "sharing-request",
		reading: ["A-08", "A-26"],
	},
	{
		id: "20(3)-as-replied",
		label: "按照答复意见使用",
		words: [{ cite: { article: 20, paragraph: 3 }, quote: "数据提供单位同意共享的，数据使用单位应当按照答复意见使用公共数据" }],
		on: "user",
		when: all(is("sharing", "conditional"), oneOf("reply", "agree", "agreePartly", "agreeWithConditions")),
		met: is("usedAsReplied"),
		breach: { article: 35, item: 4 },
		matter: "as-replied",
	},
	{
		id: "20(3)-reasons",
		label: "不同意共享的说明理由",
		words: [{ cite: { article: 20, paragraph: 3 }, quote: "不同意共享的，应当说明理由" }],
		on: "provider",
		when: all(is("sharing", "conditional"), oneOf("reply", "refuse", "agreePartly")),
		met: is("reasonsGiven"),
		breach: { article: 35, item: 4 },
		matter: "refusal-reasons",
	},
	{
		id: "20(3)-ground",
		label: "非因法定事由不得拒绝",
		words: [
			{
				cite: { article: 20, paragraph: 3 },
				quote: "非因法定事由，数据提供单位不得拒绝数据使用单位提出的数据共享申请",
			},
		],
		on: "provider",
		when: all(is("sharing", "conditional"), oneOf("reply", "refuse", "agreePartly")),
		met: oneOf("refusalGround", ...statutory),
		breach: { article: 35, item: 4 },
		matter: "refusal-ground",
		reading: ["A-18", "B-16"],
	},
]);
