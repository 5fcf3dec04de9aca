import { decide } from "../engine/decide";
import { scaleOf } from "../engine/layers/stack";
import { complaint } from "./complaint";
import { faultInFacts } from "./fault-in-facts";
import type { Hearing } from "./hearing";
import type { Asked, Host } from "./trial";

/** Puts a case to the law and to the host. Rejects with what is wrong where the host fails, or answers with what is no level. */
export const hear = async (asked: Asked, host: Host, facts: unknown): Promise<Hearing> => {
	const { stack, question, on } = asked;
	// Before the host has had the facts in its hands.
	const decision = decide(stack.law, question, facts as object, { on });
	const unheard = { ...asked, facts, decision, said: null };
	const answer = await answered(asked, host, facts).catch((error: unknown) => {
		if (error === faultInFacts) return null;
		throw complaint(unheard, "系统出错", `没有作答，抛出 \`${String(error).slice(0, 200)}\``);
	});
	const levels = scaleOf(stack, question);
	if (answer === null || answer === undefined) return unheard;
	if (levels.some(({ id }) => id === answer)) return { ...unheard, said: answer };
	const admitted = levels.map(({ id, label }) => `\`${id}\`（${label}）`).join("、");
	throw complaint(unheard, "系统答的不是等级", `\`${String(answer).slice(0, 60)}\`，应为${admitted}或者 \`null\``);
};

const answered = async ({ on }: Asked, host: Host, facts: unknown) => host(facts as Parameters<Host>[0], { on });
