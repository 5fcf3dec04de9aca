import { readFileSync } from "node:fs";
import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { isLeft } from "fp-ts/lib/Either.js";
import { expect, test } from "vitest";
import { auditWorkbook, type CatalogueSource, parseProfile, readCatalogue, sampleCatalogue } from "../../src/catalogue";
import { weifang } from "../../src/rules/jurisdictions/weifang";

/** How many damaged files are read; ten thousand by `DAMAGED_FILES=10000 npx vitest run --project sampled tests/sampled/damaged-files.test.ts`. */
const numRuns = Number(process.env["DAMAGED_FILES"] ?? 150);
const seed = Number(process.env["DAMAGED_FILES_SEED"] ?? 20_261_127);

const example = (name: string) =>
	new Uint8Array(readFileSync(new URL(`../../examples/weifang-catalogue/${name}`, import.meta.url)));
const workbook = example("catalogue.xlsx");
const parts = unzipSync(workbook);
const names = Object.keys(parts);

const encoder = new TextEncoder();
const lines = ["资源名称,共享,备注", "停车场,无条件共享,=1+1", '路灯,有条件共享,"一,二"', "公交站点,无条件共享,"].join("\r\n");
const records = ["停车场", "路灯"].map((资源名称) => JSON.stringify({ 资源名称, 共享: "无条件共享" })).join("\n");
/** 停车场,无条件共享 in GB18030. */
const gb18030 = Uint8Array.from([
	0xd7, 0xca, 0xd4, 0xb4, 0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xb9, 0xb2, 0xcf, 0xed, 0x2c, 0xb1, 0xb8, 0xd7, 0xa2, 0x0a, 0xc2, 0xb7,
	0xb5, 0xc6, 0x2c, 0x31, 0x2c, 0x0a,
]);

type Format = "xlsx" | "csv" | "ndjson" | "json";

interface File {
	readonly format: Format;
	readonly bytes: Uint8Array;
}

const samples: readonly File[] = [
	{ format: "csv", bytes: encoder.encode(lines) },
	{ format: "csv", bytes: gb18030 },
	{ format: "csv", bytes: encoder.encode(`\uFEFF${lines}`) },
	{ format: "ndjson", bytes: encoder.encode(records) },
	{ format: "json", bytes: encoder.encode(`[${records.replace("\n", ",")}]`) },
	{ format: "xlsx", bytes: workbook },
];

/** One damage to bytes: some left out, some changed, some twice, cut off, or something long put in. */
const damage = fc.record({
	kind: fc.constantFrom("cut", "drop", "flip", "twice", "long", "quote", "empty"),
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	size: fc.integer({ min: 1, max: 4000 }),
	byte: fc.integer({ min: 0, max: 255 }),
});

type Damage = typeof damage extends fc.Arbitrary<infer D> ? D : never;

const damaged = (bytes: Uint8Array, { kind, at, size, byte }: Damage): Uint8Array => {
	const place = Math.floor(at * bytes.length);
	const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
	switch (kind) {
		case "cut":
			return before;
		case "drop":
			return Uint8Array.from([...before, ...after.subarray(size)]);
		case "flip":
			return bytes.map((each, index) => (index === place ? byte : each));
		case "twice":
			return Uint8Array.from([...before, ...after.subarray(0, size), ...after]);
		case "long":
			return Uint8Array.from([...before, ...new Uint8Array(size * 100).fill(byte), ...after]);
		case "quote":
			return Uint8Array.from([...before, 0x22, ...after]);
		default:
			return new Uint8Array(0);
	}
};

