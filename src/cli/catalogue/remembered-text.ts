/** The text of an object that many results share, made once. Such objects are never changed. */
export const rememberedText = <T extends object>(make: (value: T) => string): ((value: T) => string) => {
	const met = new WeakMap<T, string>();
	return (value) => {
		const found = met.get(value);
		if (found !== undefined) return found;
		const text = make(value);
		met.set(value, text);
		return text;
	};
};
