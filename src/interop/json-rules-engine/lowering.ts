import type { Day } from "../../model/day";
import type { Condition, Test } from "../../model/law/condition";
import type { Layer } from "../../model/law/jurisdiction";
import { type Law, layersOf } from "../../model/law/law";
import type { Matter } from "../../model/law/matter";
import type { Question, Rule } from "../../model/law/question";
import type { ScopeClause } from "../../model/law/scope";
import { type Asked, askedIn, inForce, scaleOf } from "./layers";
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
	const limits = rules.map(({ at, rule, speaks }): LevelStatement => {
		const unless = rule.unless ? noneOf(lower(inner, rule.unless)) : true;
		const holds = everyOf([speaks, lower(inner, rule.when), unless]);
		const { atMost: level, words } = rule;
		return { type: "at-most", level, rule: rule.id, regulation: at.layer.regulation.id, words, holds };
	});
	return [...defaults(inner, asked, limits), ...limits, ...inherited(inner, rules), ...outside(inner, asked)];
};

const silence = { type: "status", status: "not-stated" } as const;

const covers = (reader: Reader, layer: Layer, matters: readonly (Matter | undefined)[]): Lowered =>
	everyOf(clausesOn(layer, matters).map(({ when }) => lower(reader, when)));

/** That a text would cover these matters but for words of its own that send the matter to other law. */
const sends = (reader: Reader, layer: Layer, matters: readonly (Matter | undefined)[]): Lowered => {
	const clauses = clausesOn(layer, matters);
	const of = (otherwise: ScopeClause["otherwise"]) =>
		everyOf(clauses.filter((clause) => clause.otherwise === otherwise).map(({ when }) => lower(reader, when)));
	return everyOf([of("silent"), noneOf(of("elsewhere"))]);
};

/** That the text of a rule covers the case, that no text it gives way to states the same matter, and that none sends it elsewhere. */
const speaks = (reader: Reader, asked: readonly Asked[], at: Asked, { matter }: Rule): Lowered => {
	const matters = [at.question.matter, matter];
	const above = reader.layers.slice(0, reader.layers.indexOf(at.layer)).filter(({ relation }) => relation === "prevails");
	const adding = reader.layers.filter((layer) => layer.relation === "also" && layer !== at.layer);
	const states = ({ question: { rules, grants = [] } }: Asked) => [...rules, ...grants].some((one) => one.matter === matter);
	const displacing = asked.filter((other) => above.includes(other.layer) && matter !== undefined && states(other));
	return everyOf([
		covers(reader, at.layer, matters),
		...displacing.map(({ layer }) => noneOf(covers(reader, layer, matters))),
		...[...above, ...adding].map((layer) => noneOf(sends(reader, layer, matters))),
	]);
};

/** What becomes of a case on its way down the texts: it reaches a text that no higher one covers, or sends away. */
interface Reached {
	readonly layer: Layer;
	readonly question: Question | undefined;
	readonly reached: Lowered;
	readonly covered: Lowered;
	readonly sent: Lowered;
}

const descent = (reader: Reader, asked: readonly Asked[]): readonly Reached[] => {
	const matter = asked.map(({ question: { matter } }) => matter);
	let reached: Lowered = true;
	return reader.layers
		.filter(({ relation }) => relation !== "also")
		.map((layer) => {
			const question = asked.find((each) => each.layer === layer)?.question;
			const covered = question ? covers(reader, layer, [question.matter]) : false;
			const sent = everyOf([noneOf(covered), sends(reader, layer, matter)]);
			const here = { layer, question, reached, covered, sent };
			reached = everyOf([reached, noneOf(covered), noneOf(sent)]);
			return here;
		});
};

/**
 * The most open level of the highest text that covers the case. A text with an empty scale states none, and one that tells no default
 * none but what its own rules say.
 */
const defaults = (reader: Reader, asked: readonly Asked[], limits: readonly LevelStatement[]): readonly Statement[] =>
	descent(reader, asked).flatMap(({ layer, question, reached, covered }): readonly Statement[] => {
		if (!question) return [];
		const holds = everyOf([covered, reached]);
		const { id: regulation, unstated } = layer.regulation;
		const open = question.otherwise ? undefined : question.scale.at(-1);
		if (open) return [{ type: "default", level: open.id, regulation, words: [{ cite: open.cite, quote: open.quote }], holds }];
		const words = unstated.flatMap(({ matter, near }) => (matter === question.matter && near ? [near] : []));
		// A limit at the strictest level stands whatever the text leaves unsaid.
		const [strictest] = scaleOf(reader.law, question.id);
		const own = limits
			.filter((limit) => limit.level === strictest || (question.otherwise && limit.regulation === regulation))
			.map((limit) => limit.holds);
		return [{ ...silence, regulation, words, holds: everyOf([holds, noneOf(someOf(own))]) }];
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

/** That a text sends the case to other law, or that none covers it: with the clauses of the text, or of every text, that fail. */
const outside = (reader: Reader, asked: readonly Asked[]): readonly StatusStatement[] => {
	const matter = asked.map(({ question: { matter } }) => matter);
	const failing = (layer: Layer, clauses: readonly ScopeClause[], when: Lowered): readonly StatusStatement[] =>
		clauses.map((clause) => ({
			...outOfScope,
			rule: clause.id,
			regulation: layer.regulation.id,
			words: [{ cite: clause.cite, quote: clause.quote }],
			holds: everyOf([when, noneOf(lower(reader, clause.when))]),
		}));
	const elsewhere = (layer: Layer) => clausesOn(layer, matter).filter(({ otherwise }) => otherwise === "elsewhere");
	const way = descent(reader, asked);
	const nobody = everyOf(way.flatMap(({ covered, sent }) => [noneOf(covered), noneOf(sent)]));
	const adding = reader.layers.filter(({ relation }) => relation === "also");
	return [
		...adding.flatMap((layer) => failing(layer, elsewhere(layer), sends(reader, layer, matter))),
		...way.flatMap(({ layer, reached, sent }) => failing(layer, elsewhere(layer), everyOf([reached, sent]))),
		...way.flatMap(({ layer, question }) => (question ? failing(layer, clausesOn(layer, [question.matter]), nobody) : [])),
		// Where only texts that add have the question, no clause of theirs leaves it to nobody.
		...(way.some(({ question }) => question) ? [] : [{ ...outOfScope, regulation: reader.law.id, words: [], holds: true }]),
	];
};

const outOfScope = { type: "status", status: "out-of-scope" } as const;

/** That the strictest level said of a question passes a test, and that it has a level at all. */
const answerPasses = (reader: Reader, test: Test): Lowered => {
	const said = statementsOf(reader, test.fact);
	const scale = scaleOf(reader.law, test.fact);
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
