import { parseDay, parseEvents, parseFacts, parseOverlay, parseRegulation } from "../src/parse";
import { laws } from "../src/rules";
import { keep, type Timed } from "./timing";

const { weifang } = laws;
const huge = "公".repeat(5_000_000);
const many = (count: number, name: string): object =>
	Object.fromEntries(Array.from({ length: count }, (_, at) => [`${name}${at}`, true]));
const nested = Array.from({ length: 100_000 }).reduce<unknown>((inner) => ({ not: inner }), true);

const refused = (name: string, parse: () => { readonly _tag: string }): Timed => {
	if (parse()._tag !== "Left") throw new Error(`${name} is read`);
	return { name, operations: 1, pass: () => keep(parse()) };
};

/** Input that only an attacker or a broken program sends. Tests count the work that it takes; here it is timed. */
export const hostileInputs = (): readonly Timed[] => [
	refused("a text of 5 million characters for a day", () => parseDay(huge)),
	refused("four such texts in a finding", () =>
		parseFacts(weifang, { stateSecret: { value: huge, by: huge, on: huge, basis: huge } }),
	),
	refused("a thousand unknown facts", () => parseFacts(weifang, many(1000, "无此事实"))),
	refused("a thousand unknown facts with names of 3,000 letters", () => parseFacts(weifang, many(1000, "ﷺ".repeat(190)))),
	refused("a hundred events with a hundred unknown facts each", () =>
		parseEvents(
			weifang,
			"sharingRequest",
			Array.from({ length: 100 }, () => ({ 日期: "2026-02-10", 环节: "申请", 结果: "已提出申请", 事实: many(100, "无") })),
		),
	),
	refused("a notice with ten thousand unknown keys", () => parseOverlay(JSON.stringify(many(10_000, "无")))),
	refused("a regulation nested a hundred thousand deep", () => parseRegulation({ never: nested })),
];
