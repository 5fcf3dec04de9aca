import { right } from "fp-ts/lib/Either.js";
import type { IssuePath } from "../model/answer/issue";
import type { Named, Names } from "../model/name-matching";
import { display, shorten } from "./display";
import { type Parsed, reject } from "./parsed";
import { isUnsafeKey, keyInPath, mostProperties, type Property } from "./property";
import { guess } from "./suggestions";

/** A property with what its name means. */
export interface Field<N extends Named> {
	readonly meaning: N;
	readonly path: IssuePath;
	readonly value: unknown;
}

/**
 * The properties of one object, each matched with the names it may have or rejected; rejected as a whole if there are too many.
 *
 * @param noun the Chinese noun for a property in the messages
 */
export const fieldsIn = <N extends Named>(
	properties: readonly Property[],
	names: Names<N>,
	path: IssuePath,
	noun: string,
): Parsed<readonly Parsed<Field<N>>[]> => {
	if (properties.length > mostProperties)
		return reject({ code: "too-large", path, message: `${noun}过多，一次最多填写${mostProperties}项` });
	const keyByMeaning = new Map<N, string>();
	const fields = properties.map(({ key, value, computed }): Parsed<Field<N>> => {
		const told = () => ({ path: [...path, keyInPath(key)], input: display(key) });
		if (typeof key === "symbol" || isUnsafeKey(key))
			return reject({ code: "unsafe-key", ...told(), message: `\`${display(key)}\` 不能用作${noun}的名称` });
		const meaning = names.find(key);
		if (!meaning) {
			const message = `没有名为 \`${display(key)}\` 的${noun}`;
			return reject({ code: "unknown-fact", ...told(), message }, guess(names.nearest(key)));
		}
		const earlier = keyByMeaning.get(meaning);
		if (earlier !== undefined) {
			const message = `\`${shorten(earlier)}\` 与 \`${display(key)}\` 是同一项${noun}，只能填写一次`;
			return reject({ code: "duplicate-fact", ...told(), message });
		}
		keyByMeaning.set(meaning, key);
		if (computed) {
			const message = `\`${display(key)}\` 的值由程序计算得出，不予读取，请直接填写`;
			return reject({ code: "wrong-value", ...told(), message });
		}
		return right({ meaning, path: [...path, keyInPath(key)], value });
	});
	return right(fields);
};
