import { left, right } from "fp-ts/lib/Either.js";
import type { NonEmptyArray } from "fp-ts/lib/NonEmptyArray.js";
import type * as z from "zod/mini";
import type { Issue } from "../model/answer/issue";
import { freeze } from "../model/freeze";
import { display } from "./display";
import type { Parsed } from "./parsed";
import { undisturbed } from "./undisturbed";

const issueOf =
	(noun: string) =>
	(issue: z.core.$ZodIssue): Issue => {
		const { path, input } = issue;
		const at = path.map((part) => (typeof part === "number" ? part : String(part)));
		const names = at.map((part) => (typeof part === "number" ? `第${part + 1}项` : part));
		const where = at.length > 0 ? `“${display(names.join("·"))}”一项` : noun;
		const common = { code: "wrong-value", path: at, input: display(input) };
		if (issue.code === "unrecognized_keys") {
			const keys = issue.keys.map((key) => `\`${display(key)}\``).join("、");
			return { ...common, message: `${where}中有不认识的项：${keys}` };
		}
		if (input === undefined && at.length > 0) return { ...common, message: `缺少${where}` };
		return { ...common, message: `${where}不符合要求：\`${display(input)}\`` };
	};

/**
 * Validates a value with its schema and freezes the result. The schema decides, whatever was checked before.
 *
 * @param noun the Chinese noun for the value in the messages
 * @param told how what is wrong is said, at least once
 */
export const validate = <T>(
	schema: z.ZodMiniType<T>,
	value: unknown,
	noun = "所填事实",
	told = (issues: readonly z.core.$ZodIssue[]): readonly Issue[] => issues.map(issueOf(noun)),
): Parsed<T> => {
	const result = undisturbed(() => schema.safeParse(value, { jitless: true, reportInput: true }));
	// zod never fails without an issue.
	return result.success ? right(freeze(result.data)) : left(told(result.error.issues) as NonEmptyArray<Issue>);
};
