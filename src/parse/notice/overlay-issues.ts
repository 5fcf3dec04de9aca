import { isRight } from "fp-ts/lib/Either.js";
import type * as z from "zod/mini";
import { firstYear, lastYear } from "../../calendar/festivals";
import type { Issue, IssuePath } from "../../model/answer/issue";
import { namesOf } from "../../model/name-matching";
import { parseDay } from "../day";
import { display } from "../display";
import type { Problem } from "../parsed";
import { keyInPath } from "../property";
import { choice, guess } from "../suggestions";

/** What one part of an overlay is, how it is written, and the parts that it has. */
interface Part {
	readonly noun: string;
	readonly expected: string;
	readonly example: string;
	readonly keys?: readonly string[];
}

/** A whole overlay. */
export const overlayExample =
	'{"year":2026,"number":"国办发明电〔2025〕7号","issued":"2025-11-04","holidays":[{"name":"清明节","off":[["2026-04-04","2026-04-06"]]}]}';

const text = "1至200字的文字，不含换行和不可见的字符";
const day = { expected: "存在的日期，四位年、两位月、两位日", example: '"2026-04-04"' };

/** The parts by their place, with `*` for every position of a list. */
const parts: Readonly<Record<string, Part>> = {
	"": {
		noun: "放假安排",
		expected: "对象",
		example: overlayExample,
		keys: ["year", "number", "issued", "amends", "region", "exceptional", "holidays"],
	},
	year: { noun: "年份", expected: `${firstYear}至${lastYear}的整数`, example: "2026" },
	number: { noun: "文号", expected: text, example: '"国办发明电〔2025〕7号"' },
	issued: { noun: "成文日期", ...day, example: '"2025-11-04"' },
	amends: { noun: "所变更通知的文号", expected: text, example: '"国办发明电〔2025〕7号"' },
	exceptional: { noun: "一次性放假的理由和依据", expected: text, example: '"纪念抗战胜利70周年，放假一日"' },
	region: {
		noun: "作出规定的地方",
		expected: "对象",
		example: '{"code":"CN-GX","label":"广西壮族自治区"}',
		keys: ["code", "label"],
	},
	"region.code": { noun: "地方的代码", expected: text, example: '"CN-GX"' },
	"region.label": { noun: "地方的名称", expected: text, example: '"广西壮族自治区"' },
	holidays: {
		noun: "各节的安排",
		expected: "1至60项的列表",
		example: '[{"name":"清明节","off":[["2026-04-04","2026-04-06"]]}]',
	},
	"holidays.*": {
		noun: "一节的安排",
		expected: "对象",
		example: '{"name":"清明节","off":[["2026-04-04","2026-04-06"]]}',
		keys: ["name", "off", "work"],
	},
	"holidays.*.name": { noun: "节名", expected: text, example: '"清明节"' },
	"holidays.*.off": { noun: "放假的起止日", expected: "最多60段的列表", example: '[["2026-04-04","2026-04-06"]]' },
	"holidays.*.off.*": { noun: "一段放假", expected: "起日、止日两项的列表", example: '["2026-04-04","2026-04-06"]' },
	"holidays.*.off.*.*": { noun: "放假日", ...day },
	"holidays.*.work": { noun: "调休上班日", expected: "最多60日的列表", example: '["2026-05-09"]' },
	"holidays.*.work.*": { noun: "调休上班日", ...day },
};

const partAt = (path: IssuePath): Part =>
	parts[path.map((step) => (typeof step === "number" ? "*" : step)).join(".")] ?? (parts[""] as Part);

/** How an input that is nearly right is written: a day in another form, a number in quotes, a single day in place of a run. */
const rewritten = ({ expected, noun, example }: Part, input: unknown): string => {
	const read = parseDay(input);
	const days = expected === day.expected || noun === "一段放假";
	if (days && isRight(read)) return `写作 ${noun === "一段放假" ? `["${read.right}","${read.right}"]` : `"${read.right}"`}`;
	if (noun === "年份" && typeof input === "string" && /^\d{4}$/.test(input)) return `写作 ${input}，不加引号`;
	return `例如 ${example}`;
};

/** One issue of the schema as people read it: what was expected there, and what to write instead. */
const issuesOf = ({ path: where, input, ...issue }: z.core.$ZodIssue): readonly (Issue & Pick<Problem, "code">)[] => {
	const path = where.map((step) => (typeof step === "number" ? step : keyInPath(step)));
	const part = partAt(path);
	if (issue.code === "unrecognized_keys") {
		const keys = part.keys ?? [];
		const names = namesOf(keys.map((id) => ({ id, label: id })));
		return issue.keys.map((key) => ({
			code: "unknown-key",
			path: [...path, keyInPath(key)],
			message: `${part.noun}没有 \`${display(key)}\` 这一项`,
			input: display(key),
			suggestion: guess(names.nearest(key)) ?? `可选${choice(keys)}`,
		}));
	}
	if (input === undefined && path.length > 0) {
		const [name] = path.slice(-1);
		return [{ code: "missing-key", path, message: `缺少“${name}”一项（${part.noun}）`, suggestion: `例如 ${part.example}` }];
	}
	const message = `${part.noun}应当是${part.expected}，不能是 \`${display(input)}\``;
	return [{ code: "wrong-value", path, message, input: display(input), suggestion: rewritten(part, input) }];
};

/** The issues of an overlay, one for each place: what is wrong there in several ways is said once. */
export const overlayIssues = (found: readonly z.core.$ZodIssue[]): readonly Issue[] => {
	const byPlace = new Map<string, Issue>();
	for (const issue of found.flatMap(issuesOf)) {
		const place = JSON.stringify(issue.path);
		if (!byPlace.has(place)) byPlace.set(place, issue);
	}
	return [...byPlace.values()];
};
