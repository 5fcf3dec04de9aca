import { compile } from "../../src/analysis";
import { assess, decide, decideParts, explain, type Law, nextSteps } from "../../src/index";
import { laws } from "../../src/rules";

/** A case as it is handed to a host: by ids, as JSON. */
export interface HostCase {
	readonly law: string;
	readonly on: string;
	readonly facts: object;
}

/** What is looked at in a case; what each costs decides which tests ask for it. */
export type Look = "decide" | "everything";

interface Answer {
	readonly status: string;
	readonly answer: string | null;
	readonly possible: readonly string[];
	readonly opens?: unknown;
	readonly missing: readonly { readonly fact: string }[];
}

const lawOf = (id: string): Law => {
	const law = Object.entries<Law>(laws).find(([name]) => name === id)?.[1];
	if (!law) throw new Error(id);
	return law;
};

type Text = Extract<Law, { questions: unknown }>;

const textsOf = (law: Law): readonly Text[] =>
	Object.hasOwn(law, "layers")
		? (law as Extract<Law, { layers: unknown }>).layers.map(({ regulation }) => regulation)
		: [law as Text];

const questionsOf = (law: Law): readonly string[] => [
	...new Set(textsOf(law).flatMap(({ questions }) => questions.filter(({ scale }) => scale.length > 0).map(({ id }) => id))),
];

const hasProcedure = (law: Law, procedure: string): boolean =>
	textsOf(law).some(({ procedures }) => procedures.some(({ id }) => id === procedure));

const written = (of: Answer): string =>
	[
		of.status,
		of.answer,
		of.possible.join(),
		Object.hasOwn(of, "opens") ? of.opens : "",
		of.missing.map(({ fact }) => fact).join(),
	].join(" ");

/**
 * Every answer to every case, one a line: what a host would rely on. No JSON is written here, for that too may be polluted.
 *
 * The host is bundled and run in a realm of its own, whose `Object.prototype` is polluted.
 */
const answers = (cases: string, look: Look): string => {
	const all: readonly HostCase[] = JSON.parse(cases);
	const compiled = new Map<string, ReturnType<typeof compile>>();
	return all
		.map(({ law: id, on: day, facts }) => {
			const [law, on] = [lawOf(id), day as "2026-11-21"];
			const lines = questionsOf(law).map((question) => {
				const decision = decide(law, question, facts, { on });
				const key = `${id} ${question} ${day}`;
				const own = compiled.get(key) ?? compile(law, question, { on });
				compiled.set(key, own);
				const line = `${question} ${written(decision)} ${own.answer(facts)}`;
				return look === "everything" ? `${line}\n${explain(decision)}\n${written(own.decide(facts))}` : line;
			});
			if (look === "decide") return lines.join("\n");
			const { duties, liabilities } = assess(law, facts, { on });
			const [first = ""] = questionsOf(law);
			return [
				...lines,
				...duties.map(({ duty, state }) => `${duty} ${state}`),
				...liabilities.map(({ duty }) => duty),
				written(decideParts(law, first, { 甲: facts, 乙: {} }, { on }).whole),
				hasProcedure(law, "sharingRequest")
					? nextSteps(law, "sharingRequest", null, facts, { on })
							.map(({ step, when }) => `${step} ${when?.holds}`)
							.join()
					: "",
			].join("\n");
		})
		.join("\n\n");
};

declare const hand: (answered: typeof answers) => void;
hand(answers);
