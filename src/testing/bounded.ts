import type { Arbitrary } from "fast-check";
import type { Stack } from "../engine/stack";
import type { Law, QuestionId } from "../model/law";
import { complaint } from "./complaint";
import { hear } from "./hear";
import { limitOf, openness } from "./openness";
import { drawn, type Host, type Trial } from "./trial";
import { verify } from "./verify";

/** Tries a host on cases, in none of which it may answer more openly than every completion of what is known allows. */
export const bounded = <L extends Law>(
	law: L,
	question: QuestionId<L>,
	trial: Trial<L>,
	cases: (stack: Stack, question: string) => Arbitrary<unknown>,
	wrong: string,
): Promise<void> =>
	verify(drawn(law, question, trial, cases), trial, async ([asked, facts]) => {
		const heard = await hear(asked, trial.host as Host, facts);
		const limit = limitOf(asked.stack, heard.decision);
		if (openness(asked.stack, asked.question, heard.said) > limit) throw complaint(heard, wrong);
	});
