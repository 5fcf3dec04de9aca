import type { Day } from "../model/day";

const shanghai = new Intl.DateTimeFormat("en-CA", {
	timeZone: "Asia/Shanghai",
	year: "numeric",
	month: "2-digit",
	day: "2-digit",
});

/** Today in Asia/Shanghai. The only clock in the project, and only the command line looks at it. */
export const today = (): Day => shanghai.format(new Date()) as Day;
