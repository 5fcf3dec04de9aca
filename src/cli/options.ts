import { parseArgs } from "node:util";
import { type Either, left, right } from "fp-ts/lib/Either.js";
import { shorten } from "../parse/shorten";

/** What the user typed after the command. An option that was not given is absent. */
export interface Options {
	readonly command: string | undefined;
	/** What the command is to do, for commands that do several things: `calendar check`. */
	readonly action?: string | undefined;
	/** What the command makes: `new regulation NAME`. */
	readonly name?: string | undefined;
	readonly law?: string | undefined;
	readonly on?: string | undefined;
	readonly with?: string | undefined;
	readonly "with-on"?: string | undefined;
	readonly source?: string | undefined;
	readonly facts?: string | undefined;
	readonly question?: string | undefined;
	readonly matter?: string | undefined;
	readonly level?: string | undefined;
	readonly goal?: string | undefined;
	readonly remedy?: string | undefined;
	readonly changed?: string | undefined;
	readonly show?: string | undefined;
	readonly from?: string | undefined;
	readonly "working-days"?: string | undefined;
	readonly days?: string | undefined;
	readonly months?: string | undefined;
	readonly years?: string | undefined;
	readonly "as-of"?: string | undefined;
	readonly year?: string | undefined;
	readonly notice?: string | undefined;
	readonly calendar?: string | undefined;
	readonly procedure?: string | undefined;
	readonly events?: string | undefined;
	readonly dir?: string | undefined;
	readonly title?: string | undefined;
	readonly ics: boolean;
	readonly json: boolean;
	readonly schema: boolean;
	readonly help: boolean;
	readonly version: boolean;
}

const known = {
	law: { type: "string" },
	on: { type: "string" },
	with: { type: "string" },
	"with-on": { type: "string" },
	source: { type: "string" },
	facts: { type: "string" },
	question: { type: "string", short: "q" },
	matter: { type: "string" },
	level: { type: "string" },
	goal: { type: "string" },
	remedy: { type: "string" },
	changed: { type: "string" },
	show: { type: "string" },
	from: { type: "string" },
	"working-days": { type: "string" },
	days: { type: "string" },
	months: { type: "string" },
	years: { type: "string" },
	"as-of": { type: "string" },
	year: { type: "string" },
	notice: { type: "string" },
	calendar: { type: "string" },
	procedure: { type: "string" },
	events: { type: "string" },
	dir: { type: "string" },
	title: { type: "string" },
	ics: { type: "boolean" },
	json: { type: "boolean" },
	schema: { type: "boolean" },
	help: { type: "boolean", short: "h" },
	version: { type: "boolean", short: "v" },
} as const;

const complaint = (option: string | undefined): string =>
	option === undefined ? "参数写法有误" : `不认识的选项或者缺少选项的值：\`${shorten(option)}\``;

/** Reads the command line; the left side is a Chinese sentence on what is wrong with it. */
export const readOptions = (argv: readonly string[]): Either<string, Options> => {
	try {
		const { values, positionals } = parseArgs({ args: [...argv], options: known, allowPositionals: true, strict: true });
		const [command, ...following] = positionals;
		const places = command === "new" ? 2 : command === "calendar" ? 1 : 0;
		const [action, name] = following.slice(0, places);
		const surplus = following[places];
		if (surplus !== undefined) return left(`多余的参数：\`${shorten(surplus)}\``);
		const { ics = false, json = false, schema = false, help = false, version = false, ...rest } = values;
		return right({ command, action, name, ...rest, ics, json, schema, help, version });
	} catch (error) {
		// parseArgs names the offending option in quotes; its English sentence is not shown.
		return left(complaint(error instanceof Error ? /'([^']*)'/.exec(error.message)?.[1] : undefined));
	}
};
