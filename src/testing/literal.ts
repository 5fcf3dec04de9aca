import fc from "fast-check";

const longest = 60;

/** A value in one line, shortened, no code of it run. */
const brief = (value: unknown): string => {
	const text = fc.stringify(typeof value === "string" ? value.slice(0, longest) : value);
	return text.length > longest * 3 ? `${text.slice(0, longest * 3)}…` : text;
};

const property = ([name, { value, get }]: readonly [string, PropertyDescriptor]): string =>
	`${JSON.stringify(name.slice(0, longest))}: ${get ? "<getter>" : brief(value)}`;

/** Facts as they would be written in source, own properties only. What is no object is written as it is. */
export const literal = (facts: unknown): string => {
	if (typeof facts !== "object" || facts === null) return brief(facts);
	const own = Object.entries(Object.getOwnPropertyDescriptors(facts)).filter(
		([name]) => !Array.isArray(facts) || name !== "length",
	);
	const inner = own.map(property).join(", ");
	const inherited = Object.getPrototypeOf(facts);
	const held = inner === "" ? "" : ` ${inner} `;
	if (Array.isArray(facts)) return `Object.assign([], {${held}})`;
	return inherited === null || inherited === Object.prototype ? `{${held}}` : `Object.create(${literal(inherited)})`;
};
