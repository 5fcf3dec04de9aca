import { map, right } from "fp-ts/lib/Either.js";
import { pipe } from "fp-ts/lib/function.js";
import { hasOutline, requireGiven } from "../model/given";
import { type Law, type LevelId, type ProcedureId, type QuestionId, titleOf } from "../model/law/law";
import { type Matter, matterIds, matterLabel } from "../model/law/matter";
import { ownMatters } from "../model/law/regulation";
import { type Named, nameIn, namesOf } from "../model/name-matching";
import { sealed } from "../model/sealed";
import { display } from "./display";
import { type Parsed, type Problem, rejectInput } from "./parsed";
import { perLaw } from "./per-law";
import { choice, containing, guess } from "./suggestions";
import { regulationsOf } from "./vocabulary";

/** The candidate that an input names, or an issue that suggests the nearest name, those that contain the input, or all. */
const parseName = <N extends Named>(
	candidates: readonly N[],
	input: unknown,
	code: Problem["code"],
	noun: string,
	names = namesOf(candidates),
): Parsed<N> => {
	const match = names.find(input);
	if (match) return right(match);
	const choices = candidates.length > 0 ? `可选${choice(candidates.map(({ label }) => label))}` : undefined;
	const suggestion = guess(names.nearest(input)) ?? containing(candidates, input) ?? choices;
	return rejectInput(code, [], `没有名为 \`${display(input)}\` 的${noun}`, input, suggestion);
};

/**
 * The law that an input names, by its id or its title; the title may be written in 《》.
 *
 * @param laws the laws to choose from, by id
 * @returns the law, or one `unknown-law` issue that suggests the nearest title, or those that contain the input, or lists all
 * of them
 *
 * @example
 * ```ts
 * import { parseLawId } from "gongshu/parse";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * parseLawId("潍坊市现行规定", { weifang })._tag; // "Right"
 * parseLawId("weifeng", { weifang })._tag; // "Left"
 * ```
 */
export const parseLawId = <L extends Law>(input: unknown, laws: Readonly<Record<string, L>>): Parsed<L> => {
	requireGiven(
		hasOutline(laws, {}) && Object.values(laws).every((law) => hasOutline(law, {})),
		"parseLawId 的第二个参数",
		"按标识列明的规定，取自 gongshu/rules",
		laws,
	);
	const candidates = Object.entries(laws).map(([id, law]) => ({ id, label: titleOf(sealed(law)), law }));
	const title = nameIn(input)?.replace(/^《(.*)》$/, "$1");
	return pipe(
		parseName(candidates, title ?? input, "unknown-law", "规定"),
		map(({ law }) => law),
	);
};

const questionNamesOf = perLaw((law) => {
	const questions = regulationsOf(law)
		.toReversed()
		.flatMap((text) => text.questions.map(({ id, label }) => [id, { id, label }] as const));
	const candidates: readonly Named[] = [...new Map(questions).values()];
	return { candidates, names: namesOf(candidates) };
});

/**
 * The id of the question that an input names, by its id or its label.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
 * @returns the id, or one `unknown-question` issue that suggests the nearest label, or those that contain the input, or lists
 * all of them
 *
 * @example
 * ```ts
 * import { parseQuestionId } from "gongshu/parse";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * parseQuestionId(weifang, "开放属性"); // {"_tag":"Right","right":"opening"}
 * parseQuestionId(weifang, "openning")._tag; // "Left"
 * ```
 */
export const parseQuestionId = <L extends Law>(law: L, input: unknown): Parsed<QuestionId<L>> => {
	const { candidates, names } = questionNamesOf(law);
	return pipe(
		parseName(candidates, input, "unknown-question", "问题", names),
		// The ids are those of the law's own questions, which the type states again.
		map(({ id }) => id as QuestionId<L>),
	);
};

/**
 * The id of the level of a question that an input names, by its id or its label.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
 * @param question the id of one of its questions
 * @returns the id, or one `unknown-level` issue that suggests the nearest label, or those that contain the input, or lists all
 * of them
 *
 * @example
 * ```ts
 * import { parseLevelId } from "gongshu/parse";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * parseLevelId(weifang, "opening", "不予开放"); // {"_tag":"Right","right":"none"}
 * parseLevelId(weifang, "opening", "开放")._tag; // "Left"
 * ```
 */
export const parseLevelId = <L extends Law, const Q extends QuestionId<L>>(
	law: L,
	question: Q,
	input: unknown,
): Parsed<LevelId<L, Q>> => {
	const levels = new Map(
		regulationsOf(law)
			.flatMap(({ questions }) => questions.filter(({ id }) => id === question))
			.flatMap(({ scale }) => scale.map(({ id, label }) => [id, { id, label }] as const)),
	);
	return pipe(
		parseName([...levels.values()], input, "unknown-level", "结果"),
		// The ids are those of the question's own levels, which the type states again.
		map(({ id }) => id as LevelId<L, Q>),
	);
};

/**
 * The id of the matter of law (事项) that an input names, by its id or its label.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction; its own matters may be named as well as the common
 * ones
 * @returns the id, or one `unknown-matter` issue that suggests the nearest label, or those that contain the input, or lists all
 * of them
 *
 * @example
 * ```ts
 * import { parseMatterId } from "gongshu/parse";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * parseMatterId(weifang, "不同意共享的理由"); // {"_tag":"Right","right":"refusal-reasons"}
 * parseMatterId(weifang, "理由")._tag; // "Left"
 * ```
 */
export const parseMatterId = (law: Law, input: unknown): Parsed<Matter> => {
	const candidates = [
		...matterIds.map((id) => ({ id, label: matterLabel(id) })),
		...regulationsOf(law).flatMap((text) => ownMatters(text).map((id) => ({ id, label: matterLabel(id, text.matters) }))),
	];
	return pipe(
		parseName(candidates, input, "unknown-matter", "事项"),
		map(({ id }) => id),
	);
};

/**
 * The id of the procedure that an input names, by its id or its label.
 *
 * @param law a regulation alone, or the stack of laws of a jurisdiction
 * @returns the id, or one `unknown-procedure` issue that suggests the nearest label, or those that contain the input, or lists
 * all of them
 *
 * @example
 * ```ts
 * import { parseProcedureId } from "gongshu/parse";
 * import { weifang } from "gongshu/rules/weifang";
 *
 * parseProcedureId(weifang, "共享申请"); // {"_tag":"Right","right":"sharingRequest"}
 * parseProcedureId(weifang, "共享申诉")._tag; // "Left"
 * ```
 */
export const parseProcedureId = <L extends Law>(law: L, input: unknown): Parsed<ProcedureId<L>> => {
	const procedures = [
		...new Map(
			regulationsOf(law)
				.flatMap((regulation) => regulation.procedures)
				.toReversed()
				.map(({ id, label }) => [id, { id, label }] as const),
		).values(),
	].toReversed();
	return pipe(
		parseName(procedures, input, "unknown-procedure", "程序"),
		// The ids are those of the law's own procedures, which the type states again.
		map(({ id }) => id as ProcedureId<L>),
	);
};
