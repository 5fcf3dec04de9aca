import { dayNumber } from "../calendar/day-number";
import type { Block, Entry, Inline, Section, Text } from "../document/node";
import { type Day, dayText } from "../model/day";
import { actorLabel } from "../model/law/actor";
import { type Cite, citation } from "../model/law/cite";
import { ofKind } from "../model/law/provisions";
import { ranks } from "../model/law/rank";
import { isVerbatim, type Regulation } from "../model/law/regulation";
import { isRetention } from "../model/law/time-limit";
import { extendableText } from "../text/time-limit";
import { anchors } from "./anchors";
import { termLink } from "./condition";
import { type BookContext, citeLinks, entryName, placeLink } from "./context";
import { paragraph, sectionOf } from "./sections";

const grades = {
	"full text": "全文",
	excerpt: "节录",
	"official interpretation": "官方解读",
	press: "新闻发布会材料",
} as const;

/** What the text is: its number, rank, period, and what it is checked against. */
const aboutEntries = ({ number, issuer, rank, effective, history, source }: Regulation): readonly Entry[] => {
	const { from, until, successor, posted } = effective;
	const befell = (history ?? []).map(({ what, on, document }) => ({
		name: what,
		value: [on ? dayText(on) : null, document].filter((part) => part).join("，") || "日期未载明",
	}));
	return [
		{ name: "文号", value: number },
		{ name: "发布机关", value: issuer },
		{ name: "位阶", value: ranks.find(({ id }) => id === rank)?.label ?? "—" },
		{ name: "施行", value: from ? dayText(from) : `未载明${posted ? `；自所据资料公布之日（${dayText(posted)}）起作答` : ""}` },
		{ name: successor ? "施行至" : "有效期至", value: until ? dayText(until) : "未载明" },
		...befell,
		{ name: "所据文本", value: `${grades[source.grade]}，${source.note}` },
		{ name: "文本校验码", value: source.sha256.slice(0, 12).toUpperCase() },
	];
};

const notWhole = ({ source }: Regulation): readonly Block[] => {
	if (source.grade === "full text") return [];
	const words: Text =
		source.grade === "excerpt"
			? [{ kind: "strong", text: "只收录一部分条文。" }, `${source.note}；未收录的条文可能另有规定，须与正式文本核对。`]
			: [
					{ kind: "strong", text: `全文未收录，所据为${grades[source.grade]}。` },
					"资料没有说的，一律答“本资料未载明”，不等于办法没有规定；没有一个期限、一种责任是推断出来的。",
				];
	return [paragraph(words, "lead")];
};

/** How long the text is still in force. */
export const validity = ({ effective: { until, from } }: Pick<Regulation, "effective">, on: Day): readonly Block[] => {
	const answers = "本书各项答案一律为“未施行或已失效”";
	if (from && on < from) return [paragraph(`${dayText(from)}起施行；${dayText(on)}尚未施行，${answers}。`, "lead")];
	if (!until) return [];
	if (on > until) return [paragraph(`有效期已于${dayText(until)}届满；此后${answers}。`, "lead")];
	const left = dayNumber(until) - dayNumber(on);
	return [paragraph(`距届满还有${left}日（以${dayText(on)}为准）。届满以后，${answers}。`, "lead")];
};

/** How many places to sign there are in some sections, and how many are still open. */
export interface ToSign {
	readonly articles: number;
	readonly readings: number;
	readonly cases: number;
}

const countTable = ({ regulation, cases, marked }: BookContext, toSign: ToSign): Block => {
	const entries = Object.values(regulation.articles);
	const count = (state: (typeof entries)[number]["state"]) => entries.filter((each) => each.state === state).length;
	const parts = [...marked.values()];
	const sum = (of: (part: (typeof parts)[number]) => number) => parts.reduce((total, part) => total + of(part), 0);
	const [size, shaded] = [sum((part) => (part.marked > 0 ? part.size : 0)), sum((part) => part.marked)];
	const part = isVerbatim(regulation) ? "条" : "部分";
	const share = size > 0 ? Math.round((shaded / size) * 100) : 0;
	return {
		kind: "table",
		caption: "本书的数目",
		head: ["项目", "数目", "待签署"],
		rowHeads: true,
		rows: [
			[
				`已编制、部分编制的${part}`,
				`${count("encoded")}＋${count("partly")}（共${entries.length}，另有${count("context")}${part}为原则性、组织性规定）`,
				String(toSign.articles),
			],
			["解释", String(regulation.readings.length), String(toSign.readings)],
			["案例", String(cases.length), String(toSign.cases)],
			[`编成规则的字（占已编制的${part}）`, `${shaded}/${size}（${share}%）`, "—"],
		],
	};
};

