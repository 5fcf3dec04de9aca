import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { check, type Jurisdiction } from "../../src/author";
import { folded, placesOf } from "../../src/check/source-text";
import type { Law, Quoted } from "../../src/index";
import { laws } from "../../src/rules";
import { citation } from "../../src/text";

const places = Object.values<Law>(laws).filter((law): law is Jurisdiction => "layers" in law);

describe.each(places.map((place) => [place.label, place] as const))("%s", (_, place) => {
	const quoted: readonly Quoted[] = [
		...place.layers.flatMap(({ by }) => by ?? []),
		...(place.never ?? []).flatMap(({ words }) => words),
		...(place.notHeld ?? []).map(({ by }) => by),
	];

	test.each(quoted.map((each) => [`${each.regulation} ${citation(each.cite)}`, each] as const))(
		"%s 的引文逐字见于所引之处",
		(_, { regulation = "", cite, quote }) => {
			const text = readFileSync(new URL(`./sources/${regulation}.txt`, import.meta.url), "utf8");
			expect(placesOf(text)(cite)).toContain(folded(quote));
		},
	);

	test("编制完好；每一层以外的规定，都写明依哪一条列入", () => {
		expect(check(place)).toEqual([]);
		expect(place.layers.filter(({ relation, by }) => relation !== "base" && !by)).toEqual([]);
	});
});
