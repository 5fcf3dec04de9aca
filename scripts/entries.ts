import { laws } from "../src/rules";

/** Every registered law under its own subpath: a text from its folder, a jurisdiction from its stack of laws. */
const lawEntries = Object.fromEntries(
	Object.entries(laws).map(([id, law]) => [
		`rules/${id}`,
		"layers" in law ? `src/rules/jurisdictions/${id}.ts` : `src/rules/${id}/index.ts`,
	]),
);

/** The source of every public entry, by what follows `gongshu/`; `index` is `gongshu` itself. */
export const entries = {
	index: "src/index.ts",
	"rules/index": "src/rules/index.ts",
	...lawEntries,
	author: "src/author.ts",
	analysis: "src/analysis/index.ts",
	calendar: "src/calendar/index.ts",
	text: "src/text/index.ts",
	book: "src/book/index.ts",
	texts: "src/texts/index.ts",
	parse: "src/parse/index.ts",
	contract: "src/contract/index.ts",
	records: "src/records/index.ts",
	service: "src/service/index.ts",
	signing: "src/signing/index.ts",
	catalogue: "src/catalogue/index.ts",
	export: "src/export/index.ts",
	testing: "src/testing/index.ts",
	"date-holidays": "src/interop/date-holidays.ts",
	"json-rules-engine": "src/interop/json-rules-engine.ts",
};
