import fc from "fast-check";
import { distance } from "fastest-levenshtein";
import { expect, test } from "vitest";
import { editDistance } from "../../src/model/edit-distance";

const name = fc.string({ unit: fc.constantFrom("公", "共", "开", "放", "a", "b"), maxLength: 12 });

test("names are as far from one another as another implementation says", () => {
	fc.assert(
		fc.property(name, name, (one, other) => {
			expect(editDistance(one, other)).toBe(distance(one, other));
		}),
	);
	for (const [one, other, edits] of [
		["", "", 0],
		["", "开放", 2],
		["开放属性", "开放", 2],
		["openning", "opening", 1],
		["公共数椐", "公共数据", 1],
	] as const)
		expect([editDistance(one, other), editDistance(other, one)]).toEqual([edits, edits]);
});
