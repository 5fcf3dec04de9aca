import type { Condition } from "../../src/author";
import type { Day, Law, Value } from "../../src/index";
import { type Clauses, namesOf, type WrittenLaw, type WrittenRule, writtenLaw } from "./written-law";

/**
 * An evaluator of its own: the six sentences of `src/engine/meaning.ts` once more, for cases in which facts may be unknown. It
 * has no diagram. Where a sentence turns on an unknown fact, every value of that fact is tried, one after another.
 */
export interface Evaluator {
	/** Every outcome that some completion of what is known has; none where what is known cannot go together. */
	readonly possible: (known: ReadonlyMap<string, Value>) => ReadonlySet<string>;
	/** The facts on which the sentences turn, each with its values. */
	readonly facts: ReadonlyMap<string, readonly Value[]>;
}

/** A fact that has to be known before the evaluation can go on. */
interface Open {
	readonly fact: string;
}

type Values = ReadonlyMap<string, Value>;

/** A case as far as it has been completed, with the answers of the questions that were read. */
interface Completion {
	readonly law: WrittenLaw;
	readonly values: Values;
	readonly answers: Map<string, string>;
}

const statuses = ["out-of-scope", "not-stated"];

const firstStatus = (outcomes: readonly string[]): string | undefined => statuses.find((status) => outcomes.includes(status));

const passes = ({ operator, value }: Extract<Condition, { readonly fact: string }>, given: Value): boolean => {
	const isListed = Array.isArray(value) ? value.some((each) => each === given) : value === given;
	return operator === "equal" || operator === "in" ? isListed : !isListed;
};

/** Whether a condition holds as far as the facts are known, or else the fact that has to be known first. */
const truthOf = (at: Completion, condition: Condition): boolean | Open => {
	if ("not" in condition) {
		const truth = truthOf(at, condition.not);
		return typeof truth === "object" ? truth : !truth;
	}
	if ("all" in condition || "any" in condition) {
		const ending = "any" in condition;
		let open: Open | undefined;
		for (const part of "all" in condition ? condition.all : condition.any) {
			const truth = truthOf(at, part);
			if (truth === ending) return ending;
			if (typeof truth === "object") open ??= truth;
		}
		return open ?? !ending;
	}
	if (at.law.isQuestion(condition.fact)) {
		const answer = outcomeOf(at, condition.fact);
		return !statuses.includes(answer) && passes(condition, answer);
	}
	const value = at.values.get(condition.fact);
	return value === undefined ? { fact: condition.fact } : passes(condition, value);
};

/** The same; it throws the fact that has to be known first. */
const holds = (at: Completion, condition: Condition): boolean => {
	const truth = truthOf(at, condition);
	if (typeof truth === "object") throw truth;
	return truth;
};

const outcomeOf = (at: Completion, question: string): string => {
	const earlier = at.answers.get(question);
	if (earlier !== undefined) return earlier;
	// A question that rests on itself is not stated.
	at.answers.set(question, "not-stated");
	const answer = meant(at, question);
	at.answers.set(question, answer);
	return answer;
};

const coverage = (at: Completion, clauses: Clauses): string => {
	const fails = (otherwise: Clauses[number]["otherwise"]) =>
		clauses.some((clause) => clause.otherwise === otherwise && !holds(at, clause.when));
	if (fails("silent")) return "silent";
	if (fails("elsewhere")) return "out-of-scope";
	return fails("not-stated") ? "not-stated" : "yes";
};

/** Sentence 3. */
const isSpeaking = (at: Completion, { covering, reaching, displacing }: WrittenRule): boolean =>
	coverage(at, covering) === "yes" &&
	!reaching.some((clauses) => statuses.includes(coverage(at, clauses))) &&
	!displacing.some((clauses) => coverage(at, clauses) === "yes");

