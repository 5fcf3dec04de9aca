import { vocabulary as define } from "../../model/law/fact";
import { acquisitions, openClasses, purposes, secrecy, shareClasses } from "../terms/values";

/** 本解读所问的事实。标明由谁认定的，只有该主体可以具名认定。 */
export const vocabulary = define({
	inRegion: {
		label: "本县行政区域内",
		ask: "该政务数据的目录编制、采集处理、登记汇聚、共享服务、开放开发等活动是否在本县行政区域内？",
		kind: "flag",
		cite: { heading: "三、《办法》适用范围、定义及原则" },
	},
	governmentData: {
		label: "政务数据",
		ask: "该数据是否为行政机关、事业单位、社会团体在履行职责过程中采集和获取，或者通过特许经营、购买服务等方式开展信息化建设和应用所产生？",
		kind: "flag",
		cite: { heading: "三、《办法》适用范围、定义及原则" },
	},
	stateSecret: {
		label: "国家秘密",
		ask: "该数据是否涉及国家秘密，是否已经依法确定为国家秘密？疑似涉密的，填写认定人并将认定结果留空。",
		kind: secrecy,
		cite: { heading: "三、《办法》适用范围、定义及原则" },
		finding: { by: "classifier" },
	},
	catalogued: {
		label: "已登记政务数据目录",
		ask: "该数据是否已经登记政务数据目录？",
		kind: "flag",
		cite: { heading: "四、政务数据管理职责与分工" },
	},
	exchangeSystem: {
		label: "跨部门信息共享交换系统",
		ask: "本县是否另有独立的政务数据汇聚共享平台或者原有的跨部门信息共享交换系统？",
		kind: [
			{ id: "none", label: "没有" },
			{ id: "migrated", label: "已迁移到统一的市政务数据汇聚共享平台" },
			{ id: "separate", label: "另有独立的平台或者尚未迁移" },
		],
		cite: { heading: "五、政务数据如何实现汇聚" },
	},
	ownSystem: {
		label: "政务部门自建业务系统",
		ask: "是否有自建业务系统，是否已经接入政务数据汇聚共享平台？专门处理国家秘密的系统不在此列。",
		kind: [
			{ id: "none", label: "没有" },
			{ id: "connected", label: "已接入" },
			{ id: "separate", label: "未接入" },
		],
		cite: { heading: "五、政务数据如何实现汇聚" },
	},
	aggregated: {
		label: "已向市平台汇聚",
		ask: "目录中的该数据是否已经向市政务数据汇聚共享平台汇聚？",
		kind: "flag",
		cite: { heading: "五、政务数据如何实现汇聚" },
	},
	declaredShare: {
		label: "目录所注共享类型",
		ask: "政务数据目录将该数据注明为哪一种共享类型？",
		kind: shareClasses,
		cite: { heading: "六、汇聚后的数据如何共享" },
	},
	requesterDepartment: {
		label: "申请使用的单位属于政务部门",
		ask: "申请使用数据的单位是否为行政机关、事业单位、社会团体？",
		kind: "flag",
		cite: { heading: "六、汇聚后的数据如何共享" },
	},
	obtainedBy: {
		label: "取得数据的方式",
		ask: "使用的政务数据是怎样取得的？",
		kind: acquisitions,
		cite: { heading: "六、汇聚后的数据如何共享" },
	},
	purpose: {
		label: "用途",
		ask: "数据实际用于何种用途？",
		kind: purposes,
		cite: { heading: "六、汇聚后的数据如何共享" },
	},
	declaredOpen: {
		label: "现开放属性",
		ask: "该数据现归入哪一种开放类型？普遍开放类填无条件开放，授权开放类填有条件开放。",
		kind: openClasses,
		cite: { heading: "七、政务数据如何向社会开放" },
	},
	applicant: {
		label: "申请开放数据的主体",
		ask: "申请授权开放类数据的是哪一类主体？",
		kind: [
			{ id: "domesticFirm", label: "内资控股法人企业" },
			{ id: "research", label: "科研机构" },
			{ id: "other", label: "其他公民、法人或者其他组织" },
		],
		cite: { heading: "七、政务数据如何向社会开放" },
	},
});
