import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { isLeft } from "fp-ts/lib/Either.js";
import type { OptionsOf } from "../options";
import { exit, type Output, type Wording } from "../output";
import { readDayOption } from "../read-day";
import { readLaws } from "../read-laws";
import { readAll } from "../read-result";
import { replace } from "../replacement";
import { rejection } from "../result-output";
import { lawAsSigned } from "../signing/law-as-signed";

/** `gongshu page`: the what-if page of some laws, in a file. */
export const pageCommand = async (
	options: OptionsOf<"out", "on" | "signatures"> & { readonly law: readonly string[] },
): Promise<Output> => {
	const { out } = options;
	const asSigned = await lawAsSigned(options.signatures);
	const input = readAll({ laws: readLaws(options.law, asSigned), on: readDayOption("--on", options.on) });
	if (isLeft(input)) return rejection(input.left);
	const { laws, on = null } = input.right;
	const { whatIfPage } = await import("../../page");
	const text = whatIfPage(laws, on);
	const address = pathToFileURL(resolve(out)).href;
	const stderr: Wording = ({ messages: { replies } }) => replies.wrotePage(out, address);
	return replace(out, () => ({ content: text, output: { stdout: "", stderr, code: exit.ok } }));
};
