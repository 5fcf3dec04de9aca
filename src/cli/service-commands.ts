import { type Command, command } from "./command";

/** The commands that answer other programs until they are told to stop. */
export const serviceCommands: readonly Command[] = [
	command({
		name: "serve",
		optional: ["port", "host", "log-facts", "signatures"],
		repeatable: ["law"],
		load: async () => (await import("./commands/serve")).serveCommand,
	}),
	command({
		name: "mcp",
		optional: ["signatures"],
		repeatable: ["law"],
		load: async () => (await import("./commands/mcp")).mcpCommand,
	}),
];
