import { readFileSync } from "node:fs";
import type { Regulation } from "../src/author";
import type { Law } from "../src/index";
import { laws } from "../src/rules";

/** Every registered regulation: the texts they quote are official documents and may be printed. */
export const printedTexts: readonly Regulation[] = Object.values<Law>(laws).filter(
	(law): law is Regulation => !("layers" in law),
);

const nameOf = (id: string): string => `${id.replace(/-(.)/g, (_, after: string) => after.toUpperCase())}Text`;

/** The module of the text of one regulation, line by line. */
export const sourceTextSource = ({ id, title, source }: Regulation): string => {
	const text = readFileSync(new URL(`../tests/law/sources/${id}.txt`, import.meta.url), "utf8");
	const lines = text.split("\n").map((line) => `\t${JSON.stringify(line)},`);
	return `// Written by \`npm run generate\` from tests/law/sources/${id}.txt.

/** The text that the encoding of 《${title}》 quotes; its SHA-256 begins with ${source.sha256.slice(0, 12)}. */
export const ${nameOf(id)} = [
${lines.join("\n")}
].join("\\n");
`;
};

/** The module that loads each of them. */
export const sourceTextsIndexSource = (): string => `// Written by \`npm run generate\`.
import type { LawId } from "../rules";

/**
 * The texts that the shipped regulations quote, by the ids of these, each loaded where it is asked for. A place has none of its
 * own.
 *
 * @example
 * \`\`\`ts
 * import { sourceTexts } from "gongshu/texts";
 *
 * const text = await sourceTexts["weifang-2021"]?.();
 * text?.split("\\n")[0]; // "潍坊市公共数据管理办法"
 * \`\`\`
 */
export const sourceTexts: { readonly [Id in LawId]?: () => Promise<string> } = {
${printedTexts.map(({ id }) => `\t${JSON.stringify(id)}: async () => (await import("./${id}")).${nameOf(id)},`).join("\n")}
};
`;
