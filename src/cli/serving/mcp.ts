import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import { CallToolRequestSchema, type CallToolResult, ListToolsRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import { isLeft } from "fp-ts/lib/Either.js";
import type { Law } from "../../model/law/law";
import { sealed } from "../../model/sealed";
import { display } from "../../parse/display";
import type { Refusal } from "../../service/refusal";
import { explain } from "../../text";
import { type Tool, toolsFor } from "./tools";

/** What is told to an assistant of all the tools. */
const instructions =
	"公数：公共数据规定的作答。结论只由规定和所填事实推算，是否成立由有权机关认定；不知道的事实不要填写，未知不等于可以共享、可以开放。";

const readOnly = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

const refused = (issues: Refusal["issues"]): CallToolResult => ({
	isError: true,
	content: [{ type: "text", text: explain(issues) }],
	structuredContent: { issues },
});

const resultOf = (tool: Tool, input: unknown): CallToolResult => {
	const answer = tool.call(input);
	if (isLeft(answer)) return refused(answer.left.issues);
	const { words, data } = answer.right;
	// A result is plain data, and none of it is changed here.
	return { content: [{ type: "text", text: words }], structuredContent: data as Record<string, unknown> };
};

/** Serves the tools over some laws on a transport; settles when the other side is gone. */
export const serveTools = async (laws: readonly Law[], version: string, transport: Transport): Promise<void> => {
	const tools = toolsFor(Object.fromEntries(laws.map((law) => [law.id, sealed(law)])));
	const server = new Server({ name: "gongshu", title: "公数", version }, { capabilities: { tools: {} }, instructions });
	server.setRequestHandler(ListToolsRequestSchema, () => ({
		tools: tools.map(({ call: _, ...tool }) => ({ ...tool, annotations: readOnly })),
	}));
	server.setRequestHandler(CallToolRequestSchema, ({ params }): CallToolResult => {
		const tool = tools.find(({ name }) => name === params.name);
		if (tool) return resultOf(tool, params.arguments ?? {});
		const message = `没有名为 \`${display(params.name)}\` 的工具`;
		const suggestion = `可用${tools.map(({ name }) => name).join("、")}`;
		return refused([{ code: "unknown-tool", path: ["name"], message, input: display(params.name), suggestion }]);
	});
	const closed = new Promise<void>((resolve) => {
		server.onclose = resolve;
	});
	await server.connect(transport);
	await closed;
};

/** Serves the tools over some laws on standard input and output, until the input ends. */
export const serveToolsOnStdio = async (laws: readonly Law[], version: string): Promise<void> => {
	const transport = new StdioServerTransport();
	// What was asked before the input ended is answered first.
	process.stdin.once("end", () => setImmediate(() => void transport.close()));
	await serveTools(laws, version, transport);
};
