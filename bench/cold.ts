import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const facts =
	'{ inRegion: true, publicData: true, stateSecret: { value: "none", by: "保密办", on: "2024-08-30" }, sharingForbidden: "law" }';

/** What a process does before its first answer, as a module; each begins with nothing loaded. */
const starts: Readonly<Record<string, string>> = {
	"bare node": "",
	"decide, 潍坊 alone": `import { decide } from "./dist/index.js"; import { weifang2021 } from "./dist/rules/weifang-2021.js";
		decide(weifang2021, "sharing", ${facts}, { on: "2024-09-02" });`,
	"decide, the stack of 潍坊": `import { decide } from "./dist/index.js"; import { weifang } from "./dist/rules/weifang.js";
		decide(weifang, "sharing", ${facts}, { on: "2026-11-21" });`,
	"compile and decide, 潍坊 alone": `import { compile } from "./dist/analysis.js"; import { weifang2021 } from "./dist/rules/weifang-2021.js";
		compile(weifang2021, "sharing", { on: "2024-09-02" }).decide(${facts});`,
	"json-rules-engine, one rule": `import { Engine } from "json-rules-engine";
		await new Engine([{ conditions: { all: [{ fact: "a", operator: "equal", value: 1 }] }, event: { type: "x" } }]).run({ a: 1 });`,
	"gongshu --help": "process.argv = [process.argv[0], 'gongshu', '--help']; await import('./dist/cli.cjs');",
};

const millisecondsOf = (code: string): number => {
	const start = performance.now();
	execFileSync(process.execPath, ["--input-type=module", "-e", code], { cwd: root, stdio: "ignore" });
	return performance.now() - start;
};

/** The wall time of a whole process, and how much of it is over that of node alone; medians of 15, taken in turn. */
export const coldStarts = (): readonly { readonly name: string; readonly wall: number; readonly over: number }[] => {
	const taken = Object.keys(starts).map((name): [string, number[]] => [name, []]);
	for (let round = 0; round < 15; round += 1) for (const [name, times] of taken) times.push(millisecondsOf(starts[name] ?? ""));
	const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[7] ?? Number.NaN;
	const bare = median(taken[0]?.[1] ?? []);
	return taken.map(([name, times]) => ({ name, wall: median(times), over: median(times) - bare }));
};
