import { all, any, is, isNot, oneOf } from "../../model/condition";
import { duties as define } from "../../model/duty";
import { opening } from "./opening";
import { sharing } from "./sharing";
import { vocabulary } from "./vocabulary";

/** “法律、法规和规章等依据”所及的位阶（第十九条），“法定事由”同此（第二十条第三款）。 */
const statutory = ["law", "adminRegulation", "stateCouncilDecision", "localRegulation", "rule"] as const;

/** 须有依据的三种注明：有条件共享（含两种情形）与不予共享。 */
const conditional = ["conditional", "someBodies", "partOnly"] as const;

/** 各条课予的义务：何时适用，怎样算履行，不履行归入第三十五条哪一项。 */
export const duties = define({ ...vocabulary, sharing, opening }, [
	{
		id: "19-basis",
		label: "注明不能无条件共享的依据",
		words: [
			{
				cite: { article: 19 },
				quote:
					"各级公共管理和服务机构认为本单位的公共数据属于有条件共享类或者不予共享类的，应当在本单位编制的公共数据资源目录中注明相关法律、法规和规章等依据",
			},
		],
		on: "provider",
		when: oneOf("declaredShare", "none", ...conditional),
		met: oneOf("shareBasis", ...statutory),
		breach: { article: 35, item: 1 },
		point: "sharing-basis",
		reading: "A-16",
	},
	{
		id: "19-conditions",
		label: "列明申请条件",
		words: [{ cite: { article: 19 }, quote: "其中有条件共享类公共数据应由数据提供单位列明申请条件" }],
		on: "provider",
		when: oneOf("declaredShare", ...conditional),
		met: is("shareConditionsListed"),
		breach: { article: 35, item: 1 },
		point: "sharing-conditions",
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
		point: "extra-conditions",
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
		point: "sharing-channel",
		reading: "A-15",
	},
	{
		id: "20(3)-reply",
		label: "答复共享申请",
		words: [{ cite: { article: 20, paragraph: 3 }, quote: "数据提供单位应当在10个工作日内予以答复" }],
		on: "provider",
		when: all(is("sharing", "conditional"), is("filedOnPlatform")),
		met: oneOf("reply", "agree", "refuse"),
		within: { workingDays: 10 },
		breach: { article: 35, item: 4 },
		point: "sharing-request",
		reading: "A-08",
	},
	{
		id: "20(3)-as-replied",
		label: "按照答复意见使用",
		words: [{ cite: { article: 20, paragraph: 3 }, quote: "数据提供单位同意共享的，数据使用单位应当按照答复意见使用公共数据" }],
		on: "user",
		when: all(is("sharing", "conditional"), is("reply", "agree")),
		met: is("usedAsReplied"),
		breach: { article: 35, item: 4 },
		point: "sharing-request",
	},
	{
		id: "20(3)-reasons",
		label: "不同意共享的说明理由",
		words: [{ cite: { article: 20, paragraph: 3 }, quote: "不同意共享的，应当说明理由" }],
		on: "provider",
		when: all(is("sharing", "conditional"), is("reply", "refuse")),
		met: is("reasonsGiven"),
		breach: { article: 35, item: 4 },
		point: "refusal-reasons",
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
		when: all(is("sharing", "conditional"), is("reply", "refuse")),
		met: oneOf("refusalGround", ...statutory),
		breach: { article: 35, item: 4 },
		point: "refusal-ground",
		reading: "A-18",
	},
	{
		id: "23-include",
		label: "逐步纳入开放范围",
		words: [
			{ cite: { article: 23 }, quote: "除下列情形外，公共数据应当逐步纳入开放范围" },
			{ cite: { article: 24, paragraph: 1 }, quote: "公共数据开放清单通过开放平台予以公布" },
		],
		on: "provider",
		when: isNot("opening", "none"),
		met: is("onOpenList"),
		within: { stated: false, words: "逐步" },
		point: "opening-list",
		reading: "A-07",
	},
	{
		id: "24(2)-to-unconditional",
		label: "转为无条件开放类",
		words: [
			{
				cite: { article: 24, paragraph: 2 },
				quote: "有条件开放、不予开放类公共数据具备或数据脱敏后具备无条件开放属性的，应及时转为无条件开放类公共数据",
			},
		],
		on: "provider",
		when: all(is("opening", "unconditional"), oneOf("declaredOpen", "none", "conditional")),
		met: is("declaredOpen", "unconditional"),
		within: { stated: false, words: "及时" },
		promotes: { question: "opening", to: "unconditional" },
		point: "opening-promotion",
		reading: "A-03",
	},
	{
		id: "24(2)-to-conditional",
		label: "转为有条件开放类",
		words: [
			{
				cite: { article: 24, paragraph: 2 },
				quote: "不予开放类公共数据具备有条件开放属性的，应及时转为有条件开放类公共数据",
			},
		],
		on: "provider",
		when: all(is("opening", "conditional"), is("declaredOpen", "none")),
		met: any(is("declaredOpen", "conditional"), is("declaredOpen", "unconditional")),
		within: { stated: false, words: "及时" },
		promotes: { question: "opening", to: "conditional" },
		point: "opening-promotion",
		reading: "A-04",
	},
	{
		id: "25(2)-conditions",
		label: "公布开放条件",
		words: [{ cite: { article: 25, paragraph: 2 }, quote: "各级公共管理和服务机构应通过开放平台公布开放条件" }],
		on: "provider",
		when: all(is("declaredOpen", "conditional"), is("onOpenList")),
		met: is("openConditionsPublished"),
		breach: { article: 35, item: 4 },
		point: "opening-conditions",
	},
	{
		id: "25(3)-handle",
		label: "办理社会主体的申请",
		words: [
			{
				cite: { article: 25, paragraph: 3 },
				quote: "社会主体申请获取公共数据的，各级公共管理和服务机构应当依照国家、省和市有关规定及时予以办理",
			},
		],
		on: "provider",
		when: is("openRequestFiled"),
		met: is("openRequestHandled"),
		within: { stated: false, words: "及时" },
		breach: { article: 35, item: 4 },
		point: "opening-request",
	},
	{
		id: "31(1)-trace",
		label: "留存使用过程的凭证信息",
		words: [
			{
				cite: { article: 31, paragraph: 1 },
				quote: "加强公共数据使用全过程管理，确保使用过程的凭证信息被留存并可追溯",
			},
		],
		on: "body",
		when: any(isNot("sharing", "none"), isNot("opening", "none")),
		met: is("traceRetained"),
		breach: { article: 35, item: 4 },
		point: "security",
	},
	{
		id: "38-mandate",
		label: "核实功能区的职责权限",
		words: [
			{
				cite: { article: 38 },
				quote: "依照法规授权或者潍坊市人民政府确定的职责权限执行本办法规定",
			},
		],
		on: "body",
		when: is("zone"),
		met: is("zoneMandateVerified"),
		point: "zones",
		reading: "B-03",
	},
]);
