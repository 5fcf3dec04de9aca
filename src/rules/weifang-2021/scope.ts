import { is, oneOf } from "../../model/law/condition";
import type { Matter } from "../../model/law/matter";
import { scope as define } from "../../model/law/scope";
import { vocabulary } from "./vocabulary";

const sharing = [
	"sharing",
	"sharing-route",
	"sharing-recipient",
	"sharing-basis",
	"sharing-basis.conditional",
	"sharing-conditions",
	"sharing-channel",
	"sharing-request",
	"extra-conditions",
	"refusal-reasons",
	"refusal-ground",
	"as-replied",
	"dispute",
] as const satisfies readonly Matter[];

const opening = [
	"opening",
	"opening-route",
	"opening-list",
	"opening-conditions",
	"opening-promotion",
	"opening-request",
] as const satisfies readonly Matter[];

/** 提出需求不涉及数据的内容，涉密与否在办理中审查，不妨碍提出。 */
const demanding = ["opening-demand"] as const satisfies readonly Matter[];

/** 编目、汇聚、建库、更新：数据本身的管理，涉密的不得照此办理。 */
const holding = ["platform", "catalogue", "aggregation", "databases", "data-quality"] as const satisfies readonly Matter[];

/** 共享、开放之外的事项。 */
const management = [
	...holding,
	"catalogue-update",
	"catalogue-change",
	"collection",
	"collection.identifiers",
	"procurement",
	"correction",
	"correction-coordination",
	"use-purpose",
	"use-third-party",
	"use-unrelated",
	"use-open",
	"paper",
	"opening-channel",
	"security",
	"projects",
	"funding",
	"liability",
	"user-liability",
	"deference",
	"zones",
] as const satisfies readonly Matter[];

/** 第二条、第三条：本办法管什么，不管什么。 */
export const scope = define(vocabulary, [
	{
		id: "2(1)",
		cite: { article: 2, paragraph: 1 },
		quote: "本市行政区域内公共数据的采集、汇聚、共享、开放、利用、安全及其相关管理活动，适用本办法",
		when: is("inRegion"),
		matters: [...management, ...sharing, ...opening, ...demanding],
		otherwise: "silent",
	},
	{
		id: "3(1)",
		cite: { article: 3, paragraph: 1 },
		quote: "本办法所称公共数据，是指本市各级公共管理和服务机构在依法履行职责、提供服务过程中采集、产生和管理的各类数据资源",
		when: is("publicData"),
		matters: [...sharing, ...opening, ...demanding],
		otherwise: "silent",
		reading: "B-13",
	},
	{
		id: "2(2)-sharing",
		cite: { article: 2, paragraph: 2 },
		quote: "涉及国家秘密的公共数据管理，按照相关法律、法规的规定执行",
		when: is("stateSecret", "none"),
		matters: sharing,
		otherwise: "elsewhere",
		reading: "A-01",
	},
	{
		id: "2(2)-holding",
		cite: { article: 2, paragraph: 2 },
		quote: "涉及国家秘密的公共数据管理，按照相关法律、法规的规定执行",
		when: is("stateSecret", "none"),
		matters: holding,
		otherwise: "elsewhere",
		reading: "A-01",
	},
	{
		id: "2(2)-opening",
		cite: { article: 2, paragraph: 2 },
		quote: "涉及国家秘密的公共数据管理，按照相关法律、法规的规定执行",
		when: oneOf("stateSecret", "none", "determined"),
		matters: opening,
		otherwise: "elsewhere",
		reading: "A-02",
	},
]);