const howToRead: readonly Text[] = [
	"每一条分两栏：一栏是条文原文，一栏是据此编成的规则。条文中有底色的字，就是规则所据的字；编号两边对应。没有底色的，没有编成规则。",
	[
		"问题的答案排成阶梯，由严到宽，",
		{ kind: "strong", text: "自上而下看，先成立的一行就是答案" },
		"；未查明的行不能跳过。未知的事实不会使任何数据得以共享或者开放。",
	],
	[
		"条文没有说的，标 ",
		{ kind: "badge", text: "未载明", tone: "silent" },
		"；有两种以上理解的，编号列为“解释”，集中一章，逐项签署。",
	],
	"签署的是核对码所指的内容：内容改动一字，核对码即不相同，须重新签署。",
];

/** The first chapter of a book: what the text is, what waits for a signature, how to read. */
export const overviewSection = (at: BookContext, on: Day, toSign: ToSign, whole: readonly Block[]): Section => ({
	kind: "section",
	id: "概要",
	title: "概要",
	blocks: [
		...notWhole(at.regulation),
		{ kind: "entries", entries: aboutEntries(at.regulation) },
		...validity(at.regulation, on),
		countTable(at, toSign),
		...sectionOf("怎样读", "怎样读", [{ kind: "list", items: howToRead }]),
		...whole,
	],
});

/** Every question with its possible answers, and how much of it is proven where a proof is given. */
export const questionOverview = (at: BookContext, proven: ((question: string) => Text) | undefined): readonly Section[] => {
	const { regulation, homeOf } = at;
	if (regulation.questions.length === 0) return [];
	const silent: Inline = { kind: "badge", text: "未载明", tone: "silent" };
	const rows = regulation.questions.map((question): readonly Text[] => {
		const home = homeOf(question);
		const name = home === undefined ? undefined : entryName(regulation, home);
		const levels = question.scale.flatMap(({ label }): readonly Inline[] => [
			{ kind: "badge", text: label, tone: "answer" },
			" ",
		]);
		const answers = question.scale.length === 0 || question.otherwise ? [...levels, silent] : levels;
		return [
			name === undefined ? question.label : [termLink(at, question.id)],
			answers,
			name === undefined ? "—" : [{ kind: "link", to: anchors.part(name), text: name }],
			...(proven ? [proven(question.id)] : []),
		];
	});
	const head = ["问题", "可能的答案（由严到宽）", "所在", ...(proven ? ["穷举"] : [])];
	return sectionOf("问题一览", "问题一览", [{ kind: "table", caption: "问题一览", head, rows, rowHeads: true }]);
};

/** The time limits of duties and steps in one table. */
export const limitTable = (at: BookContext): readonly Section[] => {
	const { regulation } = at;
	const rows = ofKind(at.provisions, "duty", "step").flatMap((each): readonly (readonly Text[])[] => {
		const of = each.kind === "duty" ? each.duty : each.step;
		const actor = each.kind === "duty" ? each.duty.on : each.step.actor;
		if (!of.within) return [];
		const name = each.kind === "duty" ? of.label : `${each.procedure.label}·${of.label}`;
		const limit = `${isRetention(of.within) ? "保存" : ""}${extendableText(of.within)}`;
		return [[name, actorLabel(actor, regulation.actors), limit, citeLinks(at, of.words)]];
	});
	const head = ["事项", "由谁", "期限", "依据"];
	return sectionOf(
		"期限一览",
		"期限一览",
		rows.length === 0 ? [] : [{ kind: "table", caption: "期限一览", head, rows, rowHeads: true }],
	);
};

/** The items of liability, each with the duties whose breach may fall under it. */
export const liabilityTable = (at: BookContext): readonly Section[] => {
	const items = at.regulation.duties.flatMap(({ label, breach, breaches = [] }) =>
		[...(breach ? [breach] : []), ...breaches.map(({ item }) => item)].map((item) => ({ label, item })),
	);
	const byItem = new Map<string, { readonly item: Cite; readonly labels: string[] }>();
	for (const { label, item } of items) {
		const group = byItem.get(citation(item)) ?? { item, labels: [] };
		byItem.set(citation(item), group);
		if (!group.labels.includes(label)) group.labels.push(label);
	}
	const rows = [...byItem.values()].map(({ item, labels }): readonly Text[] => [[placeLink(at, item)], labels.join("；")]);
	if (rows.length === 0) return [];
	return sectionOf("违反的后果", "违反的后果", [
		paragraph("义务未履行的，只提示可能归入哪一项；是否构成，由有权机关认定。"),
		{ kind: "table", caption: "违反的后果", head: ["可能归入", "义务"], rows, rowHeads: true },
	]);
};
