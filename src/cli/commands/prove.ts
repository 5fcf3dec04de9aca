import { isLeft } from "fp-ts/lib/Either.js";
import { prove } from "../../analysis/prove/prove";
import type { OptionsOf } from "../options";
import { exit, type Output } from "../output";
import { readLaw } from "../read-options";
import { rejection, resultOutput } from "../result-output";

/** `gongshu prove`: every theorem of the law over every state. Each failure comes with a counterexample. */
export const proveCommand = (options: OptionsOf<never, "law" | "json">): Output => {
	const law = readLaw(options.law);
	if (isLeft(law)) return rejection(law.left);
	const proof = prove(law.right);
	const output = resultOutput(proof, options.json);
	return proof.holds ? output : { ...output, code: exit.findings };
};
