import { renameSync, rmSync, writeFileSync } from "node:fs";

/** Replaces a file by a rename: whoever reads it reads the old text or the new one, whole. It throws where it cannot write. */
export const replaceWhole = (path: string, text: string): void => {
	const temporary = `${path}.${process.pid}.tmp`;
	try {
		writeFileSync(temporary, text, { flag: "wx" });
		renameSync(temporary, path);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw error;
	}
};
