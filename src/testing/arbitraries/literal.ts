import fc from "fast-check";

const longest = 60;

/** A value on one line, shortened; none of its code runs. */
const brief = (value: unknown): string => {
	const text = fc.stringify(typeof value === "string" ? value.slice(0, longest) : value);
	return text.length > longest * 3 ? `${text.slice(0, longest * 3)}…` : text;
};

const property = ([name, { value, get }]: readonly [string, PropertyDescriptor]): string =>
	`${JSON.stringify(name.slice(0, longest))}: ${get ? "<getter>" : brief(value)}`;

/** The own properties of facts as source code; a value that is not an object as it is. */
export const literal = (facts: unknown): string => {
	if (typeof facts !== "object" || facts === null) return brief(facts);
	const own = Object.entries(Object.getOwnPropertyDescriptors(facts)).filter(
		([name]) => !Array.isArray(facts) || name !== "length",
	);
	const properties = own.map(property).join(", ");
	const prototype = Object.getPrototypeOf(facts);
	const content = properties === "" ? "" : ` ${properties} `;
	if (Array.isArray(facts)) return `Object.assign([], {${content}})`;
	return prototype === null || prototype === Object.prototype ? `{${content}}` : `Object.create(${literal(prototype)})`;
};
