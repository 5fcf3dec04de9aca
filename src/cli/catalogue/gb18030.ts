import iconv from "iconv-lite";

/** A text in GB18030, which has every character there is; half of a character becomes U+FFFD, as it does in UTF-8. */
export const inGb18030 = (text: string): Uint8Array => iconv.encode(text.replaceAll(/\p{Surrogate}/gu, "\uFFFD"), "gb18030");
