import { expectTypeOf, test } from "vitest";
import { changes, compare, whyNot } from "../../src/analysis";
import type { Regulation } from "../../src/author";
import { decide } from "../../src/index";
import { weifang2021 } from "../../src/rules/weifang-2021";

declare const read: Regulation;
const on = { on: "2026-11-21" } as const;

test("a law known only at run time takes any question, any fact and any level, and answers with text", () => {
	const decision = decide(read, "disclosure", { anything: "whatever" }, on);
	expectTypeOf(decision.answer).toEqualTypeOf<string | null>();
	whyNot(read, "disclosure", {}, "public", on);
	changes(read, "disclosure", {}, "public", on);
	compare(read, weifang2021, { inRegion: true }, on);
});

test("a law that ships still takes no other fact and no other level", () => {
	// @ts-expect-error there is no such fact
	decide(weifang2021, "sharing", { anything: true }, on);
	// @ts-expect-error there is no such level
	whyNot(weifang2021, "sharing", {}, "public", on);
});
