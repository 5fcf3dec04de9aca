import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";

/** Runs the tests so many times in a row; some of them while every core is busy with something else, or each with other cases. */
const { values } = parseArgs({
	options: {
		times: { type: "string", default: "20" },
		busy: { type: "string", default: "10" },
		random: { type: "boolean", default: false },
	},
});

const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** Processes that keep every core busy until they are killed. */
const busyCores = (): readonly ChildProcess[] =>
	Array.from({ length: availableParallelism() }, () => spawn(process.execPath, ["-e", "for (;;);"], { stdio: "ignore" }));

const failures: string[] = [];
for (let time = 1; time <= Number(values.times); time += 1) {
	const seed = values.random ? String(randomInt(2 ** 31 - 1)) : undefined;
	const isBusy = time > Number(values.times) - Number(values.busy);
	const others = isBusy ? busyCores() : [];
	const env = seed === undefined ? process.env : { ...process.env, SEED: seed };
	const { status, stdout } = spawnSync("npm", ["test", "--silent"], { env, encoding: "utf8", maxBuffer: 1 << 28 });
	for (const other of others) other.kill("SIGKILL");
	const label = [
		`run ${time}`,
		...(isBusy ? ["with every core busy"] : []),
		...(seed === undefined ? [] : [`SEED=${seed}`]),
	].join(", ");
	print(`${label}: ${status === 0 ? "green" : "FAILED"}`);
	if (status !== 0) failures.push(`${label}\n${stdout.slice(-20_000)}`);
}
for (const failure of failures) print(failure);
process.exitCode = failures.length > 0 ? 1 : 0;
