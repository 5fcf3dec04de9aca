import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { check, checkQuotes, type Regulation } from "../../src/author";
import { explain } from "../../src/index";
import { blocksThatAre } from "./pages";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const folder = "examples/packs/government-information-disclosure-2019";
const pack = JSON.parse(read(`${folder}/regulation.json`)) as Regulation;
const cases: unknown = JSON.parse(read(`${folder}/cases.json`));

/** A value and every value inside it, by their bytes. */
const within = (value: unknown): readonly string[] =>
	typeof value === "object" && value !== null
		? [JSON.stringify(value), ...Object.values(value).flatMap(within)]
		: [JSON.stringify(value)];

/** A value with the keys of every object in one order. */
const sorted = (value: unknown): unknown => {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, inner]) => [key, sorted(inner)]),
	);
};

test("文中的每一个片段都原样见于所举的规定或者案例", () => {
	const parts = new Set([...within(sorted(pack)), ...within(sorted(cases))]);
	const shown = blocksThatAre("pack").map(([, { code }]) => JSON.stringify(sorted(JSON.parse(code))));
	expect(shown.length).toBeGreaterThanOrEqual(10);
	expect(shown.filter((block) => !parts.has(block))).toEqual([]);
});

test("文中列举的检查结果，就是改错一处之后检查所说的话", () => {
	const text = read(`${folder}/source.txt`);
	const broken = (from: string, to: string): readonly string[] => {
		const bytes = JSON.stringify(pack);
		expect(bytes).toContain(from);
		const law = JSON.parse(bytes.replace(from, to)) as Regulation;
		return [...check(law), ...checkQuotes(law, text)].map(({ path, message }) => explain([{ code: "", path, message }]));
	};
	const messages = [
		...broken(
			'"when":{"fact":"disclosureHarmsThirdParty","operator":"equal","value":true},"unless"',
			'"when":{"fact":"disclosureHarmsThirdPerson","operator":"equal","value":true},"unless"',
		),
		...broken(
			"涉及商业秘密、个人隐私等公开会对第三方合法权益造成损害的政府信息，行政机关不得公开。但是，第三方同意公开或者行政机关认为不公开会对公共利益造成重大影响的，予以公开",
			"涉及商业秘密、个人隐私等公开会损害第三方合法权益的政府信息，行政机关不得公开",
		),
		...broken(
			'{"any":[{"fact":"thirdPartyOpinion","operator":"equal","value":"agree"},{"fact":"withholdingHarmsPublic","operator":"equal","value":true}]},"atMost":"none"',
			'{"any":[{"fact":"thirdPartyOpinion","operator":"equal","value":"agree"},{"fact":"withholdingHarmsPublic","operator":"equal","value":true}]},"atMost":"never"',
		),
		...broken('"within":{"workingDays":20,"extension"', '"within":{"workingDays":15,"extension"'),
	];
	const lines = blocksThatAre("complaints").flatMap(([, { code }]) => code.trim().split("\n"));
	expect(lines.length).toBe(4);
	expect(lines.filter((line) => !messages.includes(line))).toEqual([]);
});
