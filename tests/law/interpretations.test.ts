import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { matter } from "../../src/analysis";
import { check, checkQuotes, type Regulation } from "../../src/author";
import { folded, placesOf } from "../../src/check/source-text";
import { decide, explain, type Law } from "../../src/index";
import { provisionsIn } from "../../src/model/law/provisions";
import { isVerbatim } from "../../src/model/law/regulation";
import { laws } from "../../src/rules";
import { citation } from "../../src/text";
import { claimsOf } from "./claims-of";

const on = "2026-11-21";

/** Every registered text known only by an interpretation or a report. */
const packs = Object.values<Law>(laws).flatMap((law): readonly (readonly [title: string, law: Regulation])[] =>
	"layers" in law || isVerbatim(law) ? [] : [[law.title, law]],
);

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

describe.each(packs)("%s", (_, law) => {
	const text = read(`./sources/${law.id}.txt`);
	const quotations = provisionsIn(law).flatMap(({ words }) => words);
	const wordsAt = placesOf(text);

	test("所据资料即登记的资料，位阶不高于其所能证明", () => {
		expect(createHash("sha256").update(text).digest("hex")).toBe(law.source.sha256);
		expect(law.source.grade).not.toBe("full text");
		expect(check(law)).toEqual([]);
		expect(checkQuotes(law, text)).toEqual([]);
	});

	test.each(quotations.map(({ path, value: quoted }) => [`${citation(quoted.cite)} ${path.join(".")}`, quoted] as const))(
		"%s 的引文逐字见于所引之处",
		(_, quoted) => {
			expect(wordsAt(quoted.cite)).toContain(folded(quoted.quote));
		},
	);

	test("引文改动任何一个字，即不再见于所引之处", () => {
		const altered = quotations.flatMap(({ value: { cite, quote } }) =>
			[...quote].map((_, index) => ({ cite, quote: `${quote.slice(0, index)}某${quote.slice(index + 1)}` })),
		);
		expect(altered.length).toBeGreaterThan(quotations.length * 8);
		expect(altered.filter(({ cite, quote }) => wordsAt(cite)?.includes(folded(quote)))).toEqual([]);
	});

	test("所作的每一项主张，连同所据的字句，均列于清单", () => {
		expect(claimsOf(law)).toEqual(parse(read(`./claims/${law.id}.yaml`)));
	});

	test("没有一项义务、一个环节有天数，资料没有给的期限一个也没有", () => {
		const terms = [...law.duties, ...law.procedures.flatMap(({ steps }) => steps)].flatMap(({ within }) => within ?? []);
		expect(terms.length).toBeGreaterThan(0);
		for (const term of terms) expect(term).toEqual({ stated: false, words: expect.any(String) });
		const counted = JSON.stringify(law).match(/"(?:workingDays|days|months|years|given)":/g);
		expect(counted).toBeNull();
	});

	test("无天数的期限所写的词句，见于该条引文", () => {
		const terms = [...law.duties, ...law.procedures.flatMap(({ steps }) => steps)].flatMap(({ words, within }) =>
			within && "stated" in within ? [{ words, said: within.words }] : [],
		);
		for (const { words, said } of terms) expect(words.map(({ quote }) => quote).join()).toContain(said);
	});

	test("没有等级的问题，填写任何事实都答本资料未载明", () => {
		const silent = law.questions.filter(({ scale }) => scale.length === 0);
		expect(silent.length).toBeGreaterThanOrEqual(7);
		for (const { id } of silent) {
			const decision = decide(law, id, {}, { on });
			expect([id, decision.status]).toEqual([id, "not-stated"]);
			expect(explain(decision)).toContain("本资料未载明");
		}
	});

	test("每一个答复都注明全文未收录、所据为何种资料", () => {
		for (const { id } of law.questions) {
			const { remarks } = decide(law, id, {}, { on });
			expect(remarks.filter(({ kind }) => kind === "source")).toHaveLength(1);
		}
	});

	test("写明未载明而没有任何规定的事项，一律答本资料未载明", () => {
		const silent = law.unstated.map((unstated) => unstated.matter).filter((id) => matter(law, id, { on }).says.length === 0);
		expect(silent.length).toBeGreaterThan(10);
		for (const id of silent) {
			const report = matter(law, id, { on });
			expect([id, report.status]).toEqual([id, "not-stated"]);
			expect(explain(report)).toContain("本资料未载明");
		}
	});
});
