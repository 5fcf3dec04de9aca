import { chain, left, right } from "fp-ts/lib/Either.js";
import { pipe } from "fp-ts/lib/function.js";
import { check } from "../../check";
import type { Issue } from "../../model/answer/issue";
import { freeze } from "../../model/freeze";
import type { Regulation } from "../../model/law/regulation";
import type { Parsed } from "../parsed";
import { shown } from "../shorten";
import { lastKey, startsWith } from "./place";
import { plainOf } from "./plain";
import { regulationSchema } from "./schema";
import { structureProblems } from "./structure";

const notAnObject = (input: unknown): Issue => ({
	code: "not-an-object",
	path: [],
	message: `规定应当写成对象，不能是 \`${shown(input)}\``,
	input: shown(input),
	suggestion: "逐项写明规定的各部分，自“id”“title”起",
});

/** Whether an issue only says again that something was left out, which was told with its reason. */
const isEcho = (leftOut: Issue, { code, path, message }: Issue): boolean =>
	startsWith(path, leftOut.path) ||
	(code === "missing-key" &&
		path.length === leftOut.path.length - 1 &&
		startsWith(leftOut.path, path) &&
		message.includes(`“${lastKey(leftOut.path)}”`));

/** A regulation of the right structure, or everything in which its structure is wrong. */
const structured = (input: unknown): Parsed<Regulation> => {
	const { value, problems } = plainOf(input);
	const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
	const result = regulationSchema.safeParse(value, { jitless: true });
	if (result.success && problems.length === 0) return right(freeze(result.data));
	const wrong = isObject ? structureProblems(regulationSchema, value) : [];
	const issues = [...problems, ...wrong.filter((issue) => !problems.some((problem) => isEcho(problem, issue)))];
	const [first = notAnObject(input), ...rest] = issues;
	return left(freeze([first, ...rest]));
};

const checked = (regulation: Regulation): Parsed<Regulation> => {
	const [first, ...rest] = check(regulation);
	return first ? left([first, ...rest]) : right(regulation);
};

/**
 * A regulation, read from data kept outside this library, e.g. a JSON file of the place it holds in, and checked as the shipped ones are.
 *
 * An object of the structure of `Regulation`, by the ids of the model; nothing may stand beside it. First the structure is looked at,
 * then, where that is sound, what `check` looks at. That the quotes stand in the text is for `checkQuotes` to see.
 *
 * @param input anything, hostile input included; it never throws and no accessor is invoked
 * @returns the regulation, frozen; or every issue of its structure at once, or else every issue that `check` has
 *
 * @example
 * ```ts
 * import { parseRegulation } from "gongshu/parse";
 *
 * const pack = {
 *   id: "mouxian-2026",
 *   title: "某县公共数据管理办法",
 *   number: "某政发〔2026〕1号",
 *   issuer: "某县人民政府",
 *   rank: "normative",
 *   region: "某县",
 *   effective: { from: "2026-01-01" },
 *   source: { grade: "full text", note: "示例", sha256: "" },
 *   articles: { 5: { title: "不予共享", state: "encoded" } },
 *   vocabulary: { secret: { label: "国家秘密", ask: "是否涉及国家秘密？", kind: "flag", cite: { article: 5 } } },
 *   scope: [],
 *   unlimited: "all",
 *   questions: [
 *     {
 *       id: "sharing",
 *       label: "共享类型",
 *       matter: "sharing",
 *       scale: [
 *         { id: "none", label: "不予共享", cite: { article: 5 }, quote: "涉及国家秘密的，不予共享" },
 *         { id: "full", label: "共享", cite: { article: 5 }, quote: "其他公共数据应当共享" },
 *       ],
 *       rules: [
 *         {
 *           id: "5",
 *           words: [{ cite: { article: 5 }, quote: "涉及国家秘密的，不予共享" }],
 *           when: { fact: "secret", operator: "equal", value: true },
 *           atMost: "none",
 *         },
 *       ],
 *     },
 *   ],
 *   duties: [],
 *   remedies: [],
 *   procedures: [],
 *   readings: [],
 *   unstated: [],
 * };
 * parseRegulation(pack)._tag; // "Right"
 * const broken = parseRegulation({ ...pack, rank: "规范性文件", articels: {} });
 * broken._tag === "Left" && broken.left.map(({ message, suggestion }) => `${message}。${suggestion}`); // ["“rank”不能填 `规范性文件`。是否为“normative”（规范性文件）？", "规定中没有名为 `articels` 的项。是否为“articles”？"]
 * ```
 */
export const parseRegulation = (input: unknown): Parsed<Regulation> => pipe(structured(input), chain(checked));
