/** Plain data that can be changed in a test, as a host reads it from a file. */
export type Data = { [key: string]: unknown };

const cite = { article: 1 };
const words = [{ cite, quote: "涉及国家秘密的，不予共享" }];
const secret = { fact: "secret", operator: "equal", value: true };

const whole = {
	id: "mouxian-2026",
	title: "某县公共数据管理办法",
	number: "某政发〔2026〕1号",
	issuer: "某县人民政府",
	rank: "normative",
	region: "某县",
	effective: { from: "2026-01-01", until: "2030-12-31", words: { cite: { article: 2 }, quote: "自2026年1月1日起施行" } },
	source: { grade: "full text", note: "二条", sha256: "" },
	articles: { 1: { title: "共享", state: "encoded" }, 2: { title: "施行", state: "context", why: "施行日期" } },
	actors: { "mouxian:bureau": "县大数据局" },
	vocabulary: {
		secret: { label: "国家秘密", ask: "是否涉及国家秘密？", kind: "flag", cite },
		reply: {
			label: "答复",
			ask: "如何答复？",
			kind: [
				{ id: "agree", label: "同意" },
				{ id: "refuse", label: "不同意" },
			],
			cite,
		},
		harm: {
			label: "损害",
			ask: "是否损害？",
			kind: "flag",
			cite: { article: 1, paragraph: 2, item: 3 },
			finding: { by: "mouxian:bureau" },
		},
		cycle: { label: "更新周期", ask: "周期多长？", kind: "flag", cite },
	},
	scope: [
		{
			id: "1",
			cite,
			quote: "本县",
			when: { not: { fact: "harm", operator: "equal", value: true } },
			matters: ["sharing", "sharing-request"],
			otherwise: "silent",
			reading: "A",
		},
	],
	unlimited: ["refusal-reasons"],
	questions: [
		{
			id: "sharing",
			label: "共享类型",
			matter: "sharing",
			scale: [
				{ id: "none", label: "不予共享", cite, quote: "不予共享" },
				{ id: "full", label: "共享", cite, quote: "应当共享" },
			],
			rules: [
				{
					id: "1",
					words,
					when: { any: [secret, { all: [secret] }] },
					unless: { fact: "reply", operator: "in", value: ["agree"] },
					atMost: "none",
					reading: ["A"],
				},
			],
			grants: [{ matter: "sharing.none", cite, quote: "应当共享" }],
			parts: { mixed: "full", cite, quote: "部分" },
		},
	],
	duties: [
		{
			id: "d",
			label: "答复义务",
			words: [{ cite, quote: "十个工作日内答复" }],
			on: "provider",
			when: secret,
			met: { fact: "reply", operator: "equal", value: "agree" },
			within: { workingDays: 10, extension: { workingDays: 5, requires: secret, cite, quote: "可以延长五个工作日" } },
			breach: cite,
			promotes: { question: "sharing", to: "full" },
			matter: "refusal-reasons",
		},
	],
	remedies: [{ id: "declassify", label: "解密", words, changes: ["secret"], requires: { not: secret } }],
	procedures: [
		{
			id: "request",
			label: "申请",
			begins: ["apply"],
			initially: { reply: "refuse" },
			steps: [
				{ id: "apply", label: "申请", words, actor: "user", then: { filed: ["reply"] }, matter: "sharing-request" },
				{
					id: "reply",
					label: "答复",
					words: [{ cite, quote: "按周期答复" }],
					actor: "mouxian:bureau",
					when: secret,
					within: { given: "cycle", words: "周期" },
					since: "apply",
					discretionary: true,
					then: { agree: [], refuse: [] },
					learns: { agree: { reply: "agree" } },
					matter: "sharing-request",
				},
			],
		},
	],
	readings: [
		{
			id: "A",
			question: "何为损害？",
			choice: "从严。",
			because: "文义。",
			alternatives: ["从宽"],
			confirmed: { by: "张三", on: "2026-02-28" },
		},
	],
	unstated: [{ matter: "opening", note: "没有规定开放", near: { cite, quote: "共享" } }],
	defers: { cite, quote: "从其规定" },
	never: [{ when: { all: [secret, { fact: "cycle", operator: "equal", value: true }] }, words }],
};

/** A small pack with a thing of every kind in it, no part of which is shared. */
export const pack = (): typeof whole => JSON.parse(JSON.stringify(whole));

/** The pack with something else at a place; `undefined` leaves it out. */
export const packWith = (path: readonly (string | number)[], value: unknown): unknown => {
	const changed: unknown = pack();
	const holder = path.slice(0, -1).reduce<unknown>((at, part) => (at as Data)[part], changed) as Data;
	const last = path.at(-1) ?? "";
	if (value === undefined) delete holder[last];
	else holder[last] = value;
	return changed;
};

/** The path of a part of a pack. */
export type Place = readonly (string | number)[];

/** Every part of plain data by its path, itself first. */
export const nodesOf = (value: unknown, place: Place = []): readonly Place[] => {
	if (typeof value !== "object" || value === null) return [place];
	const inner = Object.entries(value).flatMap(([key, each]) =>
		nodesOf(each, [...place, Array.isArray(value) ? Number(key) : key]),
	);
	return [place, ...inner];
};