const meant = (at: Completion, id: string): string => {
	const written = at.law.question(id);
	if (!written) return "not-stated";
	const { adding, governing, rules, scale } = written;
	// Sentence 2.
	const away = firstStatus(adding.map((clauses) => coverage(at, clauses)));
	if (away !== undefined) return away;
	for (const { layer, sending, own } of governing) {
		const sent = coverage(at, sending);
		if (statuses.includes(sent)) return sent;
		if (!own || coverage(at, own.covering) !== "yes") continue;
		// Sentence 6.
		const reading = rules.filter((rule) => rule.reads.length > 0 && isSpeaking(at, rule));
		const status = firstStatus(reading.flatMap(({ reads }) => reads).map((read) => outcomeOf(at, read)));
		if (status !== undefined) return status;
		// Sentences 4 and 5. The strictest rule that holds is the first.
		const isHolding = (rule: WrittenRule) =>
			isSpeaking(at, rule) && holds(at, rule.when) && !(rule.unless !== undefined && holds(at, rule.unless));
		const widest = own.question.scale.at(-1)?.id;
		const strictest = rules.find(isHolding)?.atMost;
		const isStated =
			widest !== undefined &&
			(own.question.otherwise === undefined || rules.some((rule) => rule.layer === layer && isHolding(rule)));
		if (!isStated) return strictest !== undefined && strictest === scale[0] ? strictest : "not-stated";
		return strictest !== undefined && scale.indexOf(strictest) < scale.indexOf(widest) ? strictest : widest;
	}
	return "out-of-scope";
};

/** The evaluator of one question of a law on a day. */
export const evaluatorOf = (given: Law, id: string, on: Day): Evaluator => {
	const law = writtenLaw(given, on);
	// Sentence 1.
	const ended = law.ended(id);
	if (ended !== null) return { possible: () => new Set([ended]), facts: new Map() };
	const nevers = law.question(id) ? law.nevers : [];
	return { possible: (known) => outcomesOf(law, nevers, id, known), facts: factsBehind(law, nevers, id) };
};

const outcomesOf = (law: WrittenLaw, nevers: readonly Condition[], id: string, known: Values): ReadonlySet<string> => {
	const found = new Set<string>();
	const values = new Map(known);
	const fresh = (): Completion => ({ law, values, answers: new Map() });
	/** Goes on, with every value of the open fact where one stops it; whether it went on to an end somewhere. */
	const completing = (go: () => boolean): boolean => {
		try {
			return go();
		} catch (thrown) {
			const { fact } = thrown as Partial<Open>;
			if (fact === undefined) throw thrown;
			let ended = false;
			for (const value of law.valuesOf(fact)) {
				values.set(fact, value);
				ended = completing(go) || ended;
			}
			values.delete(fact);
			return ended;
		}
	};
	const isImpossible = () => nevers.some((never) => truthOf(fresh(), never) === true);
	/** Whether some completion breaks nothing of what cannot be. */
	const canBe = () => completing(() => !nevers.some((never) => holds(fresh(), never)));
	completing(() => {
		if (isImpossible()) return true;
		const outcome = outcomeOf(fresh(), id);
		if (!found.has(outcome) && canBe()) found.add(outcome);
		return true;
	});
	return found;
};

const factsBehind = (law: WrittenLaw, nevers: readonly Condition[], id: string): Evaluator["facts"] => {
	const names = new Set<string>();
	const seen = new Set<string>();
	const lookAt = (question: string): void => {
		const written = law.question(question);
		if (seen.has(question) || !written) return;
		seen.add(question);
		const { adding, governing, rules } = written;
		const clauses = [
			...adding,
			...governing.flatMap(({ sending, own }) => (own ? [sending, own.covering] : [sending])),
			...rules.flatMap(({ covering, reaching, displacing }) => [covering, ...reaching, ...displacing]),
		];
		look(clauses.flat().map(({ when }) => when));
		look(rules.flatMap(({ when, unless }) => (unless ? [when, unless] : [when])));
	};
	const look = (conditions: readonly Condition[]): void => {
		for (const name of conditions.flatMap(namesOf))
			if (law.isQuestion(name)) lookAt(name);
			else names.add(name);
	};
	lookAt(id);
	look(nevers);
	return new Map([...names].map((name) => [name, law.valuesOf(name)]));
};
