import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { Agent, request } from "node:http";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { on, partialFacts } from "./cases";
import { listed } from "./report";

/** Requests a second of a service in a process of its own, beside a bare route of the same framework; `tsx bench/service.ts`. */
const rounds = 8;
const perRound = 2_000;
const atOnce = 16;
const paced = 8_000;

const bodies = partialFacts(500).map((facts) => JSON.stringify({ facts, on }));
const paths = { bare: "/bare", decide: "/weifang-2021/decide/opening" } as const;
type Route = keyof typeof paths;

const agent = new Agent({ keepAlive: true, maxSockets: atOnce * 4 });
// As it ships: tsx would give every function its name again each time one is made.
const built = join(mkdtempSync(join(tmpdir(), "gongshu-bench-")), "service-host.mjs");
buildSync({
	entryPoints: [fileURLToPath(new URL("service-host.ts", import.meta.url))],
	bundle: true,
	platform: "node",
	format: "esm",
	outfile: built,
	logLevel: "error",
});
const host = fork(built);

/** The next message of the process that is measured. */
const message = <T>(of: ChildProcess): Promise<T> => new Promise((resolve) => of.once("message", (said) => resolve(said as T)));

const { address } = await message<{ readonly address: { readonly port: number } }>(host);

const work = async (): Promise<{ readonly worked: number; readonly held: number }> => {
	const said = message<{ readonly worked: number; readonly held: number }>(host);
	host.send("work");
	return said;
};

const ask = (route: Route, at: number): Promise<void> =>
	new Promise((resolve, reject) => {
		const body = bodies[at % bodies.length] ?? "";
		const headers = { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) };
		const sent = request({ port: address.port, method: "POST", path: paths[route], headers, agent }, (response) => {
			if (response.statusCode !== 200) reject(new Error(`${response.statusCode}`));
			response.resume();
			response.on("end", resolve);
		});
		sent.on("error", reject);
		sent.end(body);
	});

/** So many requests, so many at once: how many a second, and how long the processor of the service worked for each. */
const round = async (route: Route, count: number): Promise<{ readonly perSecond: number; readonly each: number }> => {
	const before = await work();
	const start = performance.now();
	let next = 0;
	const client = async (): Promise<void> => {
		for (let at = next++; at < count; at = next++) await ask(route, at);
	};
	await Promise.all(Array.from({ length: atOnce }, client));
	const took = performance.now() - start;
	return { perSecond: (count * 1000) / took, each: ((await work()).worked - before.worked) / count };
};

const sorted = (numbers: readonly number[]): readonly number[] => numbers.toSorted((a, b) => a - b);
const quantile = (numbers: readonly number[], part: number): number =>
	sorted(numbers)[Math.min(numbers.length - 1, Math.floor(numbers.length * part))] ?? Number.NaN;

/** Requests at a steady pace whatever becomes of them: how long after it was due each was answered, in milliseconds. */
const latencies = async (perSecond: number): Promise<readonly number[]> => {
	const start = performance.now();
	const waits: Promise<number>[] = [];
	while (waits.length < paced) {
		const due = Math.min(paced, Math.floor(((performance.now() - start) * perSecond) / 1000) + 1);
		for (let at = waits.length; at < due; at += 1) {
			const dueAt = start + (at * 1000) / perSecond;
			waits.push(ask("decide", at).then(() => performance.now() - dueAt));
		}
		await new Promise((resolve) => setTimeout(resolve, 1));
	}
	return Promise.all(waits);
};

for (const route of ["bare", "decide"] as const) await round(route, perRound);
const measured = { bare: [] as { perSecond: number; each: number }[], decide: [] as { perSecond: number; each: number }[] };
for (let turn = 0; turn < rounds; turn += 1)
	for (const route of turn % 2 === 0 ? (["bare", "decide"] as const) : (["decide", "bare"] as const))
		measured[route].push(await round(route, perRound));

const middle = (route: Route, of: "perSecond" | "each"): number =>
	quantile(
		measured[route].map((each) => each[of]),
		0.5,
	);
const row = (route: Route): readonly [string, ...number[]] => [
	paths[route],
	middle(route, "perSecond"),
	1000 / middle(route, "each"),
	middle(route, "each"),
];
const before = await work();
const waits = await latencies(middle("decide", "perSecond") / 2);
const ratio = middle("bare", "each") / middle("decide", "each");
process.stdout.write(
	[
		`node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown CPU"}, load ${loadavg()
			.map((each) => each.toFixed(1))
			.join(" ")}`,
		"",
		listed(["route", "per second", "per second of one core", "ms of one core"], [row("bare"), row("decide")]),
		"",
		`ratio to the bare route, by the work of the processor: ${ratio.toFixed(2)}`,
		"",
		listed(
			["at half of that, ms", "median", "99 in 100", "most"],
			[[`${paced} requests`, quantile(waits, 0.5), quantile(waits, 0.99), Math.max(...waits)]],
		),
		`heap before and after these: ${(before.held / 2 ** 20).toFixed(0)} MiB, ${((await work()).held / 2 ** 20).toFixed(0)} MiB`,
		"",
	].join("\n"),
);
agent.destroy();
host.kill();
