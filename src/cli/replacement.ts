import { shorten } from "../parse/display";
import { exit, failure, type Output } from "./output";
import { type NewContent, replaceFile } from "./write-file";

/** What is printed of a change to a file, and what the file is to have. */
export interface Replacement extends NewContent {
	readonly output: Output;
}

/** Replaces a file by what a change makes of it at this moment, while no other run does; and says where that cannot be. */
export const replace = async (path: string, change: () => Replacement): Promise<Output> => {
	try {
		const result = await replaceFile(path, change);
		if ("output" in result) return result.output;
		const busy = `\`${shorten(path)}\` 正由另一次运行改动，没有写入。`;
		return failure(exit.rejected, `${busy}若没有别的程序在用它，请删去 \`${shorten(result.lock)}\` 后重试。`);
	} catch {
		return failure(exit.rejected, `无法写入 \`${shorten(path)}\`，原有内容没有改动。`);
	}
};
