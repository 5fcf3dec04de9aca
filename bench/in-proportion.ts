import { type CaseEvent, follow, type Law } from "../src/index";
import { parseEvents, parseOverlay } from "../src/parse";
import { weifang } from "../src/rules/jurisdictions/weifang";
import { keep, type Timed } from "./timing";

const events = (count: number): readonly CaseEvent[] =>
	Array.from({ length: count }, (_, at) => ({
		on: "2024-04-08",
		step: "apply",
		outcome: "filedOffPlatform",
		facts: { stateSecret: { value: "none", by: `某局${at}`, on: "2024-03-01" } },
	}));

const following = (count: number): Timed => {
	const happened = events(count);
	return {
		name: `follow, ${count} events`,
		operations: count,
		pass: () => keep(follow<Law>(weifang, "sharingRequest", happened, { facts: {}, today: "2024-05-06" })),
	};
};

const reading = (count: number, facts: number): Timed => {
	const strange = Object.fromEntries(Array.from({ length: facts }, (_, at) => [`x${at}`, 1]));
	const written = Array.from({ length: count }, () => ({
		日期: "2024-04-08",
		环节: "申请",
		结果: "已提出申请",
		事实: strange,
	}));
	return {
		name: `parseEvents, ${count} events with ${facts} unknown facts each`,
		operations: count,
		pass: () => keep(parseEvents(weifang, "sharingRequest", written)),
	};
};

const overlay = (keys: number): Timed => {
	const written = JSON.stringify(Object.fromEntries(Array.from({ length: keys }, (_, at) => [`k${at}`, at])));
	return { name: `parseOverlay, ${keys} unknown keys`, operations: keys, pass: () => keep(parseOverlay(written)) };
};

/** What must take time in proportion to its size, or be refused: so many a second stays so many a second. */
export const inProportion: readonly (readonly Timed[])[] = [
	[following(100), following(1_000), following(20_000)],
	[reading(100, 0), reading(1_000, 0), reading(100, 1_000)],
	[overlay(1_000), overlay(1_000_000)],
];
