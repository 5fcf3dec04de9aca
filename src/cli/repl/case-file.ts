import { isLeft, left, right } from "fp-ts/lib/Either.js";
import { parseDocument } from "yaml";
import { decide } from "../../engine/decide";
import { parseDay, parseFacts, parseLawId, parseQuestionId } from "../../parse";
import { jsonIn } from "../../parse/json-text";
import { explain } from "../../text";
import { conclusion } from "../../text/status";
import { decisionCitations, writtenFacts } from "../../text/written-case";
import { parsedJson } from "../read-json";
import type { ReadResult } from "../read-result";
import { lawsOf, sameQuestion } from "./laws";
import { caseOfSession, type Session, type SessionFacts } from "./session";

/** A session as a written case: lawyers can read and sign it, `npm run cases` can run it. */
export const sessionCaseText = (session: Session, title: string): string => {
	const { law, on, question, facts } = session;
	const decision = decide(caseOfSession(session), question);
	const writtenCase = {
		案例: title,
		规定: law.id,
		日期: on,
		问题: decision.labels.terms[question]?.label ?? question,
		事实: writtenFacts(law, facts),
		结论: decision.status === "undetermined" ? "待定" : conclusion(decision),
		依据: decisionCitations(decision),
		待补: decision.missing.map(({ fact }) => decision.labels.terms[fact]?.label ?? fact),
		让位: decision.displaced.map(
			({ regulation, says }) =>
				`《${decision.labels.regulations[regulation]}》${decision.labels.terms[question]?.values[says] ?? says}`,
		),
		审核人: null,
		审核日期: null,
	};
	return `${JSON.stringify([writtenCase], null, "\t")}\n`;
};

const unread = (code: string, message: string): ReadResult<never> => left([{ code, path: [], message }]);

/** The most characters of a file of cases: YAML takes far longer to read than JSON. */
const longest = 2 ** 20;

/** YAML, which may not have a key twice either. */
const yamlIn = (text: string): ReadResult<unknown> => {
	const notYaml = "内容不是合法的 YAML 或者 JSON";
	try {
		const document = parseDocument(text);
		const [error] = document.errors;
		if (!error) return right(document.toJS());
		const [start] = error.linePos ?? [];
		const place = start ? `：第${start.line}行第${start.col}列` : "";
		return error.code === "DUPLICATE_KEY"
			? unread("duplicate-key", `同一名称写了两次${place}`)
			: unread("not-yaml", notYaml + place);
	} catch {
		// Nested too deep, or names that stand for too much.
		return unread("not-yaml", notYaml);
	}
};

/** The content of a file of written cases: JSON as everywhere, or YAML. */
const contentOf = (text: string): ReadResult<unknown> => {
	if (text.length > longest) return unread("too-large", `案例文件过大，最多${longest}字`);
	const json = jsonIn(text, "案例文件");
	if (!isLeft(json)) return parsedJson(json.right, right);
	return json.left.some(({ code }) => code === "not-json") ? yamlIn(text) : json;
};

/** The session of the first case in a file of written cases, YAML or JSON; or what is wrong with it. */
export const sessionFrom = (text: string, session: Session): Session | { readonly problem: string } => {
	const read = contentOf(text);
	if (isLeft(read)) return { problem: explain(read.left) };
	const content = read.right;
	const first: unknown = Array.isArray(content) ? content[0] : content;
	if (typeof first !== "object" || first === null || !("事实" in first)) return { problem: "文件中没有写明“事实”的案例" };
	const { 规定, 日期, 问题, 事实 } = first as Readonly<Record<string, unknown>>;
	const law = 规定 === undefined ? undefined : parseLawId(规定, lawsOf(session));
	if (law && isLeft(law)) return { problem: explain(law.left) };
	const own = law ? law.right : session.law;
	const day = 日期 === undefined ? undefined : parseDay(日期);
	const question = 问题 === undefined ? undefined : parseQuestionId(own, 问题);
	const facts = parseFacts(own, 事实);
	const issues = [day, question, facts].flatMap((each) => (each && isLeft(each) ? each.left : []));
	if (issues.length > 0 || isLeft(facts)) return { problem: explain(issues) };
	return {
		...session,
		law: own,
		on: day && !isLeft(day) ? day.right : session.on,
		question: question && !isLeft(question) ? question.right : sameQuestion(own, session.question),
		facts: facts.right as SessionFacts,
	};
};
