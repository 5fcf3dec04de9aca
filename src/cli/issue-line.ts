import type { Issue } from "../model/answer/issue";

/** What is wrong, on one line. */
export const issueSentence = ({ message, suggestion }: Issue): string =>
	suggestion === undefined ? message : `${message}。${suggestion}`;
