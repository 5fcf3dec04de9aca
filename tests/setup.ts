import fc from "fast-check";
import { vi } from "vitest";

/** The seed of every property that names none, so that a run of the tests is the same run each time. `SEED` sets another. */
const seed = Number(process.env["SEED"] ?? 20_261_121);
fc.configureGlobal({ seed });

/** The day on which the tests take place, whenever they are run: the command line asks the clock for today. */
vi.setSystemTime(new Date("2026-11-21T12:00:00+08:00"));
