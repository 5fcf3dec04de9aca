import { type Command, command } from "./command";

/** The commands that answer other programs until they are told to stop. */
export const serviceCommands: readonly Command[] = [
	command({
		name: "serve",
		about: "HTTP 服务：同样的问题和答复，另有接口文档和网页；不存任何内容。--law 可以写多次",
		example: "serve --port 8080 --law weifang --law chongqing",
		optional: ["port", "host", "log-facts", "signatures"],
		repeatable: ["law"],
		load: async () => (await import("./commands/serve")).serveCommand,
	}),
	command({
		name: "mcp",
		about: "给智能助手用的工具（MCP，标准输入输出）：同样的问题，只读。--law 可以写多次",
		example: "mcp --law weifang",
		optional: ["signatures"],
		repeatable: ["law"],
		load: async () => (await import("./commands/mcp")).mcpCommand,
	}),
];
