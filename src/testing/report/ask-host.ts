import { decide } from "../../engine/decide";
import { scaleOf } from "../../engine/layers/stack";
import { accessError } from "../arbitraries/bad-values";
import type { Host, QuestionOnDay } from "../trial";
import { type HostAnswer, hostFailure } from "./failure";

/** Decides a case and asks the host. Rejects if the host fails, or if its answer is not a level of the question. */
export const askHost = async (questionOnDay: QuestionOnDay, host: Host, facts: unknown): Promise<HostAnswer> => {
	const { stack, question, on } = questionOnDay;
	// The host may change the facts, so the case is decided first.
	const decision = decide(stack.law, question, facts as object, { on });
	const noAnswer = { ...questionOnDay, facts, decision, answer: null };
	const answer = await callHost(questionOnDay, host, facts).catch((error: unknown) => {
		if (error === accessError) return null;
		throw hostFailure(noAnswer, "系统出错", `没有作答，抛出 \`${String(error).slice(0, 200)}\``);
	});
	const levels = scaleOf(stack, question);
	if (answer === null || answer === undefined) return noAnswer;
	if (levels.some(({ id }) => id === answer)) return { ...noAnswer, answer };
	const allowed = levels.map(({ id, label }) => `\`${id}\`（${label}）`).join("、");
	throw hostFailure(noAnswer, "系统答的不是等级", `\`${String(answer).slice(0, 60)}\`，应为${allowed}或者 \`null\``);
};

// An async function, so that an error of the host is a rejection.
const callHost = async ({ on }: QuestionOnDay, host: Host, facts: unknown) => host(facts as Parameters<Host>[0], { on });
