import { oneOf } from "../../model/law/condition";
import { scope as define } from "../../model/law/scope";
import { vocabulary } from "./vocabulary";

/** 第四条、第七十三条：匿名化处理后的信息不是个人信息，本法不适用。 */
export const scope = define(vocabulary, [
	{
		id: "4(1)",
		cite: { article: 4, paragraph: 1 },
		quote: "个人信息是以电子或者其他方式记录的与已识别或者可识别的自然人有关的各种信息，不包括匿名化处理后的信息",
		when: oneOf("personalInfo", "general", "sensitive"),
		matters: ["sharing-route", "opening", "personal-information"],
		otherwise: "silent",
		reading: "P-01",
	},
]);
