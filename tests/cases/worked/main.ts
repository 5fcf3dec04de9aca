import { readFileSync } from "node:fs";
import type { WorkedCase } from "./case";
import { compareCase } from "./compare";

// `npm run cases -- FILE`: runs a file of worked cases and prints every difference.
const [file] = process.argv.slice(2);
if (file === undefined) {
	process.stderr.write("用法：npm run cases -- 案例文件.json\n");
	process.exit(2);
}
const cases = JSON.parse(readFileSync(file, "utf8")) as readonly WorkedCase[];
const results = cases.map(compareCase);
const lines = results.flatMap(({ id, title, covered, differences }) => {
	if (!covered) return [`—  ${id} ${title}：尚未编制`];
	return differences.length > 0 ? [`✗  ${id} ${title}`, ...differences.map((difference) => `     ${difference}`)] : [];
});
const left = [...new Set(results.flatMap(({ notCompared }) => notCompared))].sort();
const failed = results.filter(({ differences }) => differences.length > 0).length;
const notCovered = results.filter(({ covered }) => !covered).length;
const notes = left.length > 0 ? [`未比对的项目（说明文字）：${left.join("、")}`] : [];
process.stdout.write(
	`${[...lines, ...notes, `${results.length - failed - notCovered} passed, ${failed} failed, ${notCovered} not covered`].join("\n")}\n`,
);
process.exitCode = failed > 0 ? 1 : 0;
