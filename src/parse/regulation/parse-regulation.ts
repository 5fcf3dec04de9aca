import { chain, left, right } from "fp-ts/lib/Either.js";
import { pipe } from "fp-ts/lib/function.js";
import { check } from "../../check";
import { boundedIssues } from "../../model/answer/bounded-issues";
import type { Issue } from "../../model/answer/issue";
import { freeze } from "../../model/freeze";
import type { Regulation } from "../../model/law/regulation";
import { sealed } from "../../model/sealed";
import { display } from "../display";
import type { Parsed } from "../parsed";
import { undisturbed } from "../undisturbed";
import { plainDataOf } from "./plain-data";
import { lastKey, startsWith } from "./position";
import { regulationSchema } from "./schema";
import { structureProblems } from "./structure";

const notAnObject = (input: unknown): Issue => ({
	code: "not-an-object",
	path: [],
	message: `规定应当写成对象，不能是 \`${display(input)}\``,
	input: display(input),
	suggestion: "逐项写明规定的各部分，自“id”“title”起",
});

/** Whether an issue of the structure only follows from another issue, by which a value was left out of the copy. */
const isEcho = (omission: Issue, { code, path, message }: Issue): boolean =>
	startsWith(path, omission.path) ||
	(code === "missing-key" &&
		path.length === omission.path.length - 1 &&
		startsWith(omission.path, path) &&
		message.includes(`“${lastKey(omission.path)}”`));

/** A regulation with the right structure, or every issue of its structure. */
const parseStructure = (input: unknown): Parsed<Regulation> => {
	const { value, problems } = plainDataOf(input);
	const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
	const result = undisturbed(() => regulationSchema.safeParse(value, { jitless: true }));
	if (result.success && problems.length === 0) return right(sealed(result.data));
	const structural = isObject ? undisturbed(() => structureProblems(regulationSchema, value)) : [];
	const issues = [...problems, ...structural.filter((issue) => !problems.some((problem) => isEcho(problem, issue)))];
	const [first = notAnObject(input), ...rest] = boundedIssues(issues);
	return left(freeze([first, ...rest]));
};

const checkRegulation = (regulation: Regulation): Parsed<Regulation> => {
	const [first, ...rest] = check(regulation);
	return first ? left([first, ...rest]) : right(regulation);
};

/**
 * Reads a regulation from data outside this library, e.g. a JSON file, and checks it as the shipped ones are checked.
 *
 * The input is an object with the structure of `Regulation`, by the ids of the model, and no other properties. The structure is
 * checked first; if it is right, `check` runs. `checkQuotes` verifies the quotes against the text.
 *
 * @param input any value, hostile input included; it never throws and no accessor is invoked
 * @returns the regulation, frozen; or every issue of its structure; or else every issue from `check`; of more than two hundred
 * the first ones, and how many more there are
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
 * const issues = broken._tag === "Left" ? broken.left : [];
 * issues.map(({ message }) => message); // ["“rank”不能填 `规范性文件`", "规定中没有名为 `articels` 的项"]
 * issues[0]?.suggestion; // "是否为“normative”（规范性文件）？"
 * ```
 */
export const parseRegulation = (input: unknown): Parsed<Regulation> => pipe(parseStructure(input), chain(checkRegulation));
