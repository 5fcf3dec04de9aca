import { left, right } from "fp-ts/lib/Either.js";
import { namesOf } from "../../model/name-matching";
import { shorten } from "../../parse/display";
import { checkCode, hashOfAll, type Signable } from "../../signing";
import type { OptionsOf } from "../options";
import type { ReadResult } from "../read-result";

/** The options that say what is signed; one of them at most is written. */
export type Selection = OptionsOf<never, "reading" | "article" | "case">;

/** What is signed by one code: one item, or all cases on one question. */
export interface Selected {
	readonly items: readonly Signable[];
	readonly code: string;
}

const one = (item: Signable): Selected => ({ items: [item], code: checkCode(item.hash) });

interface Candidate {
	readonly id: string;
	readonly label: string;
	readonly item: Signable;
}

const selectOne = (option: string, noun: string, candidates: readonly Candidate[], input: string): ReadResult<Selected> => {
	const wrong = (code: string, message: string, suggestion: string) =>
		left([{ code, path: [option], message, input: shorten(input), suggestion }]);
	const names = namesOf(candidates);
	const found = names.find(input);
	if (!found) {
		const near = names.nearest(input);
		const suggestion = near ? `是否为“${near.id}”？` : "用 gongshu sign 不加这一选项，可以看到待签署的全部";
		return wrong("nothing-to-sign", `没有可供签署的${noun} \`${shorten(input)}\``, suggestion);
	}
	const alike = candidates.filter(({ id }) => id === found.id);
	if (alike.length > 1) {
		const laws = alike.map(({ item }) => item.law).join("、");
		return wrong("ambiguous", `几部规定都有${noun} \`${shorten(input)}\``, `用 --law 指明其中一部：${laws}`);
	}
	return right(one(found.item));
};

const ofKind = (items: readonly Signable[], kind: Signable["of"], labelOf: (item: Signable) => string): readonly Candidate[] =>
	items.filter(({ of }) => of === kind).map((item) => ({ id: item.id, label: labelOf(item), item }));

/** An article is called 23 or 第二十三条. */
const articleName = ({ title }: Signable): string => title.split("　")[0] ?? title;

const selectCases = (items: readonly Signable[], input: string): ReadResult<Selected> => {
	const cases = items.filter(({ of }) => of === "case");
	const groups = [...new Set(cases.flatMap(({ group }) => group ?? []))].map((id) => ({ id, label: id }));
	const group = namesOf(groups).find(input);
	const titles = ofKind(items, "case", ({ title }) => title);
	if (!group || titles.some(({ id }) => id === input)) return selectOne("--case", "案例", titles, input);
	const ofGroup = cases.filter((item) => item.group === group.id);
	return right({ items: ofGroup, code: checkCode(hashOfAll(ofGroup)) });
};

/** What the options say is signed; `null` where they say nothing. */
export const selectionOf = (items: readonly Signable[], options: Selection): ReadResult<Selected> | null => {
	const { reading, article, case: title } = options;
	if (reading !== undefined)
		return selectOne(
			"--reading",
			"解释",
			ofKind(items, "reading", ({ id }) => id),
			reading,
		);
	if (article !== undefined) return selectOne("--article", "条", ofKind(items, "article", articleName), article);
	return title === undefined ? null : selectCases(items, title);
};
