import { isLeft } from "fp-ts/lib/Either.js";
import { check } from "../../engine/check";
import { explain } from "../../text";
import { readLaw } from "../case";
import type { Options } from "../options";
import { exit, type Output } from "../output";
import { rejection } from "../rejection";

/** `gongshu check`: whether the law is well made. */
export const checkCommand = (options: Options): Output => {
	const law = readLaw(options);
	if (isLeft(law)) return rejection(law.left);
	const issues = check(law.right);
	const code = issues.length > 0 ? exit.lawInvalid : exit.ok;
	if (options.json) return { stdout: JSON.stringify(issues, null, "\t"), stderr: "", code };
	const verdict = issues.length > 0 ? `规则有 ${issues.length} 处问题。` : "规则完好，没有发现问题。";
	return { stdout: issues.length > 0 ? explain(issues) : verdict, stderr: issues.length > 0 ? verdict : "", code };
};
