import { all, any, is, noneOf, oneOf } from "../../model/law/condition";
import { duties as define } from "../../model/law/duty";
import { stateOrgans } from "../terms/values";
import { vocabulary } from "./vocabulary";

const provided = all(is("dataProvided"), any(oneOf("personalInfo", "general", "sensitive"), is("importantData")));

/** 第六十条：国家机关由其上级机关或者有关主管部门责令改正；授权组织不在其内。 */
const organs = stateOrgans.filter((body) => body !== "delegated");

const breachesUnder = (article: number) => [
	{ when: oneOf("provider", ...organs), item: { article: 60 } },
	{ when: noneOf("provider", ...organs), item: { article } },
];

/** 第十二条、第三十一条：向他人提供个人信息、重要数据。 */
export const duties = define(vocabulary, [
	{
		id: "12(1)-agree",
		label: "与接收方约定并监督",
		words: [
			{
				cite: { article: 12, paragraph: 1 },
				quote:
					"网络数据处理者向其他网络数据处理者提供、委托处理个人信息和重要数据的，应当通过合同等与网络数据接收方约定处理目的、方式、范围以及安全保护义务等，并对网络数据接收方履行义务的情况进行监督",
			},
		],
		on: "provider",
		when: provided,
		met: all(is("recipientAgreement"), is("recipientSupervised")),
		breaches: breachesUnder(55),
		matter: "data-provision",
		reading: "ND-01",
	},
	{
		id: "12(1)-record",
		label: "提供情况的记录至少保存3年",
		words: [
			{
				cite: { article: 12, paragraph: 1 },
				quote: "向其他网络数据处理者提供、委托处理个人信息和重要数据的处理情况记录，应当至少保存3年",
			},
		],
		on: "provider",
		when: provided,
		met: is("provisionRecorded"),
		breaches: breachesUnder(55),
		matter: "data-provision",
		reading: "ND-01",
	},
	{
		id: "12(2)-use",
		label: "接收方按照约定的目的、方式、范围处理",
		words: [
			{
				cite: { article: 12, paragraph: 2 },
				quote: "网络数据接收方应当履行网络数据安全保护义务，并按照约定的目的、方式、范围等处理个人信息和重要数据",
			},
		],
		on: "user",
		when: provided,
		met: is("agreedUse"),
		matter: "data-provision",
		reading: "ND-01",
	},
	{
		id: "31(1)-assess",
		label: "提供重要数据前进行风险评估",
		words: [
			{
				cite: { article: 31, paragraph: 1 },
				quote: "重要数据的处理者提供、委托处理、共同处理重要数据前，应当进行风险评估，但是属于履行法定职责或者法定义务的除外",
			},
		],
		on: "provider",
		when: all(is("importantData"), is("dataProvided"), is("providedForDuty", false)),
		met: is("riskAssessed"),
		breaches: breachesUnder(57),
		matter: "important-data",
		reading: "ND-02",
	},
]);
