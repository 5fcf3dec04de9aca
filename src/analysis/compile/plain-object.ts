/** Whether objects have the property `__proto__`; a process may be started with `--disable-proto`, and reading it may throw. */
export const lendsProto: boolean = (() => {
	try {
		// biome-ignore lint/suspicious/noProto: whether it is there is the question
		return ({} as { readonly __proto__?: unknown }).__proto__ === Object.prototype;
	} catch {
		return false;
	}
})();

const isPlainByProto = (given: unknown): given is Readonly<Record<string, unknown>> =>
	typeof given === "object" &&
	given !== null &&
	// biome-ignore lint/suspicious/noProto: three times as fast as Object.getPrototypeOf; an own property of that name is not it
	(given as { readonly __proto__?: unknown }).__proto__ === Object.prototype;

const isPlainByPrototype = (given: unknown): given is Readonly<Record<string, unknown>> =>
	typeof given === "object" && given !== null && Object.getPrototypeOf(given) === Object.prototype;

/** Whether something is an object that has nothing from any prototype but that of all objects. */
export const isPlain = lendsProto ? isPlainByProto : isPlainByPrototype;

/** Whether nothing has been put into the prototype of plain objects, from where it would look given in every case. */
export const pristine = (): boolean => {
	for (const _ in Object.prototype) return false;
	return true;
};
