import { isNot } from "../../model/law/condition";
import { question } from "../../model/law/question";
import { vocabulary } from "./vocabulary";

/** 第二十五条：个人信息未经个人单独同意不得公开。本法只设这一道限制，不决定开放属性。 */
export const opening = question(vocabulary, {
	id: "opening",
	label: "开放属性",
	matter: "opening",
	scale: [
		{ id: "none", label: "不予开放", cite: { article: 25 }, quote: "个人信息处理者不得公开其处理的个人信息", closed: true },
		{ id: "unconditional", label: "本法不加限制", cite: { article: 25 }, quote: "取得个人单独同意的除外" },
	],
	rules: [
		{
			id: "25",
			words: [{ cite: { article: 25 }, quote: "个人信息处理者不得公开其处理的个人信息，取得个人单独同意的除外" }],
			when: isNot("separateConsent"),
			atMost: "none",
			reading: "P-02",
		},
	],
});
