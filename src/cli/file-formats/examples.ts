import type { FileFormat } from "../options";

const facts = `{
  "公共数据": "是",
  "个人信息": "不含",
  "stateSecret": { "认定": "不涉及", "认定人": "某局定密责任人", "认定日": "2026-11-20" }
}`;

const resources = `{
  "资源": [
    { "名称": "公交站点信息", "事实": { "公共数据": "是", "目录所注共享类型": "无条件共享" } },
    { "名称": "分病种就诊量统计", "事实": {} }
  ]
}`;

const catalogue = `资源名称,提供部门,共享类型,开放属性
公交站点信息,市交通运输局,1,无条件开放
分病种就诊量统计,市卫生健康委员会,2,不予开放`;

const profile = `{
  "格式": "gongshu-profile/1",
  "每行为": "资源",
  "列": {
    "资源名称": "资源名称",
    "提供部门": "部门",
    "共享类型": {
      "事实": "目录所注共享类型",
      "代码": { "1": "无条件共享", "2": "有条件共享", "3": "不予共享" }
    },
    "开放属性": { "事实": "现开放属性" }
  },
  "固定事实": { "本市行政区域内": "是", "公共数据": "是" }
}`;

const findings = `[
  {
    "事实": { "国家秘密": "不涉及", "工作秘密": "否" },
    "认定人": "某局定密责任人",
    "认定日": "2026-11-20",
    "认定依据": "保密审查登记表第12号",
    "行": "2-3"
  }
]`;

const events = `[
  { "日期": "2026-11-02", "环节": "申请", "结果": "已提出申请" },
  { "日期": "2026-11-05", "环节": "答复是否同意", "结果": "同意" }
]`;

const notice = `{
  "year": 2017,
  "number": "某政办发〔2017〕1号",
  "issued": "2017-03-01",
  "region": { "code": "CN-GX", "label": "广西壮族自治区" },
  "holidays": [{ "name": "三月三", "off": [["2017-03-30", "2017-03-31"]], "work": ["2017-04-08"] }]
}`;

const signatures = `格式: gongshu-signatures/1
签署:
  - 项: 解释
    规定: weifang-2021
    号: A-06
    意见: 同意
    审核人: 市数据局法规科某某
    日期: 2026-11-20
    核对码: 3f9a0c77d21e4b8f6a5d90b3c1e2f7480d6b9a1c5e3f7284b60d9c8e1a2f3b47`;

const cases = `- 案例: 属于国家秘密的，不予开放
  日期: 2026-11-21
  问题: 开放属性
  事实:
    本市行政区域内: 是
    公共数据: 是
    国家秘密: { 认定: 依法确定为国家秘密, 认定人: 某局定密责任人, 认定日: 2026-11-20 }
    工作秘密: { 认定: 否, 认定人: 某局定密责任人, 认定日: 2026-11-20 }
  结论: 不予开放
  依据: [《中华人民共和国保守国家秘密法实施条例》第五条, 《潍坊市公共数据管理办法》第二十三条第（一）项]
  审核人:
  审核日期:`;

const template = `{
  "格式": "gongshu-letter/1",
  "种类": "定类意见",
  "文号": "{文号}",
  "标题": "关于{数据名称}的意见",
  "主送": "{受文单位}：",
  "开头": ["依照{规定}，以{适用日}为准，提出以下意见。"],
  "章节": [{ "标题": "结论", "段落": ["{结论}", "{依据}"] }],
  "结尾": [],
  "落款": ["{署名}", "{日期}"]
}`;

const source = `某市公共数据开放办法

第一条　公共数据分为不予开放和无条件开放两类。含有个人信息的，不予开放。
第二条　本办法自2026年1月1日起施行。
`;

const regulation = `{
  "id": "mou-shi-2026", "title": "某市公共数据开放办法", "number": "某政发〔2026〕1号",
  "issuer": "某市人民政府", "rank": "normative", "region": "某市",
  "effective": { "from": "2026-01-01", "words": { "cite": { "article": 2 }, "quote": "本办法自2026年1月1日起施行" } },
  "source": { "grade": "full text", "note": "虚构的示例", "sha256": "6b36eba31dc4f56c2d7a2e7124ca2e2fd6f7ef14b4ff2f7c841d81abeee9edae" },
  "articles": { "1": { "title": "开放类型", "state": "encoded" }, "2": { "title": "施行日期", "state": "encoded" } },
  "vocabulary": {
    "personalInfo": {
      "label": "个人信息", "ask": "是否含有个人信息？", "kind": "flag", "cite": { "article": 1 }
    }
  },
  "scope": [], "unlimited": "all", "duties": [], "remedies": [], "procedures": [], "readings": [], "unstated": [],
  "questions": [
    {
      "id": "opening", "label": "开放类型", "matter": "opening",
      "scale": [
        { "id": "none", "label": "不予开放", "cite": { "article": 1 }, "quote": "不予开放" },
        { "id": "unconditional", "label": "无条件开放", "cite": { "article": 1 }, "quote": "无条件开放" }
      ],
      "rules": [
        {
          "id": "1", "words": [{ "cite": { "article": 1 }, "quote": "含有个人信息的，不予开放" }],
          "when": { "fact": "personalInfo", "operator": "equal", "value": true }, "atMost": "none"
        }
      ]
    }
  ]
}`;

/** A record of the log: it is digested, and cannot be written by hand. */
const records = async (): Promise<string> => {
	const [{ decide }, { record }, { shandong2021 }] = await Promise.all([
		import("../../engine/decide"),
		import("../../records"),
		import("../../rules/shandong-2021"),
	]);
	const facts = {};
	return record(decide(shandong2021, "collection", facts, { on: "2000-01-01" }), { facts });
};

const written: Readonly<Record<Exclude<FileFormat, "records">, string>> = {
	facts,
	resources,
	catalogue,
	profile,
	findings,
	events,
	notice,
	signatures,
	cases,
	template,
	source,
	regulation,
};

/** An example of a format, exactly as a file of it is written. */
export const fileExample = async (format: FileFormat): Promise<string> => (format === "records" ? records() : written[format]);
