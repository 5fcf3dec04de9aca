import { expect, test } from "vitest";
import { citation } from "../../src/text";

test("an article of four digits is cited as it is read aloud", () => {
	expect([1000, 1001, 1010, 1034, 1110, 1260, 9999].map((article) => citation({ article }))).toEqual([
		"第一千条",
		"第一千零一条",
		"第一千零一十条",
		"第一千零三十四条",
		"第一千一百一十条",
		"第一千二百六十条",
		"第九千九百九十九条",
	]);
});
