import { hasOutline, requireGiven } from "../model/given";

/** Refuses what is no document, in the words of the function that was given it. */
export const requireDocument = (given: unknown, name: string): void =>
	requireGiven(
		hasOutline(given, { title: "text", imprint: "list", sections: "list" }),
		`${name} 的参数`,
		"ruleBook、placeBook 或者 letter 作出的文件",
		given,
	);
