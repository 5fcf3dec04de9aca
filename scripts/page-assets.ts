import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, type Plugin, transformSync } from "esbuild";
import { minifySync } from "rolldown/utils";
import { bundledPackages, licenceNotices } from "./bundled-packages";

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = new URL("../src/page/", import.meta.url);

/** The oldest syntax that is written; what is missing of the standard library is added by the script itself. */
const target = ["chrome86", "firefox91", "safari15"];

const hashOf = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;

/** What lies beside the script. */
const beside = (name: string): string =>
	`export const ${name} = JSON.parse(document.getElementById("calendar").textContent).${name};`;

/**
 * What stands in the place of some modules. What the calendar rests on lies beside the script, so that the notice of another year does
 * not change it. It and the laws were checked and sealed when the page was written, and nobody else holds what was read of them.
 * A page shows and saves no digest of the rules, and works none out. It asks only for what its own lists have, and
 * tells only what it was told.
 */
const inPlaceOf: Readonly<Record<string, string>> = {
	"calendar/china-notices.ts": beside("notices"),
	"calendar/china-statutes.ts": beside("statutes"),
	"calendar/festival-table.ts": beside("festivalTable"),
	"calendar/countable.ts": "export const requireCountable = () => {};",
	"calendar/require-calendar.ts": "export const requireCalendar = () => {};",
	"model/freeze.ts": "export const freeze = (value) => value;",
	"model/given.ts": "export const requireGiven = () => {};\nexport const hasOutline = () => true;",
	"model/sealed.ts": "export const sealed = (law) => law;",
	"engine/layers/applied-rules.ts":
		'export const digestOf = () => "";\nexport const appliedRules = ({ law: { id } }) => ({ law: id, digest: "" });',
	"engine/layers/asked.ts": ["Question", "QuestionOf", "Level", "Procedure", "Remedy", "Matter", "Options"]
		.map((name) => `export const require${name} = () => {};`)
		.concat("export const requireTaken = (law, procedure, taken) => taken;")
		.join("\n"),
	"text/required.ts": "export const isResult = () => true;\nexport const requireDecision = () => {};",
	"engine/layers/slips.ts": "const none = { law: undefined, conditions: new Map() };\nexport const slipsIn = () => none;",
};

const besideTheScript: Plugin = {
	name: "beside-the-script",
	setup: ({ onLoad }) => {
		for (const [module, contents] of Object.entries(inPlaceOf)) {
			const filter = new RegExp(`/src/${module.replaceAll(".", "\\.")}$`);
			onLoad({ filter }, () => ({ contents, loader: "js" }));
		}
	},
};

const scriptOf = async () => {
	const { outputFiles, metafile } = await build({
		absWorkingDir: root,
		entryPoints: ["src/page/client/main.tsx"],
		bundle: true,
		minify: true,
		format: "iife",
		charset: "utf8",
		target,
		write: false,
		metafile: true,
		outfile: "page.js",
		jsx: "transform",
		jsxFactory: "h",
		jsxFragment: "Fragment",
		inject: ["src/page/client/jsx.ts"],
		tsconfigRaw: {},
		legalComments: "none",
		logLevel: "silent",
		plugins: [besideTheScript],
	});
	// It has to be run before anything else is, which modules without side effects do not promise.
	const first = readFileSync(new URL("client/old-browsers.ts", folder), "utf8");
	const added = transformSync(first, { loader: "ts", format: "iife", minify: true, charset: "utf8", target }).code;
	// A second look at the names makes it a twentieth smaller once it is compressed.
	const { code } = minifySync("page.js", outputFiles[0]?.text ?? "", { compress: { target }, mangle: true });
	return { script: `${added}${code}`.trim(), licences: licenceNotices(bundledPackages(metafile, root)) };
};

/** The module with the style and the script of the page as text, the hashes by which a browser lets them in, and the licences. */
export const pageAssetsSource = async (): Promise<string> => {
	const css = readFileSync(new URL("style.css", folder), "utf8");
	const style = transformSync(css, { loader: "css", minify: true, charset: "utf8", target }).code.trim();
	const { script, licences } = await scriptOf();
	return `// Written by \`npm run generate\` from style.css, client/ and views/.

/** The style of a page, and its hash. */
export const pageStyle = ${JSON.stringify(style)};
export const pageStyleHash = ${JSON.stringify(hashOf(style))};

/** The script of a page, and its hash. */
export const pageScript = ${JSON.stringify(script)};
export const pageScriptHash = ${JSON.stringify(hashOf(script))};

/** The licences of the packages with code in the script. */
export const pageLicences = ${JSON.stringify(licences)};
`;
};
