import { type Either, isLeft, left, right } from "fp-ts/lib/Either.js";
import type { OnDay } from "../engine/case";
import type { CaseEvent } from "../model/answer/event";
import type { Issue } from "../model/answer/issue";
import type { Day } from "../model/day";
import type { Law } from "../model/law/law";
import { namesOf } from "../model/name-matching";
import { parseEvents, parseFacts } from "../parse";
import { parseDayAt } from "../parse/day";
import { display } from "../parse/display";
import { atPath, type Parsed, reject, rejectInput } from "../parse/parsed";
import { isUnsafeKey, keyInPath, propertiesOf, withReason } from "../parse/property";
import { guess } from "../parse/suggestions";

/** What a question about a case is asked with. */
export interface AskedCase {
	readonly facts: object;
	readonly context: OnDay;
}

/** What the course of a case is asked with. */
export interface AskedCourse {
	readonly facts: object;
	readonly events: readonly CaseEvent[];
	readonly today: Day;
}

type Issues = readonly Issue[];

const terms = {
	facts: "已知的事实",
	on: "适用哪一日施行中的规定",
	asOf: "截至哪一日所知",
	events: "办理记录",
	today: "今日",
} as const;

type Key = keyof typeof terms;

const examples: Readonly<Record<Key, string>> = {
	facts: '例如 "facts": {}',
	on: '例如 "on": "2026-11-21"',
	asOf: '例如 "asOf": "2026-11-21"',
	events: '例如 "events": []',
	today: '例如 "today": "2026-11-21"',
};

/** The parts of a request by name, each with what is wrong with the whole. */
interface Parts {
	readonly values: ReadonlyMap<string, unknown>;
	readonly issues: Issues;
}

const issuesOf = (parsed: Parsed<unknown>): Issues => (isLeft(parsed) ? parsed.left : []);

const partsOf = (input: unknown, required: readonly Key[], optional: readonly Key[]): Parts => {
	const properties = propertiesOf(input);
	const example = `例如 {${required.map((key) => examples[key].slice(3)).join(", ")}}`;
	if (!properties) {
		const message = withReason(`请求正文应当是对象，不能是 \`${display(input)}\``, input);
		return { values: new Map(), issues: issuesOf(rejectInput("not-an-object", [], message, input, example)) };
	}
	const names = () => namesOf([...required, ...optional].map((id) => ({ id, label: terms[id] })));
	const known = new Set<string>([...required, ...optional]);
	const unknown = properties.flatMap(({ key }): Issues => {
		if (typeof key === "string" && known.has(key)) return [];
		const shown = display(key);
		const at = { path: [keyInPath(key)], input: shown };
		if (typeof key === "string" && isUnsafeKey(key))
			return issuesOf(reject({ code: "unsafe-key", ...at, message: `\`${shown}\` 不能用作名称` }));
		const near = names().find(key) ?? names().nearest(key);
		const suggestion = near ? guess({ id: near.id, label: near.id }) : `只有${[...known].join("、")}`;
		return issuesOf(reject({ code: "unknown-key", ...at, message: `请求正文没有 \`${shown}\` 这一项` }, suggestion));
	});
	const values = new Map(properties.map(({ key, value }) => [String(key), value]));
	const missing = required.flatMap((key): Issues => {
		if (values.has(key)) return [];
		const message = `请求正文缺少 \`${key}\`（${terms[key]}）`;
		return issuesOf(reject({ code: "missing-key", path: [key], message }, examples[key]));
	});
	return { values, issues: [...unknown.slice(0, 20), ...missing] };
};

/** A part that is there and can be read; what is absent has been reported on already, or need not be there. */
const part = <T>({ values }: Parts, key: Key, parse: (value: unknown) => Parsed<T>): Parsed<T | undefined> =>
	values.has(key) ? parse(values.get(key)) : right(undefined);

const factsIn = (law: Law, parts: Parts): Parsed<object | undefined> =>
	part(parts, "facts", (value) => atPath(["facts"], parseFacts(law, value) as Parsed<object>));

const dayIn = (parts: Parts, key: Key): Parsed<Day | undefined> => part(parts, key, (value) => parseDayAt(value, [key]));

/** Reads what a question about a case is asked with: `{ facts, on, asOf? }`; or everything that is wrong with it. */
export const readAskedCase = (law: Law, input: unknown): Either<Issues, AskedCase> => {
	const parts = partsOf(input, ["facts", "on"], ["asOf"]);
	const [facts, on, asOf] = [factsIn(law, parts), dayIn(parts, "on"), dayIn(parts, "asOf")];
	const issues = [...parts.issues, ...[facts, on, asOf].flatMap(issuesOf)];
	if (isLeft(facts) || isLeft(on) || isLeft(asOf) || on.right === undefined || issues.length > 0) return left(issues);
	const context = { on: on.right, ...(asOf.right === undefined ? {} : { asOf: asOf.right }) };
	return right({ facts: facts.right ?? {}, context });
};

/** Reads what the course of a case is asked with: `{ events, today, facts? }`; or everything that is wrong with it. */
export const readAskedCourse = (law: Law, procedure: string, input: unknown): Either<Issues, AskedCourse> => {
	const parts = partsOf(input, ["events", "today"], ["facts"]);
	const facts = factsIn(law, parts);
	const today = dayIn(parts, "today");
	// The steps of the procedure are known only at run time here.
	const parse = (value: unknown) => atPath(["events"], parseEvents<Law>(law, procedure, value) as Parsed<readonly CaseEvent[]>);
	const events = part(parts, "events", parse);
	const issues = [...parts.issues, ...[events, today, facts].flatMap(issuesOf)];
	if (isLeft(facts) || isLeft(today) || isLeft(events) || today.right === undefined || issues.length > 0) return left(issues);
	return right({ facts: facts.right ?? {}, events: events.right ?? [], today: today.right });
};
