import type { Issue } from "../model/answer/issue";

/** An issue on one line: where, what, and what to do. */
export const issueLine = ({ path, message, suggestion }: Issue): string => {
	const place = path.length > 0 ? `[${path.join(" › ")}] ` : "";
	return `· ${place}${message}${suggestion ? `。${suggestion}` : ""}`;
};
