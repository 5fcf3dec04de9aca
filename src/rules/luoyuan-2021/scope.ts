import { is } from "../../model/law/condition";
import type { Matter } from "../../model/law/matter";
import { scope as define } from "../../model/law/scope";
import { vocabulary } from "./vocabulary";

const range = { heading: "三、《办法》适用范围、定义及原则" } as const;

/** 本资料没有规定的事项：不因在不在本县而有不同，一律答“本资料未载明”。 */
export const unlimited = [
	"opening-demand",
	"opening-downgrade",
	"collection",
	"paper",
	"projects",
	"funding",
	"liability",
	"user-liability",
] as const satisfies readonly Matter[];

/** 本资料有规定的事项。 */
const data = [
	"catalogue",
	"aggregation",
	"sharing",
	"sharing-route",
	"sharing-request",
	"use-purpose",
	"opening",
	"opening-route",
	"opening-request",
] as const satisfies readonly Matter[];

/** 平台和系统的事项，不因所涉数据的性质而不同。 */
const covered = [...data, "platform"] as const satisfies readonly Matter[];

/** 第三部分：本县行政区域内；涉及国家秘密的，另依有关规定。不属于政务数据的，附则另有规定，见解释 LY-10。 */
export const scope = define(vocabulary, [
	{
		id: "三-region",
		cite: range,
		quote: "在本县行政区域内从事政务数据的目录编制、采集处理、登记汇聚、共享服务、开放开发及其相关管理活动，适用本办法",
		when: is("inRegion"),
		matters: covered,
		otherwise: "silent",
	},
	{
		id: "三-secret",
		cite: range,
		quote: "涉及国家秘密的政务数据管理，按照国家、本省和本市有关规定执行",
		when: is("stateSecret", "none"),
		matters: data,
		otherwise: "elsewhere",
		reading: "LY-05",
	},
]);
