import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildSync, transformSync } from "esbuild";

const folder = new URL("../src/document/html/", import.meta.url);

/** The oldest browsers that show a document whole, but for the painting of what a search finds. */
const target = ["chrome92", "firefox91", "safari15"];

const hashOf = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;

/** The module with the style and the script of a document as text, and the hashes by which a browser lets them in. */
export const documentAssetsSource = (): string => {
	const css = readFileSync(new URL("style.css", folder), "utf8");
	const style = transformSync(css, { loader: "css", minify: true, charset: "utf8", target }).code.trim();
	const entry = fileURLToPath(new URL("client/main.ts", folder));
	const [bundle] = buildSync({
		entryPoints: [entry],
		bundle: true,
		minify: true,
		format: "iife",
		charset: "utf8",
		target,
		write: false,
		legalComments: "none",
	}).outputFiles;
	const script = (bundle?.text ?? "").trim();
	return `// Written by \`npm run generate\` from style.css and client/.

/** The style of a document, and its hash. */
export const style = ${JSON.stringify(style)};
export const styleHash = ${JSON.stringify(hashOf(style))};

/** The script of a document, and its hash. */
export const script = ${JSON.stringify(script)};
export const scriptHash = ${JSON.stringify(hashOf(script))};
`;
};
