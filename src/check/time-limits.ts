import type { Issue } from "../model/answer/issue";
import type { Quoted } from "../model/law/cite";
import type { Regulation } from "../model/law/regulation";
import type { TimeLimit } from "../model/law/time-limit";
import { numeral } from "../model/numeral";
import type { Path } from "./provisions";
import { folded } from "./source-text";

interface Timed {
	readonly path: Path;
	readonly words: readonly Quoted[];
	readonly within: TimeLimit;
}

const timedIn = ({ duties, procedures }: Regulation): readonly Timed[] => {
	const all = [
		...duties.map(({ words, within }, at) => ({ path: ["duties", at], words, within })),
		...procedures.flatMap(({ steps }, procedure) =>
			steps.map(({ words, within }, at) => ({ path: ["procedures", procedure, "steps", at], words, within })),
		),
	];
	return all.flatMap(({ path, words, within }) => (within ? [{ path, words, within }] : []));
};

/** A number as a text may write it: 15, 十五; two of anything is 两 as well. */
const written = (count: number, units: readonly string[]): readonly string[] =>
	units.flatMap((unit) => [`${count}${unit}`, `${numeral(count)}${unit}`, ...(count === 2 ? [`两${unit}`] : [])]);

/** The forms in which the words may give a term; any one of them will do. */
const formsOf = (term: TimeLimit): readonly string[] => {
	if ("workingDays" in term) return written(term.workingDays, ["个工作日"]);
	if ("days" in term) return written(term.days, ["日", "天", "个自然日", "个日历日"]);
	if ("months" in term) return [...written(term.months, ["个月"]), ...(term.months === 6 ? ["半年"] : [])];
	if ("years" in term) return written(term.years, ["年"]);
	return [term.words];
};

/** Whether a text gives a form; 5个工作日 is not given by 15个工作日, nor 5日 by 1月5日. */
const gives = (text: string, form: string): boolean =>
	text
		.split(form)
		.some(
			(before, at, parts) =>
				at < parts.length - 1 && !/[0-9零〇一二两三四五六七八九十百千万]$|[0-9零一二三四五六七八九十]月$/.test(before),
		);

const termIssue = (path: Path, said: string, forms: readonly string[]): readonly Issue[] => {
	if (forms.some((form) => gives(folded(said), folded(form)))) return [];
	const [input = ""] = forms;
	return [
		{
			code: "term-not-in-words",
			path,
			message: `引文中没有 \`${input}\`，期限不能由规则自定`,
			input,
			suggestion: "引用写明期限的那句话；条文没有写天数的，写作 { stated: false, words: 条文的原话 }",
		},
	];
};

/** Terms that the words of their provision do not give: no day count stands where no article states one. */
export const termIssues = (regulation: Regulation): readonly Issue[] =>
	timedIn(regulation).flatMap(({ path, words, within }) => {
		const said = words.map(({ quote }) => quote).join("\n");
		const extension = "workingDays" in within ? within.extension : undefined;
		return [
			...termIssue([...path, "within"], said, formsOf(within)),
			...(extension
				? termIssue([...path, "within", "extension"], extension.quote, written(extension.workingDays, ["个工作日"]))
				: []),
		];
	});
