import { seeded } from "../../src/analysis/prove/states";
import type { Condition, Regulation } from "../../src/author";
import type { Law } from "../../src/index";

/** How many flags the large law has. */
export const flags = 60;
const rules = 200;

/** A law of sixty flags and two hundred rules, each over two or three flags that stand close together, in an order of their own. */
export const largeLaw = (seed: number): Law => {
	const chance = seeded(seed);
	const below = (most: number) => Math.floor(chance() * most);
	const order = Array.from({ length: flags }, (_, at) => ({ at, by: chance() })).sort((a, b) => a.by - b.by);
	const words = [{ cite: { article: 1 }, quote: "文" }] as const;
	const flag = (position: number) => `flag${order[position % flags]?.at ?? 0}`;
	const is = (fact: string): Condition => ({ fact, operator: "equal", value: true });
	const rule = (id: number) => {
		const from = below(flags);
		const near = [from, from + 1 + below(2), from + 3 + below(2)].slice(0, 2 + below(2)).map((position) => is(flag(position)));
		const when: Condition = below(5) === 0 ? { any: near } : { all: near };
		const unless = below(5) === 0 ? { unless: is(flag(from + 5)) } : {};
		return { id: `r${id}`, words, when, ...unless, atMost: id % 2 === 0 ? "none" : "conditional" };
	};
	const level = (id: string) => ({ id, label: id, cite: { article: 1 }, quote: "文" });
	const definition = (at: number) => ({ label: `事实${at}`, ask: "是否？", kind: "flag", cite: { article: 1 } }) as const;
	const question = {
		id: "q",
		label: "问题",
		matter: "opening",
		scale: ["none", "conditional", "open"].map(level),
		rules: Array.from({ length: rules }, (_, id) => rule(id)),
	} as const;
	const regulation: Regulation = {
		id: "large",
		title: "大办法",
		number: "一号",
		issuer: "某府",
		rank: "normative",
		region: "某地",
		effective: { from: "2020-01-01" },
		source: { grade: "full text", note: "", sha256: "" },
		articles: { 1: { title: "条", state: "encoded" } },
		vocabulary: Object.fromEntries(Array.from({ length: flags }, (_, at) => [`flag${at}`, definition(at)])),
		scope: [],
		unlimited: "all",
		questions: [question],
		duties: [],
		remedies: [],
		procedures: [],
		readings: [],
		unstated: [],
	};
	return regulation;
};
