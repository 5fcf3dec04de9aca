import {
	all,
	any,
	type Condition,
	type FactDefinition,
	is,
	type Jurisdiction,
	type Level,
	type Question,
	type Regulation,
	type Rule,
	vocabulary,
} from "../../src/author";
import type { Matter, Quoted } from "../../src/index";

// Parts of which small laws are made by hand.

/** The day on which small laws are asked; they speak from 2020 on. */
export const on = "2024-09-02";

export const words: readonly Quoted[] = [{ cite: { article: 1 }, quote: "文" }];

export const flag = (label: string) =>
	({ label, ask: `${label}？`, kind: "flag", cite: { article: 1 } }) as const satisfies FactDefinition;

/** The facts of a small law, all of them flags. */
export const facts = vocabulary({ x: flag("甲"), y: flag("乙"), review: flag("审查") });

export const level = (id: string, label: string): Level => ({ id, label, cite: { article: 1 }, quote: "文" });

/** The levels of a small question, strictest first. */
export const shutOrOpen: readonly Level[] = [level("shut", "不开"), level("open", "开")];

export const rule = (when: Condition, atMost: string, change: Partial<Rule> = {}): Rule => ({
	id: `${atMost}-${JSON.stringify(when)}`,
	words,
	when,
	atMost,
	...change,
});

const matterOf: Readonly<Record<string, Matter>> = { first: "sharing", second: "sharing-route" };

/** A question about sharing where it is called `first`, about its route where it is called `second`, else about opening. */
export const question = (
	id: string,
	rules: Question["rules"],
	scale = shutOrOpen,
	change: Partial<Question> = {},
): Question => ({
	id,
	label: id === "first" ? "其一" : "其二",
	matter: matterOf[id] ?? "opening",
	scale,
	rules,
	...change,
});

/** A regulation of these questions and nothing else. */
export const text = (id: string, questions: readonly Question[], change: Partial<Regulation> = {}): Regulation => ({
	id,
	title: `办法${id}`,
	number: "一号",
	issuer: "某府",
	rank: "normative",
	region: "某地",
	effective: { from: "2020-01-01" },
	source: { grade: "full text", note: "", sha256: "" },
	articles: { 1: { title: "条", state: "encoded" } },
	vocabulary: facts,
	scope: [],
	questions,
	duties: [],
	remedies: [],
	procedures: [],
	readings: [],
	unstated: [],
	...change,
});

export const stacked = (...layers: Jurisdiction["layers"]): Jurisdiction => ({
	id: "stack",
	label: "某地规定",
	region: "某地",
	layers,
});

/** A text in force at the place itself. */
export const asBase = (regulation: Regulation): Jurisdiction["layers"][number] => ({ regulation, relation: "base" });

/** A text above the others that takes precedence on the matters of which it speaks. */
export const prevailing = (regulation: Regulation): Jurisdiction["layers"][number] => ({ regulation, relation: "prevails" });

/** A text that only adds restrictions. */
export const adding = (regulation: Regulation): Jurisdiction["layers"][number] => ({ regulation, relation: "also" });

/** A law of one question about so many flags, `f0` and on; each condition is a rule by which it is shut. */
export const lawOfFlags = (count: number, conditions: (flags: readonly string[]) => readonly Condition[]): Regulation => {
	const flags = Array.from({ length: count }, (_, at) => `f${at}`);
	return text(
		"flags",
		[
			question(
				"first",
				conditions(flags).map((when) => rule(when, "shut")),
			),
		],
		{
			vocabulary: Object.fromEntries(flags.map((id) => [id, flag(id)])),
		},
	);
};

/** A question whose diagram passes its bound in every order: each of 44 flags is joined with flags near and far. */
export const tangled = lawOfFlags(44, (flags) => {
	const after = (at: number, distance: number) => is(flags[(at + distance) % flags.length] ?? "");
	return [any(...flags.flatMap((id, at) => [1, 5, 12].map((distance) => all(is(id), after(at, distance)))))];
});
