import { isLeft, left, right } from "fp-ts/lib/Either.js";
import type { Law } from "../model/law/law";
import { shorten } from "../parse/display";
import { defaultLaw, readLaw } from "./read-options";
import type { ReadResult } from "./read-result";
import type { LawAsSigned } from "./signing/law-as-signed";

/** `--law`, as often as it is written: the laws as they are signed, each once; or everything that is wrong with any of them. */
export const readLaws = (names: readonly string[], asSigned: LawAsSigned): ReadResult<readonly Law[]> => {
	const read = (names.length > 0 ? names : [defaultLaw]).map((name) => {
		const law = readLaw(name);
		return isLeft(law) ? law : asSigned(law.right);
	});
	const issues = read.flatMap((each) => (isLeft(each) ? each.left : []));
	if (issues.length > 0) return left(issues);
	const all = read.flatMap((each) => (isLeft(each) ? [] : [each.right]));
	const again = all.find(({ id }, at) => all.findIndex((each) => each.id === id) < at);
	if (!again) return right(all);
	const message = `规定 \`${shorten(again.id)}\` 写了两次`;
	return left([{ code: "duplicate-value", path: ["--law"], message, input: again.id, suggestion: "每部规定写一次" }]);
};
