import type { RuleProperties, TopLevelCondition } from "json-rules-engine";
import type { Day } from "../../model/day";
import type { Layer } from "../../model/law/jurisdiction";
import { type Law, layersOf } from "../../model/law/law";
import { factsBehind } from "./facts-behind";
import { guardsOf } from "./guards";
import { askedIn, exists, scaleOf } from "./layers";
import { readerOn, statementsOf } from "./lowering";
import type { Lowered } from "./plain";
import type { Statement } from "./statement";

/** A question of a law on a day as rules of json-rules-engine, one for each thing the law may say of it. */
export const rulesFor = (law: Law, question: string, on: Day): RuleProperties[] => {
	const scale = scaleOf(law, question);
	return saidOf(law, question, on).flatMap((statement, index) => {
		if (statement.holds === false) return [];
		const name = [`${question}#${index + 1}`, statement.regulation, statement.rule ?? statement.type].join(" ");
		return [{ name, conditions: topLevel(statement.holds), event: eventOf(statement, scale) }];
	});
};

const saidOf = (law: Law, question: string, on: Day): readonly Statement[] => {
	const everywhere = { type: "status", regulation: law.id, holds: true } as const;
	if (!exists(on)) return [{ ...everywhere, status: "undetermined", words: [] }];
	const reader = readerOn(law, on);
	const governing = (layers: readonly Layer[]) => askedIn(layers, question).filter(({ layer }) => layer.relation !== "also");
	const ended = governing(reader.layers).length === 0 ? governing(layersOf(law)).map(({ layer }) => layer) : [];
	if (reader.layers.length === 0 || ended.length > 0) {
		const texts = ended.length > 0 ? ended : layersOf(law);
		// Whether a text whose first day is not stated is in force before the day of its source, its source does not say.
		if (texts.some((text) => mayBeInForce(text, on))) return [{ ...everywhere, status: "not-stated", words: [] }];
		return [
			{ ...everywhere, status: "not-in-force", words: texts.flatMap(({ regulation }) => regulation.effective.words ?? []) },
		];
	}
	if (askedIn(reader.layers, question).length === 0) return [{ ...everywhere, status: "not-stated", words: [] }];
	return [...statementsOf(reader, question), ...guardsOf(reader, factsBehind(reader, question))];
};

const mayBeInForce = ({ regulation: { effective } }: Layer, on: Day): boolean =>
	effective.from === undefined && (effective.until === undefined || on <= effective.until);

const topLevel = (holds: Lowered): TopLevelCondition => {
	if (typeof holds === "boolean") return { all: [] };
	return "fact" in holds ? { all: [holds] } : holds;
};

const eventOf = (statement: Statement, scale: readonly string[]) => {
	const { type, rule, regulation } = statement;
	const words = statement.words.map(({ cite, quote }) => ({ cite: { ...cite }, quote }));
	const source = { ...(rule === undefined ? {} : { rule }), regulation, words };
	if (statement.type === "status") return { type, params: { status: statement.status, ...source } };
	return { type, params: { level: statement.level, place: scale.indexOf(statement.level), ...source } };
};
