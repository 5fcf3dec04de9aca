import { describe, expect, test } from "vitest";
import { decide, type Law } from "../../src/index";
import { parseFacts } from "../../src/parse";
import { weifang } from "../../src/rules/jurisdictions/weifang";
import {
	agrees,
	boundaryDays,
	findingsAreSigned,
	type Host,
	neverForgets,
	neverOpensMore,
	neverWidensWithLess,
	survivesNonsense,
} from "../../src/testing";
import { legalAnswer } from "../../src/testing/report/legal-answer";
import { isThorough } from "../thorough";
import { everyQuestion } from "./every-question";
import * as hosts from "./faulty-hosts";

const { on } = hosts;
const numRuns = isThorough ? 12 : 1;
const laws = { agrees, neverOpensMore, neverForgets, neverWidensWithLess, survivesNonsense, findingsAreSigned };

describe.each(everyQuestion)("the library keeps every law of %s, %s", (_, question, law) => {
	test.each(Object.entries(laws))("%s", async (_, holds) => {
		const host: Host<Law, unknown> = (facts, context) => decide(law, question, facts as object, context).answer;
		await holds(law, question, { on: boundaryDays(law), host, numRuns });
		await holds(law, question, { on, host, numRuns });
	});
});

describe("a host that reads its input with gongshu/parse and then decides keeps every law", () => {
	test.each(Object.entries(laws))("%s", async (_, holds) => {
		const host: Host<typeof weifang, unknown> = (facts, context) => {
			const parsed = parseFacts(weifang, facts);
			return parsed._tag === "Right" ? decide(weifang, "opening", parsed.right, context).answer : null;
		};
		await holds(weifang, "opening", { on, host, numRuns: 40 });
	});
});

type Holds = (typeof laws)[keyof typeof laws];
type OpeningHost = Host<typeof weifang>;

const rejection = (
	holds: Holds,
	host: OpeningHost,
	options: { seed?: number; path?: string; numRuns?: number } = {},
): Promise<string> =>
	// A run ends with the first fault, so that many are cheap where there is one.
	// Some of the hosts take for granted what a host of nonsense must not.
	(holds as typeof agrees)(weifang, "opening", { on, host, numRuns: 5000, ...options }).then(
		() => "",
		({ message }: Error) => message,
	);

describe("a faulty host is found out", () => {
	test.each<[string, Holds, OpeningHost, string]>([
		["what takes an empty line for 否 opens more", neverOpensMore, hosts.blankMeansNo, "系统放得比规定宽"],
		["what forgets a restriction opens more", neverOpensMore, hosts.withoutContracts, "系统放得比规定宽"],
		[
			"what asks for every line forgets cases the law decides",
			neverForgets,
			hosts.everyLineFilled,
			"规定已有结论，系统没有作答",
		],
		["what is too strict does not agree", agrees, hosts.neverOnConditions, "系统答的与规定不同"],
		["what opens more does not agree", agrees, hosts.blankMeansNo, "系统答的与规定不同"],
		["what forgets does not agree", agrees, hosts.everyLineFilled, "系统答的与规定不同"],
		[
			"what takes an empty line for 否 gives more to whoever tells less",
			neverWidensWithLess,
			hosts.openUnlessHarmful,
			"少知道“开放会对第三方合法权益造成损害”，系统反而放得更宽",
		],
		["what mends its input opens on nonsense", survivesNonsense, hosts.wellMeaning, "输入不合要求，系统照样放开"],
		["what takes its input for granted fails on nonsense", survivesNonsense, hosts.careless, "系统出错"],
		[
			"what signs for others takes an unsigned finding",
			findingsAreSigned,
			hosts.signsItself,
			"认定没有具名、具日，系统照样放开",
		],
	])("%s", async (_, holds, host, wrong) => {
		const [first] = (await rejection(holds, host)).split("\n");
		expect(first).toBe(`“开放属性”：${wrong}。`);
	});

	test("what keeps to the law of a day long past does not agree on boundary days", async () => {
		await expect(agrees(weifang, "sharing", { on: "2024-09-02", host: hosts.outdated, numRuns: 200 })).resolves.toMatchObject({
			runs: 200,
		});
		await expect(agrees(weifang, "sharing", { on: boundaryDays(weifang), host: hosts.outdated })).rejects.toThrow(
			"“共享类型”：系统答的与规定不同。",
		);
	});

	test.each<[string, OpeningHost]>([
		["at once", () => "公开"],
		["later", async () => "公开"],
	])("an answer that is no level is no answer, %s", async (_, host) => {
		expect(await rejection(neverOpensMore, host)).toContain(
			"系统答：`公开`，应为`none`（不予开放）、`conditional`（有条件开放）、`unconditional`（无条件开放）或者 `null`。",
		);
	});

	test.each<[string, OpeningHost]>([
		[
			"throws",
			() => {
				throw new TypeError("无此字段");
			},
		],
		["rejects", () => Promise.reject(new TypeError("无此字段"))],
	])("a host that %s is reported with what it says", async (_, host) => {
		expect(await rejection(agrees, host)).toContain("系统答：没有作答，抛出 `TypeError: 无此字段`。");
	});
});

