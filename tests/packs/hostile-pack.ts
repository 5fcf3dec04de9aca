import type { Condition, Regulation } from "../../src/author";

const cite = { article: 1 };
const words = [{ cite, quote: "文" }];

/** The numbers from zero up to this one. */
export const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

/** That a fact or question has a value. */
export const has = (fact: string, value: boolean | string = true): Condition => ({ fact, operator: "equal", value });

/** A rule that shuts everything where a condition holds. */
export const shutting = (when: Condition, id = "r", atMost = "none") => ({ id, words, when, atMost });

/** A question that is shut where one of its rules holds, and open otherwise. */
export const asking = (rules: readonly ReturnType<typeof shutting>[], id = "sharing", levels = ["none", "full"]) =>
	({
		id,
		label: `问题${id}`,
		matter: "sharing",
		scale: levels.map((level) => ({ id: level, label: `等级${level}`, cite, quote: "文" })),
		rules,
	}) as const;

/** A duty that applies where a condition holds. */
export const dutyWhen = (when: Condition) =>
	({ id: "d", label: "义务", words, on: "provider", when, met: has("f0"), breach: cite, matter: "refusal-reasons" }) as const;

/** A procedure of one step that has to be taken where a condition holds. */
export const procedureWhen = (when: Condition) =>
	({
		id: "p",
		label: "程序",
		begins: ["s"],
		steps: [{ id: "s", label: "环节", words, actor: "provider", when, then: { filed: [] }, matter: "sharing-request" }],
	}) as const;

/** A regulation over so many flags, with nothing in it but what is given. */
export const packOver = (flags: number, more: Partial<Regulation>): Regulation => ({
	id: "hostile",
	title: "某市办法",
	number: "某政发〔2026〕1号",
	issuer: "某市人民政府",
	rank: "normative",
	region: "某市",
	effective: { from: "2026-01-01" },
	source: { grade: "full text", note: "一条", sha256: "" },
	articles: { 1: { title: "共享", state: "encoded" } },
	vocabulary: Object.fromEntries(
		numbers(flags).map((at) => [`f${at}`, { label: `事实${at}号`, ask: "？", kind: "flag", cite } as const]),
	),
	scope: [],
	unlimited: "all",
	questions: [],
	duties: [],
	remedies: [],
	procedures: [],
	readings: [],
	unstated: [],
	...more,
});

/** Groups of three flags scattered over all of them, so that no order has those close together that are tested together. */
export const scattered = (flags: number): Condition => ({
	any: numbers(flags).map((at) => ({
		all: [...new Set([at, (at ** 3 + 7) % flags, (at ** 2 + 3) % flags])].map((flag) => has(`f${flag}`)),
	})),
});

/** A chain of questions, each of which turns on the one before it and on a flag: the last is shut where the flags are odd. */
export const parity = (flags: number): Regulation =>
	packOver(flags, {
		questions: numbers(flags).map((at) => {
			const [before, flag] = [`q${at - 1}`, `f${at}`];
			const odd: Condition = {
				any: [{ all: [has(before, "none"), has(flag, false)] }, { all: [has(before, "full"), has(flag)] }],
			};
			return asking([shutting(at === 0 ? has(flag) : odd)], `q${at}`);
		}),
	});
