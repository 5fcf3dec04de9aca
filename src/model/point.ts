/**
 * A point of law (事项): the matter on which two texts can meet. A provision of a higher text displaces a lower one only where both
 * state the same point, and a scope clause takes whole points out of its text. The list is closed.
 */
export const points = {
	sharing: "共享类型",
	"sharing.none": "不予共享类",
	"sharing.conditional": "有条件共享类",
	"sharing-route": "获取共享数据的途径",
	"sharing-route.none": "不予共享类数据的途径",
	"sharing-route.conditional": "有条件共享类数据的途径",
	"sharing-basis": "目录注明依据",
	"sharing-conditions": "目录列明申请条件",
	"sharing-channel": "共享渠道",
	"sharing-request": "共享申请的办理",
	"extra-conditions": "另设申请环节或者条件",
	"refusal-reasons": "不同意共享的理由",
	"refusal-ground": "不同意共享的法定事由",
	dispute: "共享争议的解决",
	opening: "开放属性",
	"opening-route": "社会主体获取途径",
	"opening-list": "开放清单",
	"opening-conditions": "公布开放条件",
	"opening-promotion": "开放属性的升级",
	"opening-downgrade": "开放属性的降低",
	"opening-request": "开放申请的办理",
	security: "安全审查与留存凭证",
	zones: "功能区执行权限",
} as const satisfies Readonly<Record<string, string>>;

/** The id of a point of law. */
export type Point = keyof typeof points;
