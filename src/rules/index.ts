/** Every law that ships, by its id; each is also an entry of its own. */

import { anhui2020 } from "./anhui-2020";
import { chongqing2020 } from "./chongqing-2020";
import { anhui } from "./jurisdictions/anhui";
import { chongqing } from "./jurisdictions/chongqing";
import { luoyuan } from "./jurisdictions/luoyuan";
import { tengzhou } from "./jurisdictions/tengzhou";
import { weifang } from "./jurisdictions/weifang";
import { luoyuan2021 } from "./luoyuan-2021";
import { networkData2024 } from "./network-data-2024";
import { pipl2021 } from "./pipl-2021";
import { secrecy2010 } from "./secrecy-2010";
import { secrecy2024 } from "./secrecy-2024";
import { secrecyRegulation2024 } from "./secrecy-regulation-2024";
import { shandong2021 } from "./shandong-2021";
import { stateCouncil809 } from "./state-council-809";
import { tengzhou2024 } from "./tengzhou-2024";
import { weifang2021 } from "./weifang-2021";

/** Every law that ships, by id: a regulation's id is the regulation alone, a jurisdiction's id is its stack of laws. */
export const laws = {
	weifang,
	tengzhou,
	luoyuan,
	chongqing,
	anhui,
	"weifang-2021": weifang2021,
	"tengzhou-2024": tengzhou2024,
	"luoyuan-2021": luoyuan2021,
	"chongqing-2020": chongqing2020,
	"anhui-2020": anhui2020,
	"state-council-809": stateCouncil809,
	"pipl-2021": pipl2021,
	"secrecy-2024": secrecy2024,
	"secrecy-2010": secrecy2010,
	"secrecy-regulation-2024": secrecyRegulation2024,
	"network-data-2024": networkData2024,
	"shandong-2021": shandong2021,
} as const;

/** The id of a shipped law. */
export type LawId = keyof typeof laws;
