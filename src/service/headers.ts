/** On every answer: it is what it says it is, and nobody keeps it. */
export const answerHeaders = {
	"Cache-Control": "no-store",
	"X-Content-Type-Options": "nosniff",
	"Referrer-Policy": "no-referrer",
} as const;

/** On data beside those: it is no page, wherever it is opened. */
export const dataHeaders = {
	...answerHeaders,
	"Content-Type": "application/json; charset=utf-8",
	"Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
} as const;

/** On a page beside those: what it may load and run. */
export const pageHeaders = (policy: string, type = "text/html"): Readonly<Record<string, string>> => ({
	...answerHeaders,
	"Content-Type": `${type}; charset=utf-8`,
	"Content-Security-Policy": `${policy}; frame-ancestors 'none'`,
	"Cross-Origin-Opener-Policy": "same-origin",
});
