/** The methods that read a whole text. */
const methods = ["normalize", "trim", "replace", "replaceAll", "match", "matchAll", "split", "toLowerCase", "search"] as const;

/** The characters of the texts that a call reads as a whole. The same call reads as many on every machine. */
export const charactersRead = (call: () => unknown): number => {
	const originals = methods.map((name) => [name, String.prototype[name] as (...args: never[]) => unknown] as const);
	let characters = 0;
	for (const [name, original] of originals)
		Object.defineProperty(String.prototype, name, {
			configurable: true,
			writable: true,
			value(this: string, ...args: never[]) {
				characters += this.length;
				return original.apply(this, args);
			},
		});
	try {
		call();
	} finally {
		for (const [name, value] of originals)
			Object.defineProperty(String.prototype, name, { configurable: true, writable: true, value });
	}
	return characters;
};
