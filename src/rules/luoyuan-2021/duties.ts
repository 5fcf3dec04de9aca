import { all, is, oneOf } from "../../model/law/condition";
import { duties as define } from "../../model/law/duty";
import { vocabulary } from "./vocabulary";

const gathering = { heading: "五、政务数据如何实现汇聚" } as const;

/** 登记、汇聚，以及共享数据的使用。 */
export const duties = define(vocabulary, [
	{
		id: "四-register",
		label: "登记政务数据目录",
		words: [
			{
				cite: { heading: "四、政务数据管理职责与分工" },
				quote:
					"政务部门应当依照职责依法依规登记政务数据目录、采集处理、更新维护政务数据，开展共享应用和公共服务，并配合县发改局做好开放工作",
			},
			{
				cite: { heading: "三、《办法》适用范围、定义及原则" },
				quote:
					"本办法所称“政务数据”是指行政机关、事业单位、社会团体（以下统称“政务部门”）在履行职责过程中采集和获取的或者通过特许经营、购买服务等方式开展信息化建设和应用所产生的数据",
			},
		],
		on: "luoyuan:department",
		when: is("governmentData"),
		met: is("catalogued"),
		matter: "catalogue",
	},
	{
		id: "五-platform",
		label: "不得建设独立的汇聚共享平台",
		words: [
			{ cite: gathering, quote: "本县不得建设独立的政务数据汇聚共享平台" },
			{ cite: gathering, quote: "原有跨部门信息共享交换系统应当迁移到统一的市政务数据汇聚共享平台" },
		],
		on: "luoyuan:county",
		when: oneOf("exchangeSystem", "migrated", "separate"),
		met: is("exchangeSystem", "migrated"),
		matter: "platform",
		reading: "LY-09",
	},
	{
		id: "五-connect",
		label: "自建业务系统接入市平台",
		words: [{ cite: gathering, quote: "政务部门应将自建业务系统接入政务数据汇聚共享平台" }],
		on: "luoyuan:department",
		when: oneOf("ownSystem", "connected", "separate"),
		met: is("ownSystem", "connected"),
		matter: "platform",
		reading: "LY-09",
	},
	{
		id: "五-aggregate",
		label: "向市平台汇聚数据",
		words: [{ cite: gathering, quote: "按照本单位政务数据资源目录，向市政务数据汇聚共享平台汇聚数据" }],
		on: "luoyuan:department",
		when: all(is("governmentData"), is("catalogued")),
		met: is("aggregated"),
		matter: "aggregation",
	},
	{
		id: "六-need",
		label: "根据履职需要使用共享数据",
		words: [{ cite: { heading: "六、汇聚后的数据如何共享" }, quote: "政务部门应当根据履职需要使用共享数据" }],
		on: "luoyuan:department",
		when: all(is("governmentData"), is("obtainedBy", "sharing"), is("requesterDepartment")),
		met: oneOf("purpose", "granted", "otherDuty"),
		matter: "use-purpose",
		reading: ["LY-03", "LY-07"],
	},
]);
