import { requireGiven } from "../model/given";

/**
 * The digits of a hash that are printed beside what is signed (核对码): the first twelve, in groups of four.
 *
 * @param hash at least twelve hexadecimal digits
 *
 * @example
 * ```ts
 * import { checkCode } from "gongshu/signing";
 *
 * checkCode("fc56942f860f1d0e"); // "FC56-942F-860F"
 * ```
 */
export const checkCode = (hash: string): string => {
	requireGiven(typeof hash === "string", "checkCode 的参数", "一项的核对码（hash）", hash);
	return (hash.slice(0, 12).toUpperCase().match(/.{4}/g) ?? []).join("-");
};
