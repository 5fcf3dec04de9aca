import { weifang } from "./jurisdictions/weifang";
import { pipl2021 } from "./pipl-2021";
import { secrecy2024 } from "./secrecy-2024";
import { stateCouncil809 } from "./state-council-809";
import { weifang2021 } from "./weifang-2021";

/** Every law that ships, by id: a regulation's id is the regulation alone, a place's id is its stack of laws. */
export const laws = {
	weifang,
	"weifang-2021": weifang2021,
	"state-council-809": stateCouncil809,
	"pipl-2021": pipl2021,
	"secrecy-2024": secrecy2024,
} as const;

/** The id of a shipped law. */
export type LawId = keyof typeof laws;
