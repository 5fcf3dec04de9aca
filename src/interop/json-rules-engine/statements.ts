import { conditionsOf, namesIn } from "../../engine/conditions";
import { questionsIn } from "../../engine/diagram/builder";
import {
	clausesOn,
	type GoverningText,
	governingTexts,
	leavesUnstated,
	mattersOf,
	rulesOn,
	sendsElsewhere,
	speaks,
	speaksAndHolds,
} from "../../engine/layers/provision";
import { isGoverned, type Stack, scaleOf } from "../../engine/layers/stack";
import type { Status } from "../../model/answer/decision";
import type { Quoted } from "../../model/law/cite";
import type { Condition } from "../../model/law/condition";
import type { Layer } from "../../model/law/jurisdiction";
import { defaultOf } from "../../model/law/question";
import type { ScopeClause } from "../../model/law/scope";
import type { DerivedFact } from "./derived-fact";
import { everyOf, type Lowered, someOf } from "./engine-condition";

/** One thing the law says of a question. */
export type Statement = LevelStatement | StatusStatement;

/** That the answer is at most a level, or is a level unless a stricter one is stated. */
interface LevelStatement extends Source {
	readonly type: "at-most" | "default";
	readonly level: string;
}

/** That there is no level, and what replaces it. */
export interface StatusStatement extends Source {
	readonly type: "status";
	readonly status: Exclude<Status, "decided">;
}

interface Source {
	/** When the statement is made. */
	readonly holds: Lowered;
	/** The text that makes it, or the law as a whole. */
	readonly regulation: string;
	/** The rule or scope clause that makes it. Absent where none does: the most open level, or silence. */
	readonly rule?: string;
	readonly words: readonly Quoted[];
	/** Of a status taken over from another question: the statement there, by question and number. */
	readonly origin?: string;
}

/** The conditions and questions of one stack over facts alone. */
export interface Lowering {
	readonly stack: Stack;
	/** A condition in which each question is replaced by what makes its answer pass the test. */
	readonly condition: (condition: Condition) => Lowered;
	/** Everything the law says of a question, under whatever condition. */
	readonly question: (id: string) => readonly Statement[];
	/** The same condition under a name: a fact that is derived once in a run, however often it is tested. */
	readonly once: (name: readonly (string | number)[], holds: Lowered) => Lowered;
	/** The facts that the conditions made so far test and a run derives. */
	readonly derived: () => readonly DerivedFact[];
}

/** Everything the law says of a question, sentence by sentence as in `engine/meaning.ts`. */
export const statementsOf = (lowering: Lowering, id: string): readonly Statement[] => [
	...defaults(lowering, id),
	...limits(lowering, id),
	...statusesTakenOver(lowering, id),
	...outOfScope(lowering, id),
];

/** That no text in force has the question, or that it rests on itself. */
export const silence = ({ law }: Stack): StatusStatement => ({
	type: "status",
	status: "not-stated",
	regulation: law.id,
	words: [],
	holds: true,
});

const limits = ({ stack, condition }: Lowering, id: string): readonly Statement[] =>
	rulesOn(stack, id).map((stated) => ({
		type: "at-most",
		level: stated.rule.atMost,
		rule: stated.rule.id,
		regulation: stated.layer.regulation.id,
		words: stated.rule.words,
		holds: condition(speaksAndHolds(stated)),
	}));

/** A text that can govern, with the condition that no higher one covers the case or sends it to other law. */
const descent = (stack: Stack, id: string): readonly (GoverningText & { readonly reached: Condition })[] => {
	const texts = governingTexts(stack, id);
	return texts.map((text, index) => {
		const higher = texts.slice(0, index).flatMap(({ covered, sent, unstated }) => [covered, sent, unstated]);
		return { ...text, reached: { not: { any: higher } } };
	});
};

/** What the text that governs says where no rule limits it: its most open level, or nothing. */
const defaults = ({ stack, condition }: Lowering, id: string): readonly Statement[] =>
	descent(stack, id).flatMap(({ layer, own, reached, covered }): readonly Statement[] => {
		if (!own) return [];
		const { id: regulation, unstated } = layer.regulation;
		const open = defaultOf(own);
		if (open !== "not-stated") {
			const words = [{ cite: open.cite, quote: open.quote }];
			return [{ type: "default", level: open.id, regulation, words, holds: condition({ all: [reached, covered] }) }];
		}
		// A text that tells no default is silent unless a rule of its own holds; the strictest level limits silence too.
		const [strictest] = scaleOf(stack, id);
		const limiting = rulesOn(stack, id).filter(
			(stated) => stated.rule.atMost === strictest?.id || (own.otherwise && stated.layer === layer),
		);
		const silent = condition({ all: [reached, covered, { not: { any: limiting.map(speaksAndHolds) } }] });
		const words = unstated.flatMap(({ matter, near }) => (matter === own.matter && near ? [near] : []));
		return [{ type: "status", status: "not-stated", regulation, words, holds: silent }];
	});

