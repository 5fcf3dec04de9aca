import { procedure } from "../../model/law/procedure";
import { vocabulary } from "./vocabulary";

/** 特色举措五：提需求、做响应。答复的种类与期限，本资料未载明。 */
export const sharingRequest = procedure(vocabulary, {
	id: "sharingRequest",
	label: "共享申请",
	begins: ["apply"],
	incidents: {
		withdrawn: {
			words: [{ cite: { heading: "五是更加健全政务数据管理各项制度" }, quote: "数据使用部门提需求" }],
			ends: true,
			reading: "AH-15",
		},
	},
	steps: [
		{
			id: "apply",
			label: "提出需求",
			words: [{ cite: { heading: "五是更加健全政务数据管理各项制度" }, quote: "数据使用部门提需求" }],
			actor: "anhui:user",
			then: { filed: ["respond"] },
			matter: "sharing-request",
		},
		{
			id: "respond",
			label: "响应",
			words: [
				{
					cite: { heading: "五是更加健全政务数据管理各项制度" },
					quote:
						"建立数据使用部门提需求、数据提供部门做响应、数据资源管理部门统筹管理并提供技术支撑的数据有序共享机制和工作流程",
				},
			],
			actor: "anhui:provider",
			within: { stated: false, words: "响应" },
			then: { handled: [] },
			matter: "sharing-request",
			reading: "AH-04",
		},
	],
});

/** 主要内容（三）：对有疑义或者有错误的数据复核。程序和处理方式本资料未载明。 */
export const correction = procedure(vocabulary, {
	id: "correction",
	label: "复核",
	begins: ["recheck"],
	steps: [
		{
			id: "recheck",
			label: "复核",
			words: [
				{
					cite: { heading: "（三）加强政务数据共享" },
					quote: "明确对有疑义或者有错误的政务数据进行复核的程序和处理方式",
				},
			],
			actor: "anhui:rechecker",
			within: { stated: false, words: "复核" },
			then: { corrected: [] },
			matter: "correction",
			reading: "AH-02",
		},
	],
});
