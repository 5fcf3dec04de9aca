import {
	auditBatches,
	type CatalogueBatch,
	type Profile,
	parseProfile,
	type RowResult,
	type RowWithResult,
} from "../src/catalogue";
import { completeFacts, type Facts, law, on } from "./cases";
import { hold, type Timed } from "./timing";

const batchSize = 500;

/** One row of a catalogue as a line of NDJSON has it: what its cells say, under the names of its columns. */
interface Cells {
	readonly 名称: string;
	readonly 本市: boolean;
	readonly 公共: boolean;
	readonly 法律: Facts["lawOnOpening"];
	readonly 规章: Facts["ruleOnOpening"];
	readonly 开放: Facts["declaredOpen"];
	readonly 清单: boolean;
}

const lineOf = (facts: Facts, at: number): string =>
	JSON.stringify({
		名称: `第${at}项资源`,
		本市: facts.inRegion === true,
		公共: facts.publicData === true,
		法律: facts.lawOnOpening,
		规章: facts.ruleOnOpening,
		开放: facts.declaredOpen,
		清单: facts.onOpenList === true,
	} satisfies Cells);

/** What was found for all rows, by one person with one document. */
const found = {
	stateSecret: "none",
	endangersSecurity: false,
	harmsThirdParty: false,
	contractOrIp: false,
	conditionsNeeded: true,
} as const;

const profile = ((): Profile => {
	const columns = { 名称: "资源名称", 本市: "inRegion", 公共: "publicData", 法律: "lawOnOpening", 规章: "ruleOnOpening" };
	const read = parseProfile(law, {
		格式: "gongshu-profile/1",
		每行为: "资源",
		列: { ...columns, 开放: "declaredOpen", 清单: "onOpenList" },
		成批认定: [{ 事实: found, 认定人: "某局", 认定日: "2024-08-30", 行: "1-1000000" }],
	});
	if (read._tag === "Left") throw new Error(read.left.map(({ message }) => message).join("\n"));
	return read.right;
})();

const strictest = ["none", "conditional", "unconditional"];

const relationBetween = (declared: string | null | undefined, lawful: string | null): string => {
	const [own, due] = [strictest.indexOf(declared ?? ""), strictest.indexOf(lawful ?? "")];
	if (own < 0 || due < 0) return "unknown";
	return own === due ? "same" : own < due ? "declaredStricter" : "declaredWider";
};

/** The class of a row of which every fact is known and no finding excludes it, with the words that decide and their article. */
const classByHand = ({ 本市, 公共, 法律, 规章 }: Cells): readonly [string | null, string] => {
	if (!本市) return [null, "本市行政区域内（第二条第一款）"];
	if (!公共) return [null, "公共数据（第三条第一款）"];
	if (法律 === "forbidden") return ["none", "“法律、法规规定不得开放”（第二十三条第五项）"];
	if (法律 === "elsewhere") return ["none", "“应当通过其他途径获取的”（第二十三条第五项）"];
	if (规章 === "forbidden") return ["none", "“国家、本省相关法律、法规、规章对公共数据管理已有规定的，从其规定”（第三十七条）"];
	return ["conditional", "“不予开放类公共数据具备有条件开放属性的，应及时转为有条件开放类公共数据”（第二十四条第二款）"];
};

/** A line as it is written without an engine: parsed, decided by hand-written conditions, and written again. */
const byHand = (line: string): string => {
	const cells: Cells = JSON.parse(line);
	const [lawful, reason] = classByHand(cells);
	return JSON.stringify({ ...cells, lawful, relation: relationBetween(cells.开放, lawful), reason });
};

const openingIn = (result: RowResult | undefined) =>
	result?.kind === "audited" ? result.questions.find(({ question }) => question === "opening") : undefined;

const written = ({ row, result }: RowWithResult): string => {
	const { lawful, relation, reason } = openingIn(result) ?? {};
	return JSON.stringify({ ...row.cells, lawful, relation, reason });
};

/** Where a row comes out otherwise by hand and by the audit. */
export const differingRow = (lines: readonly string[]): string | undefined => {
	const audit = auditBatches(law, profile, { on });
	const rows = batchesOf(lines).flatMap(audit);
	return lines.find((line, at) => {
		const own: { readonly lawful: string | null; readonly relation: string } = JSON.parse(byHand(line));
		const opening = openingIn(rows[at]?.result);
		return opening?.lawful !== own.lawful || opening.relation !== own.relation;
	});
};

const batchesOf = (lines: readonly string[]): readonly CatalogueBatch[] =>
	Array.from({ length: Math.ceil(lines.length / batchSize) }, (_, batch) => ({
		columns: [],
		units: lines
			.slice(batch * batchSize, (batch + 1) * batchSize)
			.map((text, at) => ({ number: batch * batchSize + at + 1, text })),
	}));

/** The lines of a catalogue. */
export const catalogueLines = (count: number): readonly string[] => completeFacts(count).map(lineOf);

/**
 * A catalogue of so many lines: class, relation and reason of each, by hand and by the audit. The audit reads its columns and codes
 * from a profile, answers every declared question, states the duties of every row, and names what is missing; none of it is
 * done by hand.
 */
export const catalogueAudits = (lines: readonly string[]): readonly Timed[] => {
	const batches = batchesOf(lines);
	const audit = auditBatches(law, profile, { on });
	return [
		{ name: "JSON.parse, hand-written, JSON.stringify", operations: lines.length, pass: () => hold(lines.map(byHand)) },
		{
			name: "auditBatches, JSON.stringify",
			operations: lines.length,
			pass: () => hold(batches.flatMap((batch) => audit(batch).map(written))),
		},
	];
};
