import { mkdirSync, writeFileSync } from "node:fs";
import { documentAssetsSource } from "./document-assets";
import { encodedLaws, encodersIndexSource, encodersSource, lawTitlesSource } from "./generated-source";
import { lawNamesSource, namedLaws } from "./law-names";
import { pageAssetsSource } from "./page-assets";
import { printedTexts, sourceTextSource, sourceTextsIndexSource } from "./source-texts";

// `npm run generate`: writes the encoders of every law that has questions, the module that gathers them, the names of every law as
// types, the titles in the help, and the style and script of a document and of the what-if page.
const folder = new URL("../src/analysis/compile/encoders/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const law of encodedLaws) writeFileSync(new URL(`${law.id}.ts`, folder), encodersSource(law));
writeFileSync(new URL("index.ts", folder), encodersIndexSource());
const names = new URL("../src/rules/names/", import.meta.url);
mkdirSync(names, { recursive: true });
for (const law of namedLaws) writeFileSync(new URL(`${law.id}.ts`, names), lawNamesSource(law));
writeFileSync(new URL("../src/cli/law-titles.ts", import.meta.url), lawTitlesSource());
writeFileSync(new URL("../src/document/html/assets.ts", import.meta.url), documentAssetsSource());
const texts = new URL("../src/texts/", import.meta.url);
mkdirSync(texts, { recursive: true });
for (const law of printedTexts) writeFileSync(new URL(`${law.id}.ts`, texts), sourceTextSource(law));
writeFileSync(new URL("index.ts", texts), sourceTextsIndexSource());
void pageAssetsSource().then((source) => writeFileSync(new URL("../src/page/assets.ts", import.meta.url), source));
