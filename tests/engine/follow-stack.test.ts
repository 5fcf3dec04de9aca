import { describe, expect, test } from "vitest";
import { type Day, explain, follow } from "../../src/index";
import { weifang } from "../../src/rules/jurisdictions/weifang";

const finding = (value: boolean | string) => ({ value, by: "某局", on: "2024-01-01" }) as never;
const gov = {
	inRegion: true,
	publicData: true,
	provider: "organ",
	requester: "organ",
	dutyData: true,
	stateSecret: finding("none"),
	workSecret: finding(false),
	securityReview: "passed",
	sameLevel: true,
	shareable: finding("some"),
	sharingForbidden: "none",
	declaredShare: "conditional",
} as const;
const { provider: _, ...unknownProvider } = gov;
type Events = Parameters<typeof follow<typeof weifang>>[2];
const at = (
	procedure: "sharingRequest" | "catalogueUpdate" | "correction" | "openingRequest",
	events: object,
	facts: object,
	today: Day,
) => follow(weifang, procedure, events as Events, { facts, today });
const dues = ({ next }: ReturnType<typeof at>) => next.map(({ regulation, step, due }) => [regulation, step, due?.due ?? null]);
const filed = { on: "2025-09-24", step: "apply", outcome: "filed" };
const trigger = { on: "2025-09-24", step: "trigger", outcome: "occurred" };

describe("while it is not known which of two texts governs, each goes its own way", () => {
	test("an extension by 条例第二十一条 does not extend the ten days of 潍坊第二十条, which has none", () => {
		const granted = { extensionConsented: true, extensionNotified: true };
		const extended = { on: "2025-10-13", step: "reply", extended: true, facts: granted };
		expect(dues(at("sharingRequest", [filed, extended], unknownProvider, "2025-10-13"))).toEqual([
			["state-council-809", "reply", "2025-10-28"],
			["weifang-2021", "reply", "2025-10-14"],
		]);
	});

	test("a step only one text has moves that text alone", () => {
		const approved = { on: "2025-10-09", step: "approve", outcome: "agree" };
		const facts = { ...gov, catalogueChange: "modify" };
		expect(dues(at("catalogueUpdate", [trigger, approved], facts, "2025-10-09"))).toEqual([
			["state-council-809", "update", "2025-10-14"],
			["weifang-2021", "update", "2025-10-21"],
		]);
	});

	test("a dispute across levels that 潍坊 negotiates stays with the common authority in 条例第二十八条第三款", () => {
		const facts = { ...unknownProvider, sameLevel: false, needForDuty: finding(true) };
		const refused = { on: "2025-10-10", step: "reply", outcome: "refuse" };
		const failed = { on: "2025-10-20", step: "negotiate", outcome: "failed" };
		const { next } = at("sharingRequest", [filed, refused, failed], facts, "2025-10-20");
		expect(next.map(({ regulation, step }) => [regulation, step])).toEqual([
			["state-council-809", "coordinateAbove"],
			["weifang-2021", "coordinate"],
		]);
	});

	test("whether a step was late is not said while two terms could have run", () => {
		const updated = { on: "2025-10-16", step: "update", outcome: "updated" };
		const { history } = at("catalogueUpdate", [trigger, updated], { ...gov, catalogueChange: "add" }, "2025-10-16");
		expect(history.map(({ late }) => late)).toEqual([null, null]);
	});

	test("what an event makes known shows which text governs it", () => {
		const updated = { on: "2025-10-16", step: "update", outcome: "updated", facts: { catalogueTrigger: "localAmended" } };
		const { history } = at("catalogueUpdate", [trigger, updated], { ...gov, catalogueChange: "add" }, "2025-10-16");
		expect(history.at(-1)).toMatchObject({ regulation: "weifang-2021", due: { due: "2025-10-21" }, late: false });
	});

	test("a text that no completion lets speak is not offered, though neither of its bars is certain", () => {
		const { workSecret: __, ...unfound } = gov;
		const facts = { ...unfound, catalogueTrigger: "lawAmended", catalogueChange: "add" };
		expect(dues(at("catalogueUpdate", [trigger], facts, "2025-09-25"))).toEqual([
			["state-council-809", "update", "2025-10-14"],
		]);
	});
});

describe("the law of a case is that of the day it began", () => {
	test("an application off the platform begins nothing: the one received in August goes by 条例", () => {
		const letter = { on: "2025-07-25", step: "apply", outcome: "filedOffPlatform" };
		const received = { on: "2025-08-05", step: "apply", outcome: "filed" };
		const { on, history, next } = at("sharingRequest", [letter, received], gov, "2025-08-06");
		expect([on, history.map(({ regulation }) => regulation), next[0]?.regulation]).toEqual([
			"2025-08-05",
			["weifang-2021", "state-council-809"],
			"state-council-809",
		]);
	});

	test("one received in July goes by 潍坊 to its end, and says that the law has changed since", () => {
		const received = { on: "2025-07-25", step: "apply", outcome: "filed" };
		const { next, remarks } = at("sharingRequest", [received], gov, "2025-08-05");
		expect([next[0]?.regulation, remarks.map(({ kind }) => kind).includes("law-changed")]).toEqual(["weifang-2021", true]);
	});

	test("a law that has nothing to do with the procedure does not change it", () => {
		const reported = { on: "2024-04-26", step: "report", outcome: "reported" };
		const { remarks } = at("correction", [reported], gov, "2024-05-06");
		expect(remarks.map(({ kind }) => kind)).not.toContain("law-changed");
	});
});

describe("where a case stands is said by the texts that have it", () => {
	test("an update by 潍坊 before 条例 was in force ends it", () => {
		const events = [
			{ on: "2024-03-18", step: "trigger", outcome: "occurred" },
			{ on: "2024-04-01", step: "update", outcome: "updated" },
		];
		const facts = { ...gov, catalogueTrigger: "functionChanged", catalogueChange: "add" };
		expect(at("catalogueUpdate", events, facts, "2024-04-02").state).toBe("ended");
	});

	test("a procedure whose text has ended is not in force, whatever else is", () => {
		expect(at("openingRequest", [], gov, "2027-03-01").state).toBe("not-in-force");
		const early = at("sharingRequest", [{ on: "2022-01-10", step: "apply", outcome: "filed" }], gov, "2022-01-12");
		expect(early.rejected.map(({ code }) => code)).toEqual(["law-not-in-force"]);
	});

	test("silence is said once, and not while it is unknown whether a text asks for the reply", () => {
		const silences = (facts: object) =>
			at("sharingRequest", [filed], facts, "2025-11-20").remarks.filter(({ kind }) => kind === "silence" || kind === "overdue");
		expect(silences(gov).map(({ kind }) => kind)).toEqual(["overdue", "silence"]);
		expect(silences(unknownProvider)).toEqual([]);
	});

	test("what gives way is named with the words by which it does", () => {
		const progress = at("sharingRequest", [filed], gov, "2025-09-25");
		expect(progress.displaced).toMatchObject([
			{ regulation: "weifang-2021", by: "state-council-809", words: { cite: { article: 37 } } },
		]);
		expect(explain(progress)).toMatch(/第三十七条从其规定，适用《[^》]*条例》，不适用《[^》]*办法》（单独适用时为“答复”/);
	});
});
