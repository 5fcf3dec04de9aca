import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const source = fileURLToPath(new URL("../src/", import.meta.url));

const parts = {
	decide: 'export { decide } from "./index";',
	core: 'export * from "./index";',
	measures: 'export * from "./rules/weifang-2021";',
	stack: 'export * from "./rules/jurisdictions/weifang";',
	calendar: 'export * from "./calendar";',
	compile: 'export { compile } from "./analysis";',
} as const;

const bundles: Readonly<Record<string, readonly (keyof typeof parts)[]>> = {
	decide: ["decide"],
	"everything in gongshu": ["core"],
	calendar: ["calendar"],
	潍坊市公共数据管理办法: ["measures"],
	"the stack of 潍坊, four texts": ["stack"],
	"decide + 潍坊市公共数据管理办法 + calendar": ["decide", "measures", "calendar"],
	"everything in gongshu + the stack of 潍坊 + calendar": ["core", "stack", "calendar"],
	compile: ["compile"],
};

/** What a host that bundles these entries loads, minified, in kilobytes: as it is and compressed. */
export const sizes = async (): Promise<
	readonly { readonly name: string; readonly kilobytes: number; readonly compressed: number }[]
> =>
	Promise.all(
		Object.entries(bundles).map(async ([name, used]) => {
			const contents = used.map((part) => parts[part]).join("\n");
			const { outputFiles } = await build({
				stdin: { contents, resolveDir: source, loader: "ts" },
				bundle: true,
				minify: true,
				format: "esm",
				charset: "utf8",
				write: false,
				logLevel: "silent",
			});
			const bytes = outputFiles[0]?.contents ?? new Uint8Array();
			return { name, kilobytes: bytes.length / 1024, compressed: gzipSync(bytes, { level: 9 }).length / 1024 };
		}),
	);
