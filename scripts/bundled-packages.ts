import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Metafile, Plugin } from "esbuild";

/** The packages whose script and style are in the reference that `npm run docs:api` writes. */
export const packagesInReference: readonly string[] = ["lunr", "typedoc"];

/** A package with code in a bundle. */
export interface BundledPackage {
	readonly name: string;
	readonly version: string;
	/** The SPDX identifier of its licence. */
	readonly license: string;
	/** The texts of its licence and notice files. */
	readonly texts: readonly string[];
}

/** The folder of the package that a file belongs to; `null` for a file of this project. */
const packageFolder = (path: string): string | null => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? null;

/** A package by the folder where it is installed. */
export const readPackage = (folder: string): BundledPackage => {
	const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
	const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
	if (typeof license !== "string" || files.length === 0) throw new Error(`${name} has no licence that could be passed on`);
	return { name, version, license, texts: files.sort().map((file) => readFileSync(join(folder, file), "utf8").trim()) };
};

/** The folders of the packages whose code a package has taken into its own files, as their marks in the file say. */
const embeddedFolders = (path: string, root: string): readonly string[] => {
	const folder = packageFolder(path);
	if (!folder) return [];
	const marks = readFileSync(join(root, path), "utf8").matchAll(
		/^\/\/ (?:#region )?(?:\S*\/)?node_modules\/((?:@[^/\s]+\/)?[^/\s]+)/gm,
	);
	return [...new Set([...marks].map(([, name = ""]) => name))].map((name) => {
		const found = [`${folder}/node_modules/${name}`, `node_modules/${name}`].find((each) => existsSync(join(root, each)));
		if (!found) throw new Error(`${path} has code of ${name}, whose licence is not here`);
		return found;
	});
};

/** The packages with code in what was built, by name. What was left out as unused needs no notice. */
export const bundledPackages = ({ outputs }: Metafile, root: string): readonly BundledPackage[] => {
	const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
	const used = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
	const folders = used.flatMap((path) => [packageFolder(path) ?? [], embeddedFolders(path, root)].flat());
	const packages = [...new Set(folders)].map((folder) => readPackage(join(root, folder)));
	return packages.sort((a, b) => (a.name < b.name ? -1 : 1));
};

/** The licences of bundled packages, in full. */
export const licenceNotices = (packages: readonly BundledPackage[]): string =>
	[
		"This program contains code of the following packages, under the licences that follow.",
		...packages.map(({ name, version, license, texts }) => [`${name} ${version} (${license})`, ...texts].join("\n\n")),
	].join(`\n\n${"-".repeat(72)}\n\n`);

/** Bundled packages as a CycloneDX bill of materials, by which an audit knows them: they are not among what is installed. */
export const billOfMaterials = (packages: readonly BundledPackage[]): object => ({
	bomFormat: "CycloneDX",
	specVersion: "1.6",
	version: 1,
	components: packages.map(({ name, version, license }) => {
		const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
		return { type: "library", "bom-ref": purl, name, version, purl, licenses: [{ license: { id: license } }] };
	}),
});

/** Writes the licences of everything in a bundle, and its bill of materials, beside it, under the name of the bundle. */
export const passOnLicences = (folder: string, bundle: string): Plugin => ({
	name: "pass on licences",
	setup: ({ initialOptions, onEnd }) => {
		initialOptions.metafile = true;
		onEnd(({ metafile }) => {
			if (!metafile) return;
			const packages = bundledPackages(metafile, process.cwd());
			mkdirSync(folder, { recursive: true });
			writeFileSync(join(folder, `${bundle}.LEGAL.txt`), `${licenceNotices(packages)}\n`);
			writeFileSync(join(folder, `${bundle}.cdx.json`), `${JSON.stringify(billOfMaterials(packages), null, "\t")}\n`);
		});
	},
});
