import { type Command, command } from "./command";

/** The commands that take a law to other programs. */
export const exportCommands: readonly Command[] = [
	command({
		name: "export table",
		repeatable: ["question"],
		optional: ["law", "on", "out"],
		load: async () => (await import("./commands/export")).exportTableCommand,
	}),
	command({
		name: "export vectors",
		repeatable: ["question"],
		optional: ["law", "on", "out"],
		load: async () => (await import("./commands/export")).exportVectorsCommand,
	}),
];
