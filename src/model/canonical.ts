/** No item of a law or a case is as deep; what contains itself is. */
const deepest = 200;

const refuse = (what: string): never => {
	throw new TypeError(`${what}，不能计算核对码：核对码只能就文字、数、true、false、null、列表和对象计算`);
};

const written = (value: unknown, depth: number): string => {
	if (depth > deepest) return refuse("所给的数据嵌套过深");
	if (value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value))
		return JSON.stringify(value);
	if (typeof value !== "object") return refuse(`所给的数据含有${typeof value}`);
	if (Array.isArray(value)) return `[${value.map((element) => written(element, depth + 1)).join(",")}]`;
	let members = "";
	// By code units, as the same in every language of the host.
	for (const key of Object.keys(value).sort()) {
		const property: unknown = Reflect.get(value, key);
		if (property !== undefined) members += `${members === "" ? "" : ","}${JSON.stringify(key)}:${written(property, depth + 1)}`;
	}
	return `{${members}}`;
};

/**
 * Plain data as JSON in one form only: keys sorted, absent properties left out, nothing between the tokens. Data that says the
 * same gives the same text.
 *
 * @throws `TypeError` in Chinese where it is no plain data, or is nested more than 200 deep
 *
 * @example
 * ```ts
 * import { canonicalJson } from "gongshu/signing";
 *
 * canonicalJson({ b: [1, "甲"], a: undefined, A: true }); // "{\"A\":true,\"b\":[1,\"甲\"]}"
 * ```
 */
export const canonicalJson = (value: unknown): string => written(value, 0);
