/** The test of a regulation: it stays as it is while the regulation and its cases change. */
export const testFile = `// 本规定的检验。在本目录运行：node --test
// 规定、文本、案例怎样修改，本文件都不必修改。
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { actorLabel, decide, explain, follow } from "gongshu";
import { check, checkQuotes } from "gongshu/author";
import { prove } from "gongshu/analysis";
import { parseDay, parseEvents, parseFacts, parseProcedureId, parseQuestionId, parseRegulation } from "gongshu/parse";
import { conclusion, decisionCitations } from "gongshu/text";

const fileOf = (name) => readFileSync(new URL(name, import.meta.url));

/** 读到的值；读不出的，把问题逐项列出。 */
const read = (result) => (result._tag === "Right" ? result.right : assert.fail(\`无法读取：\\n\${explain(result.left)}\`));

const noIssues = (issues) => assert.ok(issues.length === 0, \`有\${issues.length}处问题：\\n\${explain(issues)}\`);

/** 案例的栏目。别的栏目没有人核对，因此不得写。 */
const texts = ["案例", "编号", "理由", "编写人", "审核人", "审核日期"];
const decisionColumns = [...texts, "日期", "事实", "问题", "结论", "依据", "待补"];
const progressColumns = [...texts, "日期", "事实", "进程"];

/** 字形最接近的栏目：相同的字最多，长短相差最少。一个字也不相同的，列出全部栏目。 */
const meant = (column, columns) => {
	const alike = (other) => [...column].filter((letter) => other.includes(letter)).length;
	const apart = (other) => Math.max(column.length, other.length) - alike(other);
	const [near] = columns.filter((other) => alike(other) > 0).toSorted((a, b) => apart(a) - apart(b));
	return near === undefined ? \`可写的栏目：\${columns.join("、")}\` : \`是否为“\${near}”？\`;
};

/** 只写了这些栏目，文字栏写的是文字。 */
const only = (columns, written, where, known = columns) => {
	assert.ok(isObject(written), \`\${where}应当逐栏写明\`);
	const unknown = Object.keys(written).filter((column) => !columns.includes(column));
	const wrong = texts.filter((column) => !["string", "undefined"].includes(typeof (written[column] ?? undefined)));
	const lines = [
		...unknown.map((column) => \`\${where}没有“\${column}”这一栏，\${meant(column, known)}\`),
		...wrong.map((column) => \`\${where}的“\${column}”应当写文字\`),
	];
	assert.ok(lines.length === 0, \`多写、错写的栏目没有人核对：\\n\${lines.join("\\n")}\`);
};

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** 规则得出的与案例所写的逐栏比对，不同的一并列出。 */
const agree = (actual, written) => {
	const text = (value) => (value === undefined ? "没有写" : JSON.stringify(value));
	const apart = Object.keys(actual).filter((column) => !isDeepStrictEqual(actual[column], written[column]));
	const lines = apart.map((column) => \`“\${column}”：规则得出 \${text(actual[column])}，案例写的是 \${text(written[column])}\`);
	assert.ok(apart.length === 0, \`案例与规则不一致，请查明是哪一方读错了条文：\\n\${lines.join("\\n")}\`);
};

const sorted = (list) => (Array.isArray(list) ? list.toSorted() : list);

const law = read(parseRegulation(JSON.parse(fileOf("regulation.json").toString())));
const source = fileOf("source.txt");
const cases = JSON.parse(fileOf("cases.json").toString());

/** 一个问题的案例。“依据”“待补”不论先后。 */
const decideCase = (written) => {
	only(decisionColumns, written, "案例", [...decisionColumns, "进程"]);
	const question = read(parseQuestionId(law, written.问题));
	const facts = read(parseFacts(law, written.事实));
	const decision = decide(law, question, facts, { on: read(parseDay(written.日期)) });
	const actual = {
		结论: decision.status === "undetermined" ? "待定" : conclusion(decision),
		依据: sorted(decisionCitations(decision)),
		待补: sorted(decision.missing.map(({ fact }) => decision.labels.terms[fact].label)),
	};
	agree(actual, { ...written, 依据: sorted(written.依据), 待补: sorted(written.待补) });
};

/** 一项程序的案例：截至案例的日期，接下来由谁办理，何日届满。 */
const followCase = (written) => {
	only(progressColumns, written, "案例", [...decisionColumns, "进程"]);
	const { 程序, 办理记录, 下一步 } = written.进程;
	only(["程序", "办理记录", "下一步"], written.进程, "“进程”");
	for (const step of 下一步) only(["环节", "由", "届满"], step, "“进程”的“下一步”");
	const procedure = read(parseProcedureId(law, 程序));
	const facts = read(parseFacts(law, written.事实));
	const events = read(parseEvents(law, procedure, 办理记录));
	const { next, rejected } = follow(law, procedure, events, { facts, today: read(parseDay(written.日期)) });
	noIssues(rejected);
	const steps = next.map(({ label, actor, due }) => ({
		环节: label,
		由: actorLabel(actor, law.actors),
		届满: due ? due.due : null,
	}));
	agree({ 下一步: steps }, { 下一步 });
};

describe(\`《\${law.title}》\`, () => {
	test("规则完好", () => noIssues(check(law)));

	test("引文与所据文本逐字相同，每一条都有去向", () => noIssues(checkQuotes(law, source.toString())));

	test("登记的 SHA-256 是所据文本的", () => {
		const digest = createHash("sha256").update(source).digest("hex");
		assert.ok(law.source.sha256 === digest, \`文本有改动。核对引文以后，把 source.sha256 改为 \${digest}\`);
	});

	test("就一切情形逐项证明", () => {
		assert.ok(prove(law).holds, "有不成立的情形，请用 npx gongshu prove --law regulation.json 看反例");
	});

	test("案例的名称各不相同", () => {
		const names = cases.map((each) => each.案例);
		const twice = names.filter((name, index) => names.indexOf(name) < index);
		assert.ok(twice.length === 0, \`重复的名称：\${twice.join("、")}\`);
	});

	for (const each of cases) test(each.案例, () => (each.进程 === undefined ? decideCase(each) : followCase(each)));
});
`;
