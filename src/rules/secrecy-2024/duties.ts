import { is, oneOf } from "../../model/law/condition";
import { duties as define } from "../../model/law/duty";
import { vocabulary } from "./vocabulary";

/** 第三十五条：公开之前的保密审查。 */
export const duties = define(vocabulary, [
	{
		id: "35-review",
		label: "对拟公开的信息进行保密审查",
		words: [{ cite: { article: 35 }, quote: "机关、单位应当依法对拟公开的信息进行保密审查，遵守国家保密规定" }],
		on: "provider",
		when: oneOf("declaredOpen", "conditional", "unconditional"),
		met: is("secrecyReviewed"),
		matter: "secrecy-review",
		reading: "M-02",
	},
]);
