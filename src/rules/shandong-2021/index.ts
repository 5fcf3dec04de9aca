import { regulation } from "../../model/law/regulation";
import type { Shandong2021 } from "../names/shandong-2021";
import { articles } from "./articles";
import { collection } from "./collection";
import { duties } from "./duties";
import { readings } from "./readings";
import { scope } from "./scope";
import { unstated } from "./unstated";
import { vocabulary } from "./vocabulary";

export type * from "../names/shandong-2021";

/** 《山东省大数据发展促进条例》第一条至第十八条；供与山东省各地的规定叠加适用。 */
export const shandong2021: Shandong2021 = regulation({
	id: "shandong-2021",
	version: "1",
	title: "山东省大数据发展促进条例",
	number: "2021年9月30日山东省第十三届人民代表大会常务委员会第三十次会议通过",
	issuer: "山东省人民代表大会常务委员会",
	rank: "localRegulation",
	region: "山东省",
	effective: { from: "2022-01-01", reading: "SD-01" },
	source: {
		grade: "excerpt",
		note: "只收录第一条至第十八条，第十九条以下（发展应用、安全保护、促进措施、法律责任、附则）未收录",
		sha256: "13f3ddea40b9876c89014adc61159e3a0596d72c2c1e1627a77d5d57df352a69",
	},
	articles,
	vocabulary,
	scope,
	// 利用财政资金购买数据的，不限于公共数据提供单位。
	unlimited: ["procurement"],
	questions: [collection],
	duties,
	remedies: [],
	procedures: [],
	readings,
	unstated,
});