describe("each law stands for itself", () => {
	test.each<[string, Holds, OpeningHost]>([
		["too strict a host opens no more", neverOpensMore, hosts.neverOnConditions],
		["too strict a host forgets nothing", neverForgets, hosts.neverOnConditions],
		["a host that asks for every line opens no more", neverOpensMore, hosts.everyLineFilled],
		["a host that never answers opens no more", neverOpensMore, () => null],
		["a host that never answers survives nonsense", survivesNonsense, () => undefined],
		["a host that opens everything forgets nothing", neverForgets, () => "unconditional"],
		["a host that opens everything never widens with less", neverWidensWithLess, () => "unconditional"],
		["what forgets a restriction is not moved by nonsense", survivesNonsense, hosts.withoutContracts],
		["what takes an empty line for 否 is not moved by an unsigned finding", findingsAreSigned, hosts.blankMeansNo],
		["a host that answers later agrees as one that answers at once", agrees, async (facts) => hosts.sound(facts)],
	])("%s", async (_, holds, host) => {
		expect(await rejection(holds, host, { numRuns: 200 })).toBe("");
	});
});

describe("what is wrong is said so that a clerk and a developer can read it", () => {
	test("case, answer, the words of the article, the facts, and how to run it again", async () => {
		const message = await rejection(neverOpensMore, hosts.blankMeansNo, { seed: 1 });
		const [problem, facts, hostAnswer, law, source, again, ...rest] = message.split("\n");
		expect(rest).toEqual([]);
		expect(problem).toBe("“开放属性”：系统放得比规定宽。");
		expect(facts).toMatch(/^案情：.*国家秘密：不涉及（[^（）]+，20\d\d年\d+月\d+日）；.*；其余未知。$/);
		expect(hostAnswer).toMatch(/^系统答：“(无条件|有条件)开放”。$/);
		expect(law).toMatch(/^依潍坊市现行规定，以2026年11月21日为准：尚不能作答，可能是“不予开放”“(无条件|有条件)开放”，/);
		expect(law).toContain("须先查明“开放会对第三方合法权益造成损害”（由数据提供单位认定）。");
		expect(law).toContain(
			"尚不能排除：《潍坊市公共数据管理办法》第二十三条第（三）项“涉及商业秘密、个人隐私等开放会对第三方合法权益造成损害的”。",
		);
		expect(source).toMatch(/^反例：\{ .*"stateSecret": \{"value":"none",.* \}$/);
		expect(again).toMatch(/^重现：\{ seed: -?\d+, path: "[\d:]+" \}（试到第\d+例，缩减\d+次）$/);
	});

	test("a decided case cites the rule that holds", async () => {
		const message = await rejection(neverOpensMore, hosts.ignoresContracts);
		expect(message).toMatch(/第二十三条第（四）项“因协议或者知识产权限制而无法开放的”/);
	});

	test("an unsigned finding is named", async () => {
		const message = await rejection(findingsAreSigned, hosts.signsItself);
		expect(message).toContain("“开放会对第三方合法权益造成损害”一项须由有权认定的人具名、具日认定，按未知处理");
	});

	test("the smallest case has nothing in it that does not matter", async () => {
		const message = await rejection(neverOpensMore, hosts.withoutContracts);
		const source = /^反例：(.*)$/m.exec(message)?.[1] ?? "{}";
		const facts = JSON.parse(source) as Record<string, unknown>;
		const opens = (known: object) => hosts.withoutContracts(known) !== decide(weifang, "opening", known, { on }).answer;
		expect(opens(facts)).toBe(true);
		for (const fact of Object.keys(facts)) expect([fact, opens({ ...facts, [fact]: undefined })]).toEqual([fact, false]);
	});

	test("the seed and the path run the same case again", async () => {
		const message = await rejection(neverOpensMore, hosts.blankMeansNo);
		const [, seed, path] = /seed: (-?\d+), path: "([\d:]+)"/.exec(message) ?? [];
		const again = await rejection(neverOpensMore, hosts.blankMeansNo, { seed: Number(seed), path: path ?? "" });
		const report = (text: string) => text.split("\n").slice(0, 5);
		expect(report(again)).toEqual(report(message));
	});

	test("on a day that does not exist nothing can be answered", async () => {
		const host = () => "none";
		await expect(neverOpensMore(weifang, "opening", { on: "2023-02-29", host })).rejects.toThrow(
			"不能作答，“2023-02-29”不是存在的日期。",
		);
	});

	test("facts that cannot go together can be given no answer", () => {
		const facts = { dutyData: true, provider: "organ", publicData: false };
		expect(legalAnswer(decide(weifang as Law, "sharing", facts, { on }))).toMatch(
			/^不能作答，所填事实互相矛盾，不能同时成立：《政务数据共享条例》第三条第一款“本条例所称政务数据，/,
		);
	});
});
