import { expect, test } from "vitest";
import { tryHistories } from "../properties/histories";

/** As many histories as take about a minute; `HISTORIES=1000000` tries a million, and `HISTORIES_SEED` starts elsewhere. */
const count = Number(process.env["HISTORIES"] ?? 30_000);
const seed = Number(process.env["HISTORIES_SEED"] ?? 1);

test(`in ${count} random histories what is listed is taken, and nothing else; none leaves a case that cannot be`, () => {
	const { histories, wrong } = tryHistories(count, seed);
	expect(wrong).toEqual([]);
	expect(histories).toBeGreaterThanOrEqual(count);
}, 36_000_000);
