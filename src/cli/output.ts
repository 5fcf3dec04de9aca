/** What a command comes to: data for stdout, everything else for stderr, and the exit code. */
export interface Output {
	readonly stdout: string;
	readonly stderr: string;
	readonly code: number;
}

/** Exit codes: what went wrong, for scripts. */
export const exit = { ok: 0, internal: 1, usage: 2, lawInvalid: 3, findings: 4, rejected: 5 } as const;

/** Data, and nothing to add. */
export const printed = (stdout: string): Output => ({ stdout, stderr: "", code: exit.ok });

/** A value exactly as a function returned it. */
export const json = (value: unknown): Output => printed(JSON.stringify(value, null, "\t"));

/** No data, and the reason. */
export const failed = (code: number, stderr: string): Output => ({ stdout: "", stderr, code });
