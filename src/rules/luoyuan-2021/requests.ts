import { is } from "../../model/law/condition";
import { procedure } from "../../model/law/procedure";
import { openingRoute } from "./opening";
import { sharingRoute } from "./sharing";
import { vocabulary } from "./vocabulary";

const shared = { heading: "六、汇聚后的数据如何共享" } as const;
const opened = { heading: "七、政务数据如何向社会开放" } as const;

/** 第六部分：有条件共享类，经县发改局协助，由市大数据委审核并反馈。 */
export const sharingRequest = procedure(
	{ ...vocabulary, sharingRoute },
	{
		id: "sharingRequest",
		label: "共享申请",
		begins: ["apply"],
		incidents: {
			withdrawn: {
				words: [{ cite: shared, quote: "属于有条件共享类的，可申请县发改局协助向市大数据委申请" }],
				ends: true,
				reading: "LY-15",
			},
		},
		steps: [
			{
				id: "apply",
				label: "申请",
				words: [{ cite: shared, quote: "属于有条件共享类的，可申请县发改局协助向市大数据委申请" }],
				actor: "luoyuan:department",
				when: is("sharingRoute", "applyThroughBureau"),
				then: { filed: ["assist"] },
				matter: "sharing-request",
			},
			{
				id: "assist",
				label: "协助申请",
				words: [{ cite: shared, quote: "县发改局协助向市大数据委申请" }],
				actor: "luoyuan:bureau",
				within: { stated: false, words: "协助" },
				then: { filed: ["review"] },
				matter: "sharing-request",
			},
			{
				id: "review",
				label: "审核",
				words: [{ cite: shared, quote: "市大数据委按照规定程序审核后提出意见并反馈" }],
				actor: "luoyuan:committee",
				within: { stated: false, words: "按照规定程序" },
				then: { agree: [], refuse: [] },
				matter: "sharing-request",
				reading: "LY-06",
			},
		],
	},
);

/** 第七部分：授权开放类，经县发改局协助，向市大数据委申请。 */
export const openingRequest = procedure(
	{ ...vocabulary, openingRoute },
	{
		id: "openingRequest",
		label: "数据使用申请",
		begins: ["apply"],
		incidents: {
			withdrawn: {
				words: [
					{
						cite: opened,
						quote: "属于授权开放类的，内资控股法人企业、科研机构可申请县发改局协助向市大数据委申请",
					},
				],
				ends: true,
				reading: "LY-15",
			},
		},
		steps: [
			{
				id: "apply",
				label: "申请",
				words: [
					{
						cite: opened,
						quote: "属于授权开放类的，内资控股法人企业、科研机构可申请县发改局协助向市大数据委申请",
					},
				],
				actor: "luoyuan:applicant",
				when: is("openingRoute", "apply"),
				then: { filed: ["assist"] },
				matter: "opening-request",
			},
			{
				id: "assist",
				label: "协助申请",
				words: [{ cite: opened, quote: "县发改局协助向市大数据委申请" }],
				actor: "luoyuan:bureau",
				within: { stated: false, words: "协助" },
				then: { filed: ["handle"] },
				matter: "opening-request",
			},
			{
				id: "handle",
				label: "办理",
				words: [{ cite: opened, quote: "向市大数据委申请" }],
				actor: "luoyuan:committee",
				within: { stated: false, words: "申请" },
				then: { handled: [] },
				matter: "opening-request",
				reading: "LY-06",
			},
		],
	},
);
