import { engineFor, outcomeOf, runtimeFacts } from "gongshu/json-rules-engine";
import { weifang } from "gongshu/rules/weifang";
import { weifang2021 } from "gongshu/rules/weifang-2021";
import { Engine } from "json-rules-engine";

// 本系统原有的引擎和规则，一个字也不用改。
const desk = new Engine([
	{
		conditions: { all: [{ fact: "documents", operator: "equal", value: "complete" }] },
		event: { type: "accept", params: { to: "数据资源科" } },
	},
]);

// 旁边加一个引擎：按当日施行的规定，社会主体怎样取得这份数据。
const route = engineFor(weifang, "openingRoute", { on: "2026-11-21" });

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

const levels = weifang2021.questions.find(({ id }) => id === "openingRoute").scale;
const labelOf = (outcome) => levels.find(({ id }) => id === outcome)?.label ?? outcome;

const named = (fact) => weifang.layers.flatMap(({ regulation }) => regulation.vocabulary[fact]?.label ?? [])[0];

/** 法律一侧的回答和条文原文；事实不齐时引擎报错，这里只说缺什么，不代为回答。 */
const answer = async (facts) => {
	try {
		const { events } = await route.run(runtimeFacts(weifang, facts));
		const outcome = outcomeOf(events);
		const grounds = events.filter(({ params }) => [params.level, params.status].includes(outcome));
		const quotes = grounds.flatMap(({ params }) => params.words.map(({ quote }) => `“${quote}”`));
		return [labelOf(outcome), ...new Set(quotes)].join("\n    ");
	} catch (error) {
		if (error.code !== "UNDEFINED_FACT") throw error;
		const fact = error.message.replace("Undefined fact: ", "");
		return `不作答，尚不知道：${named(fact)}`;
	}
};

for (const { title, documents, facts } of applications) {
	const { events } = await desk.run({ documents });
	const handled = events.map(({ params }) => `转${params.to}`).join() || "退回补正";
	process.stdout.write(`${title}\n  本系统：${handled}\n  规定：${await answer(facts)}\n`);
}
