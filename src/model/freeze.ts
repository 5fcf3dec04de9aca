/** A plain value frozen through and through; what is already frozen is taken as frozen inside too. */
export const freeze = <T>(value: T): T => {
	if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
	Object.freeze(value);
	for (const inner of Object.values(value)) freeze(inner);
	return value;
};
