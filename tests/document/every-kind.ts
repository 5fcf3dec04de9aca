import type { Document } from "../../src/document/node";

/** Words that mean something to HTML, Markdown, XML or a terminal. */
export const hostile = "<w:p/>&amp;]]>\u0000\ufffe\n# **{结论}**";

/** A document with every kind of block and of words. */
export const everyKind: Document = {
	title: "样书",
	subtitle: "供测试",
	imprint: [{ name: "版本", value: "1" }],
	sections: [
		{
			kind: "section",
			id: "第一章",
			title: "第一章　总则",
			blocks: [
				{
					kind: "section",
					id: "第一条",
					title: ["第一条　", { kind: "strong", text: "目的" }],
					status: "已编制",
					blocks: [
						{
							kind: "pair",
							left: [
								{
									kind: "paragraph",
									role: "source",
									text: ["为了", { kind: "mark", text: "规范管理", refs: [{ number: 1, to: "一" }] }, "。"],
								},
							],
							right: [
								{
									kind: "section",
									id: "规则",
									title: "规则",
									blocks: [
										{ kind: "list", items: [[{ kind: "number", number: 1, id: "一" }, "规范管理"], hostile] },
										{ kind: "list", ordered: true, items: ["甲", "乙"] },
									],
								},
							],
						},
						{
							kind: "ladder",
							caption: "问题",
							rows: [
								{ answer: "不予", when: "甲", because: [{ kind: "link", to: "一", text: "第一条" }] },
								{ answer: "不予", when: "乙", because: [{ kind: "link", to: "没有这里", text: "第二条" }] },
								{ answer: "准予", when: "以上各项均不成立", because: "第三条" },
							],
						},
						{
							kind: "flow",
							caption: "程序",
							nodes: [{ id: "图一", label: "只在图里" }],
							edges: [],
						},
						{ kind: "signature", of: "本条", code: "FC56-942F-860F", state: { kind: "open" } },
					],
				},
			],
		},
		{
			kind: "section",
			id: "第二章",
			title: "第二章　其他",
			blocks: [
				{ kind: "table", caption: "表", head: ["名", "值"], rows: [["一", "二"]], rowHeads: true, rowIds: ["行"] },
				{ kind: "entries", entries: [{ name: "施行", value: "2022年2月1日" }] },
				{
					kind: "card",
					id: "卡",
					title: "义务",
					entries: [{ name: "由谁", value: [{ kind: "badge", text: "未载明", tone: "silent" }] }],
					blocks: [{ kind: "signature", of: "本项", code: "", state: { kind: "stale", by: "甲", on: "2026年1月1日" } }],
				},
				{
					kind: "fold",
					id: "案",
					summary: "案例",
					blocks: [
						{ kind: "entries", entries: [{ name: "日期", value: "2026年1月2日" }] },
						{
							kind: "signature",
							of: "本案例",
							code: "A",
							state: { kind: "signed", opinion: "同意", by: "乙", on: "2026年1月3日" },
						},
					],
				},
				{ kind: "paragraph", role: "note", text: ["填写：", { kind: "blank", label: "姓名", width: "short" }] },
			],
		},
	],
};
