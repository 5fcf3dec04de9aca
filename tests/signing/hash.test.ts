import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson, checkCode, sha256 } from "../../src/signing";

const byNode = (text: string): string => createHash("sha256").update(text).digest("hex");

describe("SHA-256 is that of node:crypto", () => {
	test("on 3,000 strings", () => {
		const text = fc.string({ unit: "binary", maxLength: 300 });
		const same = fc.property(text, (each) => sha256(each) === byNode(each));
		fc.assert(same, { numRuns: 3000 });
	});

	test("at every length around the end of a block, and on a text of several hundred blocks", () => {
		const lengths = [...Array(140).keys(), 40_000];
		expect(lengths.filter((length) => sha256("a".repeat(length)) !== byNode("a".repeat(length)))).toEqual([]);
		expect(sha256("公".repeat(9_999))).toBe(byNode("公".repeat(9_999)));
	});

	test("on 1,000 sequences of code units around the surrogates, paired or not", () => {
		const units = fc.array(fc.oneof(fc.integer({ min: 0xd7fe, max: 0xe001 }), fc.constantFrom(0x7f, 0x80, 0x7ff, 0x800)));
		const same = fc.property(units, (each) => {
			const text = String.fromCharCode(...each);
			return sha256(text) === byNode(text);
		});
		fc.assert(same, { numRuns: 1000 });
	});

	test("half of a surrogate pair is hashed as node:crypto hashes it", () => {
		expect(sha256("\ud83d")).toBe(byNode("\ud83d"));
	});
});

describe("canonical JSON", () => {
	test("does not depend on the order of keys, nor on properties that are absent", () => {
		expect(canonicalJson({ b: { d: 1, c: [2, "三"] }, a: undefined })).toBe('{"b":{"c":[2,"三"],"d":1}}');
		expect(canonicalJson(Object.assign(Object.create(null), { b: null, a: true }))).toBe('{"a":true,"b":null}');
	});

	test("says what JSON.parse reads back, whatever the data", () => {
		const readsBack = fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
			expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
		});
		fc.assert(readsBack, { numRuns: 300 });
	});

	test("of two different data is never the same text", () => {
		const apart = fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
			const same = canonicalJson(one) === canonicalJson(other);
			expect(same).toBe(canonicalJson(JSON.parse(JSON.stringify(one))) === canonicalJson(JSON.parse(JSON.stringify(other))));
		});
		fc.assert(apart, { numRuns: 300 });
		expect(canonicalJson(["1"])).not.toBe(canonicalJson([1]));
		expect(canonicalJson({ a: null })).not.toBe(canonicalJson({}));
	});

	test("what is no plain data is refused in Chinese: a function, what is not finite, what contains itself", () => {
		const circle: unknown[] = [];
		circle.push(circle);
		for (const wrong of [() => 1, Number.NaN, 1n, circle, [undefined]])
			expect(() => canonicalJson(wrong)).toThrow(/不能计算核对码/);
	});
});

test("the printed code is the first twelve digits in groups of four", () => {
	expect(checkCode("fc56942f860f5bda")).toBe("FC56-942F-860F");
});
