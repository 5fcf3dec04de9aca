import { all, any, is, oneOf } from "../../model/law/condition";
import { procedure } from "../../model/law/procedure";
import { sharing } from "./sharing";
import { vocabulary } from "./vocabulary";

/** 不同意共享，或者部分不同意。 */
const refused = oneOf("reply", "refuse", "agreePartly");

/** 第二十条：申请、答复，以及不同意之后的协商、协调、共同审议、裁定。各环节依次进行，不得越过。 */
export const sharingRequest = procedure(
	{ ...vocabulary, sharing },
	{
		id: "sharingRequest",
		label: "共享申请",
		begins: ["apply", "negotiate"],
		incidents: {
			withdrawn: {
				words: [
					{
						cite: { article: 20, paragraph: 3 },
						quote: "对有条件共享类的公共数据，数据使用单位通过共享平台向数据提供单位提出共享申请",
					},
				],
				ends: true,
				reading: "A-32",
			},
		},
		initially: { reply: "pending" },
		steps: [
			{
				id: "apply",
				label: "申请",
				words: [
					{
						cite: { article: 20, paragraph: 3 },
						quote: "对有条件共享类的公共数据，数据使用单位通过共享平台向数据提供单位提出共享申请",
					},
				],
				actor: "user",
				when: is("sharing", "conditional"),
				then: { filed: ["reply"], filedOffPlatform: ["apply"] },
				learns: { filed: { filedOnPlatform: true }, filedOffPlatform: { filedOnPlatform: false } },
				matter: "sharing-request",
				reading: "A-15",
			},
			{
				id: "reply",
				label: "答复",
				words: [
					{ cite: { article: 20, paragraph: 3 }, quote: "数据提供单位应当在10个工作日内予以答复" },
					{ cite: { article: 20, paragraph: 3 }, quote: "不同意共享的，应当说明理由" },
				],
				actor: "provider",
				when: is("sharing", "conditional"),
				within: { workingDays: 10 },
				then: { agree: ["use"], agreePartly: ["use", "negotiate"], agreeWithConditions: ["use"], refuse: ["negotiate"] },
				urgedBy: "authority",
				learns: {
					agree: { reply: "agree" },
					agreePartly: { reply: "agreePartly" },
					agreeWithConditions: { reply: "agreeWithConditions" },
					refuse: { reply: "refuse" },
				},
				matter: "sharing-request",
				reading: ["A-08", "A-09", "A-10", "A-11", "A-12", "A-13", "A-25", "A-31"],
			},
			{
				id: "use",
				label: "使用",
				words: [
					{
						cite: { article: 20, paragraph: 3 },
						quote: "数据提供单位同意共享的，数据使用单位应当按照答复意见使用公共数据",
					},
				],
				actor: "user",
				stays: true,
				then: {},
				matter: "as-replied",
			},
			{
				id: "negotiate",
				label: "协商",
				words: [
					{
						cite: { article: 20, paragraph: 4 },
						quote:
							"对不予共享类或有条件共享类中数据提供单位不同意共享的公共数据，数据使用单位因履行职责确需使用的，由数据使用单位与数据提供单位协商",
					},
				],
				actor: "parties",
				when: all(
					is("needForDuty"),
					any(is("sharing", "none"), is("declaredShare", "none"), all(is("sharing", "conditional"), refused)),
				),
				within: { stated: false, words: "协商" },
				then: { settled: [], failed: ["coordinate"] },
				matter: "dispute",
				reading: "A-09",
			},
			{
				id: "coordinate",
				label: "协调",
				words: [{ cite: { article: 20, paragraph: 4 }, quote: "协商未果的由大数据主管部门协调解决" }],
				actor: "authority",
				within: { stated: false, words: "协调解决" },
				then: { settled: [], failed: ["deliberate"] },
				matter: "dispute",
				reading: "A-21",
			},
			{
				id: "deliberate",
				label: "共同审议",
				words: [{ cite: { article: 20, paragraph: 4 }, quote: "必要时由大数据主管部门会同相关部门共同审议" }],
				actor: "deliberation",
				discretionary: true,
				within: { stated: false, words: "必要时" },
				then: { settled: [], failed: ["rule"] },
				matter: "dispute",
				reading: ["A-20", "A-21"],
			},
			{
				id: "rule",
				label: "裁定",
				words: [{ cite: { article: 20, paragraph: 4 }, quote: "共同审议仍不能解决的提请本级人民政府裁定" }],
				actor: "government",
				when: is("sameLevel"),
				within: { stated: false, words: "提请" },
				then: { ruled: [] },
				matter: "dispute",
				reading: "A-21",
			},
		],
	},
);
