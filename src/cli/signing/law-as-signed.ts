import { right } from "fp-ts/lib/Either.js";
import type { Law } from "../../model/law/law";
import type { ReadResult } from "../read-result";

/** A law with what the file of `--signatures` says of it. */
export type LawAsSigned = <L extends Law>(law: L) => ReadResult<L>;

/** How a law is read under an option `--signatures`. What reads the file is loaded only where there is such an option. */
export const lawAsSigned = async (path: string | undefined): Promise<LawAsSigned> => {
	if (path === undefined) return right;
	const { readSigned } = await import("./signature-file");
	return (law) => readSigned(law, path);
};
