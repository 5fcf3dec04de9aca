import { prove } from "../src/analysis";
import type { Law } from "../src/index";
import { type Proof, type Theorem, theorems } from "../src/model/answer/proof";
import { printedTitle } from "../src/model/law/law";
import { laws } from "../src/rules";
import { questionTable } from "../src/text/proof";

/** The file that proves each theorem. */
const files: Readonly<Record<Theorem, string>> = {
	"no-gap": "src/analysis/prove/question.ts",
	exact: "src/analysis/prove/exact.ts",
	"exact-sampled": "src/analysis/prove/exact.ts",
	"exact-partial": "src/analysis/prove/partial.ts",
	monotone: "src/analysis/prove/partial.ts",
	"no-dead-rule": "src/analysis/prove/question.ts",
	"no-dead-condition": "src/analysis/prove/question.ts",
	"never-opens": "src/analysis/prove/question.ts",
	"wider-only-where-displaced": "src/analysis/prove/wider-than-base.ts",
	"ladder-ends": "src/analysis/prove/procedure.ts",
	"no-skipped-step": "src/analysis/prove/procedure.ts",
	"waiting-has-words": "src/analysis/prove/procedure.ts",
};

interface Proven {
	readonly law: Law;
	readonly proof: Proof;
}

const proven = (): readonly Proven[] =>
	Object.values(laws as Readonly<Record<string, Law>>).map((law) => ({ law, proof: prove(law) }));

const count = (number: number): string => number.toLocaleString("en-US");

/** How many states of a question a theorem is tried on; absent, all complete ones. */
const statesTried: Partial<Readonly<Record<Theorem, (of: Proof["questions"][number]) => number>>> = {
	exact: ({ enumerated }) => enumerated,
	"exact-sampled": ({ sampled }) => sampled,
	"exact-partial": ({ partial }) => partial,
	monotone: ({ partial }) => partial,
	"wider-only-where-displaced": ({ enumerated, sampled }) => enumerated + sampled,
};

const theoremRows = (all: readonly Proven[]): readonly string[] =>
	(Object.keys(theorems) as readonly Theorem[]).map((theorem) => {
		const questions = all.flatMap(({ proof }) => proof.questions.filter((one) => one.proven.includes(theorem)));
		const procedures = all.flatMap(({ proof }) => proof.procedures.filter((one) => one.proven.includes(theorem)));
		const statesOf = statesTried[theorem] ?? (({ complete }) => complete);
		const states = questions.reduce((sum, each) => sum + statesOf(each), 0);
		const steps = procedures.reduce((sum, each) => sum + each.steps, 0);
		const size = procedures.length > 0 ? `${count(steps)}个环节` : `${count(states)}种情形`;
		const { label, formula } = theorems[theorem];
		return `| ${label} | \`${formula.replaceAll("|", "\\|")}\` | ${questions.length + procedures.length} | ${size} | [${files[theorem].split("/").at(-1)}](../${files[theorem]}) |`;
	});

/** `docs/verification.md`: what is proven, of what, and over how many states. */
export const verification = (): string => {
	const all = proven();
	return [
		"<!-- 本页由规则生成，请勿手改。 -->",
		"# 证明",
		"一个问题的事实是有限的，因此可以就它的情形证明。每一部规定、每一组同时施行过的规定，分别证明；任何一项不成立，即给出一个写成案例的反例。`gongshu prove` 随时可以重做，`npm test` 每次都做，本页由 `npm run docs` 重写。",
		"规定的含义写在 [meaning.ts](../src/engine/meaning.ts)：事实全部已知时逐条读规则，不用决定图，也不用三值。作答用的是决定图。本页所说的证明分三种，互不代替：",
		[
			"- **就完整情形，决定图与含义对照。** 一个问题的完整情形在一百万种以内的，逐一核对（“逐一核对”一栏）；更多的，按固定种子抽取一百万种核对（“抽样核对”一栏）。规则不加区分的值算一种。叠加之后是否宽于本级规定，随同这些情形核对。",
			"- **就全部情形，由决定图证明。** 没有空白，没有永不成立的规则，没有可有可无的条件，没有反而放宽的规则，不论情形多少；所依的是决定图，决定图与含义是否一致，见前一种。",
			"- **就部分情形，与逐一补全对照。** 事实不全的情形在两万种以内的问题，逐一核对可能的结果和所缺的事实；更多的，`gongshu prove` 不核对。其中潍坊市的若干问题，由 [exact.test.ts](../tests/properties/exact.test.ts) 核对至五十二万种，叠加之后的开放属性略去不能并存的事实；叠加之后的社会主体获取途径，部分情形逾四百万种，没有逐一核对。",
		].join("\n"),
		["| 定理 | 公式 | 问题、程序 | 所看过的 | 文件 |", "| --- | --- | --- | --- | --- |", ...theoremRows(all)].join("\n"),
		"规则本身另受变异检验：`npm run mutate` 把规则逐处改动（删去一条、颠倒一项条件、换一个值、移动一级、改一条引文、一个天数、一个日期、一条适用范围、一步的去向），看案例和证明能否发现；不能发现而结果处处相同的，逐一看过各种情形才算等价。",
		...all.flatMap(({ law, proof }) => [
			`## ${printedTitle(law)}`,
			proof.holds ? "各项定理全部成立。" : "有不成立的定理。",
			...(proof.questions.length > 0 ? [questionTable(proof)] : ["没有单独作答的问题。"]),
		]),
		"",
	].join("\n\n");
};
