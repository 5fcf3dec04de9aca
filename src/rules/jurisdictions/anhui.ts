import { jurisdiction } from "../../model/law/jurisdiction";
import { anhui2020 } from "../anhui-2020";
import type { Anhui } from "../names/anhui";
import { nationalLayers, nationalNotHeld, nationalReadings } from "./national";

export type * from "../names/anhui";

/** 安徽省现行规定：共享依国务院条例，条例不适用的，依本省资料。 */
export const anhui: Anhui = jurisdiction({
	id: "anhui",
	version: "1",
	label: "安徽省现行规定",
	region: "安徽省",
	layers: [...nationalLayers, { regulation: anhui2020, relation: "base" }],
	notHeld: nationalNotHeld,
	readings: nationalReadings,
});
