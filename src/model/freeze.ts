/** Freezes a plain value deeply; a value that is frozen already is assumed to be deeply frozen. */
export const freeze = <T>(value: T): T => {
	if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
	Object.freeze(value);
	for (const inner of Object.values(value)) freeze(inner);
	return value;
};
