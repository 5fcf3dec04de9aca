import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { folded, placesOf } from "../../src/engine/check/source-text";
import type { Quoted } from "../../src/index";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { citation, placeBook } from "../../src/text";

const files: Readonly<Record<string, string>> = { "weifang-2021": "weifang-2021", "state-council-809": "state-council-809" };

const quoted: readonly Quoted[] = [
	...weifang.layers.flatMap(({ by }) => by ?? []),
	...(weifang.never ?? []).flatMap(({ words }) => words),
	...(weifang.notHeld ?? []).map(({ by }) => by),
];

test.each(quoted.map((each) => [`${each.regulation} ${citation(each.cite)}`, each] as const))(
	"%s 的引文逐字见于所引之处",
	(_, { regulation = "", cite, quote }) => {
		const text = readFileSync(new URL(`./sources/${files[regulation]}.txt`, import.meta.url), "utf8");
		expect(placesOf(text)(cite)).toContain(folded(quote));
	},
);

test("每一层以外的规定，都写明依哪一条列入", () => {
	expect(weifang.layers.filter(({ relation, by }) => relation !== "base" && !by)).toEqual([]);
});

test("层级一页与规则同步：不同步时运行 npm run docs", () => {
	expect(placeBook(weifang)).toBe(readFileSync(new URL("../../docs/rules/weifang.md", import.meta.url), "utf8"));
});
