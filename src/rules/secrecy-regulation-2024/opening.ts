import { all, isNot, oneOf } from "../../model/law/condition";
import { question } from "../../model/law/question";
import { vocabulary } from "./vocabulary";

const secret = { cite: { article: 5 }, quote: "不得将涉及国家秘密的信息公开" } as const;

const review = { cite: { article: 42 }, quote: "按照先审查、后公开的原则，对拟公开的信息逐项进行保密审查" } as const;

/** 第五条：涉及国家秘密的，不得公开。本条例只设这一道限制，不决定开放属性。 */
export const opening = question(vocabulary, {
	id: "opening",
	label: "开放属性",
	matter: "opening",
	scale: [{ id: "none", label: "不予开放", ...secret, closed: true }],
	rules: [{ id: "5", words: [secret], when: isNot("stateSecret", "none"), atMost: "none", reading: "MR-01" }],
	otherwise: "not-stated",
});

/** 第五条、第四十二条：涉及国家秘密的不得公开；保密审查未作的，公开以前不得开放。 */
export const openingRoute = question(vocabulary, {
	id: "openingRoute",
	label: "社会主体获取途径",
	matter: "opening-route",
	scale: [
		{ id: "none", label: "不予开放", ...secret, closed: true },
		{ id: "unreviewed", label: "保密审查之前不得开放", ...review, closed: true },
	],
	rules: [
		{ id: "5", words: [secret], when: isNot("stateSecret", "none"), atMost: "none", reading: "MR-01" },
		{
			id: "42",
			words: [review],
			when: all(oneOf("declaredOpen", "conditional", "unconditional"), isNot("secrecyReviewed")),
			atMost: "unreviewed",
			reading: "MR-02",
		},
	],
	otherwise: "not-stated",
});
