import { isLeft, right } from "fp-ts/lib/Either.js";
import type { Issue } from "../../model/answer/issue";
import { type Law, layersOf } from "../../model/law/law";
import type { SignatureEntry } from "../../model/law/signature";
import { withSignatures } from "../../signing";
import { lawTitles } from "../law-titles";
import { today } from "../read-day";
import { type ReadResult, readAll } from "../read-result";
import { type MaterialOptions, readMaterial } from "./material";
import { readSignatureFile } from "./signature-file";

/** Signatures of a law that there is not: neither this one or one of its texts, nor one that ships. */
const unknownLaws = (law: Law, signatures: readonly SignatureEntry[]): readonly Issue[] => {
	const known = [law.id, ...layersOf(law).map(({ regulation }) => regulation.id), ...Object.keys(lawTitles)];
	return signatures.flatMap(({ law: id }, at) =>
		known.includes(id)
			? []
			: [
					{
						code: "signature-of-nothing",
						path: ["签署", at, "规定"],
						message: `没有标识为 \`${id}\` 的规定`,
						input: id,
						suggestion: "改正标识；自编的另一部规定，其签署另存一个文件",
					},
				],
	);
};

/** Everything wrong with the signatures of a file, compared with a law as it stands today. */
export const readSignatureIssues = async (
	law: Law,
	options: MaterialOptions & { readonly signatures: string },
): Promise<ReadResult<readonly Issue[]>> => {
	const read = readAll({ file: readSignatureFile(options.signatures), material: await readMaterial(law, options) });
	if (isLeft(read)) return read;
	const { file, material } = read.right;
	const { issues } = withSignatures(law, file.signatures, { ...material, on: today() });
	return right([...unknownLaws(law, file.signatures), ...issues]);
};
