import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BundledPackage, billOfMaterials, packagesInReference, readPackage } from "./bundled-packages";

/**
 * Packs the library with everything it needs at run time, for a network without a registry: one archive that installs on an empty
 * cache, its bill of materials, and the digests of both. It takes what `npm run build`, `npm run docs` and `npm run docs:api` made.
 */

const root = fileURLToPath(new URL("..", import.meta.url));
const [to = join(root, "offline")] = process.argv.slice(2);
const work = mkdtempSync(join(tmpdir(), "gongshu-offline-"));

interface Manifest {
	readonly name: string;
	readonly version: string;
	readonly dependencies: Readonly<Record<string, string>>;
}

const npm = (cwd: string, ...args: readonly string[]): string => execFileSync("npm", args, { cwd, encoding: "utf8" });
const archiveIn = (folder: string): string => readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
const manifestIn = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

execFileSync(process.execPath, ["--import", "tsx", "scripts/pack.ts", work], { cwd: root });
execFileSync("tar", ["-xzf", "gongshu.tgz"], { cwd: work });
const folder = join(work, "package");
const manifest = manifestIn(folder);
const bundled = Object.keys(manifest.dependencies);
for (const name of bundled) {
	const { dependencies = {} } = manifestIn(join(root, "node_modules", name));
	// None of them has any: else what they need would be missing.
	if (Object.keys(dependencies).length > 0) throw new Error(`${name} has dependencies of its own`);
	cpSync(join(root, "node_modules", name), join(folder, "node_modules", name), { recursive: true });
}
writeFileSync(
	join(folder, "package.json"),
	JSON.stringify({ ...manifest, scripts: {}, bundleDependencies: bundled }, null, "\t"),
);

rmSync(to, { recursive: true, force: true });
mkdirSync(to, { recursive: true });
npm(folder, "pack", "--silent", "--ignore-scripts", "--pack-destination", to);
const archive = `${manifest.name}-${manifest.version}-offline.tgz`;
renameSync(join(to, archiveIn(to)), join(to, archive));
const bill = `${manifest.name}-${manifest.version}.cdx.json`;
const components = readdirSync(join(root, "dist"))
	.filter((name) => name.endsWith(".cdx.json"))
	.flatMap((name): readonly BundledPackage[] => JSON.parse(readFileSync(join(root, "dist", name), "utf8")).components)
	.map(({ name }) => name);
const inReference = existsSync(join(folder, "docs/api")) ? packagesInReference : [];
const all = [...new Set([...bundled, ...components, ...inReference])]
	.sort()
	.map((name) => readPackage(join(root, "node_modules", name)));
writeFileSync(join(to, bill), `${JSON.stringify(billOfMaterials(all), null, "\t")}\n`);
const lines = [archive, bill].map((name) => {
	const digest = createHash("sha256")
		.update(readFileSync(join(to, name)))
		.digest("hex");
	return `${digest}  ${name}\n`;
});
writeFileSync(join(to, "SHA256SUMS"), lines.join(""));
rmSync(work, { recursive: true, force: true });
process.stdout.write(lines.join(""));
