import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Regulation } from "../../src/author";
import { articleEntry } from "../../src/model/law/cite";
import { provisionsIn } from "../../src/model/law/provisions";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { weifang2021 } from "../../src/rules/weifang-2021";
import { checkCode, hashOfAll, type Material, signable } from "../../src/signing";
import { casesIn } from "../cases/case-file";

const source = readFileSync(new URL("../law/sources/weifang-2021.txt", import.meta.url), "utf8");
const file = new URL("../cases/weifang-2021/opening.yaml", import.meta.url);
const cases = casesIn(readFileSync(file, "utf8"), "opening.yaml").slice(0, 6);

type Path = readonly (string | number)[];

/** The hashes of everything in a law that is signed, by kind and id. */
const hashesOf = (law: Regulation, material: Material = { source, cases }): ReadonlyMap<string, string> =>
	new Map(signable(law, material).map(({ of, id, hash }) => [`${of} ${id}`, hash]));

const before = hashesOf(weifang2021);

/** What no longer has the hash it had. */
const changedIn = (after: ReadonlyMap<string, string>): readonly string[] =>
	[...before].flatMap(([key, hash]) => (after.get(key) === hash ? [] : [key]));

/** The paths of all texts in some data. */
const textsIn = (data: unknown, path: Path = []): readonly Path[] => {
	if (typeof data === "string") return [path];
	if (typeof data !== "object" || data === null) return [];
	return Object.entries(data).flatMap(([key, value]) => textsIn(value, [...path, Array.isArray(data) ? Number(key) : key]));
};

/** A copy with one word more in the text at a path. */
const altered = (data: unknown, [key, ...rest]: Path): unknown => {
	if (key === undefined) return `${String(data)}甲`;
	if (Array.isArray(data)) return data.map((value, at) => (at === key ? altered(value, rest) : value));
	const record = data as Readonly<Record<string, unknown>>;
	return { ...record, [key]: altered(record[key], rest) };
};

const startsWith = (path: Path, start: Path): boolean => start.every((key, at) => path[at] === key);

const provisions = provisionsIn(weifang2021);
const encoded = [...before.keys()].filter((key) => key.startsWith("article "));

/** The articles that are quoted by the provisions in which a text stands. */
const articlesAround = (path: Path): readonly string[] => {
	const around = provisions.filter((provision) => startsWith(path, provision.path));
	const cites = around.flatMap(({ words }) => words.map(({ value: { cite } }) => `article ${articleEntry(cite)}`));
	return [...new Set(cites)].filter((key) => encoded.includes(key)).toSorted();
};

/** Every so manieth of the texts of a list. */
const some = (paths: readonly Path[], count: number): readonly Path[] =>
	paths.filter((_, at) => at % Math.max(1, Math.floor(paths.length / count)) === 0);

const all = textsIn(weifang2021).filter((path) => !(path[0] === "articles" && path.includes("in")));
const under = (...parts: readonly string[]) => all.filter(([part]) => parts.includes(String(part)));

describe("one word changed in anything that is signed changes its hash, and no other", () => {
	test("the words of a reading: that reading and the book", () => {
		const readings = under("readings").filter((path) => path[2] !== "id");
		expect(readings.length).toBeGreaterThan(150);
		for (const path of some(readings, 8)) {
			const reading = `reading ${weifang2021.readings[Number(path[1])]?.id}`;
			expect(changedIn(hashesOf(altered(weifang2021, path) as Regulation))).toEqual([reading, "book weifang-2021"]);
		}
	});

	test("the words, conditions and effects of a duty, a remedy or a clause of scope: the articles it quotes and the book", () => {
		const named = ["id", "label"];
		const paths = under("duties", "remedies", "scope").filter((path) => !named.includes(String(path.at(-1))));
		expect(paths.length).toBeGreaterThan(500);
		for (const path of some(paths, 12)) {
			const changed = changedIn(hashesOf(altered(weifang2021, path) as Regulation));
			expect(articlesAround(path).length).toBeGreaterThan(0);
			expect(changed.toSorted()).toEqual([...articlesAround(path), "book weifang-2021"].toSorted());
		}
	});

	test("what a question or a procedure says: at least the articles it quotes, no reading, and the book", () => {
		for (const path of some(under("questions", "procedures"), 10)) {
			const changed = changedIn(hashesOf(altered(weifang2021, path) as Regulation));
			expect(changed).toEqual(expect.arrayContaining([...articlesAround(path), "book weifang-2021"]));
			expect(changed.filter((key) => key.startsWith("reading") || key.startsWith("case"))).toEqual([]);
		}
	});

	test("everything else, such as the title or the first day: at least the book", () => {
		const rest = all.filter(([part]) => !["readings", "questions", "procedures", "duties", "remedies"].includes(String(part)));
		for (const path of some(rest, 8))
			expect(changedIn(hashesOf(altered(weifang2021, path) as Regulation))).toContain("book weifang-2021");
	});

	test("a word of the source: its article and the book", () => {
		const words = "涉及商业秘密、个人隐私等开放会对第三方合法权益造成损害的";
		const changed = source.replace(words, words.replace("会对", "可能对"));
		expect(changed).not.toBe(source);
		expect(changedIn(hashesOf(weifang2021, { source: changed, cases }))).toEqual(["article 23", "book weifang-2021"]);
	});

	test("a column of a case: that case and the book; but not the columns for its signature", () => {
		const [first, ...rest] = cases;
		const wrong = { ...first, 事实: { ...first?.事实, 公共数据: "否" } };
		expect(changedIn(hashesOf(weifang2021, { source, cases: [wrong, ...rest] }))).toEqual([
			`case ${first?.案例}`,
			"book weifang-2021",
		]);
		const signed = { ...first, 审核人: "法规科甲", 审核日期: "2026-11-20" };
		expect(changedIn(hashesOf(weifang2021, { source, cases: [signed, ...rest] }))).toEqual([]);
	});
});

