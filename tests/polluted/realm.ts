import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createContext, Script } from "node:vm";
import { build } from "esbuild";
import type { Look } from "./host";

const source = fileURLToPath(new URL("../../src/", import.meta.url));

/** One property for all objects. */
export interface Pollution {
	readonly name: string;
	readonly value: unknown;
	/** Hidden ones are not met by who goes through the properties of an object. */
	readonly hidden?: boolean;
}

/** When it is put into `Object.prototype`. */
export const moments = ["before the library is loaded", "once it is loaded", "after it has answered"] as const;
export type Moment = (typeof moments)[number];

const bundled = await build({
	entryPoints: [fileURLToPath(new URL("./host.ts", import.meta.url))],
	bundle: true,
	write: false,
	format: "iife",
	platform: "neutral",
	target: "es2022",
	charset: "utf8",
});

// A function, since the global object of a realm cannot be written to once `Object.prototype` is polluted.
const library = new Script(`(function (hand) {${bundled.outputFiles.map(({ text }) => text).join("")}})`);
// As a careless merge of JSON does it, or a program that hides what it does.
const polluting = new Script(
	`(function (given) {
		const all = JSON.parse(given);
		const enumerable = { __proto__: null, enumerable: true, configurable: true, writable: true };
		for (const { name, value, hidden } of all)
			Object.defineProperty(Object.prototype, name, { __proto__: null, ...enumerable, enumerable: !hidden, value });
	})`,
);

/** Every answer of a host in a realm of its own, in which these properties were given to all objects. */
export const answersIn = (cases: string, look: Look, pollutions: readonly Pollution[], moment: Moment): string => {
	const realm = createContext({});
	const pollute: (given: string) => void = polluting.runInContext(realm);
	const load: (hand: (answers: (cases: string, look: Look) => string) => void) => void = library.runInContext(realm);
	const given = JSON.stringify(pollutions);
	let answers = (_: string, __: Look): string => "";
	if (moment === "before the library is loaded") pollute(given);
	load((own) => {
		answers = own;
	});
	if (moment === "after it has answered") answers(cases, look);
	if (moment !== "before the library is loaded") pollute(given);
	return answers(cases, look);
};

/** Every name of a property in the types of these folders of the library, and in what JavaScript itself looks up. */
export const names: readonly string[] = [
	...new Set([
		...["model", "engine", "analysis"].flatMap((folder) =>
			readdirSync(`${source}${folder}`, { recursive: true, encoding: "utf8" })
				.filter((file) => file.endsWith(".ts") && !file.includes("encoders"))
				.flatMap((file) => [...readFileSync(`${source}${folder}/${file}`, "utf8").matchAll(/readonly (\w+)\??:/g)])
				.map(([, name = ""]) => name)
				// To JavaScript this one is no property that can be given.
				.filter((name) => name !== "__proto__"),
		),
		...["get", "set", "value", "writable", "enumerable", "configurable", "then", "toJSON", "kind", "length", "0", "1"],
	]),
];

/** What a name may be given: what would hold always, a day that has passed, a truth, nothing, a list, a number. */
export const values: readonly unknown[] = [{ all: [] }, { any: [] }, "2000-01-01", "none", true, false, null, [], ["none"], 0];
