import { all, any, is, oneOf } from "../../model/law/condition";
import type { Matter } from "../../model/law/matter";
import { scope as define } from "../../model/law/scope";
import { vocabulary } from "./vocabulary";

/** 第二条所称政府部门：行政机关，以及法律、法规授权的具有管理公共事务职能的组织。 */
const government = ["organ", "delegated", "centralAgency", "outsideGovernment"] as const;

/** 提供部门一方的事：不待有人申请即应做到。 */
const holding = [
	"catalogue.government",
	"catalogue-update",
	"catalogue-publication",
	"sharing-basis",
	"sharing-conditions",
] as const satisfies readonly Matter[];

/** 重复收集：收集者须是政府部门，数据涉密与否不改变要求。 */
const collecting = ["collection"] as const satisfies readonly Matter[];

/** 责任：提供、使用、主管各方的政府部门。 */
const liable = ["department-liability", "liability"] as const satisfies readonly Matter[];

/** 政府部门之间的事。 */
const between = [
	"sharing",
	"sharing.none",
	"sharing.conditional",
	"sharing.unconditional",
	"sharing-route",
	"sharing-route.none",
	"sharing-route.conditional",
	"sharing-route.unconditional",
	"sharing-recipient",
	"sharing-channel",
	"sharing-request",
	"extra-conditions",
	"supplement",
	"refusal-reasons",
	"delivery",
	"service-change",
	"dispute",
	"correction",
	"use-purpose",
	"use-third-party",
	"disposal",
	"suspension",
	"records",
	"personal-information",
] as const satisfies readonly Matter[];

const bodies =
	"政府部门和法律、法规授权的具有管理公共事务职能的组织（以下统称政府部门）之间政务数据共享以及相关安全、监督、管理等工作，适用本条例";
const data = "本条例所称政务数据，是指政府部门在依法履行职责过程中收集和产生的各类数据";
const secrets = "不包括属于国家秘密、工作秘密的数据";

/** 第二条、第三条：本条例管什么，不管什么。 */
export const scope = define(vocabulary, [
	{
		id: "2-between",
		cite: { article: 2 },
		quote: bodies,
		when: all(oneOf("provider", ...government), oneOf("requester", ...government)),
		matters: [...between, ...collecting],
		otherwise: "silent",
		reading: "S-01",
	},
	{
		id: "2-liable",
		cite: { article: 2 },
		quote: bodies,
		when: any(oneOf("provider", ...government), oneOf("requester", ...government)),
		matters: liable,
		otherwise: "silent",
		reading: "S-01",
	},
	{
		id: "2-holding",
		cite: { article: 2 },
		quote: bodies,
		when: oneOf("provider", ...government),
		matters: holding,
		otherwise: "silent",
		reading: "S-01",
	},
	{
		id: "3(1)-data",
		cite: { article: 3, paragraph: 1 },
		quote: data,
		when: is("dutyData"),
		matters: [...holding, ...collecting, ...between, ...liable],
		otherwise: "silent",
	},
	{
		id: "17(2)-trigger",
		cite: { article: 17, paragraph: 2 },
		quote: "因法律、行政法规、国务院决定调整或者政府部门职责变化导致政务数据目录需要相应更新的",
		when: oneOf("catalogueTrigger", "lawAmended", "decisionAdjusted", "functionChanged"),
		matters: ["catalogue-update"],
		otherwise: "silent",
		reading: "S-08",
	},
	{
		id: "3(1)-state-secret",
		cite: { article: 3, paragraph: 1 },
		quote: secrets,
		when: is("stateSecret", "none"),
		matters: [...holding, ...between],
		otherwise: "elsewhere",
		reading: "S-02",
	},
	{
		id: "3(1)-work-secret",
		cite: { article: 3, paragraph: 1 },
		quote: secrets,
		when: is("workSecret", false),
		matters: [...holding, ...between],
		otherwise: "elsewhere",
		reading: "S-02",
	},
]);
