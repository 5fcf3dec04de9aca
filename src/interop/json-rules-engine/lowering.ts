import type { Condition, Test } from "../../model/condition";
import type { Day } from "../../model/day";
import type { Layer } from "../../model/jurisdiction";
import type { Law } from "../../model/law";
import type { Point } from "../../model/point";
import type { Rule } from "../../model/question";
import { type Asked, askedIn, inForce, layersOf, scaleOf } from "./layers";
import { everyOf, type Lowered, noneOf, someOf, termsIn, testOf } from "./plain";
import { clausesOn } from "./scope";
import type { LevelStatement, Statement, StatusStatement } from "./statement";

/** A law as it is read on a day: its texts in force, and the questions being answered further out, by which a circle is noticed. */
export interface Reader {
	readonly law: Law;
	readonly layers: readonly Layer[];
	readonly within: readonly string[];
}

/** The law as it is read on a day. */
export const readerOn = (law: Law, on: Day): Reader => ({ law, layers: inForce(law, on), within: [] });

/** Whether an id is that of a question; a question that only a text out of force has is still not a fact. */
export const isQuestion = ({ law }: Reader, id: string): boolean => askedIn(layersOf(law), id).length > 0;

/** A condition of the law over facts alone: a question it reads is replaced by what makes its answer pass the test. */
export const lower = (reader: Reader, condition: Condition): Lowered => {
	const inner = (part: Condition) => lower(reader, part);
	if ("all" in condition) return everyOf(condition.all.map(inner));
	if ("any" in condition) return someOf(condition.any.map(inner));
	if ("not" in condition) return noneOf(inner(condition.not));
	return isQuestion(reader, condition.fact) ? answerPasses(reader, condition) : testOf(condition);
};

/** Everything the law says of a question, whichever of it holds. */
export const statementsOf = (reader: Reader, id: string): readonly Statement[] => {
	const asked = askedIn(reader.layers, id);
	if (asked.length === 0 || reader.within.includes(id)) {
		return [{ ...silence, regulation: reader.law.id, words: [], holds: true }];
	}
	const inner: Reader = { ...reader, within: [...reader.within, id] };
	const rules = asked.flatMap((at) => at.question.rules.map((rule) => ({ at, rule, speaks: speaks(inner, asked, at, rule) })));
	return [
		...defaults(inner, asked),
		...rules.map(({ at, rule, speaks }): LevelStatement => {
			const unless = rule.unless ? noneOf(lower(inner, rule.unless)) : true;
			const holds = everyOf([speaks, lower(inner, rule.when), unless]);
			const { atMost: level, words } = rule;
			return { type: "at-most", level, rule: rule.id, regulation: at.layer.regulation.id, words, holds };
		}),
		...inherited(inner, rules),
		...outside(inner, asked),
	];
};

const silence = { type: "status", status: "not-stated" } as const;

const covers = (reader: Reader, layer: Layer, points: readonly (Point | undefined)[]): Lowered =>
	everyOf(clausesOn(layer, points).map(({ when }) => lower(reader, when)));

/** That the text of a rule covers the case, and no text that prevails over it states the same point and covers it too. */
const speaks = (reader: Reader, asked: readonly Asked[], at: Asked, { point }: Rule): Lowered => {
	const points = [at.question.point, point];
	const higher = asked.slice(0, asked.indexOf(at)).filter(({ layer }) => layer.relation === "prevails");
	const displacing = higher.filter(
		({ question }) => point !== undefined && question.rules.some((rule) => rule.point === point),
	);
	return everyOf([covers(reader, at.layer, points), ...displacing.map(({ layer }) => noneOf(covers(reader, layer, points)))]);
};

const standing = (asked: readonly Asked[]): readonly Asked[] => asked.filter(({ layer }) => layer.relation !== "also");

