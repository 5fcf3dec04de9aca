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
		return failure(exit.rejected, ({ messages: { replies } }) =>
			replies.isBusy(`\`${shorten(path)}\``, `\`${shorten(result.lock)}\``),
		);
	} catch {
		return failure(exit.rejected, ({ messages: { replies } }) => replies.cannotReplace(`\`${shorten(path)}\``));
	}
};
