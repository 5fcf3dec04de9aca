/** The formats of the files that the command line reads, in the order in which help lists them. */
export const fileFormats = [
	"facts",
	"resources",
	"catalogue",
	"profile",
	"findings",
	"events",
	"notice",
	"signatures",
	"cases",
	"records",
	"template",
	"source",
	"regulation",
] as const;

export type FileFormat = (typeof fileFormats)[number];

/** How an option is written. */
interface OptionShape<V extends string = string> {
	/** What its value is; a flag has none. */
	readonly value?: V;
	/** Its one-letter form. */
	readonly short?: string;
	/** The format of the file that its value names. */
	readonly holds?: FileFormat;
}

/** Every option of the command line, in the order in which help lists them. */
export const optionShapes = {
	question: { short: "q", value: "question" },
	remedy: { value: "remedy" },
	changed: { value: "facts", holds: "facts" },
	level: { value: "level" },
	goal: { value: "level" },
	show: { value: "row" },
	wide: {},
	from: { value: "firstDay" },
	"working-days": { value: "workingDays" },
	days: { value: "days" },
	months: { value: "months" },
	years: { value: "years" },
	procedure: { value: "procedure" },
	events: { value: "file", holds: "events" },
	matter: { value: "matter" },
	year: { value: "year" },
	notice: { value: "file", holds: "notice" },
	source: { value: "file", holds: "source" },
	kind: { value: "letter" },
	template: { value: "file", holds: "template" },
	format: { value: "format" },
	out: { value: "file" },
	signatures: { value: "file", holds: "signatures" },
	cases: { value: "folder", holds: "cases" },
	reading: { value: "reading" },
	article: { value: "article" },
	case: { value: "case" },
	by: { value: "signatory" },
	code: { value: "code" },
	opinion: { value: "opinion" },
	instead: { value: "understanding" },
	note: { value: "note" },
	profile: { value: "file", holds: "profile" },
	findings: { value: "file", holds: "findings" },
	encoding: { value: "encoding" },
	"out-encoding": { value: "encoding" },
	jobs: { value: "threads" },
	resume: {},
	port: { value: "port" },
	host: { value: "host" },
	"log-facts": {},
	schema: {},
	dir: { value: "folder" },
	title: { value: "title" },
	law: { value: "law", holds: "regulation" },
	with: { value: "law", holds: "regulation" },
	on: { value: "day" },
	"with-on": { value: "day" },
	facts: { value: "facts", holds: "facts" },
	"as-of": { value: "day" },
	calendar: { value: "file", holds: "notice" },
	ics: {},
	json: {},
	lang: { value: "language" },
	help: { short: "h" },
	version: { short: "v" },
} as const satisfies Readonly<Record<string, OptionShape>>;

export type OptionName = keyof typeof optionShapes;

type ValueName = { [K in OptionName]: (typeof optionShapes)[K] extends { readonly value: string } ? K : never }[OptionName];

type FlagName = Exclude<OptionName, ValueName>;

/** What may be written after the name of a command. */
export type Operand = "catalogue" | "file" | "id" | "shell";

/** What a value is: help says it in a word, and completion knows by it what can be written. */
export type ValueKind = (typeof optionShapes)[ValueName]["value"] | Operand;

/** The options a command is run with: `R` are required, `O` are not. A flag that was not written is `false`. */
export type OptionsOf<R extends OptionName, O extends OptionName> = { readonly [K in R & ValueName]: string } & {
	readonly [K in O & ValueName]: string | undefined;
} & { readonly [K in O & FlagName]: boolean };

/** The options that say which case is meant, and how its answer is printed. */
export const caseOptions = ["law", "on", "as-of", "facts", "json"] as const;

export type CaseOption = (typeof caseOptions)[number];

/** The options that every command takes. They are about the command line itself. */
export const globalOptions = ["lang", "help", "version"] as const satisfies readonly OptionName[];

/** The shape of an option with its optional parts, whichever it is. */
export const shapeOf = (name: OptionName): OptionShape<ValueKind> => optionShapes[name];

export const isOption = (name: string): name is OptionName => Object.hasOwn(optionShapes, name);

/** Whether an option takes the name of a file to read, or `-` for standard input. */
export const readsFiles = (name: OptionName): boolean => {
	const { value, holds } = shapeOf(name);
	return holds !== undefined && value !== "law" && value !== "folder";
};
