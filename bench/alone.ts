import { assess } from "../src/engine/assess";
import { decide } from "../src/engine/decide";
import { type Facts, law, on, questions } from "./cases";
import { keep, type Timed } from "./timing";

/** What is measured without an opponent: everything the law says of a case, and a first decision with nothing compiled yet. */
export const aloneOn = (facts: readonly Facts[]): readonly Timed[] => [
	{
		name: "assess, one case",
		operations: facts.length,
		pass: () => {
			for (const known of facts) keep(assess(law, known, { on }));
		},
	},
	...questions.map((question) => ({
		name: `first decision on a fresh stack, ${question}`,
		operations: facts.length,
		pass: () => {
			// What is compiled is kept by law object, so a copy begins with nothing.
			for (const known of facts) keep(decide({ ...law }, question, known, { on }));
		},
	})),
];