/** The most open level of the highest text that covers the case; a text with an empty scale states none. */
const defaults = (reader: Reader, asked: readonly Asked[]): readonly Statement[] =>
	standing(asked).map(({ layer, question }, index, bases) => {
		const higher = bases.slice(0, index).map((base) => noneOf(covers(reader, base.layer, [base.question.point])));
		const holds = everyOf([covers(reader, layer, [question.point]), ...higher]);
		const { id: regulation, unstated } = layer.regulation;
		const open = question.scale.at(-1);
		if (open) return { type: "default", level: open.id, regulation, words: [{ cite: open.cite, quote: open.quote }], holds };
		const words = unstated.flatMap(({ point, near }) => (point === question.point && near ? [near] : []));
		return { ...silence, regulation, words, holds };
	});

/** The statuses of the questions that the rules read: a rule that speaks takes them over, with the reasons they have there. */
const inherited = (
	reader: Reader,
	rules: readonly { readonly rule: Rule; readonly speaks: Lowered }[],
): readonly StatusStatement[] => {
	const readBy = ({ when, unless }: Rule) => [...termsIn(when), ...(unless ? termsIn(unless) : [])];
	const terms = new Set(rules.flatMap(({ rule }) => readBy(rule)));
	return [...terms].flatMap((term) => {
		if (!isQuestion(reader, term)) return [];
		const readers = someOf(rules.filter(({ rule }) => readBy(rule).includes(term)).map(({ speaks }) => speaks));
		return statusesIn(statementsOf(reader, term)).map((said) => ({ ...said, holds: everyOf([readers, said.holds]) }));
	});
};

const statusesIn = (said: readonly Statement[]): readonly StatusStatement[] =>
	said.filter((statement) => statement.type === "status");

const levelsIn = (said: readonly Statement[]): readonly LevelStatement[] =>
	said.filter((statement) => statement.type !== "status");

/**
 * That the case falls outside a scope clause, and that this leaves the question to nobody here: because no other text covers it
 * either, or because the words send the matter to other law.
 */
const outside = (reader: Reader, asked: readonly Asked[]): readonly StatusStatement[] => {
	const bases = standing(asked);
	if (asked.length > 0 && bases.length === 0) {
		return asked.map(({ layer }) => ({ ...outOfScope, regulation: layer.regulation.id, words: [], holds: true }));
	}
	return asked.flatMap(({ layer, question }) => {
		const clauses = clausesOn(layer, [question.point]);
		const others = bases.filter((base) => base.layer !== layer);
		const alone = bases.some((base) => base.layer === layer)
			? everyOf(others.map((base) => noneOf(covers(reader, base.layer, [base.question.point]))))
			: false;
		const silent = clauses.filter(({ otherwise }) => otherwise === "silent").map(({ when }) => lower(reader, when));
		return clauses.map(({ id, when, otherwise, cite, quote }): StatusStatement => {
			const sent = otherwise === "elsewhere" ? everyOf(silent) : false;
			const holds = everyOf([noneOf(lower(reader, when)), someOf([alone, sent])]);
			return { ...outOfScope, rule: id, regulation: layer.regulation.id, words: [{ cite, quote }], holds };
		});
	});
};

const outOfScope = { type: "status", status: "out-of-scope" } as const;

/** That the strictest level said of a question passes a test, and that it has a level at all. */
const answerPasses = (reader: Reader, test: Test): Lowered => {
	const said = statementsOf(reader, test.fact);
	const scale = scaleOf(askedIn(layersOf(reader.law), test.fact));
	const unanswered = someOf(statusesIn(said).map(({ holds }) => holds));
	const levels = levelsIn(said);
	const answers = scale.map((level, place) => {
		if (!passes(test, level)) return false;
		const here = levels.filter((said) => said.level === level).map(({ holds }) => holds);
		const stricter = levels.filter((said) => scale.indexOf(said.level) < place).map(({ holds }) => holds);
		return everyOf([someOf(here), noneOf(someOf(stricter))]);
	});
	return everyOf([noneOf(unanswered), someOf(answers)]);
};

const passes = ({ operator, value }: Test, level: string): boolean => {
	const named = Array.isArray(value) ? value.includes(level) : value === level;
	return operator === "equal" || operator === "in" ? named : !named;
};