describe("nothing else changes a hash", () => {
	const backwards = (data: unknown): unknown => {
		if (Array.isArray(data)) return data.map(backwards);
		if (typeof data !== "object" || data === null) return data;
		return Object.fromEntries(
			Object.entries(data)
				.toReversed()
				.map(([key, value]) => [key, backwards(value)]),
		);
	};

	test("the order of keys; width and blanks in the source; the files a regulation is kept in", () => {
		const wide = source.replaceAll(",", "，").replaceAll("\n", "\r\n");
		expect(changedIn(hashesOf(backwards(weifang2021) as Regulation, { source: wide, cases }))).toEqual([]);
		const articles = Object.entries(weifang2021.articles).map(([id, article]) => [id, { ...article, in: ["other"] }]);
		expect(changedIn(hashesOf({ ...weifang2021, articles: Object.fromEntries(articles) }))).toEqual([]);
	});

	test("what was said of the law in writing", () => {
		const confirmed = { by: "法规科甲", on: "2026-11-20" } as const;
		const readings = weifang2021.readings.map((reading) => ({ ...reading, confirmed, opinions: [] }));
		expect(changedIn(hashesOf({ ...weifang2021, readings }))).toEqual([]);
	});
});

describe("what is listed", () => {
	test("every reading, every article with rules, every case, and the book, each with a title in Chinese", () => {
		const items = signable(weifang2021, { source, cases });
		const count = (kind: string) => items.filter(({ of }) => of === kind).length;
		const articles = Object.values(weifang2021.articles).filter(({ state }) => state === "encoded" || state === "partly");
		expect([count("reading"), count("article"), count("case"), count("book")]).toEqual([
			weifang2021.readings.length,
			articles.length,
			cases.length,
			1,
		]);
		expect(items.filter(({ title, hash }) => !/\p{Script=Han}/u.test(title) || !/^[0-9a-f]{64}$/.test(hash))).toEqual([]);
		expect(new Set(items.map(({ hash }) => hash)).size).toBe(items.length);
		const [reading] = items.filter(({ id }) => id === "A-06");
		expect(checkCode(reading?.hash ?? "")).toBe("FC56-942F-860F");
	});

	test("without the words of the source no article and no book: a person who signs reads them", () => {
		const kinds = new Set(signable(weifang2021, { cases }).map(({ of }) => of));
		expect([...kinds]).toEqual(["reading", "case"]);
	});

	test("of a place its own readings and those of its texts, each once; its book only with the words of all texts", () => {
		const items = signable(weifang, { source: { "weifang-2021": source }, cases: { "weifang-2021": cases } });
		expect(items.find(({ id }) => id === "W-01")?.law).toBe("weifang");
		expect(items.filter(({ id }) => id === "A-06")).toHaveLength(1);
		expect(items.filter(({ of }) => of === "case").map(({ law }) => law)).toEqual(cases.map(() => "weifang-2021"));
		expect(items.filter(({ of }) => of === "book").map(({ id }) => id)).toEqual(["weifang-2021"]);
		const alone = hashesOf(weifang2021);
		expect(items.filter(({ law }) => law === "weifang-2021").map(({ of, id, hash }) => [of, id, hash])).toEqual(
			[...alone].map(([key, hash]) => [key.split(" ")[0], key.slice(key.indexOf(" ") + 1), hash]),
		);
	});

	test("how the texts of a place stand to one another is signed with its book", () => {
		const words = Object.fromEntries(weifang.layers.map(({ regulation: { id } }) => [id, "第一条 无"]));
		const bookOf = (place: typeof weifang) => signable(place, { source: words }).at(-1);
		const [first, ...rest] = weifang.layers;
		if (!first) throw new Error("no layers");
		const other = { ...weifang, layers: [{ ...first, relation: "prevails" as const }, ...rest] };
		expect(bookOf(weifang)).toMatchObject({ of: "book", law: "weifang" });
		expect(bookOf(other)?.hash).not.toBe(bookOf(weifang)?.hash);
	});

	test("the code of several cases does not depend on their order, and is another where one is left out", () => {
		const items = signable(weifang2021, { cases }).filter(({ of }) => of === "case");
		expect(hashOfAll(items.toReversed())).toBe(hashOfAll(items));
		expect(hashOfAll(items.slice(1))).not.toBe(hashOfAll(items));
	});
});
