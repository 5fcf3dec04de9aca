import type { Engine } from "json-rules-engine";
import { type CompiledQuestion, compile } from "../src/analysis/compile/compile";
import { decide } from "../src/engine/decide";
import { engineFor, outcomeOf } from "../src/interop/json-rules-engine";
import type { Decision } from "../src/model/answer/decision";
import type { ListedValue, Value } from "../src/model/law/fact";
import type { Law } from "../src/model/law/law";
import { type Case, type Facts, law, on, type QuestionName } from "./cases";
import { decideFlat, plainValues } from "./flat";
import { factsRead } from "./flat-rules";
import { handWritten } from "./hand-written";
import { flags } from "./hand-written-flags";
import type { HandDecision } from "./hand-written-result";
import { keep } from "./timing";

/** A case as every contender wants it, made ready before anything is timed. */
export interface Prepared {
	readonly question: QuestionName;
	readonly facts: Facts;
	/** The values alone, as json-rules-engine takes them. */
	readonly values: Readonly<Record<string, Value>>;
	/** Those of them the question rests on: no engine is made to carry others. */
	readonly read: Readonly<Record<string, Value>>;
}

/** What every contender can be asked for: the level or status, and the ids of the rules that hold. */
export interface Said {
	readonly outcome: string;
	readonly holding: readonly string[];
}

/** One way of deciding. */
export interface Contender {
	readonly name: string;
	/** Decides every case once; what is timed. */
	readonly pass: (cases: readonly Prepared[]) => void | Promise<void>;
	/** What it says of a case, for comparing; not timed. */
	readonly says: (prepared: Prepared) => Said | Promise<Said>;
}

/** The cases as every contender wants them. */
export const prepare = (cases: readonly Case[]): readonly Prepared[] =>
	cases.map((one) => {
		const values = plainValues(one);
		const read = Object.fromEntries(
			factsRead[one.question].flatMap((fact) => (values[fact] === undefined ? [] : [[fact, values[fact]]])),
		);
		return { ...one, values, read };
	});

/** The answer of this library. */
export const ours = ({ question, facts }: Prepared): Decision => decide(law, question, facts, { on });

/** The answer of the hand-written opponent. */
export const byHand = ({ question, facts }: Prepared): HandDecision => handWritten[question](facts);

const holding = (grounds: readonly { readonly rule: string; readonly holds: boolean | null }[]): readonly string[] =>
	grounds.filter(({ holds }) => holds === true).map(({ rule }) => rule);

const engines: Readonly<Record<QuestionName, Engine>> = {
	sharing: engineFor(law, "sharing", { on }),
	sharingRoute: engineFor(law, "sharingRoute", { on }),
	opening: engineFor(law, "opening", { on }),
	openingRoute: engineFor(law, "openingRoute", { on }),
};

const throughInterop = async ({ question, values }: Prepared) => {
	const run = await engines[question].run(values);
	return { outcome: outcomeOf(run.events), run };
};

const oneByOne =
	(decide: (prepared: Prepared) => object) =>
	(cases: readonly Prepared[]): void => {
		for (const one of cases) keep(decide(one));
	};

const awaitingEach =
	(decide: (prepared: Prepared) => Promise<object>) =>
	async (cases: readonly Prepared[]): Promise<void> => {
		for (const one of cases) keep(await decide(one));
	};

/** The opponent every other contender is measured against. */
export const opponent: Contender = {
	name: "hand-written TypeScript",
	pass: oneByOne(byHand),
	says: (prepared) => {
		const { answer, status, grounds } = byHand(prepared);
		return { outcome: answer ?? status, holding: holding(grounds) };
	},
};

/** This library. */
export const gongshu: Contender = {
	name: "gongshu decide",
	pass: oneByOne(ours),
	says: (prepared) => {
		const { answer, status, grounds } = ours(prepared);
		return { outcome: answer ?? status, holding: holding(grounds) };
	},
};

const tables: Readonly<Record<QuestionName, CompiledQuestion>> = {
	sharing: compile(law, "sharing", { on }),
	sharingRoute: compile(law, "sharingRoute", { on }),
	opening: compile(law, "opening", { on }),
	openingRoute: compile(law, "openingRoute", { on }),
};

/** This library, from finished decisions: the same bytes, with each case's own findings. */
export const compiled: Contender = {
	name: "gongshu compile, decide",
	pass: oneByOne(({ question, facts }) => tables[question].decide(facts)),
	says: ({ question, facts }) => {
		const { answer, status, grounds } = tables[question].decide(facts);
		return { outcome: answer ?? status, holding: holding(grounds) };
	},
};

const { stateSecret } = law.vocabulary;

/** The same law but for one more value, which no case has: no encoder was made for it beforehand, as for any law loaded at run time. */
const lawAtRunTime: Law = {
	...law,
	vocabulary: {
		...law.vocabulary,
		stateSecret: {
			...stateSecret,
			kind: [...(stateSecret.kind as readonly ListedValue[]), { id: "disputed", label: "有争议" }],
		},
	},
};

const tablesAtRunTime: Readonly<Record<QuestionName, CompiledQuestion>> = {
	sharing: compile(lawAtRunTime, "sharing", { on }),
	sharingRoute: compile(lawAtRunTime, "sharingRoute", { on }),
	opening: compile(lawAtRunTime, "opening", { on }),
	openingRoute: compile(lawAtRunTime, "openingRoute", { on }),
};

/** The same for a law that was loaded at run time and has no encoder. */
export const compiledAtRunTime: Contender = {
	name: "gongshu compile, decide, no encoders",
	pass: oneByOne(({ question, facts }) => tablesAtRunTime[question].decide(facts)),
	says: ({ question, facts }) => {
		const { answer, status, grounds } = tablesAtRunTime[question].decide(facts);
		return { outcome: answer ?? status, holding: holding(grounds) };
	},
};

/** A contender that gives the level alone. */
export interface LevelOnly extends Pick<Contender, "name" | "pass"> {
	readonly says: (prepared: Prepared) => string | null;
}

const levelOnly = (name: string, level: (prepared: Prepared) => string | null): LevelOnly => ({
	name,
	pass: (cases) => {
		for (const one of cases) keep(level(one));
	},
	says: level,
});

/** This library, the level alone. */
export const compiledAnswer = levelOnly("gongshu compile, answer", ({ question, facts }) => tables[question].answer(facts));

/** The opponent of `answer`: the level alone, in bits. */
export const flagged = levelOnly("hand-written bit flags, the level alone", ({ question, facts }) => flags[question](facts));

/** json-rules-engine with rules tuned by hand. */
export const flat: Contender = {
	name: "json-rules-engine, flat rules by hand",
	pass: awaitingEach(({ question, values }) => decideFlat(question, values)),
	says: async ({ question, values }) => {
		const decision = await decideFlat(question, values);
		return { outcome: decision.outcome, holding: decision.holding.map(({ id }) => id) };
	},
};

/** json-rules-engine with the rules this library makes for it. */
export const interop: Contender = {
	name: "json-rules-engine, gongshu/json-rules-engine",
	pass: awaitingEach(throughInterop),
	says: async (prepared) => {
		const { outcome, run } = await throughInterop(prepared);
		const rules = run.events.flatMap(({ type, params }) => (type === "at-most" ? [String(params?.["rule"])] : []));
		return { outcome: outcome ?? "", holding: rules };
	},
};
