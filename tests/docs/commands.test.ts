import { describe, expect, test } from "vitest";
import { isThorough } from "../thorough";
import { printedByExample } from "./example";
import { blocksThatAre } from "./pages";
import { argvOf, folderFor, printed, runCommands } from "./shell";

const commandBlocks = blocksThatAre("commands");
const pagesWithCommands = [...new Set(commandBlocks.map(([, { page }]) => page))];

test.each(pagesWithCommands)("every command of %s runs: no usage error, nothing rejected", async (page) => {
	const codes = commandBlocks.filter(([, block]) => block.page === page).map(([, { code }]) => code);
	// 4 is a result too: laws that differ, a notice that is there already; and 5 where rows of a catalogue are not judged.
	const isResult = ({ line, code, stderr }: { readonly line: string; readonly code: number; readonly stderr: string }) =>
		code === 0 || code === 4 || (code === 5 && /^(?:已写入 .*)?$/.test(stderr) && /catalogue audit \S*examples\//.test(line));
	const failed = (await runCommands(page, codes)).filter((each) => !isResult(each));
	expect(failed).toEqual([]);
});

/** Whether the lines occur among others, in their order. */
const occurInOrder = (lines: readonly string[], all: readonly string[]): boolean => {
	let from = 0;
	return lines.every((line) => {
		const at = all.indexOf(line, from);
		from = at + 1;
		return at >= 0;
	});
};

const outputOf = async (page: string, command: string): Promise<string> => {
	const argv = argvOf(command);
	const output = argv ? (await printed(folderFor(page), argv)).stdout : await printedByExample(command);
	return output.trimEnd();
};

describe("what a page says a command prints, it prints", () => {
	// The properties of the example host take as long as everything else here: `npm run sampled` tries them.
	const tried = blocksThatAre("output").filter(([, { page }]) => isThorough || page !== "examples/property-tests/README.md");
	test.each(tried)("%s", async (_, { page, remark, code }) => {
		const [, form = "", command = ""] = /^(..)：(.*)$/.exec(remark) ?? [];
		const shown = code.trimEnd();
		const output = await outputOf(page, command);
		if (form === "输出") expect(shown).toBe(output);
		// Up to the first empty line.
		if (form === "首段") expect(shown).toBe(output.split("\n\n")[0]);
		// Some of the lines, in their order.
		if (form === "摘自") expect([occurInOrder(shown.split("\n"), output.split("\n")), output]).toEqual([true, output]);
	});
});