/** What is put into the parts of a workbook, between their tags. */
const planted = fc.constantFrom(
	"<f>HYPERLINK(&quot;http://a&quot;)</f>",
	`<c r="ZZZZ99999999"><v>1</v></c>`,
	`<c r="XFD1048576"><v>1</v></c>`,
	`<mergeCell ref="A1:XFD1048576"/>`,
	"<c><v>1</v></c>".repeat(2000),
	"&a;&#x110000;&#0;",
	"<!DOCTYPE a [<!ENTITY a 'aaaa'>]>",
	"<a>".repeat(5000),
	`<row r="-1"/>`,
	`<c r="B7" t="s"><v>99999999</v></c>`,
	`<c r="B7" t="d"><v>9999-99-99</v></c>`,
	`<c r="B7" s="99999"><v>1e400</v></c>`,
	`<sheet name="" sheetId="1" r:id="rId99"/>`,
);

const plantedIn = fc.record({
	part: fc.constantFrom(...names),
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	words: planted,
});

/** A workbook whose parts are damaged or have something planted in them, packed again as it should be. */
const spoiltInside = fc
	.array(fc.oneof(plantedIn, fc.record({ part: fc.constantFrom(...names), damage })), { minLength: 1, maxLength: 3 })
	.map((changes): File => {
		const own: Record<string, Uint8Array> = { ...parts };
		for (const change of changes) {
			const part = own[change.part] ?? new Uint8Array(0);
			if ("damage" in change) own[change.part] = damaged(part, change.damage);
			else {
				const text = new TextDecoder().decode(part);
				const place = text.indexOf("<", Math.floor(change.at * text.length));
				own[change.part] = encoder.encode(
					`${text.slice(0, Math.max(0, place))}${change.words}${text.slice(Math.max(0, place))}`,
				);
			}
		}
		return { format: "xlsx", bytes: zipSync(own) };
	});

const files = fc.oneof(
	fc
		.tuple(fc.constantFrom(...samples), fc.array(damage, { minLength: 1, maxLength: 3 }))
		.map(([{ format, bytes }, all]): File => ({ format, bytes: all.reduce(damaged, bytes) })),
	spoiltInside,
	fc
		.tuple(fc.constantFrom<Format>("xlsx", "csv", "ndjson", "json"), fc.uint8Array({ maxLength: 2000 }))
		.map(([format, bytes]) => ({
			format,
			bytes,
		})),
);

const 列 = { 资源名称: "资源名称", 共享: "目录所注共享类型", 备注: "不用" };
const plain = parseProfile(weifang, { 格式: "gongshu-profile/1", 每行为: "资源", 列 });
const own = parseProfile(
	weifang,
	JSON.parse(readFileSync(new URL("../../examples/weifang-catalogue/profile.json", import.meta.url), "utf8")),
);

const isTold = (issue: { readonly message: string }): boolean => /\p{Script=Han}/u.test(issue.message);

test(`${numRuns} damaged files: each is read or refused with a reason, and nothing is thrown`, {
	timeout: 3_600_000,
}, async () => {
	if (isLeft(plain) || isLeft(own)) throw new Error("the profiles are wrong");
	let [longest, refused, read] = [0, 0, 0];
	await fc.assert(
		fc.asyncProperty(files, async ({ format, bytes }) => {
			const started = performance.now();
			const source: Extract<CatalogueSource, { readonly bytes: unknown }> = { format, bytes };
			const profile = format === "xlsx" ? own.right : plain.right;
			for await (const row of readCatalogue(source, profile)) {
				expect(row.issues.every(isTold)).toBe(true);
				if (row.issues.length > 0) refused += 1;
				else read += 1;
			}
			await sampleCatalogue(source, weifang);
			if (source.format === "xlsx") {
				const audited = await auditWorkbook(weifang, source, profile, { on: "2026-11-21" });
				if (isLeft(audited)) expect(audited.left.length > 0 && audited.left.every(isTold)).toBe(true);
			}
			longest = Math.max(longest, performance.now() - started);
		}),
		{ numRuns, seed },
	);
	// Told to who runs it by hand, and not asserted: how long it takes is a matter of the machine.
	const figures = `longest ${Math.round(longest)} ms, ${Math.round(process.resourceUsage().maxRSS / 2 ** 10)} MB`;
	process.stdout.write(`${figures}, ${read} rows read, ${refused} refused\n`);
	expect(Math.min(read, refused)).toBeGreaterThan(0);
});
