import iconv from "iconv-lite";

/** Halves of characters, and the one of private use that has no code of its own. */
const withoutCode = /[\p{Surrogate}\uE5E5]/gu;

/** A text in GB18030; what has no code there becomes U+FFFD, as halves of characters do in UTF-8. */
export const inGb18030 = (text: string): Uint8Array => iconv.encode(text.replaceAll(withoutCode, "\uFFFD"), "gb18030");
