import type { Law, Regulation } from "../../src/index";
import { anhui2020 } from "../../src/rules/anhui-2020";
import { chongqing2020 } from "../../src/rules/chongqing-2020";
import { anhui } from "../../src/rules/jurisdictions/anhui";
import { chongqing } from "../../src/rules/jurisdictions/chongqing";
import { luoyuan } from "../../src/rules/jurisdictions/luoyuan";
import { tengzhou } from "../../src/rules/jurisdictions/tengzhou";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import { luoyuan2021 } from "../../src/rules/luoyuan-2021";
import { pipl2021 } from "../../src/rules/pipl-2021";
import { secrecy2024 } from "../../src/rules/secrecy-2024";
import { stateCouncil809 } from "../../src/rules/state-council-809";
import { tengzhou2024 } from "../../src/rules/tengzhou-2024";
import { weifang2021 } from "../../src/rules/weifang-2021";

/** A regulation with the folder of written cases that put it to the test, and the law under which those are decided. */
export interface Book {
	readonly regulation: Regulation;
	readonly law: Law;
	readonly folder: string;
}

/** The texts of a law, highest first. */
export const textsOf = (law: Law): readonly Regulation[] =>
	"layers" in law ? law.layers.map(({ regulation }) => regulation) : [law];

const alone = (regulation: Regulation): Book => ({ regulation, law: regulation, folder: regulation.id });

/** 保守国家秘密法 has no question of its own: what it adds shows only where it is laid over other texts. */
export const books: readonly Book[] = [
	alone(weifang2021),
	alone(tengzhou2024),
	alone(luoyuan2021),
	alone(chongqing2020),
	alone(anhui2020),
	alone(stateCouncil809),
	alone(pipl2021),
	{ regulation: secrecy2024, law: weifang, folder: "weifang" },
];

const underPlace = (regulation: Regulation, law: Law): Book => ({ regulation, law, folder: law.id });

/** Cases decided under all texts of a place together; the regulation is the place's own, whose provisions its own book puts to the test. */
export const placeBooks: readonly Book[] = [
	underPlace(tengzhou2024, tengzhou),
	underPlace(luoyuan2021, luoyuan),
	underPlace(chongqing2020, chongqing),
	underPlace(anhui2020, anhui),
];
