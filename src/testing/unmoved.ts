import type { Arbitrary } from "fast-check";
import type { Stack } from "../engine/layers/stack";
import type { Law, QuestionId } from "../model/law/law";
import { complaint } from "./complaint";
import { hear } from "./hear";
import type { Hearing } from "./hearing";
import { limitOf, openness } from "./openness";
import { soundFacts } from "./sound-facts";
import { drawn, type Host, type Trial } from "./trial";
import { verify } from "./verify";

const placeOf = ({ stack, question, said }: Hearing): number => openness(stack, question, said);

/**
 * Tries a host on cases with something amiss, which may not make its answer more open than the law allows. Where it says the same of what is
 * sound in the case alone, what is amiss is not the reason, and the fault is another law's to find.
 */
export const unmoved = <L extends Law>(
	law: L,
	question: QuestionId<L>,
	trial: Trial<L>,
	cases: (stack: Stack, question: string) => Arbitrary<unknown>,
	wrong: string,
): Promise<void> =>
	verify(drawn(law, question, trial, cases), trial, async ([asked, facts]) => {
		const host = trial.host as unknown as Host;
		const heard = await hear(asked, host, facts);
		if (placeOf(heard) <= limitOf(asked.stack, heard.decision)) return;
		const without = await hear(asked, host, soundFacts(asked.stack, facts));
		if (placeOf(heard) > placeOf(without)) throw complaint(heard, wrong);
	});
