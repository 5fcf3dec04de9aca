import type { Decision } from "../src/model/answer/decision";
import { byHand, type Contender, ours, type Prepared, type Said } from "./contenders";

/** A case on which two contenders do not say the same. */
export interface Difference {
	readonly prepared: Prepared;
	readonly said: Readonly<Record<string, unknown>>;
}

const sorted = (items: readonly string[]): readonly string[] => [...items].sort();

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const ordered = ({ outcome, holding }: Said): Said => ({ outcome, holding: sorted(holding) });

/** The first case on which any two contenders differ in the answer, the status or the rules that hold; and the outcomes met before it. */
export const compareComplete = async (contenders: readonly Contender[], cases: readonly Prepared[]) => {
	const met = new Set<string>();
	for (const prepared of cases) {
		const said: Record<string, Said> = {};
		for (const { name, says } of contenders) said[name] = ordered(await says(prepared));
		const [first, ...others] = Object.values(said);
		if (others.some((other) => !same(first, other))) return { met, difference: { prepared, said } };
		met.add(`${prepared.question}: ${first?.outcome}`);
	}
	return { met, difference: null };
};

/** The words behind an answer without the text they stand in: the hand-written code knows one text only. */
const wordsOnly = (because: Decision["because"]): unknown =>
	typeof because === "object" ? { cite: because.cite, quote: because.quote } : (because ?? null);

/** What `decide` and the opponent both say, down to the truth of every rule, the missing facts and the words behind the answer. */
const inFull = (prepared: Prepared) => {
	const decision = ours(prepared);
	const hand = byHand(prepared);
	const grounds = (all: typeof hand.grounds) => all.map(({ rule, words, holds }) => [rule, words, holds]);
	const { status, answer, possible, because } = decision;
	const missing = sorted(decision.missing.map(({ fact }) => fact));
	return {
		gongshu: { status, answer, possible, grounds: grounds(decision.grounds), missing, because: wordsOnly(because) },
		handWritten: {
			status: hand.status,
			answer: hand.answer,
			possible: hand.possible,
			grounds: grounds(hand.grounds),
			missing: sorted(hand.missing),
			because: hand.because,
		},
	};
};

/** The first case on which the opponent says anything else than `decide` of what both say. */
export const compareInFull = (cases: readonly Prepared[]): Difference | null => {
	for (const prepared of cases) {
		const said = inFull(prepared);
		if (!same(said.gongshu, said.handWritten)) return { prepared, said };
	}
	return null;
};
