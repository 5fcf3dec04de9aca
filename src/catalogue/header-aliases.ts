import type { ColumnLabel } from "./profile";

/** The names that columns have in the forms departments use, as far as they can mean only one thing. */
export const labelAliases: Readonly<Record<string, ColumnLabel>> = {
	资源名称: "resource",
	信息资源名称: "resource",
	数据资源名称: "resource",
	政务信息资源名称: "resource",
	目录名称: "resource",
	信息资源代码: "code",
	资源代码: "code",
	资源编码: "code",
	目录代码: "code",
	信息项名称: "item",
	信息项: "item",
	数据项名称: "item",
	字段名称: "item",
	字段中文名: "item",
	信息资源提供方: "department",
	资源提供方: "department",
	数据提供方: "department",
	提供单位: "department",
	提供部门: "department",
	部门: "department",
	部门名称: "department",
	单位名称: "department",
	涉密属性: "secrecy",
	是否涉密: "secrecy",
	密级: "secrecy",
};

/** The Chinese terms of facts by the names that their columns have; a law that has no such fact has no such column. */
export const factAliases: Readonly<Record<string, string>> = {
	共享类型: "目录所注共享类型",
	共享属性: "目录所注共享类型",
	是否向社会开放: "现开放属性",
	开放类型: "现开放属性",
	开放属性: "现开放属性",
	更新周期: "目录所定更新周期",
	更新频率: "目录所定更新周期",
	不予共享依据: "目录注明的依据",
	"共享条件/不予共享依据": "目录注明的依据",
	是否含个人信息: "个人信息",
};

/**
 * Short words for values that can mean only one of them. There are no numbers: platforms use them with opposite meanings.
 */
export const valueAliases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	目录所注共享类型: {
		无条件: "无条件共享",
		有条件: "有条件共享",
		不予: "不予共享",
		无条件共享类: "无条件共享",
		有条件共享类: "有条件共享",
		不予共享类: "不予共享",
	},
	现开放属性: {
		无条件: "无条件开放",
		有条件: "有条件开放",
		不予: "不予开放",
		否: "不予开放",
		无条件开放类: "无条件开放",
		有条件开放类: "有条件开放",
		不予开放类: "不予开放",
	},
	目录所定更新周期: { 每季度: "每季", 每天: "每日", 不更新: "不更新" },
};
