import { randomInt } from "node:crypto";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import type { Tally } from "./claims";
import { targets } from "./targets";
import type { Batches, Report } from "./worker";

/** The parsers, and the command line. */
const names: readonly string[] = [...Object.keys(targets), "command-line"];

const { values } = parseArgs({
	options: {
		runs: { type: "string", default: "1000000" },
		seed: { type: "string", default: String(randomInt(2 ** 31 - 1_000_000)) },
		parser: { type: "string", multiple: true, default: [...names] },
		path: { type: "string" },
	},
});

/** The inputs of one seed. A hang is known by the seed of its batch. */
const batchSize = 1000;

/** A command takes a hundred times as long as a parser: it is run on so much fewer inputs. */
const commandLineShare = 100;

/** Without any progress for this long, a parser hangs. It bounds no single input: it is there so that the run ends. */
const patience = 120_000;

const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** TypeScript is loaded in a thread only if it is told so there. */
const inThread = `import("tsx/esm/api").then(({ register }) => { register(); return import(${JSON.stringify(new URL("worker.ts", import.meta.url).href)}); })`;

/** Fuzzes one parser in a thread of its own; whether nothing was wrong. */
const fuzzed = (parser: string): Promise<boolean> =>
	new Promise((resolve) => {
		const progress = new Int32Array(new SharedArrayBuffer(8));
		const runs = Number(values.runs) / (parser === "command-line" ? commandLineShare : 1);
		const numRuns = values.path === undefined ? Math.min(batchSize, Math.ceil(runs)) : 1;
		const batches = values.path === undefined ? Math.ceil(runs / batchSize) : 1;
		const work: Batches = {
			parser,
			seed: Number(values.seed),
			batches,
			numRuns,
			progress,
			...(values.path === undefined ? {} : { path: values.path }),
		};
		const worker = new Worker(inThread, {
			eval: true,
			workerData: work,
			resourceLimits: { maxOldGenerationSizeMb: 1024 },
		});
		let seen = "";
		const watch = setInterval(() => {
			const now = progress.join();
			if (now === seen)
				finish(
					false,
					`hangs in --parser ${parser} --seed ${Number(values.seed) + (progress[0] ?? 0)} --runs ${batchSize}, input ${progress[1]}`,
				);
			seen = now;
		}, patience);
		const finish = (ok: boolean, said: string): void => {
			clearInterval(watch);
			void worker.terminate();
			print(`${parser}: ${said}`);
			resolve(ok);
		};
		worker.on("error", (error) =>
			finish(false, `${error} in --seed ${Number(values.seed) + (progress[0] ?? 0)} --runs ${batchSize}`),
		);
		worker.on("message", ({ wrong, tally }: Report) => finish(wrong.length === 0, [summary(tally), ...wrong].join("\n")));
	});

const summary = ({ read, refused, carriedOut, advice }: Tally): string =>
	`${read + refused} inputs, ${read} read, ${refused} refused; ${carriedOut} suggestions followed, ${advice} that only a person can follow`;

print(`--seed ${values.seed} --runs ${values.runs}`);
const queue = values.parser.filter((parser) => names.includes(parser));
const unknown = values.parser.filter((parser) => !names.includes(parser));
if (unknown.length > 0) print(`no such parser: ${unknown.join(", ")}; there are ${names.join(", ")}`);
let failed = unknown.length > 0;
const next = async (): Promise<void> => {
	for (let parser = queue.shift(); parser !== undefined; parser = queue.shift()) if (!(await fuzzed(parser))) failed = true;
};
await Promise.all(Array.from({ length: availableParallelism() }, next));
process.exitCode = failed ? 1 : 0;
