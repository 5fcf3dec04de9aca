import { execFile } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { nodes } from "./versions";

const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const zones = ["UTC", "Asia/Shanghai", "America/New_York", "Pacific/Apia", "America/Sao_Paulo", "Asia/Kathmandu"] as const;

const flags = [
	[],
	["--frozen-intrinsics", "--disallow-code-generation-from-strings"],
	["--disable-proto=delete", "--stack-size=400"],
	["--disable-proto=throw"],
] as const;

/** Every host under every set of flags, each set with both kinds of module, in one zone after the other. */
const settings = nodes
	.flatMap((host, at) => flags.map((set, of) => ({ host, set, format: (at + of) % 2 === 0 ? "esm" : "cjs" })))
	.map((setting, at) => ({ ...setting, zone: zones[at % zones.length] ?? "UTC" }));

const run = promisify(execFile);

/** What a host answers; what it says on failing, if it fails. */
const answersOf = async ({ host, set, format, zone }: (typeof settings)[number]): Promise<string> => {
	const argv = ["--no-warnings", ...set, pathOf("answers.mjs"), format];
	const env = { ...process.env, NODE_OPTIONS: "", TZ: zone };
	return run(host.path, argv, { env }).then(
		({ stdout }) => stdout,
		(error: Error) => error.message,
	);
};

/** The answers in every setting, as many at once as there are cores. */
const allAnswers = async () => {
	const queue = [...settings];
	const results: ((typeof settings)[number] & { readonly answers: string })[] = [];
	const next = async (): Promise<void> => {
		for (let setting = queue.shift(); setting; setting = queue.shift())
			results.push({ ...setting, answers: await answersOf(setting) });
	};
	await Promise.all(Array.from({ length: availableParallelism() }, next));
	return results;
};

const isAlone = nodes.length < 2;
const skipped = isAlone ? ": skipped, there is no other Node here; `npm run hosts` installs them on Linux x64" : "";

test.skipIf(isAlone)(
	`the same bytes on every version of Node, from both kinds of module, in every zone and under hardening flags${skipped}`,
	async () => {
		const results = await allAnswers();
		const expected = results.find(({ set }) => set.length === 0)?.answers;
		expect(expected?.split("\n")).toHaveLength(20);
		expect(results.filter(({ answers }) => answers !== expected)).toEqual([]);
		expect(new Set(results.map(({ zone }) => zone)).size).toBe(zones.length);
	},
);
