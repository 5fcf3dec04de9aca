import type { Law, Regulation } from "../../src/index";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { pipl2021 } from "../../src/rules/pipl-2021";
import { stateCouncil809 } from "../../src/rules/state-council-809";
import { weifang2021 } from "../../src/rules/weifang-2021";

/** A regulation with the folder of its written cases, and the law under which they are decided. */
export interface Book {
	readonly regulation: Regulation;
	readonly law: Law;
}

export const books: readonly Book[] = [
	{ regulation: weifang2021, law: weifang },
	{ regulation: stateCouncil809, law: stateCouncil809 },
	{ regulation: pipl2021, law: pipl2021 },
];
