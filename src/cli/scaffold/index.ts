import { createHash } from "node:crypto";
import type { NewFile } from "../write-file";
import { sampleCases } from "./cases";
import { pretty } from "./pretty";
import { readme } from "./readme";
import { sampleRegulation } from "./regulation";
import { sourceText } from "./source-text";
import { testFile } from "./test-file";

/** The title of the sample, where the author has none yet. */
export const sampleTitle = "某市公共数据管理办法（示例）";

/** Everything that an author of a regulation starts from. */
export const scaffold = (id: string, title: string): readonly NewFile[] => {
	const source = sourceText(title);
	const sha256 = createHash("sha256").update(source).digest("hex");
	return [
		{ name: "regulation.json", text: `${pretty(sampleRegulation(id, title, sha256))}\n` },
		{ name: "source.txt", text: source },
		{ name: "cases.json", text: `${pretty(sampleCases)}\n` },
		{ name: "regulation.test.mjs", text: testFile },
		{ name: "README.md", text: readme(id, title) },
	];
};
