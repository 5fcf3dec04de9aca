import { comparedName } from "../model/compared-name";
import type { Law } from "../model/law/law";
import { display } from "../parse/display";
import { definedFacts } from "../parse/vocabulary";
import type { Hint } from "./result";

/** Words in the name of a field, with the fact that they make worth asking and what they suggest of it. */
interface Sign {
	readonly words: RegExp;
	/** The Chinese term of the fact; a law that has no such fact has no such hint. */
	readonly fact: string;
	readonly suggests: string;
}

const signs: readonly Sign[] = [
	{
		words: /身份证|证件号|护照|手机|电话|住址|居住地|家庭地址|户籍|姓名|出生日期|邮箱|社保号|银行卡|银行账号|学号|车牌/u,
		fact: "个人信息",
		suggests: "可能含个人信息",
	},
	{
		words: /指纹|人脸|虹膜|基因|病历|诊断|疾病|健康|残疾|宗教|行踪|轨迹|犯罪|前科|征信/u,
		fact: "个人信息",
		suggests: "可能含敏感个人信息",
	},
	{ words: /未成年|儿童|学生|幼儿|监护人/u, fact: "含不满十四周岁未成年人的个人信息", suggests: "可能含未成年人的个人信息" },
	{ words: /密级|涉密|国防|军事|军用/u, fact: "国家秘密", suggests: "可能涉及国家秘密" },
	{ words: /内部|办案|线索|侦查|督办/u, fact: "工作秘密", suggests: "可能属于工作秘密" },
	{ words: /商业秘密|技术秘密|配方|专利|合同金额|标底/u, fact: "开放会对第三方合法权益造成损害", suggests: "可能涉及商业秘密" },
	{ words: /著作权|版权|授权使用|购买数据/u, fact: "因协议或者知识产权限制而无法开放", suggests: "可能受协议或者知识产权限制" },
	{
		words: /管网|管线|坐标|经纬度|水源地|变电站|油库|危化/u,
		fact: "开放后可能危及国家安全、公共安全、经济安全、社会稳定",
		suggests: "可能涉及公共安全",
	},
	{ words: /重要数据/u, fact: "重要数据", suggests: "可能属于重要数据" },
];

/** How many names are remembered with their hints. */
const mostNames = 20_000;

const nothing: readonly Hint[] = [];

/** What the names of fields suggest under a law: questions to ask first, each marked 推定. */
export const hintsFor = (law: Law): ((name: string) => readonly Hint[]) => {
	const facts = new Map(definedFacts(law).map(({ id, label }) => [comparedName(label), id]));
	const known = signs.flatMap((sign) => {
		const fact = facts.get(comparedName(sign.fact));
		return fact === undefined ? [] : [{ ...sign, id: fact }];
	});
	const met = new Map<string, readonly Hint[]>();
	const found = (name: string): readonly Hint[] => {
		const hints = known.flatMap(({ words, id, fact, suggests }): readonly Hint[] => {
			const word = words.exec(name)?.[0];
			if (word === undefined) return [];
			const message = `推定：“${display(name)}”中有“${word}”，${suggests}，请先查明“${fact}”`;
			return [{ kind: "supposed", fact: id, message }];
		});
		return hints.length === 0 ? nothing : Object.freeze(hints);
	};
	return (name) => {
		const hints = met.get(name) ?? found(name);
		if (met.size >= mostNames) met.clear();
		met.set(name, hints);
		return hints;
	};
};
