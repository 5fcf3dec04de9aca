import { execFile } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { laws } from "../../src/rules";
import { nodes } from "./versions";

const run = promisify(execFile);
const script = fileURLToPath(new URL("replays.mjs", import.meta.url));
const file = join(mkdtempSync(join(tmpdir(), "gongshu-replays-")), "records.ndjson");
const count = 10_000;

interface Told {
	readonly kinds: Readonly<Record<string, number>>;
	readonly altered: Readonly<Record<string, number>>;
}

const isAlone = nodes.length < 2;
const skipped = isAlone ? ": skipped, there is no other Node here; `npm run hosts` installs them on Linux x64" : "";

test.skipIf(isAlone)(
	`${count} records of every law are asked again and written to the byte on every version of Node, and what was changed is found${skipped}`,
	async () => {
		const env = { ...process.env, NODE_OPTIONS: "" };
		await run(nodes[0]?.path ?? "", [script, "write", file, String(count)], { env });
		const told: Told[] = [];
		for (const { path } of nodes) told.push(JSON.parse((await run(path, [script, "replay", file], { env })).stdout));
		const [first] = told;
		expect(told).toEqual(nodes.map(() => first));
		expect(first).toMatchObject({
			records: count,
			laws: Object.keys(laws).length,
			verdicts: { same: count },
			isWrittenAlike: true,
			flipped: [[count - 3, "record-altered"]],
		});
		expect(Object.keys(first?.kinds ?? {}).sort()).toEqual(["assessment", "decision", "progress"]);
		// Before the text was in force neither had a rule.
		expect(first?.altered["answer-differs, rules changed"]).toBeGreaterThan(0);
		expect(Object.keys(first?.altered ?? {}).filter((verdict) => verdict === "answer-differs")).toEqual([]);
	},
);
