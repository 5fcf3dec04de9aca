import type { Law, Regulation } from "../../src/index";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { pipl2021 } from "../../src/rules/pipl-2021";
import { secrecy2024 } from "../../src/rules/secrecy-2024";
import { stateCouncil809 } from "../../src/rules/state-council-809";
import { weifang2021 } from "../../src/rules/weifang-2021";

/** A regulation with the folder of written cases that put it to the test, and the law under which those are decided. */
export interface Book {
	readonly regulation: Regulation;
	readonly law: Law;
	readonly folder: string;
}

const alone = (regulation: Regulation): Book => ({ regulation, law: regulation, folder: regulation.id });

/** 保守国家秘密法 has no question of its own: what it adds shows only where it is laid over other texts. */
export const books: readonly Book[] = [
	alone(weifang2021),
	alone(stateCouncil809),
	alone(pipl2021),
	{ regulation: secrecy2024, law: weifang, folder: "weifang" },
];
