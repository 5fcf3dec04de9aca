import { right } from "fp-ts/lib/Either.js";
import type { Named, Names } from "./name";
import { type Parsed, type Path, reject } from "./parsed";
import { mostProperties, type Property } from "./property";
import { shorten, shown } from "./shorten";
import { isUnsafeKey, keyInPath } from "./unsafe-key";
import { guess } from "./wording";

/** A property whose name is understood. */
export interface Field<N extends Named> {
	readonly named: N;
	readonly path: Path;
	readonly value: unknown;
}

/**
 * The properties of one object matched with the names they may have, each understood or turned away by itself; turned away as a
 * whole where there are too many.
 *
 * @param noun what the names name, as it stands in the messages
 */
export const fieldsIn = <N extends Named>(
	properties: readonly Property[],
	names: Names<N>,
	path: Path,
	noun: string,
): Parsed<readonly Parsed<Field<N>>[]> => {
	if (properties.length > mostProperties)
		return reject({ code: "too-large", path, message: `${noun}过多，一次最多填写${mostProperties}项` });
	const seen = new Map<N, string>();
	const fields = properties.map(({ key, value, computed }): Parsed<Field<N>> => {
		const input = shown(key);
		const at = { path: [...path, keyInPath(key)], input };
		if (typeof key === "symbol" || isUnsafeKey(key))
			return reject({ code: "unsafe-key", ...at, message: `\`${input}\` 不能用作${noun}的名称` });
		const named = names.find(key);
		if (!named)
			return reject({ code: "unknown-fact", ...at, message: `没有名为 \`${input}\` 的${noun}` }, guess(names.nearest(key)));
		const earlier = seen.get(named);
		if (earlier !== undefined)
			return reject({ code: "duplicate-fact", ...at, message: `\`${earlier}\` 与 \`${input}\` 是同一项${noun}，只能填写一次` });
		seen.set(named, shorten(key));
		if (computed)
			return reject({ code: "wrong-value", ...at, message: `\`${input}\` 的值由程序计算得出，不予读取，请直接填写` });
		return right({ named, path: at.path, value });
	});
	return right(fields);
};
