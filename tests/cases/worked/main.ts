import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Law } from "../../../src/index";
import { layersOf } from "../../../src/model/law/law";
import { laws } from "../../../src/rules";
import type { Book } from "../books";
import { differences } from "../differences";
import type { Written } from "../written";
import type { WorkedCase } from "./case";
import { compareCase } from "./compare";

// `npm run cases -- FILE`: runs a file of worked cases, or of cases as lawyers write them, and prints every difference.
const [file] = process.argv.slice(2);
if (file === undefined) {
	process.stderr.write("用法：npm run cases -- 案例文件（.json 或者 .yaml）\n");
	process.exit(2);
}

/** A written case that names its law; without one it is decided by the stack of 潍坊. */
type Named = Written & { readonly 规定?: string };

const bookOf = ({ 规定 = "weifang" }: Named): Book => {
	const law = Object.values<Law>(laws).find(({ id }) => id === 规定);
	const [top] = law ? layersOf(law) : [];
	if (!law || !top) throw new Error(`没有“${规定}”这部规定`);
	return { regulation: top.regulation, law, folder: "" };
};

const runWritten = (each: Named): { readonly title: string; readonly differences: readonly string[] } => {
	try {
		return { title: each.案例, differences: differences(bookOf(each), each) };
	} catch (error) {
		return { title: each.案例, differences: [error instanceof Error ? error.message : "无法复核"] };
	}
};

const told = (id: string, title: string, found: readonly string[]): readonly string[] =>
	found.length > 0 ? [`✗  ${id}${title}`, ...found.map((difference) => `     ${difference}`)] : [];

// JSON is YAML too.
const content = parse(readFileSync(file, "utf8")) as readonly (Named | WorkedCase)[];
const written = content.filter((each): each is Named => "案例" in each).map(runWritten);
const results = content.filter((each): each is WorkedCase => !("案例" in each)).map(compareCase);
const lines = [
	...written.flatMap(({ title, differences: found }) => told("", title, found)),
	...results.flatMap(({ id, title, covered, differences: found }) =>
		covered ? told(`${id} `, title, found) : [`—  ${id} ${title}：尚未编制`],
	),
];
const left = [...new Set(results.flatMap(({ notCompared }) => notCompared))].sort();
const failed = [...written, ...results].filter(({ differences: found }) => found.length > 0).length;
const notCovered = results.filter(({ covered }) => !covered).length;
const notes = left.length > 0 ? [`未比对的项目（说明文字）：${left.join("、")}`] : [];
process.stdout.write(
	`${[...lines, ...notes, `${content.length - failed - notCovered} passed, ${failed} failed, ${notCovered} not covered`].join("\n")}\n`,
);
process.exitCode = failed > 0 ? 1 : 0;
