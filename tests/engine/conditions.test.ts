import { describe, expect, test } from "vitest";
import { all, any, type Condition, is, not } from "../../src/author";
import { decide } from "../../src/index";
import { on, question, rule, text } from "./small-law";

/** What a decision says of a condition of a rule: whether it holds. */
const truthOf = (when: Condition, facts: object, unless?: Condition): boolean | null | undefined => {
	const law = text("kleene", [question("first", [rule(when, "shut", unless ? { unless } : {})])]);
	const [ground] = decide(law, "first", facts, { on }).grounds;
	return ground?.holds;
};

const known = { t: { x: true }, f: { x: false }, u: {} };

describe("the reasons of a decision keep unknown apart from false", () => {
	test.each([
		["t", false],
		["f", true],
		["u", null],
	] as const)("not, of what is %s", (x, truth) => {
		expect(truthOf(not(is("x")), known[x])).toBe(truth);
	});

	test.each([
		["unless", false, true],
		["unless", true, false],
		["unless", undefined, null],
	] as const)("a rule that holds gives way to its %s only where that is known to hold: %s", (_, y, truth) => {
		expect(truthOf(is("x"), { x: true, ...(y === undefined ? {} : { y }) }, is("y"))).toBe(truth);
	});

	test.each([
		[all(is("x"), is("y")), { x: false }, false],
		[all(is("x"), is("y")), { x: true }, null],
		[any(is("x"), is("y")), { x: true }, true],
		[any(is("x"), is("y")), { x: false }, null],
		[not(all(is("x"), is("y"))), { x: true }, null],
	] as const)("%j of %j", (when, facts, truth) => {
		expect(truthOf(when, facts)).toBe(truth);
	});
});
