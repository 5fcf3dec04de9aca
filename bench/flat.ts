import { Engine, type EngineResult, Fact } from "json-rules-engine";
import { runtimeFacts } from "../src/interop/json-rules-engine";
import type { Value } from "../src/model/law/fact";
import type { Question, Rule } from "../src/model/law/question";
import { weifang2021 } from "../src/rules/weifang-2021";
import { type Case, law, type QuestionName } from "./cases";
import { factsRead, flatRules, outside } from "./flat-rules";

/** What a host makes of the rules that hold: the outcome, and the rules with their words. */
export interface Concluded {
	readonly outcome: string;
	readonly holding: readonly Rule[];
}

interface Host {
	readonly engine: Engine;
	readonly rules: ReadonlyMap<string, Rule>;
	/** Strictest first. */
	readonly levels: readonly string[];
	readonly reads: readonly string[];
}

const hostOf = (id: QuestionName): Host => {
	const found: Question | undefined = law.questions.find((question) => question.id === id);
	if (!found) throw new Error(`no question ${id}`);
	return {
		engine: new Engine(flatRules[id]),
		rules: new Map(found.rules.map((rule) => [rule.id, rule])),
		levels: found.scale.map((level) => level.id),
		reads: factsRead[id],
	};
};

const hosts: Readonly<Record<QuestionName, Host>> = {
	sharing: hostOf("sharing"),
	sharingRoute: hostOf("sharingRoute"),
	opening: hostOf("opening"),
	openingRoute: hostOf("openingRoute"),
};

/** The strictest of what the rules that hold leave, whichever engine found them. */
export const conclude = (question: QuestionName, ids: readonly string[]): Concluded => {
	const { rules, levels } = hosts[question];
	const holding: Rule[] = [];
	let place = levels.length - 1;
	for (const id of ids) {
		if (id === outside) return { outcome: outside, holding: [] };
		const rule = rules.get(id);
		if (!rule) continue;
		holding.push(rule);
		place = Math.min(place, levels.indexOf(rule.atMost));
	}
	return { outcome: levels[place] ?? outside, holding };
};

/** Without a cache, which constants have no use for: hashing the key of every fact is otherwise most of a run. */
const uncached = (values: Readonly<Record<string, Value>>, reads: readonly string[]): Record<string, Fact> => {
	const facts: Record<string, Fact> = {};
	for (const id of reads) {
		const value = values[id];
		if (value !== undefined) facts[id] = new Fact(id, value, { cache: false });
	}
	return facts;
};

/** The values of a case as json-rules-engine takes them. */
export const plainValues = ({ facts }: Case): Readonly<Record<string, Value>> => runtimeFacts(weifang2021, facts);

/** One case decided by the flat rules, with the engine's own account. */
export const decideFlat = async (
	question: QuestionName,
	values: Readonly<Record<string, Value>>,
): Promise<Concluded & { readonly run: EngineResult }> => {
	const { engine, reads } = hosts[question];
	const run = await engine.run(uncached(values, reads));
	return {
		...conclude(
			question,
			run.events.map(({ type }) => type),
		),
		run,
	};
};
