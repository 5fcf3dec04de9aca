import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Notation, type ResumableWriter, writeResumably } from "../../src/cli/resumable-file";

const notation: Notation = { write: (_, value) => value, read: (_, value) => value };

/** Ten pieces, a checkpoint after every third; it fails at a given step, and leaves what there is, as a process that is killed. */
const tenPieces =
	(failsAt: number) =>
	async ({ put, save }: ResumableWriter<{ pieces: number }>, earlier: { pieces: number } | undefined) => {
		let step = 0;
		const take = (what: () => void): void => {
			if (step === failsAt) throw new Error("killed");
			step += 1;
			what();
		};
		let pieces = earlier?.pieces ?? 0;
		while (pieces < 10) {
			take(() => put(Buffer.from(`第${pieces}段\n`.repeat(3))));
			pieces += 1;
			if (pieces % 3 === 0) take(() => save({ pieces }));
		}
		take(() => {});
		return { pieces };
	};

const place = () => {
	const folder = mkdtempSync(join(tmpdir(), "gongshu-resume-"));
	return { folder, path: join(folder, "结果.csv") };
};

const write = (path: string, failsAt: number, from: Readonly<Record<string, string>> = { 目录: "甲" }) =>
	writeResumably(path, from, notation, tenPieces(failsAt));

test("however often a run ends, the next goes on, and the file is that of a run that nothing ended", async () => {
	const whole = place();
	expect(await write(whole.path, -1)).toEqual({ pieces: 10 });
	const expected = readFileSync(whole.path, "utf8");
	for (let failsAt = 0; failsAt < 14; failsAt += 1) {
		const { folder, path } = place();
		writeFileSync(path, "旧");
		await expect(write(path, failsAt)).rejects.toThrow("killed");
		expect(readFileSync(path, "utf8")).toBe("旧");
		// Ends once more, four steps on.
		const again = await write(path, 4).catch(() => null);
		expect(await write(path, -1)).toEqual({ pieces: 10 });
		expect([again === null || again, readFileSync(path, "utf8"), readdirSync(folder)]).toEqual([
			expect.anything(),
			expected,
			["结果.csv"],
		]);
	}
});

test("a run that ended after the file took its place has nothing left to do", async () => {
	const { folder, path } = place();
	await write(path, 13).catch(() => {});
	const state = readFileSync(`${path}.part.json`, "utf8");
	expect(await write(path, -1)).toEqual({ pieces: 10 });
	const expected = readFileSync(path, "utf8");
	const { createHash } = await import("node:crypto");
	const tail = createHash("sha256").update(expected).digest("hex");
	const done = { ...JSON.parse(state), length: Buffer.byteLength(expected), tail, isDone: true, memory: { pieces: 10 } };
	writeFileSync(`${path}.part.json`, JSON.stringify(done));
	expect(await write(path, 0)).toEqual({ pieces: 10 });
	expect([readFileSync(path, "utf8"), readdirSync(folder)]).toEqual([expected, ["结果.csv"]]);
});

test.each<[string, (path: string) => void, Readonly<Record<string, string>>, readonly string[]]>([
	["made from something else", () => {}, { 目录: "乙" }, ["目录"]],
	["whose part was changed", (path) => writeFileSync(`${path}.part`, "他人所写".repeat(20)), { 目录: "甲" }, []],
	["whose part is gone", (path) => rmSync(`${path}.part`), { 目录: "甲" }, []],
	["whose checkpoint is gone", (path) => rmSync(`${path}.part.json`), { 目录: "甲" }, []],
	["whose checkpoint is none", (path) => writeFileSync(`${path}.part.json`, "[]"), { 目录: "甲" }, []],
])("a file %s is not gone on with, and stays as it is", async (_, change, from, differing) => {
	const { folder, path } = place();
	await write(path, 9).catch(() => {});
	change(path);
	const before = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
	expect(await write(path, -1, from)).toEqual({
		differing,
		left: expect.arrayContaining([expect.stringContaining("结果.csv.part")]),
	});
	expect(readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"))).toEqual(before);
});