/**
 * A rule that speaks takes over the status of a question it reads, with the reasons it has there. A reason that reaches it by
 * several questions it takes over once.
 */
const statusesTakenOver = ({ stack, condition, question, once }: Lowering, id: string): readonly Statement[] => {
	const rules = rulesOn(stack, id);
	const left = condition({ not: { any: leftUnstated(stack, id).map(({ when }) => when) } });
	const taken = new Map<string, { readonly status: StatusStatement; readonly by: Lowered[] }>();
	for (const read of questionsIn(stack, ...rules.flatMap(({ rule }) => conditionsOf(rule)))) {
		const readers = rules.filter(({ rule }) => namesIn(...conditionsOf(rule)).includes(read));
		const speaking = once([id, "reads", read], everyOf([left, condition({ any: readers.map(speaks) })]));
		for (const [at, status] of question(read).entries()) {
			if (status.type !== "status") continue;
			const origin = status.origin ?? `${read}#${at}`;
			const holds = everyOf([speaking, once([read, at], status.holds)]);
			const earlier = taken.get(origin);
			if (earlier) earlier.by.push(holds);
			else taken.set(origin, { status: { ...status, origin }, by: [holds] });
		}
	}
	return [...taken.values()].map(({ status, by }) => ({ ...status, holds: someOf(by) }));
};

/** The texts that leave a question to provisions that are not held, each with the condition that it does. */
const leftUnstated = (stack: Stack, id: string): readonly { readonly layer: Layer; readonly when: Condition }[] => {
	const adding = addingTexts(stack).flatMap((layer) => {
		const when = leavesUnstated(layer, mattersOf(stack, id));
		return when ? [{ layer, when }] : [];
	});
	const others = { not: { any: adding.map(({ when }) => when) } };
	const governing = descent(stack, id).map(({ layer, reached, covered, sent, unstated }) => ({
		layer,
		when: { all: [others, reached, { not: { any: [covered, sent] } }, unstated] },
	}));
	return [...adding, ...governing];
};

const addingTexts = ({ layers }: Stack): readonly Layer[] => layers.filter(({ relation }) => relation === "also");

/**
 * That a text sends the case to other law, held or not, or that none covers it: by the clauses that fail. What a text that only
 * adds leaves unstated no other text sends anywhere.
 */
const outOfScope = ({ stack, condition }: Lowering, id: string): readonly Statement[] => {
	const texts = descent(stack, id);
	const left = leftUnstated(stack, id);
	const unless: Condition = { not: { any: left.filter(({ layer }) => layer.relation === "also").map(({ when }) => when) } };
	const none: Condition = { not: { any: texts.flatMap(({ covered, sent, unstated }) => [covered, sent, unstated]) } };
	const failing = (
		layer: Layer,
		clauses: readonly ScopeClause[],
		when: Condition,
		status: StatusStatement["status"] = "out-of-scope",
	): readonly Statement[] =>
		clauses.map((clause) => ({
			type: "status",
			status,
			rule: clause.id,
			regulation: layer.regulation.id,
			words: [{ cite: clause.cite, quote: clause.quote }],
			holds: condition({ all: [when, { not: clause.when }] }),
		}));
	const sending = (layer: Layer, otherwise: ScopeClause["otherwise"]) =>
		clausesOn(layer, mattersOf(stack, id)).filter((clause) => clause.otherwise === otherwise);
	return [
		...addingTexts(stack).flatMap((layer) =>
			failing(layer, sending(layer, "elsewhere"), sendsElsewhere(layer, mattersOf(stack, id)) ?? { any: [] }),
		),
		...left.flatMap(({ layer, when }) => failing(layer, sending(layer, "not-stated"), when, "not-stated")),
		...texts.flatMap(({ layer, reached, covered, sent }) =>
			failing(layer, sending(layer, "elsewhere"), { all: [unless, reached, { not: covered }, sent] }),
		),
		...texts.flatMap(({ layer, own }) => (own ? failing(layer, clausesOn(layer, [own.matter]), { all: [unless, none] }) : [])),
		// Where only texts that add have the question, no clause of theirs leaves it to nobody.
		...(isGoverned(stack, id)
			? []
			: [{ type: "status", status: "out-of-scope", regulation: stack.law.id, words: [], holds: condition(unless) } as const]),
	];
};
