import { all, any, is, isNot, oneOf } from "../../model/law/condition";
import { duties } from "../../model/law/duty";
import { opening } from "./opening";
import { sharing } from "./sharing";
import { vocabulary } from "./vocabulary";

/** 第二十二条至第二十五条、第三十一条：开放渠道、开放清单、属性转换、申请的办理，以及留存凭证。 */
export const openingDuties = duties({ ...vocabulary, sharing, opening }, [
	{
		id: "22-channel",
		label: "接入统一的开放平台",
		words: [
			{
				cite: { article: 22 },
				quote: "各级公共管理和服务机构已建设完成的开放渠道，应当完善开放机制，一并接入或通过开放平台提供服务",
			},
		],
		on: "body",
		when: oneOf("ownPortal", "integrated", "separate"),
		met: is("ownPortal", "integrated"),
		breach: { article: 35, item: 4 },
		matter: "opening-channel",
	},
	{
		id: "23-include",
		label: "逐步纳入开放范围",
		words: [
			{ cite: { article: 23 }, quote: "除下列情形外，公共数据应当逐步纳入开放范围" },
			{ cite: { article: 24, paragraph: 1 }, quote: "制定本单位的公共数据开放清单，列明可以向社会开放的公共数据" },
			{ cite: { article: 24, paragraph: 1 }, quote: "公共数据开放清单通过开放平台予以公布" },
		],
		on: "provider",
		when: isNot("opening", "none"),
		met: is("onOpenList"),
		within: { stated: false, words: "逐步" },
		matter: "opening-list",
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
		breach: { article: 35, item: 4 },
		promotes: { question: "opening", to: "unconditional" },
		matter: "opening-promotion",
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
		breach: { article: 35, item: 4 },
		promotes: { question: "opening", to: "conditional" },
		matter: "opening-promotion",
		reading: "A-04",
	},
	{
		id: "24(1)-eligible",
		label: "不予开放的数据不列入开放清单",
		words: [{ cite: { article: 24, paragraph: 1 }, quote: "制定本单位的公共数据开放清单，列明可以向社会开放的公共数据" }],
		on: "provider",
		when: is("opening", "none"),
		met: isNot("onOpenList"),
		breach: { article: 35, item: 4 },
		matter: "opening-list",
	},
	{
		id: "24(1)-catalogued",
		label: "开放清单以目录为范围",
		words: [{ cite: { article: 24, paragraph: 1 }, quote: "在公共数据资源目录范围内，制定本单位的公共数据开放清单" }],
		on: "provider",
		when: is("onOpenList"),
		met: is("catalogued"),
		breach: { article: 35, item: 4 },
		matter: "opening-list",
	},
	{
		id: "25(2)-conditions",
		label: "公布开放条件",
		words: [{ cite: { article: 25, paragraph: 2 }, quote: "各级公共管理和服务机构应通过开放平台公布开放条件" }],
		on: "provider",
		when: all(is("declaredOpen", "conditional"), is("onOpenList")),
		met: is("openConditionsPublished"),
		breach: { article: 35, item: 4 },
		matter: "opening-conditions",
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
		matter: "opening-request",
	},
	{
		id: "31(1)-review",
		label: "对拟共享和开放的数据安全审查",
		words: [{ cite: { article: 31, paragraph: 1 }, quote: "对拟共享和开放的公共数据进行安全审查" }],
		on: "body",
		when: any(isNot("sharing", "none"), oneOf("declaredOpen", "conditional", "unconditional")),
		met: oneOf("securityReview", "passed", "failed"),
		breach: { article: 35, item: 4 },
		matter: "security",
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
		matter: "security",
	},
]);
