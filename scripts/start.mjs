import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const example = "examples/weifang-catalogue";
const [audited, page] = ["gongshu-audit.xlsx", "gongshu-whatif.html"];

/** What the command line is run with, and how it may end: a catalogue with entries to be corrected is an answer too. */
const runs = [
	{
		args: [
			...["catalogue", "audit", `${example}/catalogue.xlsx`, "--profile", `${example}/profile.json`],
			...["--findings", `${example}/findings.json`, "--law", "weifang", "--on", "2026-11-21", "--out", audited],
		],
		answers: [0, 4, 5],
	},
	{ args: ["page", "--law", "weifang", "--law", "weifang-2021", "--law", "chongqing", "--out", page], answers: [0] },
];

process.stdout.write(`审查虚构的示例目录（${example}）：\n\n`);
for (const { args, answers } of runs) {
	const { status } = spawnSync(process.execPath, ["dist/cli.cjs", ...args], { cwd: root, stdio: "inherit" });
	if (status === null || !answers.includes(status)) process.exit(status ?? 1);
	process.stdout.write("\n");
}
