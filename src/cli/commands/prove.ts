import { isLeft } from "fp-ts/lib/Either.js";
import { prove } from "../../analysis/prove/prove";
import { explain } from "../../text";
import { readLaw } from "../case";
import type { Options } from "../options";
import { exit, json, type Output, printed } from "../output";
import { rejection } from "../rejection";

/** `gongshu prove`: every theorem of the law over every state; what fails is a finding, with a case that shows it. */
export const proveCommand = (options: Options): Output => {
	const law = readLaw(options);
	if (isLeft(law)) return rejection(law.left);
	const proof = prove(law.right);
	const output = options.json ? json(proof) : printed(explain(proof));
	return proof.holds ? output : { ...output, code: exit.findings };
};
