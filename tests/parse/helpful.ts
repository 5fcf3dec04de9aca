import { expect } from "vitest";
import type { Issue } from "../../src/model/answer/issue";

/** What every issue must tell its reader. */
export const isHelpful = ({ code, path, message, input, suggestion }: Issue): void => {
	expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
	expect(path.every((part) => ["string", "number"].includes(typeof part))).toBe(true);
	expect(message).toMatch(/\p{Script=Han}/u);
	expect(message).not.toMatch(/[\p{Cc}\p{Cs}]/u);
	if (input !== "undefined") expect(message).not.toContain("undefined");
	if (input !== undefined) expect(message).toContain(`\`${input}\``);
	expect(suggestion).toMatch(/\p{Script=Han}/u);
	expect(suggestion).not.toContain("undefined");
};
