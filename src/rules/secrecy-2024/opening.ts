import { all, isNot, oneOf } from "../../model/law/condition";
import { question } from "../../model/law/question";
import { vocabulary } from "./vocabulary";

const review = { cite: { article: 35 }, quote: "机关、单位应当依法对拟公开的信息进行保密审查，遵守国家保密规定" } as const;

/** 第三十五条：保密审查未作的，公开以前不得开放。本法只设这一道限制，不决定途径。 */
export const openingRoute = question(vocabulary, {
	id: "openingRoute",
	label: "社会主体获取途径",
	matter: "opening-route",
	scale: [{ id: "unreviewed", label: "保密审查之前不得开放", ...review, closed: true }],
	rules: [
		{
			id: "35",
			words: [review],
			when: all(oneOf("declaredOpen", "conditional", "unconditional"), isNot("secrecyReviewed")),
			atMost: "unreviewed",
			reading: ["M-02", "M-03"],
		},
	],
	otherwise: "not-stated",
});
