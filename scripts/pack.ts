import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { addFolders, removeFolders } from "./classic-resolution";

/**
 * Packs what was built. `add` and `remove` are the two halves of it, for npm; a folder is where the archive goes, as
 * `gongshu.tgz`.
 */

const root = fileURLToPath(new URL("..", import.meta.url));
const [task = "packed"] = process.argv.slice(2);

const pack = (folder: string): void => {
	mkdirSync(folder, { recursive: true });
	addFolders(root);
	try {
		const args = ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder];
		const name = execFileSync("npm", args, { cwd: root, encoding: "utf8" }).trim();
		renameSync(join(folder, name), join(folder, "gongshu.tgz"));
	} finally {
		removeFolders(root);
	}
};

if (task === "add") addFolders(root);
else if (task === "remove") removeFolders(root);
else pack(task);
