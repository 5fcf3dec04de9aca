import type { FileWords } from "./words";

/** What a file of each format holds, in English. */
export const englishFiles: FileWords = {
	facts: {
		name: "Facts (JSON)",
		about:
			"Each fact by id or Chinese name (gongshu facts lists all) with its value; one that a person must find has the person and the day, and may have its basis. What is left out is unknown.",
	},
	resources: {
		name: "Resources of a whole catalogue (JSON)",
		about: "A list under 资源, each with its name and its facts, written as above; other columns may stay.",
	},
	catalogue: {
		name: "Catalogue (.xlsx, .csv, .ndjson, .json)",
		about: "One row for a data item or a resource, just as the bureau hands it in; the profile says what the columns are.",
	},
	profile: {
		name: "Column profile (JSON)",
		about:
			"Whether a column is a field, a fact or unused, and what its codes mean; 固定事实 holds for every row. catalogue profile drafts one.",
	},
	findings: {
		name: "Findings for batches of rows (JSON, or the workbook of an earlier audit)",
		about: "One finding for many rows: what was found, by whom, on which day, on what basis, for which rows of the table.",
	},
	events: {
		name: "Events (JSON)",
		about: "In order: which day, which step, with what outcome; steps and outcomes by id or Chinese name.",
	},
	notice: {
		name: "Holiday notice (JSON; a single notice may also be its full text)",
		about:
			"One notice: year, number, day of issue, and for each holiday its days off and the weekend days worked. --calendar may hold a list.",
	},
	signatures: {
		name: "Signatures (YAML or JSON)",
		about: "Who said what of which item, on which day. The check code is that of the words signed; gongshu sign writes it.",
	},
	cases: {
		name: "Written cases (YAML or JSON)",
		about: "Each with its name, day, question, facts and conclusion; every file of a folder is read.",
	},
	records: {
		name: "Records (NDJSON)",
		about: "One a line, written by record of the library with a digest of its own; not to be written by hand.",
	},
	template: {
		name: "Letter template (JSON)",
		about:
			"What stands in braces, such as {结论}, is filled in from the answers. gongshu letter template prints the built-in ones.",
	},
	source: {
		name: "Text of the law (plain text)",
		about: "The full text in UTF-8; 第…条 begins a line, and every paragraph has one of its own.",
	},
	regulation: {
		name: "Regulation (JSON)",
		about: "The articles and rules of one text. gongshu new regulation starts one from a working sample.",
	},
};
