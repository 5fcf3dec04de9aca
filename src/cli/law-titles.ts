// Written by `npm run generate` from the list of laws.
import type { LawId } from "../rules";

/** The titles of the laws that ship, by id: help says them without loading a law. */
export const lawTitles: Readonly<Record<LawId, string>> = {
	weifang: "潍坊市现行规定",
	tengzhou: "滕州市现行规定",
	luoyuan: "罗源县现行规定",
	chongqing: "重庆市现行规定",
	anhui: "安徽省现行规定",
	"weifang-2021": "潍坊市公共数据管理办法",
	"tengzhou-2024": "滕州市公共数据管理办法",
	"luoyuan-2021": "罗源县政务数据资源管理办法",
	"chongqing-2020": "重庆市公共数据开放管理暂行办法",
	"anhui-2020": "安徽省政务数据资源管理办法",
	"state-council-809": "政务数据共享条例",
	"pipl-2021": "中华人民共和国个人信息保护法",
	"secrecy-2024": "中华人民共和国保守国家秘密法",
	"secrecy-2010": "中华人民共和国保守国家秘密法（2010年修订）",
	"secrecy-regulation-2024": "中华人民共和国保守国家秘密法实施条例",
	"network-data-2024": "网络数据安全管理条例",
	"shandong-2021": "山东省大数据发展促进条例",
};
