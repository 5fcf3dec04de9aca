import { factFor } from "gongshu/json-rules-engine";
import { weifang } from "gongshu/rules/weifang";
import { conclusion } from "gongshu/text";
import { Engine } from "json-rules-engine";

/** 规定对“社会主体怎样取得这份数据”的答复中的一项。 */
const law = (path, operator, value) => ({ fact: "gongshu:openingRoute", path, operator, value });

// 本系统原有的引擎和规则，一个字也不用改；另写两条，把规定的答复作为一项事实来问。
const desk = new Engine([
	{
		conditions: { all: [{ fact: "documents", operator: "equal", value: "complete" }] },
		event: { type: "accept", params: { to: "数据资源科" } },
	},
	{
		conditions: { all: [law("$.status", "equal", "undetermined")] },
		event: { type: "ask" },
	},
	{
		conditions: { all: [law("$.answer", "in", ["none", "unavailable"])] },
		event: { type: "close" },
	},
]);

// 按每次受理之日施行的规定作答；案情在名为 resource 的事实里。
desk.addFact(factFor(weifang, "openingRoute", { on: { fact: "today" }, facts: "resource" }));

const finding = (value) => ({ value, by: "市交通运输局 张某", on: "2026-11-02" });

const busStops = {
	inRegion: true,
	publicData: true,
	provider: "organ",
	dutyData: true,
	stateSecret: { value: "none", by: "市交通运输局定密责任人 李某", on: "2026-10-30" },
	workSecret: finding(false),
	personalInfo: "none",
	separateConsent: false,
	endangersSecurity: finding(false),
	harmsThirdParty: finding(false),
	contractOrIp: finding(false),
	lawOnOpening: "silent",
	ruleOnOpening: "silent",
	conditionsNeeded: finding(false),
	declaredOpen: "unconditional",
	securityReview: "passed",
	onOpenList: true,
};

const applications = [
	{ title: "公交站点", documents: "complete", facts: busStops },
	{ title: "公交刷卡记录", documents: "complete", facts: { ...busStops, harmsThirdParty: finding(true) } },
	{ title: "公交实时位置", documents: "missing", facts: { ...busStops, securityReview: undefined } },
];

const today = "2026-11-21";
const labels = { accept: ({ to }) => `转${to}`, ask: () => "退回，补充认定", close: () => "不对外提供" };

for (const { title, documents, facts } of applications) {
	const { events, almanac } = await desk.run({ documents, today, resource: facts });
	const decision = await almanac.factValue("gongshu:openingRoute");
	const handled = events.map(({ type, params }) => labels[type](params)).join("；") || "退回补正";
	const quotes = decision.grounds
		.filter(({ holds }) => holds === true)
		.flatMap(({ words }) => words.map(({ quote }) => `“${quote}”`));
	const missing = decision.missing.map(({ fact }) => decision.labels.terms[fact].label);
	process.stdout.write(`${title}\n  本系统：${handled}\n  规定：${conclusion(decision)}\n`);
	for (const quote of new Set(quotes)) process.stdout.write(`    ${quote}\n`);
	if (missing.length > 0) process.stdout.write(`    还缺：${missing.join("、")}\n`);
}
