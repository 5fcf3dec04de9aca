import { type Command, command } from "./command";

/** The commands that take a law to other programs. */
export const exportCommands: readonly Command[] = [
	command({
		name: "export table",
		about: "把规定写成可携带的判定表（JSON），别的语言、数据库据以作答；-q 可以写多次",
		example: "export table --law weifang -q 共享类型 --out 共享类型.json",
		repeatable: ["question"],
		optional: ["law", "on", "out"],
		load: async () => (await import("./commands/export")).exportTableCommand,
	}),
	command({
		name: "export vectors",
		about: "判定表的检验用例：每行一个案件和应有的答案，自己写的解释程序据以自查",
		example: "export vectors --law weifang -q 共享类型 --on 2026-11-21",
		repeatable: ["question"],
		optional: ["law", "on", "out"],
		load: async () => (await import("./commands/export")).exportVectorsCommand,
	}),
];
