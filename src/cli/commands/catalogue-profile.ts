import { isLeft } from "fp-ts/lib/Either.js";
import { inFile, sourceFile } from "../catalogue/source-file";
import type { OptionsOf } from "../options";
import { exit, type Output, textOutput } from "../output";
import { readLaw } from "../read-options";
import { readAll } from "../read-result";
import { replace } from "../replacement";
import { rejection } from "../result-output";
import type { InterfaceWords } from "../words/words";

type ProfileOptions = OptionsOf<never, "encoding" | "out" | "law">;

/** `gongshu catalogue profile`: a first profile from the header of a catalogue, and what a person must still say. */
export const catalogueProfileCommand = async (options: ProfileOptions, file: string): Promise<Output> => {
	const input = readAll({ law: readLaw(options.law), source: sourceFile(file, options.encoding) });
	if (isLeft(input)) return rejection(input.left);
	const { sampleCatalogue, suggestProfile } = await import("../../catalogue");
	const { law, source } = input.right;
	const sample = await sampleCatalogue(source, law);
	if (sample.headers.length === 0) return rejection(inFile(file, sample.issues));
	const { profile, open } = suggestProfile(sample, law);
	const content = `${JSON.stringify(profile, null, "\t")}\n`;
	const told = ({ messages: { replies } }: InterfaceWords): string => (open.length > 0 ? replies.toFillIn(open) : "");
	const { out } = options;
	if (out === undefined || out === "-") return { ...textOutput(content.trimEnd()), stderr: told };
	return replace(out, () => ({
		content,
		output: {
			stdout: "",
			stderr: (words) => [words.messages.replies.wrote(out), told(words)].filter((line) => line !== "").join("\n"),
			code: exit.ok,
		},
	}));
};
