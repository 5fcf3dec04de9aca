import { is } from "../../model/law/condition";
import { procedure } from "../../model/law/procedure";
import { sharingRoute } from "./sharing";
import { vocabulary } from "./vocabulary";

const words = [{ cite: { heading: "五、主要内容" }, quote: "明确无条件共享类、有条件共享类公共数据的申请及审核流程" }] as const;

/** 第三章：申请及审核。由谁审核、期限多长，本资料未载明。 */
export const sharingRequest = procedure(
	{ ...vocabulary, sharingRoute },
	{
		id: "sharingRequest",
		label: "共享申请",
		begins: ["apply"],
		incidents: { withdrawn: { words, ends: true, reading: "TZ-15" } },
		steps: [
			{
				id: "apply",
				label: "申请",
				words,
				actor: "tengzhou:applicant",
				when: is("sharingRoute", "applyForReview"),
				then: { filed: ["review"] },
				matter: "sharing-request",
			},
			{
				id: "review",
				label: "审核",
				words,
				actor: "tengzhou:reviewer",
				within: { stated: false, words: "审核" },
				then: { agree: [], refuse: [] },
				matter: "sharing-request",
				reading: "TZ-05",
			},
		],
	},
);
