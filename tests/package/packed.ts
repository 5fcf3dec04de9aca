import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What `npm run package` packs before it tests: one archive, for packing writes into the working tree. */
const archive = fileURLToPath(new URL("../../packed/gongshu.tgz", import.meta.url));

/** A new project in a folder of its own, with the archive and other packages installed. */
export const projectWith = (...packages: readonly string[]): string => {
	const folder = mkdtempSync(join(tmpdir(), "gongshu-host-"));
	copyFileSync(archive, join(folder, "gongshu.tgz"));
	writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "host", private: true }));
	const install = ["install", "--silent", "--no-audit", "--no-fund", "--prefer-offline", "./gongshu.tgz", ...packages];
	execFileSync("npm", install, { cwd: folder });
	return folder;
};
