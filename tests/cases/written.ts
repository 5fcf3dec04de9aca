import { readdirSync, readFileSync } from "node:fs";
import { isLeft } from "fp-ts/lib/Either.js";
import { parse } from "yaml";
import type { Day, Regulation } from "../../src/index";
import { parseFacts } from "../../src/parse";
import type { Book } from "./books";

/** One case as a lawyer writes and signs it, in the law's own terms. */
export interface Written {
	readonly 案例: string;
	readonly 日期: Day;
	readonly 问题?: string;
	readonly 事实: object;
	readonly 结论?: string;
	readonly 依据?: readonly string[];
	readonly 待补?: readonly string[];
	/** What gave way to a higher text: its title, then what it would have said. */
	readonly 让位?: readonly string[];
	readonly 义务?: Readonly<Record<string, string>>;
	readonly 措施?: {
		readonly 名称: string;
		readonly 变更: object;
		readonly 变更后: string;
		readonly 升级: string;
		readonly 拒绝: string;
	};
	readonly 下一步?: { readonly 程序?: string; readonly 已办: string; readonly 结果?: string; readonly 应为: readonly string[] };
	/** Where each duty stands, and within which term; a duty without one has 无. Where 主体 is written, whose it is too. */
	readonly 义务表?: Readonly<
		Record<string, { readonly 主体?: string; readonly 依据: readonly string[]; readonly 期限: string }>
	>;
	/** Every way through a procedure, with the term of each step that follows; nothing known of the case, so that every step is open. */
	readonly 流转?: {
		readonly 程序: string;
		/** Who takes each step. */
		readonly 由?: Readonly<Record<string, string>>;
		readonly 各步: readonly {
			readonly 已办: string;
			readonly 结果?: string;
			readonly 应为: Readonly<Record<string, string>>;
		}[];
	};
	readonly 理由?: string;
	readonly 审核人: string | null;
	readonly 审核日期: string | null;
}

/** The texts under which the cases of a book are decided, highest first. */
export const textsOf = ({ law }: Book): readonly Regulation[] =>
	"layers" in law ? law.layers.map(({ regulation }) => regulation) : [law];

/** Every file of cases of a book, with its cases. */
export const writtenIn = ({ folder: name }: Book): readonly (readonly [file: string, cases: readonly Written[]])[] => {
	const folder = new URL(`./${name}/`, import.meta.url);
	const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
	return files.map((file) => [file, parse(readFileSync(new URL(file, folder), "utf8")) as readonly Written[]]);
};

/** A text as labels are compared: full-width and half-width alike. */
export const folded = (text: string): string => text.normalize("NFKC");
/** The thing of this Chinese term. */
export const named = <T extends { readonly label: string }>(things: readonly T[], label: string): T => {
	const found = things.find((thing) => folded(thing.label) === folded(label));
	if (!found) throw new Error(`没有“${label}”`);
	return found;
};

const read = new WeakMap<object, object>();

/** The facts of a case, by the boundary every user goes through. They are read once: a mutated rule does not change what a fact is called. */
export const factsIn = ({ law }: Book, input: object): object => {
	const known = read.get(input);
	if (known) return known;
	const facts = parseFacts(law, input);
	if (isLeft(facts)) throw new Error(facts.left.map(({ message }) => message).join("\n"));
	read.set(input, facts.right as object);
	return facts.right as object;
};
