/** The test of a regulation: it stays as it is while the regulation and its cases change. */
export const testFile = `// 本规定的检验。在本目录运行：node --test
// 规定、文本、案例怎样修改，本文件都不必修改。
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { actorLabel, check, checkQuotes, decide, explain, follow } from "gongshu";
import { prove } from "gongshu/analysis";
import { parseDay, parseEvents, parseFacts, parseProcedureId, parseQuestionId, parseRegulation } from "gongshu/parse";
import { citation, conclusion } from "gongshu/text";

const fileOf = (name) => readFileSync(new URL(name, import.meta.url));

/** 读到的值；读不出的，把问题逐项列出。 */
const read = (result) => (result._tag === "Right" ? result.right : assert.fail(\`无法读取：\\n\${explain(result.left)}\`));

const noIssues = (issues) => assert.ok(issues.length === 0, \`有\${issues.length}处问题：\\n\${explain(issues)}\`);

/** 规则得出的与案例所写的逐栏比对，不同的一并列出。 */
const agree = (found, written) => {
	const text = (value) => (value === undefined ? "没有写" : JSON.stringify(value));
	const apart = Object.keys(found).filter((column) => !isDeepStrictEqual(found[column], written[column]));
	const lines = apart.map((column) => \`“\${column}”：规则得出 \${text(found[column])}，案例写的是 \${text(written[column])}\`);
	assert.ok(apart.length === 0, \`案例与规则不一致，请查明是哪一方读错了条文：\\n\${lines.join("\\n")}\`);
};

const sorted = (list) => (Array.isArray(list) ? list.toSorted() : list);

const law = read(parseRegulation(JSON.parse(fileOf("regulation.json").toString())));
const source = fileOf("source.txt");
const cases = JSON.parse(fileOf("cases.json").toString());

/** 结论所依据的条文：成立的规则所引之处；不适用、未施行的，使其如此的那一处。 */
const placesOf = ({ status, because, grounds }) => {
	const silent = status === "out-of-scope" || status === "not-in-force";
	const holding = grounds.filter(({ holds }) => holds === true);
	const words = silent ? [because ?? {}] : holding.flatMap((ground) => ground.words);
	return [...new Set(words.flatMap(({ cite }) => (cite ? [citation(cite)] : [])))];
};

/** 一个问题的案例。“依据”“待补”不论先后。 */
const decideCase = (written) => {
	const question = read(parseQuestionId(law, written.问题));
	const facts = read(parseFacts(law, written.事实));
	const decision = decide(law, question, facts, { on: read(parseDay(written.日期)) });
	const found = {
		结论: decision.status === "undetermined" ? "待定" : conclusion(decision),
		依据: sorted(placesOf(decision)),
		待补: sorted(decision.missing.map(({ fact }) => decision.labels.terms[fact].label)),
	};
	agree(found, { ...written, 依据: sorted(written.依据), 待补: sorted(written.待补) });
};

/** 一项程序的案例：截至“今日”，接下来由谁办理，何日届满。 */
const followCase = (written) => {
	const procedure = read(parseProcedureId(law, written.程序));
	const facts = read(parseFacts(law, written.事实));
	const events = read(parseEvents(law, procedure, written.事项));
	const { next, rejected } = follow(law, procedure, events, { facts, today: read(parseDay(written.今日)) });
	noIssues(rejected);
	const steps = next.map(({ label, actor, due }) => ({
		环节: label,
		由谁: actorLabel(actor, law.actors),
		届满: due ? due.due : null,
	}));
	agree({ 下一步: steps }, written);
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

	for (const each of cases) test(each.案例, () => (each.程序 === undefined ? decideCase(each) : followCase(each)));
});
`;
