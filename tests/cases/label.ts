/** A text as labels are compared: full-width and half-width alike. */
export const foldWidth = (text: string): string => text.normalize("NFKC");

/** Whether two labels are the same. */
export const isSameLabel = (label: string, other: string | undefined): boolean =>
	other !== undefined && foldWidth(label) === foldWidth(other);

/** The thing of this Chinese term. */
export const withLabel = <T extends { readonly label: string }>(things: readonly T[], label: string): T => {
	const thing = things.find((each) => isSameLabel(each.label, label));
	if (!thing) throw new Error(`没有“${label}”`);
	return thing;
};
