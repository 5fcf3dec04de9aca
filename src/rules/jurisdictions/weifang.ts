import { jurisdiction } from "../../model/jurisdiction";
import { weifang2021 } from "../weifang-2021";

/** 潍坊市现行规定的层级；目前只有本级办法一层。 */
export const weifang = jurisdiction({
	id: "weifang",
	label: "潍坊市现行规定",
	region: "潍坊市",
	layers: [{ regulation: weifang2021, relation: "base" }],
});
