/** Whether something is an object that has nothing from any prototype but that of all objects. */
export const isPlain = (given: unknown): given is Readonly<Record<string, unknown>> =>
	typeof given === "object" &&
	given !== null &&
	// biome-ignore lint/suspicious/noProto: three times as fast as Object.getPrototypeOf; an own property of that name is not it
	(given as { readonly __proto__?: unknown }).__proto__ === Object.prototype;

/** Whether nothing has been put into the prototype of plain objects, from where it would look given in every case. */
export const pristine = (): boolean => {
	for (const _ in Object.prototype) return false;
	return true;
};
