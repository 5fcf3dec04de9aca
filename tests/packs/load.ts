import { readFileSync } from "node:fs";
import { isLeft } from "fp-ts/lib/Either.js";
import type { Regulation } from "../../src/author";
import { parseRegulation } from "../../src/parse";
import { casesIn } from "../cases/case-file";
import type { WrittenCase } from "../cases/schema";

/** A file of a pack, as it is kept outside the library. */
export const textOf = (pack: string, file: string): string =>
	readFileSync(new URL(`../../examples/packs/${pack}/${file}`, import.meta.url), "utf8");

/** The regulation of a pack, by the boundary that every pack goes through. */
export const load = (pack: string): Regulation => {
	const read = parseRegulation(JSON.parse(textOf(pack, "regulation.json")));
	if (isLeft(read)) throw new Error(JSON.stringify(read.left, null, "\t"));
	return read.right;
};

/** The written cases of a pack. */
export const casesOf = (pack: string): readonly WrittenCase[] => casesIn(textOf(pack, "cases.json"), `${pack}/cases.json`);
