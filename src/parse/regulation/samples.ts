const cite = { article: 23, item: 3 };
const quoted = { cite, quote: "条文原文" };
const condition = { fact: "publicData", operator: "equal", value: true };

/**
 * Samples of each property. A property with different types in different positions has a sample of each, the most common first.
 */
const samples: Readonly<Record<string, readonly unknown[]>> = {
	id: ["mouxian-2026"],
	version: ["1"],
	title: ["某县公共数据管理办法"],
	number: ["某政发〔2026〕1号"],
	issuer: ["某县人民政府"],
	region: ["某县"],
	effective: [{ from: "2026-01-01" }],
	successor: ["mouxian-2030"],
	history: [[{ what: "继续有效", document: "某政发〔2030〕1号" }]],
	what: ["印发"],
	document: ["某政发〔2030〕1号"],
	source: [{ grade: "full text", note: "五章三十条", sha256: "" }],
	note: ["条文没有规定降低开放属性的程序"],
	sha256: [""],
	articles: [{ 1: { title: "立法目的", state: "context", why: "不涉及判断" } }],
	actors: [{ "mouxian:bureau": "县大数据局" }],
	vocabulary: [{ publicData: { label: "公共数据", ask: "该数据是否为公共数据？", kind: "flag", cite } }],
	label: ["公共数据"],
	ask: ["该数据是否为公共数据？"],
	kind: [[{ id: "passed", label: "通过" }], "flag"],
	cite: [cite],
	breach: [cite],
	breaches: [[{ when: condition, item: cite }]],
	article: [23],
	paragraph: [1],
	item: [3, cite],
	heading: ["主要内容"],
	finding: [{ by: "provider" }],
	by: ["张三"],
	scope: [[{ id: "2", ...quoted, when: condition, matters: "all", otherwise: "silent" }]],
	matters: [["sharing"]],
	unlimited: [["opening-downgrade"]],
	questions: [[]],
	scale: [[{ id: "none", label: "不予共享", ...quoted }]],
	rules: [[{ id: "23(3)", words: [quoted], when: condition, atMost: "none" }]],
	atMost: ["none"],
	mixed: ["conditional"],
	grants: [[{ matter: "sharing", ...quoted }]],
	parts: [{ mixed: "conditional", ...quoted }],
	declared: [
		{
			fact: "declaredShare",
			levels: { none: "none" },
			stricter: { on: "provider", words: [quoted], remedy: "correct-catalogue" },
			wider: { on: "provider", words: [quoted], remedy: "correct-catalogue" },
		},
	],
	closed: [true],
	levels: [{ none: "none" }],
	stricter: [{ on: "provider", words: [quoted], remedy: "correct-catalogue" }],
	wider: [{ on: "provider", words: [quoted], remedy: "correct-catalogue" }],
	remedy: ["correct-catalogue"],
	words: [[quoted], quoted, "及时"],
	quote: ["条文原文"],
	regulation: ["mouxian-2026"],
	when: [condition],
	unless: [condition],
	met: [condition],
	requires: [condition],
	not: [condition],
	all: [[condition]],
	any: [[condition]],
	fact: ["publicData"],
	value: [true, ["passed"]],
	duties: [[]],
	within: [{ workingDays: 10 }],
	workingDays: [10],
	days: [10],
	months: [6],
	years: [3],
	extension: [{ workingDays: 10, ...quoted }],
	given: ["updateCycle"],
	promotes: [{ question: "opening", to: "unconditional" }],
	question: ["权利人同意能否解除该项限制？"],
	to: ["unconditional"],
	remedies: [[]],
	changes: [["publicData"]],
	procedures: [[]],
	begins: [["apply"]],
	initially: [{ publicData: true }],
	steps: [[{ id: "apply", label: "申请", words: [quoted], actor: "user", then: { filed: [] } }]],
	since: ["apply"],
	then: [{ filed: ["reply"] }],
	learns: [{ agree: { reply: "agree" } }],
	filed: [["reply"]],
	readings: [[]],
	reading: ["A-06"],
	choice: ["不当然解除"],
	because: ["条文没有规定同意的效果"],
	alternatives: [["权利人同意即可开放"]],
	confirmed: [{ by: "张三", on: "2026-11-21" }],
	opinions: [[{ opinion: "disagree", instead: "逾期视为不同意", by: "张三", on: "2026-11-21" }]],
	opinion: ["disagree"],
	instead: ["逾期视为不同意"],
	doubt: ["stale"],
	unstated: [[{ matter: "opening-downgrade", note: "条文没有规定降低开放属性的程序" }]],
	near: [quoted],
	defers: [quoted],
	never: [[{ when: condition, words: [quoted] }]],
	why: ["不涉及判断"],
};

const typeOf = (value: unknown): string => (Array.isArray(value) ? "array" : typeof value);

const samplesOf = (key: string): readonly unknown[] => (Object.hasOwn(samples, key) ? (samples[key] ?? []) : []);

/** A sample of a property, e.g. `"article": 23`, of the expected type if there is one. */
export const sampleOf = (key: string, expected?: string): string | undefined => {
	const sample = samplesOf(key).find((each) => expected === undefined || typeOf(each) === expected);
	return sample === undefined ? undefined : `"${key}": ${JSON.stringify(sample)}`;
};

/** A sample of one entry of a list, of the expected type if there is one. */
export const entryOf = (key: string, expected?: string): string | undefined => {
	const [entry] = samplesOf(key).flatMap((sample) => (Array.isArray(sample) ? sample : []));
	return entry !== undefined && (expected === undefined || typeOf(entry) === expected) ? JSON.stringify(entry) : undefined;
};
