/** The longest line of JSON that is not broken. */
const widest = 100;

const oneLine = (value: unknown): string => {
	if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	const fields = Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${oneLine(each)}`);
	return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
};

/** A value as JSON that people edit: short values are written on one line. */
export const pretty = (value: unknown, indent = ""): string => {
	const short = oneLine(value);
	if (typeof value !== "object" || value === null || indent.length + short.length <= widest) return short;
	const inner = `${indent}\t`;
	const lines = Array.isArray(value)
		? value.map((each) => pretty(each, inner))
		: Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${pretty(each, inner)}`);
	const [open, close] = Array.isArray(value) ? "[]" : "{}";
	return `${open}\n${lines.map((line) => `${inner}${line}`).join(",\n")}\n${indent}${close}`;
};
