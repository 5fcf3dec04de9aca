import { type CompiledQuestion, compile } from "../src/analysis/compile/compile";
import { completeFacts, type Facts, law, on, questions } from "./cases";
import { handWritten } from "./hand-written";
import { hold, type Timed } from "./timing";

const drawn = 100_000;

/** So many cases; beyond a hundred thousand the same come again, so that it is the decisions that fill the memory and not the facts. */
const rows = (count: number, all: readonly Facts[]): readonly Facts[] =>
	Array.from({ length: count }, (_, at) => all[at % all.length] as Facts);

/** A batch of cases decided and kept, a quarter of it for each question: by hand, and compiled. */
export const batches = (count: number): readonly Timed[] => {
	const all = rows(count / questions.length, completeFacts(Math.min(count / questions.length, drawn)));
	const tables = questions.map((question): CompiledQuestion => compile(law, question, { on }));
	return [
		{
			name: `hand-written, ${count} decisions kept`,
			operations: count,
			pass: () => hold(questions.map((question) => all.map(handWritten[question]))),
		},
		{
			name: `compile, ${count} decisions kept`,
			operations: count,
			pass: () => hold(tables.map((table) => table.decisions(all))),
		},
	];
};
