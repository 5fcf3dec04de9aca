import { closeSync, openSync, readSync, statSync } from "node:fs";
import { version } from "../../../package.json";
import { textDigestOf } from "../resumable-file";
import type { Auditing } from "./batch-work";

/** How many of the first bytes of a catalogue are compared. */
const headLength = 2 ** 16;

const headOf = (path: string): Uint8Array => {
	const file = openSync(path, "r");
	try {
		const head = Buffer.alloc(headLength);
		return head.subarray(0, readSync(file, head, 0, headLength, 0));
	} finally {
		closeSync(file);
	}
};

/**
 * What tells the result of an audit from any other, by what a person calls it.
 *
 * @param formats how the catalogue is encoded, and how the results are written
 */
export const inputDigests = (
	path: string,
	{ law, context, profile, findings }: Auditing,
	formats: readonly (string | undefined)[],
): Readonly<Record<string, string>> => {
	const { size, mtimeMs } = statSync(path);
	const of = (value: unknown): string => textDigestOf(JSON.stringify(value) ?? "");
	return {
		版本: version,
		目录文件: of([size, mtimeMs, textDigestOf(headOf(path))]),
		规定: of(law),
		列配置: of(profile),
		成批认定: of(findings),
		日期: of(context),
		编码和格式: of(formats),
	};
};
