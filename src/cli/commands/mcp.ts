import { isLeft } from "fp-ts/lib/Either.js";
import { version } from "../../../package.json";
import type { OptionsOf } from "../options";
import { type Output, textOutput } from "../output";
import { readLaws } from "../read-laws";
import { rejection } from "../result-output";
import { lawAsSigned } from "../signing/law-as-signed";

/** `gongshu mcp`: tools for assistants on standard input and output. Nothing else is printed there. */
export const mcpCommand = async (
	options: OptionsOf<never, "signatures"> & { readonly law: readonly string[] },
): Promise<Output> => {
	const laws = readLaws(options.law, await lawAsSigned(options.signatures));
	if (isLeft(laws)) return rejection(laws.left);
	const { serveToolsOnStdio } = await import("../serving/mcp");
	await serveToolsOnStdio(laws.right, version);
	return textOutput("");
};
